/**
 * What people are counted by in reports of accidents, crimes and disasters, and words that say how many without a number. Knowledge as data; no code here.
 * Origin: our own list of the states that such reports count people in.
 */

export interface State {
  readonly name: string;
  /** The word that says it. */
  readonly word: RegExp;
  /** The forms that have those counted behind them: "killing two". */
  readonly before: RegExp;
}

const NEVER = /(?!)/u;

export const STATES: readonly State[] = [
  {
    name: 'killed',
    word: /^(?:killed|dead|died|deaths|fatalities|dies|die)$/u,
    before: /^(?:killed|killing|kills|leaving)$/u,
  },
  {
    name: 'injured',
    word: /^(?:injured|wounded|hurt|injuries)$/u,
    before: /^(?:injured|injuring|injures|wounded|wounding|wounds|hurting)$/u,
  },
  { name: 'critical', word: /^critical$/u, before: NEVER },
  { name: 'missing', word: /^(?:missing|unaccounted)$/u, before: NEVER },
  { name: 'arrested', word: /^(?:arrested|arrests)$/u, before: /^(?:arrested|arresting|arrests)$/u },
  { name: 'hospitalized', word: /^hospitalized$/u, before: NEVER },
  { name: 'evacuated', word: /^evacuated$/u, before: /^(?:evacuated|evacuating)$/u },
  { name: 'homeless', word: /^(?:homeless|displaced)$/u, before: /^(?:displaced|displacing)$/u },
];

/** Nouns for anybody: what is counted by them is everybody in that state. */
export const ANYBODY = /^(?:people|person|persons|other|others|victim|victims|more|men and women)$/u;

/** Least and most that a word without a number says. */
export const VAGUE: Readonly<Record<string, readonly [low: number, high: number]>> = {
  several: [3, 99],
  dozens: [20, 999],
  scores: [40, 999],
  hundreds: [200, 9999],
  thousands: [2000, 999_999],
};

/** A sentence with one of these tells of another time, or of many times. */
export const ANOTHER_TIME =
  /^(?:since|earlier|previous|previously|past|last|ago|decades?|annually|average|year|years|yearly|history|deadliest|worst|another|every|similar|statistics)$/u;
