/** What two articles say one person is, where the heads of their offices differ. */
import { kindsOf, Kind } from '../extract/lexicon.ts';
import type { SpeakerInArticle } from '../model/extraction.ts';
import type { Facts, FactsPair } from './facts.ts';
import { sideOf } from './finding.ts';
import type { Finding, Side } from './finding.ts';
import { plainWord } from './plain-word.ts';
import { samePerson } from './name-around.ts';
import { officesDiffer } from './title.ts';
import { wordAt } from './speaker-of.ts';

/** One office as an article prints it. */
interface Office extends Side {
  /** The noun that says what the person is: `minister`, `secretary`. */
  readonly head: string;
}

/** They describe, and exclude no office. */
const GENERAL =
  /^(?:official|officials|leader|head|member|chief|man|woman|person|people|politician|lawmaker|counterpart|expert|analyst|critic|resident|friend|ally|aide|husband|wife|father|mother|son|daughter|brother|sister|boy|girl|native|victim|witness|democrat|republican|conservative|liberal|candidate|nominee|veteran|student|source|boss|mr|mrs|ms|dr|sir|officer|delegate|supporter|opponent|parent|survivor|widow)$/u;

/** Of one person: no office printed by one is printed by the other, and neither is general. */
export function rolesApart({ a, b }: FactsPair): Finding[] {
  const out: Finding[] = [];
  for (const one of a.held.extraction.speakers) {
    if (one.kind !== 'person' || !one.key.includes(' ')) continue;
    const other = b.held.extraction.speakers.find(
      ({ kind, key }) => kind === 'person' && key.includes(' ') && (key === one.key || nearKey(key, one.key)),
    );
    if (other === undefined) continue;
    const finding = apart(officesOf(a, one), officesOf(b, other));
    if (finding !== null) out.push(finding);
  }
  return out;
}

const nearKey = (one: string, other: string): boolean =>
  one.split(' ').at(-1) === other.split(' ').at(-1) &&
  samePerson(one.split(' ').slice(0, 1), other.split(' ').slice(0, 1));

function apart(ones: readonly Office[], others: readonly Office[]): Finding | null {
  if (ones.length === 0 || others.length === 0) return null;
  const met = ones.some((one) => others.some((other) => one.head === other.head));
  const [one, other] = [ones[0], others[0]];
  if (met || one === undefined || other === undefined) return null;
  if (officesDiffer(one.value, other.value) === 'no') return null;
  return { type: 'title', severity: 'soft', rule: 'office-of-one-person', sides: [one, other] };
}

function officesOf(facts: Facts, { designations }: SpeakerInArticle): Office[] {
  const out: Office[] = [];
  for (const { span, as } of designations) {
    if (as !== 'role') continue;
    const from = wordAt(facts, span.start);
    let to = from;
    while (to < facts.plain.length && (facts.words.start[to] ?? 0) < span.end) to++;
    const head = headOf(facts, from, to);
    if (head !== null) out.push({ ...sideOf(facts, from, to), head });
  }
  return out;
}

/** The last word before any preposition that names an office. */
function headOf(facts: Facts, from: number, to: number): string | null {
  let head: string | null = null;
  for (let at = from; at < to; at++) {
    if (facts.words.is(at, Kind.preposition) && head !== null) break;
    const word = plainWord(facts.plain[at] ?? '');
    if ((kindsOf(word) & (Kind.role | Kind.title)) === 0) continue;
    head = word.replace(/(?<=[^s])s$/u, '');
  }
  return head === null || GENERAL.test(head) ? null : (ALIKE.find(([, words]) => words.test(head ?? ''))?.[0] ?? head);
}

/** Words for one office. A spokesman may be called spokesperson; "spokeswoman" says more. */
const ALIKE: readonly (readonly [head: string, words: RegExp])[] = [
  ['lawyer', /^(?:lawyer|attorney|counsel|solicitor|barrister)$/u],
  ['spokesman', /^(?:spokesman|spokesperson|representative)$/u],
  ['reporter', /^(?:reporter|journalist|correspondent|columnist)$/u],
  ['founder', /^(?:founder|cofounder|co-founder)$/u],
  ['representative', /^(?:rep|representative|congressman|congresswoman|lawmaker)$/u],
  ['senator', /^(?:sen|senator)$/u],
  ['governor', /^(?:gov|governor)$/u],
  ['premier', /^(?:premier|prime)$/u],
  ['executive', /^(?:executive|ceo|chief)$/u],
  ['ambassador', /^(?:ambassador|envoy)$/u],
  ['general', /^(?:gen|general)$/u],
  ['adviser', /^(?:adviser|advisor|counselor)$/u],
  ['chairman', /^(?:chair|chairman|chairperson|chairwoman)$/u],
];
