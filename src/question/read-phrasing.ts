/** A phrasing found in a message → what it asks for. Quotations, passages and checks have files of their own. */
import { ABOUT, GOES_ON } from './asked-data.ts';
import { ORGANISATIONS } from './bodies-data.ts';
import { partsOf, slotTokens, type Here, type Read } from './around-phrasing.ts';
import { typed, wordsAt } from './asked-words.ts';
import { isPersonLike, joinsPlace, type Named } from './find-names.ts';
import { capitalised, OUTLET, type Token } from './read-message.ts';
import { PRONOUNS } from './message-data.ts';
import type { Found } from './phrasings.ts';
import { findAntecedent } from './find-antecedent.ts';
import type { Doubt } from './ask-back-data.ts';
import { readDigest, readEvent } from './read-news.ts';
import { readVerify } from './read-verify.ts';
import type { Reading } from './reading.ts';

/** What is said of the outlets held, and is no subject. */
const OF_HOLDINGS =
  /^(?:avail|hav|load|search|read|us|stor|cover|in|index|import|ingest|follow|draw|work|bas|know|includ|total|altogether|far|memory|there|from|and|whom?|how|date|list|number|count|base|database|system|currently|deal|your|hand|system|moment|stock|file)/;

/** Null: this phrasing is not meant. A doubt of the reasons `Vague` and `Nobody` leaves room for another phrasing. */
export function readPhrasing(found: Found, all: readonly Found[], reading: Reading): Read {
  const alike = all.filter(({ means }) => means === found.means);
  const here = { found, reading, parts: partsOf(found, reading) };
  switch (found.means) {
    case 'help':
      return readHelp(here);
    case 'outlets':
      return readOutlets(here);
    case 'who':
      return readWho(here);
    case 'verify':
      return readVerify(here);
    case 'digest':
      return readDigest(here);
    case 'compare':
    case 'timeline':
      return readEvent(alike, reading);
    case 'Settings':
    case 'Correct':
    case 'Digests':
    case 'Corpus':
    case 'Write':
    case 'Judge':
      return readWish(here);
  }
}

/** One word that is not known may say anything ("roughly"); a subject is set apart, or longer. */
function hasSubject({ reading, parts }: Here): boolean {
  const { tokens } = reading.message;
  const places = [...parts.inside, ...parts.after];
  const words = wordsAt(places, tokens, reading.spent).filter(({ low }) => !OF_HOLDINGS.test(low));
  const isSetApart = places.some(
    (at) =>
      ABOUT.has(tokens[at]?.low ?? '') ||
      /^(?:mention|cover|carr|deal|report|quot|talk|contain|with$)/.test(tokens[at]?.low ?? ''),
  );
  return words.length > 1 || (words.length === 1 && (isSetApart || words.some(capitalised)));
}

function readOutlets(here: Here): Read {
  if (here.reading.message.quoted.length > 0) return null;
  if (here.found.slots['any']) return { means: 'outlets' };
  const slot = here.found.slots['outlet'];
  if (slot && slotTokens(slot, here.reading).some(({ low }) => low !== OUTLET)) return null;
  return hasSubject(here) ? null : { means: 'outlets' };
}

function readHelp({ found, reading }: Here): Read {
  // "What is in today's digest?"
  if (Object.keys(reading.period).length > 0) return null;
  const slot = found.slots['command'];
  const [command] = slot ? slotTokens(slot, reading) : [];
  return { means: 'help', ...(command ? { words: command.low.replace(/^\//, '') } : {}) };
}

function readWho(here: Here): Read {
  const { found, reading, parts } = here;
  const { tokens } = reading.message;
  const { person, body } = found.slots;
  // "Okafor's position on tolls"
  const isView = tokens[found.to - 1]?.low === 'position' && ABOUT.has(tokens[found.to]?.low ?? '');
  if (isView && !parts.after.some((at) => ORGANISATIONS.has(tokens[at]?.low ?? ''))) return null;
  const slot = whoSlot(found);
  if (['where', 'when', 'how', 'why'].includes(tokens[found.from - 1]?.low ?? '')) return null;
  if (body && !isOrganisation(slotTokens(body, reading))) return null;
  const named = whoNamed(here);
  if (named.kind === 'pronoun') return readPronoun(here);
  if (named.kind === 'held') return { means: 'who', words: named.name };
  if (named.kind === 'papers' || named.kind === 'anybody') return null;
  const written = slot ? slotTokens(slot, reading) : tokens;
  if (body && named.kind === 'unheld') return { means: 'who', words: named.name };
  if (person)
    return named.kind === 'unheld' && isSomebody(written, tokens) ? { means: 'who', words: named.name } : null;
  if (named.kind === 'outlet') return { means: 'outlets' };
  if (named.kind !== 'unheld') return { reason: 'Nobody', wish: {} };
  const asksWho = tokens.slice(found.from, found.to).some(({ low }) => low === 'who' || low === '=');
  return (slot && asksWho) || written.some(capitalised) ? { means: 'who', words: named.name } : null;
}

const whoSlot = ({ slots }: Found) => slots['name'] ?? slots['owner'] ?? slots['person'] ?? slots['body'];

/** Before or after a name, what asks for its post ("which title do they give …"). */
const OF_POSTS =
  /^(?:giv|us|hold|held|bear|bore|carr|call|describ|styl|title|role|name|attach|attribut|job|position|print|ascrib|assign|refer)/;

function whoNamed({ found, reading, parts }: Here): Named {
  const {
    names,
    message: { tokens },
  } = reading;
  const slot = whoSlot(found);
  if (slot) return names.read(tokens.slice(slot.from, nameEnd(slot.to, tokens)));
  const places = [...parts.inside, ...parts.after];
  const left = wordsAt(places, tokens, reading.spent).filter(({ low }) => !OF_POSTS.test(low) || low.length > 9);
  const named = names.read(left.length > 0 ? left : places.map((at) => tokens[at] as Token));
  return named.kind === 'unheld' && !left.some(capitalised) ? { kind: 'none' } : named;
}

/** "… how does each paper style him?": the name stands before. */
function readPronoun({ found, reading, parts }: Here): Read {
  const {
    names,
    message: { tokens },
  } = reading;
  const before = parts.before.length <= 3 ? names.read(parts.before.map((at) => tokens[at] as Token)) : null;
  const name =
    before && 'name' in before ? before.name : (findAntecedent(tokens.slice(0, found.to), names)?.name ?? null);
  if (name !== null) return { means: 'who', words: name };
  const next = tokens[whoSlot(found)?.to ?? -1]?.low ?? '';
  return found.slots['person'] || next === 'that' || next === 'who' ? null : { reason: 'Pronoun', wish: {} };
}

/** A name goes on as far as its capitals do, where a pattern took the least. */
function nameEnd(to: number, tokens: readonly Token[]): number {
  if (joinsPlace(tokens, to)) to += 2;
  while (
    to < tokens.length &&
    tokens[to]?.pause === null &&
    /^\p{Lu}\p{Ll}/u.test(tokens[to]?.text ?? '') &&
    capitalised(tokens[to - 1] as Token)
  )
    to++;
  return to;
}

const isOrganisation = (name: readonly Token[]): boolean =>
  name.length > 1 && ORGANISATIONS.has(name.at(-1)?.low ?? '');

/** Looks like a name, or "he" or "she" is said of it. */
const isSomebody = (name: readonly Token[], tokens: readonly Token[]): boolean =>
  isPersonLike(name) ||
  (isOrganisation(name) && name.every(capitalised)) ||
  tokens.some(({ low }) => ['he', 'she', 'him', 'person', 'guy', 'man', 'woman'].includes(low));

/** What is never done, or cannot be answered: asked back. */
function readWish(here: Here): Read {
  const { found, reading, parts } = here;
  const { tokens, quoted } = reading.message;
  if (found.means === 'Judge' && quoted.length > 0) return null;
  const { somebody } = found.slots;
  if (somebody && reading.names.held(slotTokens(somebody, reading)) === null) return null;
  // "Ban on plastic nets"
  if (GOES_ON.has(tokens[found.to - 1]?.low ?? '') && ABOUT.has(tokens[found.to]?.low ?? '')) return null;
  // "… Correct?"
  if (
    found.means === 'Correct' &&
    quoted.length === 1 &&
    !tokens.some(({ low }) => ['to', 'as', 'into', 'with'].includes(low))
  )
    return null;
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
