/** What two articles say one person is, where the heads of their offices differ. */
import { kindsOf, Kind } from '../extract/lexicon.ts';
import type { SpeakerInArticle } from '../model/extraction.ts';
import { isQuoted } from './compared.ts';
import type { Facts, FactsPair } from './facts.ts';
import { sideOf } from './finding.ts';
import type { Finding, Side } from './finding.ts';
import { plainWord } from './plain-word.ts';
import { samePerson } from './name-around.ts';
import { officesDiffer } from './title.ts';
import { wordAt } from './speaker-of.ts';
import { ranksApart } from './ranks-apart.ts';

/** One office as an article prints it. */
interface Office extends Side {
  /** The nouns that say what the person is: `minister`, `secretary`; the last one first. */
  readonly heads: readonly string[];
}

/** They describe, and exclude no office. */
const GENERAL =
  /^(?:official|officials|leader|head|member|chief|man|woman|person|people|politician|lawmaker|counterpart|expert|analyst|critic|resident|friend|ally|aide|husband|wife|father|mother|son|daughter|brother|sister|boy|girl|native|victim|witness|democrat|republican|conservative|liberal|candidate|nominee|veteran|student|source|boss|mr|mrs|ms|dr|sir|officer|delegate|supporter|opponent|parent|survivor|widow|rival|winner|loser|champion|frontrunner|front-runner|runner|challenger|billionaire|millionaire|businessman|businesswoman|surrogate|incumbent|mate|star|hopeful|contender|neighbor|colleague|partner|teenager|employee|worker|suspect|defendant)$/u;

/** A rank is held beside any office. */
const RANK =
  /^(?:general|gen|brigadier|colonel|col|captain|capt|major|maj|lieutenant|lt|sergeant|sgt|admiral|adm|commander|cmdr|corporal|private)$/u;

/** An office once held, or one of many that may be held, excludes none. */
const ONCE =
  /^(?:former|ex|onetime|one-time|ex-\w+|retired|late|then|would-be|acting|interim|incoming|outgoing|designate|elect|first)$/u;

/** Of one person: no office printed by one is printed by the other, and neither is general. */
export function rolesApart({ a, b }: FactsPair): Finding[] {
  const out: Finding[] = [];
  for (const one of a.held.extraction.speakers) {
    if (one.kind !== 'person' || !one.key.includes(' ')) continue;
    const other = b.held.extraction.speakers.find(
      ({ kind, key }) => kind === 'person' && key.includes(' ') && (key === one.key || nearKey(key, one.key)),
    );
    if (other === undefined) continue;
    const finding = ranksApart({ a, b }, [one, other]) ?? apart(officesOf(a, one), officesOf(b, other));
    if (finding !== null) out.push(finding);
  }
  return out;
}

const nearKey = (one: string, other: string): boolean =>
  one.split(' ').at(-1) === other.split(' ').at(-1) &&
  samePerson(one.split(' ').slice(0, 1), other.split(' ').slice(0, 1));

function apart(ones: readonly Office[], others: readonly Office[]): Finding | null {
  if (ones.length === 0 || others.length === 0) return null;
  const met = ones.some((one) => others.some((other) => one.heads.some((head) => speaksToo(head, other.heads))));
  const [one, other] = [ones[0], others[0]];
  const portfolios = portfoliosApart(ones, others);
  if (portfolios !== null) return portfolios;
  if (met || one === undefined || other === undefined) return null;
  if (officesDiffer(one.value, other.value) === 'no') return null;
  return { type: 'title', severity: 'soft', rule: 'office-of-one-person', sides: [one, other] };
}

/** What ministers and secretaries are in charge of. */
const PORTFOLIO =
  /^(?:foreign|finance|treasury|defense|interior|home|transport|transportation|health|justice|education|labor|energy|environment|agriculture|fisheries|housing|trade|economy|economic|state|culture|sports|tourism|planning|science|migration|development|commerce|industry|veterans)$/u;

/** Ministers of two things: none where an article gives the person both, or none. */
function portfoliosApart(ones: readonly Office[], others: readonly Office[]): Finding | null {
  const [left, right] = [portfoliosOf(ones), portfoliosOf(others)];
  const [[one, of], [other, its]] = [left[0] ?? [], right[0] ?? []];
  if (one === undefined || other === undefined || of === undefined || its === undefined) return null;
  if (left.some(([, words]) => words !== of) || right.some(([, words]) => words !== its) || of === its) return null;
  if (of.includes(' ') || its.includes(' ')) return null;
  return { type: 'title', severity: 'hard', rule: 'office-of-one-person', sides: [one, other] };
}

/** Each office with what it is in charge of, in one string. */
const portfoliosOf = (offices: readonly Office[]): [Office, string][] =>
  offices.flatMap((office): [Office, string][] => {
    if (!office.heads.some((head) => head === 'minister' || head === 'secretary')) return [];
    const of = office.compared.plain.slice(office.from, office.to).filter((word) => PORTFOLIO.test(word));
    return of.length === 0 ? [] : [[office, [...new Set(of)].join(' ')]];
  });

/** "Representative of the ministry" may be said of who speaks for it, man or woman. */
const speaksToo = (head: string, others: readonly string[]): boolean =>
  others.some(
    (other) =>
      head === other ||
      (head === 'representative' && other.startsWith('spokes')) ||
      (other === 'representative' && head.startsWith('spokes')),
  );

function officesOf(facts: Facts, { designations }: SpeakerInArticle): Office[] {
  const out: Office[] = [];
  for (const { span, as } of designations) {
    if (as !== 'role') continue;
    const from = wordAt(facts, span.start);
    let to = from;
    while (to < facts.plain.length && (facts.words.start[to] ?? 0) < span.end) to++;
    if (isQuoted(facts, from) || facts.plain.slice(from, to).some((word) => ONCE.test(word))) continue;
    const heads = headsOf(facts, from, to);
    if (heads.length > 0) out.push({ ...sideOf(facts, from, to), heads });
  }
  return out;
}

/** The words before any preposition that name an office; none where the last of them only describes. */
function headsOf(facts: Facts, from: number, to: number): string[] {
  const heads: string[] = [];
  for (let at = from; at < to; at++) {
    if (facts.words.is(at, Kind.preposition) && heads.length > 0) break;
    const word = plainWord(facts.plain[at] ?? '');
    if ((kindsOf(word) & (Kind.role | Kind.title)) === 0) continue;
    const whose = word === 'chief' ? chiefOf(facts, at, to) : null;
    if (whose !== null) return [whose];
    heads.unshift(word.replace(/(?<=[^s])s$/u, ''));
  }
  if (heads[0] === undefined || GENERAL.test(heads[0]) || RANK.test(heads[0])) return [];
  return heads
    .filter((head) => !GENERAL.test(head))
    .map((head) => ALIKE.find(([, words]) => words.test(head))?.[0] ?? head);
}

/** "chief of staff", "chief of the harbour police": what a chief is chief of says which office it is. */
function chiefOf({ plain, words }: Facts, at: number, to: number): string | null {
  if (plain[at + 1] !== 'of') return null;
  let last = '';
  for (let next = at + 2; next < to && !words.is(next, Kind.preposition); next++) last = plain[next] ?? '';
  return last === '' ? null : `chief of ${last}`;
}

/** Words for one office. A spokesman may be called spokesperson; "spokeswoman" says more. */
const ALIKE: readonly (readonly [head: string, words: RegExp])[] = [
  ['lawyer', /^(?:lawyer|attorney|counsel|solicitor|barrister)$/u],
  ['spokesman', /^(?:spokesman|spokesperson)$/u],
  ['reporter', /^(?:reporter|journalist|correspondent|columnist)$/u],
  ['founder', /^(?:founder|cofounder|co-founder)$/u],
  ['representative', /^(?:rep|representative|congressman|congresswoman)$/u],
  ['senator', /^(?:sen|senator)$/u],
  ['governor', /^(?:gov|governor)$/u],
  ['premier', /^(?:premier|prime)$/u],
  ['executive', /^(?:executive|ceo|chief)$/u],
  ['ambassador', /^(?:ambassador|envoy)$/u],
  ['general', /^(?:gen|general)$/u],
  ['adviser', /^(?:adviser|advisor|counselor)$/u],
  ['chairman', /^(?:chair|chairman|chairperson|chairwoman)$/u],
];
