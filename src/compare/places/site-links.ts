/** The words that link a place to what was done there, one or several: "at", "close to", "on the outskirts of"; reads no place. */

/** What the link says by one word, and the word behind it. */
export interface SiteLink {
  readonly link: string;
  readonly to: number;
}

const ONE_WORD =
  /^(?:in|at|inside|on|aboard|near|outside|off|over|under|beneath|behind|beside|alongside|opposite|into|to|above|below)$/u;

/** A place may go on behind these. */
export const GOES_ON = /^(?:in|at|on|of|near|outside|inside|off)$/u;

/** Words with which a link of several begins, besides those above. */
const FIRST = /^(?:close|next|adjacent|not|en|by|within|crossing|crossed|walking|from|out)$/u;

const SEVERAL: readonly (readonly [link: string, words: RegExp])[] = [
  ['toward', /^(?:en route (?:to|for)|on route to|on (?:the|his|her|their|its) way to|in the direction of)(?= |$)/u],
  ['on', /^(?:crossing|crossed|walking (?:along|down|up))(?= |$)/u],
  ['from', /^(?:from|out of)(?= |$)/u],
  ['aboard', /^on board(?: of)?(?= |$)/u],
  ['off', /^off the (?:[a-z]+ )?(?:coast|shore|shores|tip) of(?= |$)/u],
  [
    'near',
    /^(?:close (?:to|by)|next (?:door )?to|adjacent to|not far from|outside of|by the side of|within sight of|in front of|in the vicinity of|on the (?:edge|outskirts|banks|shores|border|steps) of|at the (?:foot|bottom|edge|mouth|entrance|gates|end) (?:of|to))(?= |$)/u,
  ],
  ['in', /^(?:on top of|at the top of|on the slopes of|in the (?:middle|center|heart) of|inside of)(?= |$)/u],
];
const LONGEST = 5;

/** "at least", "in fact". */
const NO_PLACE =
  /^(?:least|most|best|worst|once|all|last|first|fact|addition|general|turn|part|order|case|any|return)$/u;

/** The link that begins at a word. */
export function linkAt(plain: readonly string[], at: number): SiteLink | null {
  const word = plain[at] ?? '';
  const alone = ONE_WORD.test(word) && !NO_PLACE.test(plain[at + 1] ?? '');
  if (!alone && !FIRST.test(word)) return null;
  if (!alone || goesFurther(plain, at)) {
    const found = severalAt(plain, at);
    if (found !== null) return found;
  }
  return alone ? { link: word, to: at + 1 } : null;
}

/** One of its next words makes it a link of several. */
const goesFurther = (plain: readonly string[], at: number): boolean =>
  MIDDLE.has(plain[at + 1] ?? '') || MIDDLE.has(plain[at + 2] ?? '') || MIDDLE.has(plain[at + 3] ?? '');

const MIDDLE = new Set(
  'front vicinity middle center heart direction board top route way coast shore shores tip side sight edge outskirts banks border steps foot bottom mouth entrance gates end slopes'.split(
    ' ',
  ),
);

function severalAt(plain: readonly string[], at: number): SiteLink | null {
  const next = plain.slice(at, at + LONGEST).join(' ');
  for (const [link, words] of SEVERAL) {
    const found = words.exec(next)?.[0];
    if (found !== undefined) return { link, to: at + found.split(' ').length };
  }
  return null;
}
