/** Types what differs between two sentences that are otherwise nearly the same, change by change; words inside quotation marks are left to `wording.ts`. */
import { changedSpeaker } from './attributions/attribution.ts';
import { changedDates } from './dates/date.ts';
import { changedNegation } from './denials/denial.ts';
import type { NearPair } from './align/align-sentences.ts';
import type { ChangeIn, Facts, FactsPair } from './facts.ts';
import { changedFigures } from './figures/figure.ts';
import type { Finding } from './finding.ts';
import { changedPlace } from './places/place.ts';
import { changedName, changedTitle } from './titles/title.ts';
import { isQuoted } from './compared.ts';
import { nameAround, samePerson } from './words/name-around.ts';

const RULES = [changedFigures, changedDates, changedTitle, changedPlace, changedName, changedSpeaker, changedNegation];

/** From so many sorts of difference on the two sentences speak of two things. */
const TOO_MANY = 3;

export function alteredSentences(pair: FactsPair, near: readonly NearPair[]): Finding[] {
  return near.flatMap((one) => {
    if (one.a.place === 'caption' || one.b.place === 'caption') return [];
    const changes = one.diff.changes.map((change) => ({ ...pair, change, alike: one.alike }));
    const found = changes.flatMap(ofChange);
    const types = new Set(found.map(({ type }) => type));
    if (types.size >= TOO_MANY || apart(types, one)) return [];
    if ((types.has('date') || types.has('figure')) && changes.some(namesAnother)) return [];
    return found;
  });
}

function ofChange(at: ChangeIn): Finding[] {
  if (quotes(at.a, at.change.aFrom, at.change.aTo) || quotes(at.b, at.change.bFrom, at.change.bTo)) return [];
  for (const rule of RULES) {
    const found = rule(at);
    if (found.length > 0) return found;
  }
  return [];
}

/** Somebody or something else is named in the place of a name: the sentences are about two. */
function namesAnother(at: ChangeIn): boolean {
  const one = nameAround(at.a, at.change.aFrom, at.change.aTo);
  const other = nameAround(at.b, at.change.bFrom, at.change.bTo);
  if (one === null || other === null || ofChange(at).length > 0) return false;
  return !samePerson(at.a.plain.slice(one.from, one.to), at.b.plain.slice(other.from, other.to));
}

const quotes = (facts: Facts, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (isQuoted(facts, at)) return true;
  return false;
};

/** Another day and another number: another occasion. */
const apart = (types: ReadonlySet<string>, { alike }: NearPair): boolean =>
  types.has('date') && (types.has('figure') || types.has('place')) && alike < 0.95;
