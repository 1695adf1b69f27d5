/** Notes whom each sentence is about, so that "he said" and a quotation without a tag find their speaker; a draft's speaker comes first. */
import { isNegated } from './is-cue.ts';
import { tagAt } from './cues.ts';
import type { Work } from './draft.ts';
import { Kind } from './lexicon.ts';
import type { Phrase } from './noun-phrase.ts';
import { runOf } from './run-at.ts';
import { mainSubject } from './main-subject.ts';
import { Gap } from './words.ts';

/** Words within which a sentence's subject is looked for, and its last tag. */
const REACH = 40;
const TAIL = 14;

/** Sets the focus of the sentence: who speaks in it, else who says what it reports, else its subject. */
export function settleFocus(work: Work): void {
  const { reading, resolver, drafts, sentence, at } = work;
  for (let index = drafts.length - 1; index >= 0 && drafts[index]?.last === at; index--) {
    const figure = drafts[index]?.figure ?? -1;
    if (figure !== -1) resolver.focus[at] = figure;
  }
  if (resolver.focus[at] !== -1) return;
  const { words } = reading;
  const tail = trailingSpeaker(work);
  const subject =
    tail ?? mainSubject(reading, sentence.lead, Math.min(sentence.to, sentence.lead + REACH))?.phrase ?? null;
  if (subject === null || words.stretch[subject.from] !== -1) return;
  if (runOf(reading, subject.name)?.kind === 'place') return;
  if (subject.name !== -1 || words.is(subject.from, Kind.pronoun))
    resolver.focus[at] = resolver.resolve(subject, at).figure;
  else if (words.is(subject.from, Kind.determiner) || reading.nameAt[subject.to] !== -1)
    resolver.focus[at] = resolver.known(subject, at);
}

/** "…, Roe said." */
function trailingSpeaker({ reading, sentence }: Work): Phrase | null {
  const { words } = reading;
  const lowest = Math.max(sentence.lead + 1, sentence.to - TAIL);
  for (let at = sentence.to - 1; at >= lowest; at--) {
    if (!words.gapHas(at, Gap.comma) || words.stretch[at] !== -1) continue;
    const tag = tagAt(reading, at, sentence.to);
    if (tag?.phrase != null && tag.phrase.from <= at + 1 && !isNegated(reading, tag.cueFrom, at)) return tag.phrase;
  }
  return null;
}
