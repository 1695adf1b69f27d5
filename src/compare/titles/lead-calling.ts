/** Reads what the opening calls somebody whom the next sentence names: "The former chief engineer of the port was jailed …" before "Ida Osk, 61, stood …"; names nobody else by it. */
import { Kind } from '../../extract/lexicon.ts';
import { Gap, Shape } from '../../extract/words.ts';
import type { ComparedSentence } from '../compared.ts';
import type { Facts } from '../facts.ts';
import { isCalling } from './calling-words.ts';
import type { Run } from './office-words.ts';

/** A calling, and the word that the name begins with. */
interface Called {
  readonly run: Run;
  readonly name: number;
}

/** Bylines may stand before the opening, as sentences of their own. */
const FIRST = 3;
/** A place and an agency may stand before the first word: words up to the dash. */
const DATELINE = 8;
/** Longest calling so read, in words. */
const LONGEST = 12;

export function callingInLead(facts: Facts): Called | null {
  const body = facts.sentences.filter(({ place }) => place === 'body').slice(0, FIRST + 1);
  for (const [at, sentence] of body.entries()) {
    const run = callingThatOpens(facts, sentence);
    if (run === null) continue;
    const next = body[at + 1];
    return next !== undefined &&
      !namesAPerson(facts, { from: run.to, to: sentence.to }) &&
      tellsOn(facts, next.from, run)
      ? { run, name: next.from }
      : null;
  }
  return null;
}

const namesAPerson = ({ reading }: Facts, { from, to }: Run): boolean =>
  reading.names.some(({ kind, ...name }) => kind === 'person' && name.from >= from && name.from < to);

/** Of whom something is told, and who does nothing to another: "The … was sentenced", "A former … who …". */
function callingThatOpens({ plain, words }: Facts, { from, to }: ComparedSentence): Run | null {
  let start = from;
  for (let at = from + 1; at < Math.min(to, from + DATELINE); at++) if (words.gapHas(at, Gap.dash)) start = at;
  if (!/^(?:the|an?)$/u.test(plain[start] ?? '')) return null;
  let end = start + 1;
  while (end < Math.min(to, start + LONGEST) && words.gap[end] === Gap.space && !ENDS.test(plain[end] ?? '')) end++;
  const verb = `${plain[end]} ${plain[end + 1]}`;
  const isTold =
    /^(?:was|is) |^has been$/u.test(verb) || (verb.startsWith('who ') && FORMER.test(plain[start + 1] ?? ''));
  return isTold && plain.slice(start, end).some(isCalling) ? { from: start, to: end } : null;
}

const ENDS = /^(?:was|is|has|had|were|are|who|will|would|that|which|and|said|says)$/u;
const FORMER = /^(?:former|retired|ex-.+)$/u;

/** "Ida Osk, 61, stood", "Ida Osk was": a full name right at the beginning, called nothing there, and not named in the calling: "The aide of Ida Osk was …". */
function tellsOn({ reading, words, plain }: Facts, at: number, calling: Run): boolean {
  const name = reading.names[reading.nameAt[at] ?? -1];
  if (name === undefined || name.name !== at || name.to - at < 2 || name.kind === 'body' || name.kind === 'place')
    return false;
  if (plain.slice(calling.from, calling.to).includes(plain[name.to - 1] ?? '')) return false;
  return words.gapHas(name.to, Gap.comma)
    ? words.shaped(name.to, Shape.digit)
    : words.is(name.to, Kind.auxiliary) || /^(?:also|pleaded|admitted|denied)$/u.test(plain[name.to] ?? '');
}
