/** Makes quotations to be checked out of those of the bench: untouched, one word altered, cut, or given to another. Always the same for a seed. */
import type { VerdictName } from '../../src/model/verdict.ts';
import { randomFrom } from './generate-articles.ts';

export interface GoldQuotation {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: 'direct' | 'mixed' | 'indirect';
  readonly speakerName?: string;
  readonly headline?: boolean;
}

export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly GoldQuotation[];
}

export type Alteration = 'untouched' | 'word' | 'cut' | 'speaker';

/** A quotation to be checked, and what would be right to say of it. */
export interface Case {
  readonly article: string;
  readonly alteration: Alteration;
  readonly way: string;
  readonly text: string;
  readonly right: readonly VerdictName[];
}

const OTHERS =
  'never always house window seventeen purple quickly against Tuesday mountain reluctant harbour sold nobody'.split(
    ' ',
  );
const MARKS = /[“”"]|''/;

/** `count` cases, the alterations in turn. */
export function makeCases(articles: readonly GoldArticle[], count: number, seed: number): Case[] {
  const random = randomFrom(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const alterations: readonly Alteration[] = ['untouched', 'word', 'cut', 'speaker'];
  const pool = articles.flatMap((article) => usable(article).map((quotation) => ({ article, quotation })));
  const cases: Case[] = [];
  for (let tries = 0; cases.length < count && tries < count * 50; tries++) {
    const alteration = alterations[cases.length % alterations.length] as Alteration;
    const { article, quotation } = pick(pool);
    const words = bare(quotation.text);
    const made = MAKE[alteration]({ words, name: quotation.speakerName ?? null, article, pick, random });
    if (made !== null) cases.push({ article: article.id, alteration, ...made });
  }
  return cases;
}

/** Direct, of five words at least, without marks inside, in one paragraph. */
const usable = ({ quotes }: GoldArticle): GoldQuotation[] =>
  quotes.filter(
    ({ kind, text, headline }) =>
      kind === 'direct' && headline !== true && !MARKS.test(bare(text)) && bare(text).split(/\s+/).length >= 5,
  );

const bare = (text: string): string => text.replace(/^[\s“"]+|^''|[\s”",]+$/g, '').replace(/,?''$/, '');

interface Making {
  readonly words: string;
  readonly name: string | null;
  readonly article: GoldArticle;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  readonly random: () => number;
}

type Made = Pick<Case, 'text' | 'right' | 'way'> | null;

const MAKE: Readonly<Record<Alteration, (making: Making) => Made>> = {
  untouched: (making) => ({ ...phrased(making.words, making.name, making), right: ['printed-so'] }),
  word: alterWord,
  cut,
  speaker: giveAway,
};

/** The words alone, in marks, in straight marks, or in a sentence with the speaker where there is one. */
function phrased(words: string, name: string | null, { pick }: Making): Pick<Case, 'text' | 'way'> {
  const straight = words.replace(/[‘’]/g, "'").replace(/[—–]/g, '-');
  const ways: readonly (readonly [string, string])[] = [
    ['bare', words],
    ['marked', `“${words}”`],
    ['straight', `"${straight}"`],
    ...(name === null
      ? []
      : ([
          ['draft', `“${words},” said ${name} on Monday.`],
          ['draft', `${name} said: “${words}.”`],
        ] as const)),
  ];
  const [way, text] = pick(ways);
  return { way, text };
}

function alterWord(making: Making): Made {
  const { words, pick, random } = making;
  const list = words.split(/\s+/);
  const at = 1 + Math.floor(random() * (list.length - 2));
  const how = pick(['swap', 'swap', 'add', 'drop']);
  const other = pick(OTHERS);
  if (!/\p{L}/u.test(list[at] ?? '')) return null;
  const altered = [...list];
  if (how === 'drop') altered.splice(at, 1);
  else altered.splice(at, how === 'swap' ? 1 : 0, other);
  const { way, text } = phrased(altered.join(' '), making.name, making);
  return { way: `${how} ${way}`, text, right: how === 'drop' ? ['other-words', 'partial'] : ['other-words'] };
}

/** Words left out of the middle, or off an end: at least three, and three stay. */
function cut(making: Making): Made {
  const { words, pick, random } = making;
  const list = words.split(/\s+/);
  if (list.length < 9) return null;
  const length = 3 + Math.floor(random() * Math.min(8, list.length - 8));
  const where = pick(['middle', 'middle', 'head', 'tail']);
  const from =
    where === 'head'
      ? 0
      : where === 'tail'
        ? list.length - length
        : 2 + Math.floor(random() * (list.length - length - 3));
  const kept = [...list.slice(0, from), ...list.slice(from + length)].join(' ').replace(/[,;:—–-]+$/, '');
  const { way, text } = phrased(kept, making.name, making);
  return { way: `${where} ${way}`, text, right: ['partial'] };
}

/** To somebody else whom the same article names, or to nobody it knows. */
function giveAway({ words, name, article, pick }: Making): Made {
  if (name === null) return null;
  const last = (full: string) => full.split(' ').at(-1) ?? '';
  const others = [...new Set(article.quotes.flatMap(({ speakerName }) => speakerName ?? []))].filter(
    (other) => other.includes(' ') && last(other) !== last(name),
  );
  const other = pick([...others, ...others, 'Ada Okafor', 'Bruno Lindqvist']);
  return {
    way: others.includes(other) ? 'same article' : 'unknown',
    text: `“${words},” said ${other} on Monday.`,
    right: ['other-speaker'],
  };
}
