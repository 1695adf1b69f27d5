/** Offices of one person, where no office that the one article prints can be meant by the other. */
import { conceptsOf } from '../words/concepts.ts';
import type { Finding } from '../finding.ts';
import { ONE_PERSON } from './offices-data.ts';
import type { Office } from './office-words.ts';
import { officesDiffer } from './title.ts';

/** The portfolios first, then what is over and under, then whatever one person hardly is at once. */
export function officesApart(ones: readonly Office[], others: readonly Office[]): Finding | null {
  const [left, right] = [fullest(ones), fullest(others)];
  return (
    portfoliosApart(ones, others) ?? overAndUnder(left, right) ?? onlyActing(ones, others) ?? noneInCommon(left, right)
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

const together = new Set(
  ONE_PERSON.split(/[|\n]/u)
    .map((pair) => pair.trim())
    .flatMap((pair) => (/ .* /u.test(pair) ? [pair] : [pair, pair.split(' ').toReversed().join(' ')])),
);

/** One office in two forms, offices that one person may hold at once, or words that leave it open. */
export function mayBeOne(one: Office, other: Office): boolean {
  if (one.heads.slice(1).some((head) => other.heads.includes(head))) return true;
  if (other.heads.slice(1).some((head) => one.heads.includes(head))) return true;
  if (one.head === other.head) return !topicsApart(one, other) && !undersApart(one, other);
  if (SPEAKS.test(one.head) ? LEADS.test(other.head) : LEADS.test(one.head) && SPEAKS.test(other.head)) return false;
  if (LEADS.test(one.head) && LEADS.test(other.head)) return !topicsApart(one, other);
  if (one.head === 'head' || other.head === 'head')
    return !isDeputyBesideHead(one, other) && !isDeputyBesideHead(other, one);
  return (
    together.has(`${one.head} ${other.head}`) && !topicsApart(one, other) && !(isDirectorOf(one) || isDirectorOf(other))
  );
}

/** "deputy prosecutor" beside "head of the bureau": whoever is under one office seldom leads another thing. */
const isDeputyBesideHead = (one: Office, other: Office): boolean =>
  one.rank === 'under' &&
  other.head === 'head' &&
  other.rank === 'full' &&
  other.of.size > 0 &&
  ![...other.of].some((word) => one.of.has(word));

/** Whoever speaks for others leads nothing. */
const SPEAKS = /^spokes/u;

/** "finance director": of one matter, and so not of all. */
const isDirectorOf = ({ head, of }: Office): boolean => head === 'director' && of.size > 0;

/** "deputy attorney" beside "assistant attorney". */
const undersApart = (one: Office, other: Office): boolean =>
  one.under !== '' && other.under !== '' && one.under !== other.under;

/** Both say what the office is in charge of, by no words of one matter. */
function topicsApart({ of: ones }: Office, { of: others }: Office): boolean {
  if (ones.size === 0 || others.size === 0) return false;
  const theirs = new Set([...others].flatMap((word) => conceptsOf(word)));
  return ![...ones].some((word) => conceptsOf(word).some((key) => theirs.has(key)));
}

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

/** What ministers and secretaries are in charge of. */
const PORTFOLIO =
  /^(?:foreign|finance|treasury|defense|interior|home|transport|transportation|health|justice|education|labor|energy|environment|agriculture|fisheries|housing|trade|economy|economic|state|culture|sports|tourism|planning|science|migration|development|commerce|industry|veterans)$/u;

/** Ministers of two things: none where an article gives the person both, or none. */
function portfoliosApart(ones: readonly Office[], others: readonly Office[]): Finding | null {
  const [left, right] = [portfoliosOf(ones), portfoliosOf(others)];
  const [[one, of], [other, its]] = [left[0] ?? [], right[0] ?? []];
  if (one === undefined || other === undefined || of === undefined || its === undefined) return null;
  if (left.some(([, words]) => words !== of) || right.some(([, words]) => words !== its) || of === its) return null;
  return of.includes(' ') || its.includes(' ') ? null : title(one, other, 'hard');
}

/** Each office with what it is in charge of, in one string. */
const portfoliosOf = (offices: readonly Office[]): [Office, string][] =>
  offices.flatMap((office): [Office, string][] => {
    if (office.head !== 'minister' && office.head !== 'secretary') return [];
    const { compared, from, to } = office.side;
    const of = compared.plain.slice(from, to).filter((word) => PORTFOLIO.test(word));
    return of.length === 0 ? [] : [[office, [...new Set(of)].join(' ')]];
  });
