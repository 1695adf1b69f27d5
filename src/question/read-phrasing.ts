/** A phrasing found in a message → what it asks for. Quotations, passages and checks have files of their own. */
import { ABOUT, nameElsewhere, partsOf, slotTokens, type Here, type Read } from './around-phrasing.ts';
import { typed, wordsAt } from './asked-words.ts';
import { capitalised, OUTLET, type Named } from './find-names.ts';
import { PRONOUNS } from './message-data.ts';
import type { Found } from './phrasings.ts';
import type { Doubt } from './read-loosely.ts';
import type { Token } from './read-message.ts';
import { readQuote } from './read-quote.ts';
import { readDigest, readEvent, readSearch } from './read-search.ts';
import { isLongQuotation, readVerify } from './read-verify.ts';
import type { Reading } from './understand.ts';

/** What is said of the outlets held, and is no subject. */
const OF_HOLDINGS =
  /^(?:avail|hav|load|search|read|us|stor|cover|in|index|import|ingest|follow|draw|work|bas|know|includ|total|altogether|far|memory|there|from|and|whom?|how|date|list|number|count|base|database|system|currently|deal|your)/;

/** Null: this phrasing is not meant. A doubt of the reasons `Vague` and `Nobody` leaves room for another phrasing. */
export function readPhrasing(found: Found, reading: Reading): Read {
  const here = { found, reading, parts: partsOf(found, reading) };
  if (isLongQuotation(here)) return readVerify(here);
  switch (found.means) {
    case 'help':
      return readHelp(here);
    case 'outlets':
      return readOutlets(here);
    case 'who':
      return readWho(here);
    case 'quote':
      return readQuote(here);
    case 'search':
      return readSearch(here);
    case 'verify':
      return readVerify(here);
    case 'digest':
      return readDigest(here);
    case 'compare':
    case 'timeline':
      return readEvent(here, found.means);
    case 'Settings':
    case 'Correct':
    case 'Digests':
    case 'Corpus':
    case 'Write':
    case 'Judge':
      return readWish(here);
  }
}

function hasSubject({ reading, parts }: Here): boolean {
  const { tokens } = reading.message;
  const words = wordsAt([...parts.inside, ...parts.after], tokens, reading.spent);
  return words.some(({ low }) => !OF_HOLDINGS.test(low));
}

function readOutlets(here: Here): Read {
  const slot = here.found.slots['outlet'];
  if (slot && slotTokens(slot, here.reading).some(({ low }) => low !== OUTLET)) return null;
  return hasSubject(here) ? null : { means: 'outlets' };
}

function readHelp({ found, reading }: Here): Read {
  const slot = found.slots['command'];
  const [command] = slot ? slotTokens(slot, reading) : [];
  return { means: 'help', ...(command ? { words: command.low.replace(/^\//, '') } : {}) };
}

function readWho(here: Here): Read {
  const { found, reading, parts } = here;
  const {
    names,
    message: { tokens },
  } = reading;
  const slot = found.slots['name'] ?? found.slots['owner'] ?? found.slots['person'];
  let named: Named;
  if (slot) named = names.read(slotTokens(slot, reading));
  else {
    const places = [...parts.inside, ...parts.after];
    const left = wordsAt(places, tokens, reading.spent).filter(
      ({ low }) =>
        !/^(?:giv|us|hold|held|bear|bore|carr|call|describ|styl|title|role|name|attach|attribut|job|position|print|ascrib|assign|refer)/.test(
          low,
        ) || low.length > 9,
    );
    named = names.read(left.length > 0 ? left : places.map((at) => tokens[at] as Token));
    if (named.kind === 'unheld' && !left.some(capitalised)) named = { kind: 'none' };
  }
  if (named.kind === 'pronoun') {
    const before = parts.before.length <= 3 ? names.read(parts.before.map((at) => tokens[at] as Token)) : null;
    const name = before && 'name' in before ? before.name : nameElsewhere(here);
    return name === null ? { reason: 'Pronoun', wish: {} } : { means: 'who', words: name };
  }
  if (named.kind === 'held') return { means: 'who', words: named.name };
  if (found.slots['person'] || named.kind === 'papers' || named.kind === 'anybody') return null;
  if (named.kind === 'unheld') {
    const sure =
      (slot && tokens.slice(found.from, found.to).some(({ low }) => low === 'who')) ||
      (slot ? slotTokens(slot, reading) : tokens).some(capitalised);
    return sure ? { means: 'who', words: named.name } : null;
  }
  return named.kind === 'outlet' ? { means: 'outlets' } : { reason: 'Nobody', wish: {} };
}

/** What is never done, or cannot be answered: asked back. */
function readWish(here: Here): Read {
  const { found, reading, parts } = here;
  const { tokens, quoted } = reading.message;
  if (found.means === 'Judge' && quoted.length > 0) return null;
  const at = parts.after.findIndex((place) => ABOUT.has(tokens[place]?.low ?? ''));
  const words = at === -1 ? undefined : typed(wordsAt(parts.after.slice(at), tokens, reading.spent).slice(0, 4));
  const isPronoun = Object.values(found.slots).some((slot) =>
    slotTokens(slot, reading).every(({ low }) => PRONOUNS.has(low)),
  );
  return {
    reason: isPronoun ? 'Pronoun' : (found.means as Doubt['reason']),
    wish: words === undefined || found.means !== 'Write' ? {} : { words },
  };
}
