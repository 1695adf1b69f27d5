// Plain text files: the headline is found, and nothing is lost, however small the text is.
import { describe, expect, test } from 'vitest';
import { classifyLines } from '../../src/ingest/furniture.ts';

const labels = (text: string): string =>
  classifyLines(text)
    .map(({ label }) => label)
    .join(' ');

/** Name, text, one label a visible line. */
const plainTexts: readonly (readonly [string, string, string])[] = [
  [
    'headline and three paragraphs',
    'Harbour dues to rise\n\nThe board met late on Monday in the old customs house by the quay.\n\n“We will not wait any longer,” said Ada Okafor, the harbour master.\n\nThe new dues begin in May.\n',
    'headline body body body',
  ],
  [
    'headline and two paragraphs',
    'Harbour dues to rise\n\nThe board met late on Monday in the old customs house by the quay.\n\n“We will not wait any longer,” said Ada Okafor, the harbour master.\n',
    'headline body body',
  ],
  ['headline and one paragraph', 'Harbour dues to rise\n\nThe board met late on Monday.', 'headline body'],
  [
    'no blank lines between',
    'Harbour dues to rise\nThe board met late on Monday in the old customs house by the quay.\n“We will not wait any longer,” said Ada Okafor, the harbour master.\nNobody answered her.',
    'headline body body body',
  ],
  [
    'headline in capitals',
    'HARBOUR DUES TO RISE\n\nThe board met late on Monday.\n\nIt sat until two in the morning.',
    'headline body body',
  ],
  [
    'by-line',
    'Harbour dues to rise\nBy Ada Okafor\n\nThe board met late on Monday.\n\nIt sat until two in the morning.',
    'headline byline body body',
  ],
  [
    'by-line and date',
    'Harbour dues to rise\nBy Ada Okafor and Tomas Rell\n12 March 2024\n\nThe board met late on Monday.\n\nIt sat until two in the morning.',
    'headline byline date body body',
  ],
  [
    'dateline',
    'Harbour dues to rise\n\nPORT VELL, March 5 — The board met late on Monday.\n\n“It is time,” said Ada Okafor.',
    'headline body body',
  ],
  ['one paragraph', 'The board met late on Monday.', 'body'],
  [
    'one paragraph, three sentences',
    'The board met late on Monday. It sat until two in the morning. “It is time,” said Ada Okafor.',
    'body',
  ],
  ['two paragraphs', 'The board met late on Monday.\n\nIt sat until two in the morning.', 'body body'],
  [
    'a list',
    'What the new dues mean\n\nThe board named three changes:\n\n- boats under six metres pay nothing\n- larger boats pay double\n- ferries pay by the month\n\nThe dues begin in May.',
    'headline body body body body body',
  ],
  [
    'numbered list',
    'What the new dues mean\n\nThe board named three changes.\n1. Boats under six metres pay nothing.\n2. Larger boats pay double.\n3. Ferries pay by the month.',
    'headline body body body body',
  ],
  [
    'question headline',
    'Who pays for the quay?\n\nThe board met late on Monday.\n\nIt did not say.',
    'headline body body',
  ],
  [
    'CR LF',
    'Harbour dues to rise\r\n\r\nThe board met late on Monday.\r\n\r\n“It is time,” said Ada Okafor.\r\n',
    'headline body body',
  ],
  [
    'trailing blank lines',
    '\n\nHarbour dues to rise\n\nThe board met late on Monday.\n\nIt is time.\n\n\n\n \n',
    'headline body body',
  ],
  [
    'short last paragraph',
    'Harbour dues to rise\n\nThe board met late on Monday in the old customs house by the quay, and it sat until two.\n\nNobody clapped.',
    'headline body body',
  ],
  [
    'bare quotation',
    'Harbour dues to rise\n\nThe board met late on Monday.\n\n“We will not wait any longer.”\n\nSo said Ada Okafor.',
    'headline body body body',
  ],
  [
    'bare quotation without a stop',
    'Harbour dues to rise\n\nThe board met late on Monday.\n\n“No more waiting”\n\nSo said Ada Okafor.',
    'headline body body body',
  ],
  [
    'starts with quotation',
    '“We will not wait any longer,” said Ada Okafor.\n\nThe board met late on Monday.',
    'body body',
  ],
  [
    'quotation headline',
    '“We will not wait any longer”\n\nThe board met late on Monday.\n\nIt heard Ada Okafor first.',
    'headline body body',
  ],
  [
    'cross-heading',
    'Harbour dues to rise\n\nThe board met late on Monday.\n\nA long night\n\nIt sat until two in the morning.',
    'headline body body body',
  ],
  [
    'german',
    'Hafengebühren steigen\n\nDer Rat tagte am Montag bis spät in die Nacht.\n\n„Wir warten nicht länger“, sagte Karla Wendt.',
    'headline body body',
  ],
  [
    'french',
    'Les droits du port augmentent\n\nLe conseil s’est réuni lundi soir.\n\n« Nous n’attendrons plus », a dit Ada Okafor.',
    'headline body body',
  ],
  [
    'russian',
    'Портовые сборы вырастут\n\nСовет собрался поздно вечером в понедельник.\n\n«Мы больше не будем ждать», — сказала Ада Окафор.',
    'headline body body',
  ],
  [
    'arabic',
    'رسوم الميناء ترتفع\n\nاجتمع المجلس مساء الاثنين في مبنى الجمارك القديم.\n\nقالت آدا: «لن ننتظر أكثر».',
    'headline body body',
  ],
  [
    'japanese',
    '港の料金が上がる\n\n理事会は月曜日の夜遅くに開かれた。\n\n「もう待てない」と港長は言った。',
    'headline body body',
  ],
  [
    'wrapped lines',
    'The board met late on Monday in the old customs house\nby the quay and decided to raise the dues from May\non. “It is time,” said Ada Okafor.\n\nNobody answered her, and the meeting ended at two in\nthe morning.',
    'body body body body body',
  ],
  [
    'wrapped lines under a headline',
    'Harbour dues to rise\n\nThe board met late on Monday in the old customs house\nby the quay and decided to raise the dues from May\non. “It is time,” said Ada Okafor.',
    'headline body body body',
  ],
  [
    'common opening words',
    'Home wanted for forty ferry cats\n\nMore than forty cats live on the night ferry.\n\nClose to the stove it is always full.\n\nVideo of them is shown on the quay.\n\nBy Monday two had found a home.',
    'headline body body body body',
  ],
  [
    'signed at the end',
    'Harbour dues to rise\n\nThe board met late on Monday.\n\nIt sat until two in the morning.\n\n(Reporting by Ada Okafor; editing by Tomas Rell)',
    'headline body body byline',
  ],
  [
    'by-line without a headline',
    'By Ada Okafor\n\nThe board met late on Monday.\n\nIt sat until two in the morning.',
    'byline body body',
  ],
  [
    'two headings on top',
    'Harbour dues to rise\nBoard sits until two in the morning\n\nThe board met late on Monday and raised the dues.\n\n“It is time,” said Ada Okafor.',
    'headline body body body',
  ],
  ['only a headline', 'Harbour dues to rise', 'body'],
];

describe('a plain text', () => {
  test.each(plainTexts)('%s', (_, text, wanted) => {
    expect(labels(text)).toBe(wanted);
  });
});

describe('a text with signs of a page is no plain text', () => {
  const article = 'Harbour dues to rise\n\nThe board met late on Monday in the old customs house by the quay.';
  test.each(['Advertisement', 'Leave a comment', 'Also read | Ferry cats find a home', 'Read more', '12'])(
    'the line %j is no body',
    (line) => {
      const text = `${article}\n\n${line}\n\nIt sat until two in the morning, and nobody who was there wants to do so again.`;
      expect(labels(text).split(' ')[2]).toBe('furniture');
    },
  );
});
