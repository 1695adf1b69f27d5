/** Gives "he" and "she" to the nearest fitting person, conservatively; other pronouns to nobody. */
import { genderOfNoun } from './gender.ts';
import { Kind } from './lexicon.ts';
import type { Cast, Figure, Gender } from './people.ts';
import type { Reading } from './reading.ts';
import { figureAt, figureOfName } from './run-at.ts';
import { Gap, Shape } from './words.ts';

/** Sentences looked back. */
const REACH = 8;

/** Who spoke, or was the subject, in each sentence read so far: index of the figure, or -1. */
export type Focus = Int32Array;

/** The person the pronoun at word `at` of `sentence` means; -1 where none fits. `certain` when nobody else fits nearby. */
export function pronounFigure(
  reading: Reading,
  cast: Cast,
  where: { at: number; sentence: number; focus: Focus; firstName: Int32Array },
): { figure: number; certain: boolean } {
  const gender = genderOf(reading.words.lower(where.at));
  if (gender === null) return { figure: -1, certain: false };
  for (let back = 0; back <= REACH && where.sentence - back >= 0; back++) {
    const sentence = where.sentence - back;
    const focus = back === 0 ? -1 : (where.focus[sentence] ?? -1);
    const names = { from: where.firstName[sentence] ?? 0, to: where.firstName[sentence + 1] ?? 0 };
    if (focus === -1 && names.from === names.to) continue;
    const found = inSentence(reading, cast, {
      names,
      before: where.at,
      gender,
      focus,
      next: back === 1,
    });
    const [first] = found;
    if (first === undefined) continue;
    const rivals = found.some((figure, place) => place > 0 && figure.gender === gender);
    const known = first.gender === gender || !rivals;
    const about = back === 1 && known && first.index === where.focus[sentence];
    const alone = found.length === 1 && back <= 3 && !othersBetween(reading, sentence, where.at);
    return { figure: first.index, certain: about || alone };
  }
  return { figure: -1, certain: false };
}

/** Words looked at before a pronoun for somebody who is only described. */
const NEAR = 60;

/** "They were warned by the judge" between the name and the pronoun: somebody the name does not mean. */
function othersBetween({ words, sentences, nameAt }: Reading, found: number, at: number): boolean {
  const from = Math.max(sentences[found]?.to ?? at, at - NEAR);
  for (let word = from; word < at; word++) {
    if (!words.is(word, Kind.role) || words.stretch[word] !== -1 || nameAt[word] !== -1) continue;
    if (words.lower(word - 1) === 'the' && words.lower(word - 2) === 'by') return true;
  }
  return false;
}

function genderOf(word: string): Gender {
  if (word === 'her' || word.startsWith('she')) return 'she';
  return /^(?:his|him|he)$/u.test(word) || /^he[’']/u.test(word) ? 'he' : null;
}

/** For each sentence the index of its first name, and the number of names behind the last. */
export function firstNames({ names, sentences }: Reading): Int32Array {
  const first = new Int32Array(sentences.length + 1);
  let name = 0;
  sentences.forEach(({ from }, index) => {
    while ((names[name]?.from ?? Infinity) < from) name++;
    first[index] = name;
  });
  first[sentences.length] = names.length;
  return first;
}

/** Fitting persons of a sentence outside quotation marks, the likeliest first. */
function inSentence(
  reading: Reading,
  cast: Cast,
  what: { names: { from: number; to: number }; before: number; gender: Gender; focus: number; next: boolean },
): Figure[] {
  const { words, names } = reading;
  const found: Figure[] = [];
  const speaker = figureAt(cast, what.focus);
  if (speaker !== undefined && (fits(speaker, what.gender) || (what.next && describes(reading, speaker, what.gender))))
    found.push(speaker);
  for (let name = what.names.from; name < what.names.to; name++) {
    const run = names[name];
    if (run === undefined || run.from >= what.before) break;
    const figure = figureOfName(cast, name);
    if (figure === undefined || found.includes(figure) || words.stretch[run.from] !== -1 || !fits(figure, what.gender))
      continue;
    if (words.shaped(run.to - 1, Shape.possessive) && !words.gapHas(run.from, Gap.block | Gap.stop)) continue;
    found.push(figure);
  }
  return found;
}

const fits = (figure: Figure, gender: Gender): boolean =>
  figure.kind === 'person' && (figure.gender === null || figure.gender === gender);

/** "a masked man": one person whom the article does not name; "the driver" may be somebody it does. */
function describes({ words }: Reading, { kind, nameFrom, nameTo }: Figure, gender: Gender): boolean {
  if (kind !== 'unnamed' || !/^(?:an?|one|another)$/u.test(words.lower(nameFrom))) return false;
  let head = nameFrom + 1;
  while (head < nameTo && !words.is(head, Kind.role)) head++;
  if (head >= nameTo || /[^s]s$|men$|people$/u.test(words.lower(head))) return false;
  const own = genderOfNoun(words.lower(head));
  return own === null || own === gender;
}
