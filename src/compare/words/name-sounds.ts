/** A word of a name → how it may sound, whatever alphabet it was written over from: what the printings of one name share. */

/** Longer words are no names. */
const LONGEST = 40;
/** Classes of consonants that one alphabet’s letters are written with in another. */
const CLASSES: readonly (readonly [letters: RegExp, one: string])[] = [
  [/tzsch|dzh|tsch|tch|sch|sh|zh|cz|sz|ts|tz|[sz]/gu, 'S'],
  [/x/gu, 'KS'],
  [/kh|gh|ck|[kgqc]/gu, 'K'],
  [/ph|[fvw]/gu, 'F'],
  [/th|[dt]/gu, 'T'],
  [/[bp]/gu, 'P'],
  [/[aeiouyjh]/gu, ''],
];
/** Elsewhere a `g` or `kh`. */
const BARE_H = /(?<![ckgstpz])h(?=[aeiouyr])/gu;
const LEAST_SOUNDS = 3;

const CACHE_MOST = 20_000;
const cache = new Map<string, readonly string[]>();

/** Skeletons of consonants; a `ch` or an `h` may be either of two. Empty for words too short to tell anything. */
export function soundsOf(plain: string): readonly string[] {
  const found = cache.get(plain);
  if (found !== undefined) return found;
  if (cache.size >= CACHE_MOST) cache.clear();
  const sounds = readSounds(plain);
  cache.set(plain, sounds);
  return sounds;
}

function readSounds(plain: string): readonly string[] {
  if (plain.length < 4 || plain.length > LONGEST) return [];
  const word = plain.replace(/[^a-z]/gu, '');
  const ways = [
    word,
    word.replaceAll(/(?<![st])ch/gu, 'k'),
    word.replaceAll(/(?<![st])ch/gu, 's'),
    word.replaceAll(BARE_H, 'k'),
  ];
  return [...new Set(ways.map(skeleton))].filter((sounds) => sounds.length >= LEAST_SOUNDS);
}

function skeleton(word: string): string {
  let out = word;
  for (const [letters, one] of CLASSES) out = out.replace(letters, one);
  return out.replace(/(.)\1+/gu, '$1');
}
