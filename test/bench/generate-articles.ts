/** Makes news articles that resemble real ones in length, names and quotations, always the same for the same seed. For benchmarks and tests of size. */

/** Mulberry32: a small generator of numbers in [0, 1) from a 32-bit seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const GIVEN =
  'Ada Bruno Clara Dario Elif Farid Greta Hugo Ines Jonas Karin Leo Marta Nadia Oskar Paula Rafael Selma Tomas Ursula'.split(
    ' ',
  );
const FAMILY =
  'Okafor Lindqvist Marchetti Duarte Petrov Hanley Bergmann Castellan Whitford Amari Novak Sorensen Abara Keller Montrose Ilic Tanaka Varga Osei Quist'.split(
    ' ',
  );
const ROLES = [
  'finance minister',
  'union leader',
  'harbour master',
  'chief engineer',
  'party chair',
  'mayor',
  'spokesperson',
  'prosecutor',
];
const VERBS = ['said', 'added', 'told reporters', 'warned', 'insisted', 'noted'];
const TOPICS =
  'harbour budget bridge strike tariff reservoir railway pension ferry election treaty vaccine drought tunnel refinery museum airport curfew merger subsidy'.split(
    ' ',
  );
const NOUNS =
  'council ministry region committee company border plan report vote deal market court district coalition inquiry contract crisis summit neighbour season'.split(
    ' ',
  );
const DEEDS =
  'approved delayed rejected funded reviewed signed opened closed doubled defended criticised questioned suspended renewed audited'.split(
    ' ',
  );
const QUALITIES =
  'new disputed costly regional long-awaited provisional ambitious unpopular joint secret emergency national'.split(
    ' ',
  );

/** 12,000 words of invented syllables, so that the index meets a vocabulary of a real size. */
const RARE: readonly string[] = (() => {
  const [onsets, vowels, codas] = [
    'b ch d f g h k l m n p r s st t tr v w z br'.split(' '),
    'a e i o u ai ou'.split(' '),
    'n r l s t m nd x'.split(' '),
  ];
  const random = randomFrom(99);
  const syllable = () =>
    [onsets, vowels, codas].map((parts) => parts[Math.floor(random() * parts.length)] ?? '').join('');
  return [
    ...new Set(Array.from({ length: 14_000 }, () => syllable() + syllable() + (random() < 0.3 ? syllable() : ''))),
  ].slice(0, 12_000);
})();

export interface GeneratedArticle {
  readonly outlet: string;
  readonly headline: string;
  /** An ISO day. */
  readonly published: string;
  /** Headline, blank line, paragraphs with blank lines between. */
  readonly text: string;
}

/** `count` articles of about twelve paragraphs. */
export function generateArticles(count: number, seed = 1): GeneratedArticle[] {
  const random = randomFrom(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  // Zipf: the word of rank r about as often as 1/r.
  const rare = () => RARE[Math.floor(RARE.length ** random()) - 1] ?? 'word';
  const clause = () =>
    `the ${random() < 0.1 ? pick(QUALITIES) : rare()} ${random() < 0.1 ? pick(NOUNS) : rare()} ${random() < 0.1 ? pick(DEEDS) : rare()} a ${rare()}`;
  const sentence = () =>
    `${capital(clause())} after ${clause()} in ${capital(rare())}ville, while ${clause()} for the ${Math.floor(random() * 90) + 10}th time.`;
  return Array.from({ length: count }, () => {
    const topic = pick(TOPICS);
    const people = [0, 1, 2].map(() => ({
      given: pick(GIVEN),
      family: random() < 0.2 ? pick(FAMILY) : capital(rare()),
    }));
    const paragraphs = Array.from({ length: 12 }, (_, at) => {
      const { given, family } = people[at % 3] ?? { given: 'Ada', family: 'Okafor' };
      const name = at < 3 ? `${capital(pick(ROLES))} ${given} ${family}` : family;
      if (at % 3 === 2) return `${sentence()} ${sentence()} ${sentence()}`;
      const said = `“${capital(clause())}, and ${clause()},” ${name} ${pick(VERBS)}.`;
      return at % 2 === 0 ? `${sentence()} ${said}` : `${said} ${sentence()} ${sentence()}`;
    });
    const headline = `${capital(topic)} ${pick(NOUNS)} ${pick(DEEDS)} by the ${rare()} ${pick(NOUNS)}`;
    const published = new Date(Date.UTC(2024, 0, 1) + Math.floor(random() * 700) * 86_400_000)
      .toISOString()
      .slice(0, 10);
    return {
      outlet: `The ${pick(FAMILY)} Courier`,
      headline,
      published,
      text: `${headline}\n\n${paragraphs.join('\n\n')}\n`,
    };
  });
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
