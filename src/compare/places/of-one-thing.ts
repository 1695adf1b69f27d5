/** Two places by name in sentences that tell one thing by words which few others of either article have; whatever was done there. */
import { Gap } from '../../extract/words.ts';
import { actAt, wordsOf } from '../acts/acts.ts';
import type { Act } from '../acts/acts.ts';
import { oftenDone, sharedKinds } from '../acts/same-act.ts';
import { toldApart } from '../acts/told-apart.ts';
import type { RelatedPair } from '../align/align-sentences.ts';
import { isAhead } from '../dates/day-phrases.ts';
import type { ComparedSentence } from '../compared.ts';
import { onceASentence } from '../facts.ts';
import type { Facts, FactsPair } from '../facts.ts';
import { sideOf } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { AGREES, LEAST, LEAST_OF_STATES, LEAST_WHERE_PRINTED, SURELY_ONE } from './of-one-thing-data.ts';
import { atOtherTimes, inCommon, wordsInCommon } from './in-common.ts';
import { prints } from './prints.ts';
import type { SitePart } from './site-parts.ts';
import { oneNamed, sitesApart } from './sites-apart.ts';
import type { Apart } from './sites-apart.ts';
import { sitesOf } from './sites.ts';
import { areTwoOccasions } from './two-occasions.ts';
import type { Site } from './sites.ts';

interface Met {
  readonly one: Site;
  readonly other: Site;
  /** What the sentences share besides, the rarer words more. */
  readonly inCommon: number;
}

export function placedOfOneThing(pair: FactsPair, related: readonly RelatedPair[]): Finding[] {
  const met = related.flatMap((its) => metIn(pair, its));
  return met.flatMap((found): Finding[] => {
    const { one, other } = found;
    if (found.inCommon < LEAST) return [];
    const apart = sitesApart(pair, one, other) ?? namesApart(pair, one, other);
    if (!mayDiffer(pair, found, apart) || agreesElsewhere(pair, met, found)) return [];
    return [
      {
        type: 'place',
        severity: isSure(pair, found, apart) ? 'hard' : 'soft',
        rule: 'place-of-one-thing',
        sides: [sideOf(pair.a, one.from, one.to), sideOf(pair.b, other.from, other.to)],
      },
    ];
  });
}

function metIn(pair: FactsPair, { a: mine, b: theirs }: RelatedPair): Met[] {
  if (mine.place !== 'body' || theirs.place !== 'body') return [];
  const [ones, others] = [namedIn(pair.a, mine), namedIn(pair.b, theirs)];
  if (ones.length === 0 || others.length === 0) return [];
  const words = wordsInCommon(pair, mine, theirs);
  return ones.flatMap((one) =>
    others.map((other): Met => ({ one, other, inCommon: inCommon(pair, { one, other, words }) })),
  );
}

/** Places by name where something was done; "on Trump" is none, and who says so "in Brell" is there by himself. */
const namedIn = onceASentence((facts, { index }): readonly Site[] =>
  sitesOf(facts).filter(
    (site) =>
      site.sentence === index &&
      site.parts.some(({ name }) => name !== null) &&
      (LINK.test(site.link) || site.parts[0]?.head !== '') &&
      !isOfSpeaker(facts, site),
  ),
);

const LINK = /^(?:in|at|near|outside|off|to|toward|inside|opposite|beside)$/u;

/** "said a neighbour in Brell", "police in Brell said". */
function isOfSpeaker({ plain, words }: Facts, { from, to }: Site): boolean {
  for (let at = from - 1; at >= from - 4; at--) {
    if (SAID.test(plain[at] ?? '')) return true;
    if (words.gapHas(at, Gap.stop | Gap.block | Gap.comma)) break;
  }
  return SAID.test(plain[to] ?? '');
}

const SAID = /^(?:said|says|say|told|tells|tell|added|adds)$/u;

/** "at Orm", "at Lund beach": a town and another place, each by its name alone. */
function namesApart(pair: FactsPair, one: Site, other: Site): Apart | null {
  const [left, right] = [one, other].map(({ parts }) => (parts.length === 1 ? parts[0] : undefined));
  if (left === undefined || right === undefined || left.name === null || right.name === null) return null;
  if (![one, other].every(({ link }) => /^(?:in|at)$/u.test(link))) return null;
  const isOne = (part: SitePart): boolean => /^(?:town|land|water)$/u.test(part.level);
  if (!isOne(left) || !isOne(right) || left.level === right.level || oneNamed(pair, left.name, right.name)) return null;
  return { one: left.name, other: right.name, surely: false };
}

/** On other days, told of others, or of acts of unlike kinds: none of which both sentences tell, and not of one scene, "had stopped … when". A house stays where it is whatever is done there. */
function areTwo(pair: FactsPair, { one, other, inCommon: told }: Met, { named }: Apart): boolean {
  const [left, right] = [actAt(pair.a, one.from), actAt(pair.b, other.from)];
  if (left === null || right === null) return false;
  if (atOtherTimes(left, right)) return true;
  if (sharedKinds(left, right).length > 0) return toldApart(pair, left, right);
  if (named === true || tells(pair.a, left.sentence, right) || tells(pair.b, right.sentence, left)) return false;
  return told < SURELY_ONE || !isScene(pair.a, left) || !isScene(pair.b, right);
}

const tells = (facts: Facts, sentence: ComparedSentence, { kinds }: Act): boolean =>
  wordsOf(facts, sentence).some((word) => word.kinds.some((kind) => kinds.includes(kind)));

const isScene = ({ plain }: Facts, { sentence: { from, to } }: Act): boolean => plain.slice(from, to).includes('when');

function mayDiffer(pair: FactsPair, met: Met, apart: Apart | 'agree' | null): boolean {
  const { one, other, inCommon: told } = met;
  if (apart === null || apart === 'agree' || apart.one === null || apart.other === null) return false;
  if ((one.link === 'to') !== (other.link === 'to')) return false;
  if (areTwoOccasions(pair, one, other) || areTwo(pair, met, apart)) return false;
  if (isPlan(pair.a, one) !== isPlan(pair.b, other)) return false;
  const [mine, theirs] = [pair.a.sentences[one.sentence], pair.b.sentences[other.sentence]];
  if (prints(pair.a, apart.other, mine) || prints(pair.b, apart.one, theirs)) return false;
  if (apart.house === true) return true;
  if (prints(pair.a, apart.other) || prints(pair.b, apart.one))
    return told >= LEAST_WHERE_PRINTED && inTowns(one, other, apart) && !bothPrint(pair, apart);
  return told >= LEAST_OF_STATES || inTowns(one, other, apart);
}

/** "will be held in Brell". */
const isPlan = (facts: Facts, { sentence, from }: Site): boolean =>
  isAhead(facts, facts.sentences[sentence]?.from ?? from, from);

const bothPrint = ({ a, b }: FactsPair, { one, other }: Apart): boolean => prints(a, other) && prints(b, one);

/** A house of one name; or what was done in two towns, of which neither article ever prints the other's, not even in another name. */
function isSure(pair: FactsPair, { one, other, inCommon: told }: Met, apart: Apart | 'agree' | null): boolean {
  if (apart === null || apart === 'agree') return false;
  if (apart.named === true) return true;
  const [left, right] = [actAt(pair.a, one.from), actAt(pair.b, other.from)];
  const isOneAct = left !== null && right !== null && sharedKinds(left, right).length > 0 && !oftenDone(left, right);
  const isThere = [one, other].every(({ link }) => /^(?:in|at)$/u.test(link));
  if (told < SURELY_ONE || !isOneAct || !isThere || !inTowns(one, other, apart)) return false;
  return isUnheard(pair.a, apart.other) && isUnheard(pair.b, apart.one);
}

const isUnheard = ({ plain }: Facts, name: string | null): boolean =>
  name !== null && !name.split(' ').some((word) => plain.includes(word));

/** Two towns, two lakes, but no two states: much is told of several. */
function inTowns(one: Site, other: Site, apart: Apart): boolean {
  const levels = [...one.parts, ...other.parts].flatMap(({ name, level }) =>
    name === apart.one || name === apart.other ? [level] : [],
  );
  return new Set(levels).size === 1 && levels[0] !== 'region' && levels[0] !== 'country';
}

/** One of the places is told by the other article too, of what may be the same thing. */
const agreesElsewhere = (pair: FactsPair, met: readonly Met[], found: Met): boolean =>
  met.some(
    (its) =>
      its !== found &&
      (its.one === found.one || its.other === found.other) &&
      its.inCommon >= found.inCommon * AGREES &&
      (its.inCommon > found.inCommon || sitesApart(pair, its.one, its.other) === 'agree'),
  );
