/** Offices of one person, where no office that the one article prints can be meant by the other. */
import { Kind } from '../../extract/lexicon.ts';
import { Shape } from '../../extract/words.ts';
import { conceptsOf } from '../words/concepts.ts';
import type { Finding } from '../finding.ts';
import { isOfficeWord, mayHoldBoth, over } from './office-words.ts';
import type { Office } from './office-words.ts';
import { officesDiffer } from './title.ts';

/** The portfolios first, then what is over and under, then whatever one person hardly is at once. */
export function officesApart(ones: readonly Office[], others: readonly Office[]): Finding | null {
  const [left, right] = [fullest(ones), fullest(others)];
  return (
    portfoliosApart(ones, others) ??
    atTheTop(ones, others) ??
    overAndUnder(left, right) ??
    onlyActing(ones, others) ??
    noneInCommon(left, right)
  );
}

const title = (one: Office, other: Office, severity: 'hard' | 'soft'): Finding => ({
  type: 'title',
  severity,
  rule: 'office-of-one-person',
  sides: [one.side, other.side],
});

/** "director", behind "the authority’s director of public health", is no office of its own. */
function fullest(offices: readonly Office[]): readonly Office[] {
  const full = offices.filter(({ of, rank, head }) => of.size > 0 || rank !== 'full' || !LOOSE.test(head));
  return full.length === 0 ? offices : full;
}

const LOOSE = /^(?:head|director|coach|secretary|executive|manager)$/u;

/** An office of each that nothing the other prints can mean. */
function noneInCommon(ones: readonly Office[], others: readonly Office[]): Finding | null {
  const one = ones.find((its) => others.length > 0 && !others.some((other) => mayBeOne(its, other)));
  const other = others.find((its) => !ones.some((own) => mayBeOne(own, its)));
  if (one === undefined || other === undefined || officesDiffer(one.side.value, other.side.value) === 'no') return null;
  return title(one, other, 'soft');
}

/** Whoever leads something, under whatever title. */
const LEADS = /^(?:head|chief officer)$/u;

/** One office in two forms, offices that one person may hold at once, or words that leave it open. */
export function mayBeOne(one: Office, other: Office): boolean {
  if (one.heads.slice(1).some((head) => other.heads.includes(head))) return true;
  if (other.heads.slice(1).some((head) => one.heads.includes(head))) return true;
  if (mattersApart(one, other)) return false;
  if (one.head === other.head) return !topicsApart(one, other) && !undersApart(one, other);
  if (leadsVoices(one, other) || leadsVoices(other, one)) return true;
  if (SPEAKS.test(one.head) ? LEADS.test(other.head) : LEADS.test(one.head) && SPEAKS.test(other.head)) return false;
  if (LEADS.test(one.head) && LEADS.test(other.head)) return !topicsApart(one, other);
  if (one.head === 'head' || other.head === 'head')
    return !(
      isDeputyBesideHead(one, other) ||
      isDeputyBesideHead(other, one) ||
      isCommanderOf(one) ||
      isCommanderOf(other)
    );
  return (
    mayHoldBoth(one.head, other.head) &&
    !(isCounselFor(one, other) || isCounselFor(other, one)) &&
    !topicsApart(one, other) &&
    !(isDirectorBeside(one, other) || isDirectorBeside(other, one))
  );
}

/** "her lawyer" beside "prosecutor". */
const isCounselFor = ({ head, side: { compared, from, to } }: Office, other: Office): boolean =>
  head === 'attorney' &&
  other.head === 'prosecutor' &&
  compared.plain.slice(from, to).some((word) => /^(?:his|her|their|lawyer|defense|counsel|barrister)$/u.test(word));

/** "deputy prosecutor" beside "head of the bureau": whoever is under one office seldom leads another thing. */
const isDeputyBesideHead = (one: Office, other: Office): boolean =>
  one.rank === 'under' && other.head === 'head' && other.rank === 'full' && other.of.size > 0;

/** Whoever speaks for others leads nothing, or those who speak. */
const SPEAKS = /^spokes/u;
const leadsVoices = (one: Office, { head, side: { compared, from, to } }: Office): boolean =>
  SPEAKS.test(one.head) && !SPEAKS.test(head) && compared.plain.slice(from, to).some((word) => VOICES.test(word));
const VOICES = /^(?:press|media|communications?|publicity|information|relations|affairs|pr)$/u;

/** "rebel commander", "commander of the fleet": a post in a chain of command, and no word for whoever leads; "Commander" alone is a rank. */
const isCommanderOf = ({ head, side: { compared, from, to } }: Office): boolean =>
  head === 'commander' &&
  compared.plain.slice(from, to).some((word) => word !== 'commander' && word !== 'the' && !GRADED.test(word));
const GRADED = /^(?:lieutenant|lt|wing|cmdr|petty|rear|dr|mr|ms|mrs)$/u;

/** "finance director": of one matter, and so not of all. */
const isDirectorBeside = ({ head, of }: Office, other: Office): boolean =>
  head === 'director' && of.size > 0 && (other.of.size === 0 || other.head === 'director');

/** "deputy attorney" beside "assistant attorney". */
const undersApart = (one: Office, other: Office): boolean =>
  one.under !== '' && other.under !== '' && one.under !== other.under;

/** Both say what the office is in charge of, by no words of one matter. */
function topicsApart({ of: ones }: Office, { of: others }: Office): boolean {
  if (ones.size === 0 || others.size === 0) return false;
  const theirs = new Set([...others].flatMap(keysOf));
  return ![...ones].some((word) => keysOf(word).some((key) => theirs.has(key)));
}

/** "under-23 coach", "youth coach". */
const keysOf = (word: string): readonly string[] => (YOUNG.test(word) ? ['youth'] : conceptsOf(word));
const YOUNG = /^(?:under-?\d+s?|u-?\d+s?|youth|junior|juniors|academy|colts)$/u;

/** "head coach" beside "assistant coach": of one thing, these exclude each other; none where an article prints both. */
function overAndUnder(ones: readonly Office[], others: readonly Office[]): Finding | null {
  const [one, other] = [ones[0], others[0]];
  if (one === undefined || other === undefined) return null;
  const ranked = (offices: readonly Office[], rank: Office['rank']): boolean =>
    offices.every((office) => office.rank === rank && office.printed === one.printed);
  const isApart =
    (ranked(ones, 'over') && ranked(others, 'under')) || (ranked(ones, 'under') && ranked(others, 'over'));
  if (isApart && one.printed === other.printed) return title(one, other, 'hard');
  const isUnder =
    (ranked(ones, 'under') && ranked(others, 'full')) || (ranked(ones, 'full') && ranked(others, 'under'));
  return isUnder && one.printed === other.printed && OF_ONE.test(one.head) ? title(one, other, 'soft') : null;
}

/** One at a time holds them. */
const OF_ONE =
  /^(?:chairman|mayor|president|treasurer|governor|speaker|secretary|editor|director|premier|chancellor)$/u;

/** "acting minister" in the one alone; none where either prints it both ways. */
function onlyActing(ones: readonly Office[], others: readonly Office[]): Finding | null {
  for (const one of ones)
    for (const other of others) {
      if (one.head !== other.head || one.acting === other.acting || topicsApart(one, other)) continue;
      const is = (offices: readonly Office[], how: boolean): boolean =>
        offices.every(({ head, acting }) => head !== one.head || acting === how);
      if (is(ones, one.acting) && is(others, other.acting)) return title(one, other, 'soft');
    }
  return null;
}

/** "chief executive" beside "chairman" of one company: whoever is both is called both, and none is where an article prints any other office. */
function atTheTop(ones: readonly Office[], others: readonly Office[]): Finding | null {
  const [one, other] = [ones[0], others[0]];
  if (one === undefined || other === undefined || one.head === other.head) return null;
  const isTop = (office: Office): boolean =>
    office.head === 'chairman' || (office.head === 'executive' && office.rank === 'over');
  const alone = (offices: readonly Office[], { head }: Office): boolean =>
    offices.every((its) => its.head === head && its.heads.length === 1 && its.rank !== 'under' && !its.acting);
  if (!isTop(one) || !isTop(other) || !alone(ones, one) || !alone(others, other)) return null;
  const [left, right] = [capitalsOf(one), capitalsOf(other)];
  const isOfOne = left.length === 0 || right.length === 0 || left.some((word) => right.includes(word));
  return isOfOne ? title(one, other, 'hard') : null;
}

/** The names in an office: of whom it is. */
const capitalsOf = ({ side: { compared, from, to } }: Office): string[] =>
  compared.plain.slice(from, to).filter((word, at) => {
    const isName = compared.words.shaped(from + at, Shape.capital) && !isOfficeWord(word) && !over.has(word);
    return isName && !compared.words.is(from + at, Kind.determiner);
  });

/** What ministers and secretaries are in charge of. */
const PORTFOLIO =
  /^(?:foreign|finance|treasury|defense|interior|home|transport|transportation|health|justice|education|labor|energy|environment|agriculture|fisheries|housing|trade|economy|economic|state|culture|sports|tourism|planning|science|migration|development|commerce|industry|veterans)$/u;

/** Ministers, or directors, of two things: none where an article gives the person both, or none. */
function portfoliosApart(ones: readonly Office[], others: readonly Office[]): Finding | null {
  const [left, right] = [portfoliosOf(ones), portfoliosOf(others)];
  const [[one, of], [other, its]] = [left[0] ?? [], right[0] ?? []];
  if (one === undefined || other === undefined || of === undefined || its === undefined) return null;
  if (left.some(([, words]) => words !== of) || right.some(([, words]) => words !== its) || of === its) return null;
  return of.includes(' ') || its.includes(' ') ? null : title(one, other, 'hard');
}

/** "chief executive" beside "chief financial officer". */
export function mattersApart(one: Office, other: Office): boolean {
  const [left, right] = [matterOf(one), matterOf(other)];
  return left !== null && right !== null && left !== right;
}

/** What the directors of a company are in charge of; whoever leads it is in charge of none of these. */
const MATTER = /^(?:financ|operat|market|sal|legal|techno|commer|person|human)/u;

/** "finance director", "chief operating officer", "chief executive": of one company one person is one of them. */
function matterOf({ head, rank, of, side: { value } }: Office): string | null {
  if (head === 'executive' && rank === 'over') return 'executive';
  if (head !== 'chief officer' && head !== 'director') return null;
  if (of.size === 0) return /\bmanaging director\b/u.test(value) ? 'executive' : null;
  const [matter, ...more] = [...of].flatMap((word) => MATTER.exec(word)?.[0] ?? []);
  return matter !== undefined && more.length === 0 ? matter : null;
}

/** Each office with what it is in charge of, in one string. */
const portfoliosOf = (offices: readonly Office[]): [Office, string][] =>
  offices.flatMap((office): [Office, string][] => {
    const matter = matterOf(office);
    if (matter !== null) return [[office, matter]];
    if (office.head !== 'minister' && office.head !== 'secretary') return [];
    const { compared, from, to } = office.side;
    const of = compared.plain.slice(from, to).filter((word) => PORTFOLIO.test(word));
    return of.length === 0 ? [] : [[office, [...new Set(of)].join(' ')]];
  });
