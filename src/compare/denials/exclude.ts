/** Of two predicates that are opposed, whether both may be true of one thing: at another hour, by another account; hard are those that may not. */
import { isQuoted } from '../compared.ts';
import { publishedDay } from '../dates/read-dates.ts';
import { within } from '../facts.ts';
import type { Facts, FactsPair } from '../facts.ts';
import { stem } from '../words/plain-word.ts';
import type { Claim } from './claim-at.ts';
import { OPPOSITES } from './claim-phrases.ts';
import { surelyOneMatter, surelyOnePerson } from './one-matter.ts';

/** The one may have become the other by the time that the later article was written, unless it says on which day before. */
export function followed({ a, b }: FactsPair, one: Claim, other: Claim): boolean {
  const [day, its] = [publishedDay(a), publishedDay(b)];
  if (day === null || its === null || day === its) return false;
  if (day < its ? isYetToCome(a, one) : isYetToCome(b, other)) return true;
  const { later: own, hard } = OPPOSITES[one.family] ?? {};
  const later = one.ahead || (Math.abs(day - its) >= LONG && hard !== 'always') ? 'both' : own;
  if (later === undefined) return false;
  const [last, facts] = day < its ? [other, b] : [one, a];
  if (later !== 'both' && last.pole !== later) return false;
  const earlier = Math.min(day, its);
  return !within(facts.dates, last.sentence.from, last.sentence.to).some(
    ({ days }) => days !== null && days.to <= earlier && earlier - days.from < RECENT,
  );
}

/** "has yet to sign", "has not yet signed". */
const isYetToCome = ({ plain }: Facts, { from, to, sentence }: Claim): boolean =>
  plain.slice(Math.max(sentence.from, from - 4), to).includes('yet');

/** So many days apart two articles tell of what has come to be since. */
const LONG = 3;
/** Days back to what is no background. */
const RECENT = 7;

/** Both cannot be true: said surely of one person, by one article in its own voice, and by neither with caution or in marks. */
export function exclude({ a, b }: FactsPair, one: Claim, other: Claim): boolean {
  if (isDeniedFact({ a, b }, one, other)) return true;
  const { hard, of } = OPPOSITES[one.family] ?? {};
  if (hard === undefined || (hard === 'same-day' && !areOfOneDay({ a, b }))) return false;
  const voices = [one.voice(), other.voice()];
  if (voices.includes('open') || !voices.includes('flat') || isQuoted(a, one.from) || isQuoted(b, other.from))
    return false;
  if (of === 'person') return surelyOnePerson(one, other);
  return surelyOneMatter(one, other) || (of === 'things' && ofOneName({ a, b }, one, other));
}

/** The one tells as a fact what the other prints a denial of. */
function isDeniedFact({ a, b }: FactsPair, one: Claim, other: Claim): boolean {
  if (one.turned === other.turned) return false;
  const [told, denial] = one.turned ? [other, one] : [one, other];
  if (told.voice() !== 'flat' || denial.voice() === 'open') return false;
  return one.root === other.root && (denial.denied || areOfOneDay({ a, b })) && surelyOneMatter(one, other);
}

const areOfOneDay = ({ a, b }: FactsPair): boolean => publishedDay(a) !== null && publishedDay(a) === publishedDay(b);

/** "Brell airport was closed", "Brell airport stayed open": one name beside one thing in both. */
function ofOneName({ a, b }: FactsPair, one: Claim, other: Claim): boolean {
  const ones = namedThings(a, one);
  return [...namedThings(b, other)].some((name) => ones.has(name));
}

function namedThings({ plain, reading }: Facts, { sentence, things }: Claim): Set<string> {
  const out = new Set<string>();
  for (let at = sentence.from; at < sentence.to; at++) {
    if (!things.has(stem(plain[at] ?? ''))) continue;
    const run = reading.names[reading.nameAt[at] ?? -1] ?? reading.names[reading.nameAt[at - 1] ?? -1];
    if (run !== undefined && run.to >= at) out.add(plain.slice(run.name, Math.min(run.to, at)).join(' '));
  }
  return out;
}
