/** What an editor asks to have corrected → the change it makes, or what would be right. Writes nothing. */
import { keyOfName } from '../corrections/speaker-book.ts';
import { readStatedDate } from '../ingest/stated-date.ts';
import type { Change, CorrectedSource, CorrectedWords } from '../model/correction.ts';
import type { HeldPlace } from '../model/held.ts';
import type { Speaker } from '../model/speaker.ts';
import type { FedNewsroom } from '../newsroom.ts';
import { alternatives } from '../command/option.ts';
import { UserError } from '../user-error.ts';

/** As typed; a place is read already. */
export type CorrectionRequest = { readonly why?: string | undefined } & (
  | { readonly what: 'speaker' | 'outlet' | 'date'; readonly place: HeldPlace; readonly to: string }
  | { readonly what: 'unquote'; readonly place: HeldPlace }
  | { readonly what: 'merge'; readonly names: readonly [string, string]; readonly name?: string | undefined }
  | {
      readonly what: 'split';
      readonly name: string;
      readonly speaker: string;
      readonly place?: HeldPlace | undefined;
      readonly outlet?: string | null | undefined;
      readonly rest?: string | undefined;
    }
);

type Newsroom = Pick<FedNewsroom, 'look' | 'article' | 'bearers' | 'nameOf'>;

const NOBODY = /^nobody$/i;
const NOT_STATED = /^not stated$/i;
const LONGEST_NAME = 200;

/** @throws UserError */
export function changeOf(request: CorrectionRequest, newsroom: Newsroom): Change {
  const { look } = newsroom;
  switch (request.what) {
    case 'speaker':
      return {
        what: 'speaker',
        where: wordsAt(request.place, newsroom),
        speaker: NOBODY.test(request.to.trim()) ? null : speakerFor(request.place, request.to, newsroom),
      };
    case 'unquote':
      return { what: 'unquote', where: wordsAt(request.place, newsroom) };
    case 'outlet': {
      const to = named(request.to);
      const outlet = NOT_STATED.test(to) ? null : (look.outletNamed(to) ?? to);
      if (outlet === (request.place.article.outlet?.text ?? null))
        throw new UserError(
          outlet === null ? 'Its outlet is not stated already.' : `It is held as from “${outlet}” already.`,
        );
      return { what: 'outlet', where: sourceAt(request.place, newsroom), outlet };
    }
    case 'date':
      return { what: 'date', where: sourceAt(request.place, newsroom), published: dateOf(request.to) };
    case 'merge':
      return mergeOf(request, newsroom);
    case 'split':
      return splitOf(request, newsroom);
  }
}

/** The quotation at a place, or what an outlet tells there, by its words. */
function wordsAt(place: HeldPlace, { look }: Newsroom): CorrectedWords {
  const said = look.accountAt(place) ?? look.quotationAt(place);
  if (!said) throw new UserError('No quotation stands at that place; give the place of one, as an answer names it.');
  const { id, version, text } = place.article;
  const { pieces } = said.quotation;
  const span = { start: pieces[0].content.start, end: pieces.at(-1)?.content.end ?? pieces[0].content.end };
  return { article: id, version, span, words: text.slice(span.start, span.end) };
}

/** The article of a place, as its document has it. */
function sourceAt({ article: { id, version } }: HeldPlace, newsroom: Newsroom): CorrectedSource {
  const headline = newsroom.article(id)?.headline?.text.trim().slice(0, 1000) ?? '';
  return { article: id, version, headline: headline === '' ? null : headline };
}

/** A name held, or one that the article itself prints though nobody was read there. */
function speakerFor(place: HeldPlace, typed: string, newsroom: Newsroom): string {
  const name = named(typed);
  const isNobodys = newsroom.look.speakersNamed(name).length === 0 && newsroom.bearers(name).length === 0;
  if (isNobodys && newsroom.nameOf(name) === null && prints(place.article.text, name)) return name;
  const meant = onlyOne(name, newsroom);
  if (meant.kind === 'document' && !place.extraction.speakers.some((one) => one.name === meant.name))
    throw new UserError(`“${meant.name}” is a document of another article; name who speaks here, or nobody.`);
  return meant.name;
}

/** Whether a text prints a name, neither within a longer word. */
function prints(text: string, name: string): boolean {
  const isLetter = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1))
    if (!isLetter(text[at - 1]) && !isLetter(text[at + name.length])) return true;
  return false;
}

type Meant = Pick<Speaker, 'name' | 'kind'>;

/** Whom a name means, in the articles held or in the newsroom's word. @throws UserError where that is nobody, or several */
function onlyOne(name: string, { look, bearers, nameOf }: Newsroom): Meant {
  const meant = look.speakersNamed(name);
  const names = meant.map((speaker) => speaker.name);
  const shared = bearers(name);
  if (shared.length > 0) refuseSeveral(name, [...new Set([...shared, ...names])]);
  const [only] = meant;
  if (only && meant.length === 1) return only;
  if (only) refuseSeveral(name, names);
  const known = nameOf(name);
  if (known !== null) return { name: known, kind: 'person' };
  const nearest = look.nearestSpeakers(name);
  const hint = nearest.length > 0 ? `did you mean ${alternatives(nearest)}?` : 'write it as an article prints it.';
  throw new UserError(`No article held prints “${name}”; ${hint}`, nearest);
}

function refuseSeveral(name: string, names: readonly string[]): never {
  const which = names.length === 1 ? `“${name}” is several people's name` : `“${name}” may be ${names.length} speakers`;
  throw new UserError(`${which}: ${alternatives(names)}. Which one?`, names);
}

function dateOf(typed: string): Extract<Change, { what: 'date' }>['published'] {
  const text = typed.trim();
  if (NOT_STATED.test(text)) return null;
  const read = readStatedDate(text);
  if (read) return read;
  throw new UserError(
    `“${text.slice(0, 60)}” is no date; write 2023-09-19, 2023-09, 2023, 2023-09-19T01:09+03:00, or “not stated”.`,
    ['not stated'],
  );
}

function mergeOf({ names, name }: Extract<CorrectionRequest, { what: 'merge' }>, newsroom: Newsroom): Change {
  const [one, other] = names.map((typed) => onlyOne(named(typed), newsroom));
  if (!one || !other || one.name === other.name)
    throw new UserError(`They are one speaker already${one ? `: ${one.name}` : ''}.`);
  for (const { kind, name } of [one, other])
    if (kind === 'document')
      throw new UserError(`“${name}” is a document, and a document is one in its article alone.`);
  return { what: 'merge', names: [one.name, other.name], name: name === undefined ? one.name : named(name) };
}

function splitOf(request: Extract<CorrectionRequest, { what: 'split' }>, newsroom: Newsroom): Change {
  const { place, outlet, rest } = request;
  const typed = named(request.name);
  const printed = newsroom.bearers(typed).length > 0 ? typed : onlyOne(typed, newsroom).name;
  const speaker = named(request.speaker);
  if (keyOfName(speaker) === keyOfName(printed))
    throw new UserError(
      `Give the other person a name that tells them from ${printed}, such as “${printed}, the swimmer”.`,
    );
  if (outlet === null)
    throw new UserError('Say which outlet; articles whose outlet is not stated are named by a place.');
  if (place && !place.extraction.speakers.some(({ name }) => keyOfName(name) === keyOfName(printed)))
    throw new UserError(`${printed} is not named in that article.`);
  const articles = place ? [place.article.id] : [];
  const outlets = outlet === undefined ? [] : [outlet];
  if (articles.length + outlets.length === 0)
    throw new UserError(`Say where ${printed} is ${speaker}: the place of an article, or an outlet.`);
  const isRest = rest !== undefined && !NOBODY.test(rest.trim());
  return { what: 'split', printed, speaker, only: { articles, outlets }, rest: isRest ? named(rest) : null };
}

/** @throws UserError */
function named(typed: string): string {
  const name = typed.replaceAll(/\s+/g, ' ').trim();
  if (name === '') throw new UserError('Give a name.');
  if (name.length > LONGEST_NAME) throw new UserError(`A name has at most ${LONGEST_NAME} characters.`);
  return name;
}
