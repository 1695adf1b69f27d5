/** Gives "he" and "she" to the nearest fitting person, conservatively; other pronouns to nobody. */
import type { Cast, Figure, Gender } from './people.ts';
import type { Reading } from './reading.ts';
import { Gap, Shape } from './words.ts';

/** Sentences looked back. */
const REACH = 8;

/** Who spoke, or was the subject, in each sentence read so far: index of the figure, or -1. */
export type Focus = Int32Array;

/** The person the pronoun at word `at` of `sentence` means; -1 where none fits. `certain` when nobody else fits nearby. */
export function pronounFigure(
  reading: Reading,
  cast: Cast,
  where: { at: number; sentence: number; focus: Focus },
): { figure: number; certain: boolean } {
  const gender = genderOf(reading.words.lower(where.at));
  if (gender === null) return { figure: -1, certain: false };
  for (let back = 0; back <= REACH && where.sentence - back >= 0; back++) {
    const sentence = where.sentence - back;
    const found = inSentence(reading, cast, {
      sentence,
      before: where.at,
      gender,
      focus: back === 0 ? -1 : (where.focus[sentence] ?? -1),
    });
    const [first] = found;
    if (first === undefined) continue;
    const about = back === 1 && first.gender === gender && first.index === where.focus[sentence];
    return { figure: first.index, certain: about || (found.length === 1 && back <= 3) };
  }
  return { figure: -1, certain: false };
}

function genderOf(word: string): Gender {
  if (word === 'her' || word.startsWith('she')) return 'she';
  return word === 'his' || word === 'he' || /^he[’']/u.test(word) ? 'he' : null;
}

/** Fitting persons of a sentence outside quotation marks, the likeliest first. */
function inSentence(
  reading: Reading,
  cast: Cast,
  what: { sentence: number; before: number; gender: Gender; focus: number },
): Figure[] {
  const { words, names, nameAt } = reading;
  const sentence = reading.sentences[what.sentence];
  if (sentence === undefined) return [];
  const found: Figure[] = [];
  const speaker = cast.figures[what.focus];
  if (speaker !== undefined && fits(speaker, what.gender)) found.push(speaker);
  const limit = Math.min(sentence.to, what.before);
  for (let at = sentence.from; at < limit; at++) {
    const name = nameAt[at] ?? -1;
    const run = names[name];
    if (run === undefined) continue;
    at = run.to - 1;
    const figure = cast.figures[cast.figureOf[name] ?? -1];
    if (figure === undefined || found.includes(figure) || words.stretch[run.from] !== -1 || !fits(figure, what.gender))
      continue;
    if (words.shaped(run.to - 1, Shape.possessive) && !words.gapHas(run.from, Gap.block | Gap.stop)) continue;
    found.push(figure);
  }
  return found;
}

const fits = (figure: Figure, gender: Gender): boolean =>
  figure.kind === 'person' && (figure.gender === null || figure.gender === gender);
