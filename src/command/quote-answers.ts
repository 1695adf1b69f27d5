/** The answers of /quote: quotations; or what outlets report of a speaker in their own words, offered beside quotations and shown where there is none. */
import type { Query } from '../model/held.ts';
import type { Look } from '../newsroom.ts';
import { elsewhere, page as pageOf, pageActions } from './paging.ts';
import { account, reportedCount } from '../reply/accounts.ts';
import { answer, counted, lookedAt, matchNotes, nearestLines, note, nothing } from '../reply/builders.ts';
import { printedAlike, quotationWithPlaces } from '../reply/printed-alike.ts';
import { asTyped, inWords } from '../reply/query-words.ts';
import type { Action, Block, Reply } from '../reply/reply.ts';
import { UserError } from '../user-error.ts';

type Quotations = ReturnType<Look['quotations']>;

/** What is asked for. */
export interface Asking {
  readonly query: Query;
  /** From 1. */
  readonly page: number;
  /** What is to be said first. */
  readonly notes: readonly Block[];
}

/** Quotations, best first. @throws UserError where there is no such page */
export function quoted({ query, page, notes }: Asking, look: Look): Reply {
  const found = look.quotations(query);
  const { shown, place, pages } = pageOf(printedAlike(found.hits), page);
  if (shown.length === 0) return notQuoted({ query, notes }, found, look);
  return answer(
    [`Quotations · ${inWords(query)}${place}`],
    'channel',
    [...notes, ...matchNotes(found), ...shown.flatMap(quotationWithPlaces)],
    {
      actions: [...pageActions('quote', asTyped(query), page, pages), ...reportedToo(query, found, look)],
      lookedAt: lookedAt(look.holdings(), found.leftOut),
    },
  );
}

/** The outlets' own sentences about what somebody said; no quotation among them. @throws UserError without a speaker, or where there is no such page */
export function reported({ query, page, notes }: Asking, look: Look): Reply {
  const { speaker, words } = query;
  if (!speaker) throw new UserError('Say of whom: speaker:… goes with show:reported.');
  const told = look.accounts({ ...query, speaker });
  const { shown, place, pages } = pageOf(told.hits, page);
  const about = inWords(query);
  const nearest = () => nearestLines('search', words, (word) => look.nearestWords(word, 'passages'));
  const blocks =
    shown.length > 0
      ? [...matchNotes(told), ...shown.flatMap(account)]
      : [nothing('report in an outlet’s own words', about, told, nearest())];
  return answer([`Reported, not quoted · ${about}${place}`], 'channel', [...notes, ...blocks], {
    actions: pageActions('quote', reportedAsTyped(query), page, pages),
    lookedAt: lookedAt(look.holdings(), told.leftOut),
  });
}

const reportedAsTyped = (query: Query) => ({ ...asTyped(query), show: 'reported' });

/** Where the reports meet the question as well as the quotations do. */
function reportedToo(query: Query, { match }: Quotations, look: Look): Action[] {
  const { speaker } = query;
  if (!speaker) return [];
  const told = look.countAccounts({ ...query, speaker });
  const count = told.match === 'all' || match === 'any' ? told.count : 0;
  return elsewhere(reportedCount(count), count, 'quote', reportedAsTyped(query));
}

/** What is reported instead, or that nothing is found; and where the words stand at all. */
function notQuoted({ query, notes }: Omit<Asking, 'page'>, found: Quotations, look: Look): Reply {
  const { words, speaker, event, ...filters } = query;
  const about = inWords(query);
  // /search knows no event: what it would find is another matter.
  const passages = words === undefined || event ? 0 : look.excerpts({ ...filters, words }).hits.length;
  const told = speaker ? look.accounts({ ...query, speaker }) : null;
  const { shown, pages } = pageOf(told?.hits ?? [], 1);
  const nearest = () => nearestLines('quote', words, (word) => look.nearestWords(word, 'quotations'));
  const blocks =
    told && shown.length > 0
      ? [
          note(`No quotation found for ${about}; reported in the outlets’ own words:`),
          ...matchNotes(told),
          ...shown.flatMap(account),
        ]
      : [nothing('quotation', about, found, nearest())];
  const label = `${counted(passages, 'passage')} outside quotations`;
  return answer([`Quotations · ${about}`], 'channel', [...notes, ...blocks], {
    actions: [
      ...pageActions('quote', reportedAsTyped(query), 1, pages),
      ...elsewhere(label, passages, 'search', asTyped({ ...filters, words })),
    ],
    lookedAt: lookedAt(look.holdings(), [...new Set([...found.leftOut, ...(told?.leftOut ?? [])])]),
  });
}
