/**
 * What each verb of reporting takes: knowledge as data, read by `reporting.ts`; no code here.
 * Origin: our own lists, after the patterns that grammars of English give for verbs of communication (with "that", bare clause,
 * question, infinitive, object); nothing was taken from a published list. Base forms; `cues-data.ts` has the irregular ones.
 */

/** She says the bridge will close: a clause, with "that" or without. */
export const BARE = `
say tell add claim suggest insist admit acknowledge predict argue warn announce reveal estimate explain stress note state maintain
concede contend assert declare confirm disclose recall indicate allege testify swear conclude reiterate promise vow pledge write tweet post
respond reply emphasise emphasize report caution counter joke complain hint imply observe affirm reckon guarantee remark figure
`;

/** She charged that the bridge was unsafe: only with "that". */
export const THAT = `
charge propose recommend demand urge deny mention object protest repeat reaffirm lament boast brag cry comment assure inform remind advise
request underline underscore clarify specify relate profess quip muse speculate reason point email text agree express ask signal proclaim
inquire answer recount opine retort deplore appeal decree volunteer hold elaborate agree
`;

/** She asked whether it would close, explained how it fell. */
export const QUESTION = `
ask inquire wonder explain say tell describe reveal note recall question disclose clarify specify recount mention discuss
`;

/** She promised to close it. */
export const INFINITIVE = 'promise vow pledge threaten ask demand swear propose claim profess request agree';

/** She told the council (that …), urged the council to …: somebody stands between. */
export const HEARER = `
tell ask warn urge remind assure inform advise implore beg caution encourage exhort
`;

/** She urged the council to rebuild: what she asks of others, the others included. */
export const OTHERS = 'urge ask implore beg encourage exhort call appeal advise warn';

/** She announced a plan: a noun for what was said. */
export const OBJECT = `
announce report acknowledge suggest propose promise predict disclose reveal describe deny admit demand express accuse stress emphasise emphasize indicate
recommend note recall claim explain pledge vow estimate declare reiterate recount mention
`;

/** She called for an end to it, warned of a storm: a preposition stands before what is said. */
export const WITH: Readonly<Record<string, string>> = {
  call: 'for',
  warn: 'of against about',
  complain: 'about of',
  brag: 'about',
  boast: 'about of',
  speak: 'of',
  point: 'to',
};

/** She called on the council to rebuild: a preposition stands before those she asks. */
export const UPON: Readonly<Record<string, string>> = { call: 'on upon', appeal: 'to' };
