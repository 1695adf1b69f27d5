/** What stands before a name is no part of it. */
import { expect, test } from 'vitest';
import { told } from './as-article.ts';

/** Whom the last quotation is given to, and whether that is sure. */
const last = (body: string): [string | null, boolean] => {
  const one = told(body).findLast(({ kind }) => kind !== 'indirect');
  return [one?.speaker ?? null, one?.sure ?? false];
};

test.each([
  ['The Hon. Tabitha Crowe arrived. “It held,” the Hon. Tabitha Crowe said.', 'Tabitha Crowe'],
  ['The Rev. Amos Tindle arrived. “It held,” Mr. Tindle said.', 'Amos Tindle'],
  ['Rev. Canon Amos Tindle arrived. “It held,” Canon Tindle said.', 'Amos Tindle'],
  ['Sir Colin Wraith arrived. “It held,” Sir Colin said.', 'Colin Wraith'],
  ['Dame Hester Pym arrived. “It held,” Dame Hester said.', 'Hester Pym'],
  ['Lady Hester Pym arrived. “It held,” Lady Pym said.', 'Hester Pym'],
  ['Justice Abena Ofori arrived. “It held,” Justice Ofori said.', 'Abena Ofori'],
  ['Mr Justice Abney Colt arrived. “It held,” Mr Justice Colt said.', 'Abney Colt'],
  ['Lord Justice Abney Colt arrived. “It held,” Lord Justice Colt said.', 'Abney Colt'],
  ['His Honour Judge Abney Colt arrived. “It held,” Judge Colt said.', 'Abney Colt'],
  ['Magistrate Abney Colt arrived. “It held,” the magistrate said.', 'Abney Colt'],
  ['Sgt Nell Harker arrived. “It held,” Sgt Harker said.', 'Nell Harker'],
  ['Pte Nell Harker arrived. “It held,” Pte Harker said.', 'Nell Harker'],
  ['PC Nell Harker arrived. “It held,” PC Harker said.', 'Nell Harker'],
  ['DCI Nell Harker arrived. “It held,” DCI Harker said.', 'Nell Harker'],
  ['Det. Insp. Nell Harker arrived. “It held,” Det. Insp. Harker said.', 'Nell Harker'],
  ['Staff Sgt. Nell Harker arrived. “It held,” Sgt. Harker said.', 'Nell Harker'],
  ['Headteacher Nell Harker arrived. “It held,” Ms Harker said.', 'Nell Harker'],
  ['Widow Nell Harker arrived. “It held,” Mrs Harker said.', 'Nell Harker'],
  ['Brothers Tom and Ned Harker arrived. “It held,” Tom Harker said.', 'Tom Harker'],
  ['Sisters Nell and Ada Harker arrived. “It held,” Ada Harker said.', 'Ada Harker'],
  ['Grandmother Nell Harker arrived. “It held,” Harker said.', 'Nell Harker'],
  ['Pensioner Nell Harker arrived. “It held,” Harker said.', 'Nell Harker'],
  ['Shopkeeper Nell Harker arrived. “It held,” Harker said.', 'Nell Harker'],
  ['Plumber Nell Harker arrived. “It held,” Harker said.', 'Nell Harker'],
  ['Milkman Ned Harker arrived. “It held,” Harker said.', 'Ned Harker'],
  ['Conservationist Nell Harker arrived. “It held,” Harker said.', 'Nell Harker'],
  ['Coun Nell Harker arrived. “It held,” Coun Harker said.', 'Nell Harker'],
  ['Cllr Nell Harker arrived. “It held,” Cllr Harker said.', 'Nell Harker'],
  ['Seaman Ned Harker arrived. “It held,” Seaman Harker said.', 'Ned Harker'],
  ['Dr. Nell Harker arrived. “It held,” Dr. Harker said.', 'Nell Harker'],
  ['Señora Lola Crespo arrived. “It held,” Señora Crespo said.', 'Lola Crespo'],
  ['Herr Otto Kranz arrived. “It held,” Herr Kranz said.', 'Otto Kranz'],
  ['Monsignor Otto Kranz arrived. “It held,” Monsignor Kranz said.', 'Otto Kranz'],
  ['Imam Yasin Beltoft arrived. “It held,” Imam Yasin said.', 'Yasin Beltoft'],
  ['Chief Executive Nell Harker arrived. “It held,” Harker said.', 'Nell Harker'],
  ['Chief Okon Ebuka arrived. “It held,” Chief Okon said.', 'Okon Ebuka'],
  ['First Lady Nell Harker arrived. “It held,” Harker said.', 'Nell Harker'],
  ['Recorder Abney Colt arrived. “It held,” the recorder said.', 'Abney Colt'],
  ['Deputy Headteacher Nell Harker arrived. “It held,” Harker said.', 'Nell Harker'],
])('a title: %s', (body, speaker) => {
  expect(last(body)).toEqual([speaker, true]);
});
