/** Decides which printed names are one speaker; resolves no pronoun and no role. */
import type { SpeakerKind } from '../model/extraction.ts';
import { Kind } from './lexicon.ts';
import type { NameRun } from './names.ts';
import type { Reading } from './reading.ts';
import { COUNTRIES } from './places-data.ts';
import { genderOfName, genderOfTitles } from './gender.ts';
import type { Gender } from './gender.ts';
import { FigureIndex } from './figure-index.ts';
import { isParticle, withoutParticles } from './name-forms.ts';
import { nicknameIn, nicknameOf } from './nicknames.ts';
import { firstNames, partsOf, printingsOf } from './printings.ts';
import type { Printing } from './printings.ts';
import { addRolesAt } from './roles.ts';
import { figureOfName, runAt } from './run-at.ts';
import { speakerKey } from './speaker-key.ts';
import { Gap, Shape } from './words.ts';
import { Bearers } from './shared-name.ts';

export type { Gender } from './gender.ts';

/** One speaker of the article while it is being read. */
export interface Figure {
  readonly index: number;
  kind: SpeakerKind;
  /** Its fullest printing, by words. */
  nameFrom: number;
  nameTo: number;
  key: string;
  /** Folded words of the name, initials dropped. */
  tokens: readonly string[];
  gender: Gender;
  /** Indices into `Reading.names`, in order. */
  readonly printed: number[];
  /** Printings of roles, as word ranges. */
  readonly roles: { readonly from: number; readonly to: number }[];
  /** The family name comes first, as in East Asia. */
  familyFirst: boolean;
  /** The words of a surname printed only behind somebody else's given name: "Tom and Ada Roe". */
  surname?: { readonly from: number; readonly to: number };
}

export interface Cast {
  readonly figures: Figure[];
  /** For each name run the index of its figure, or -1. */
  readonly figureOf: Int32Array;
  readonly byKey: Map<string, Figure>;
  /** Names, by index, that several people bear and the text does not tell apart. */
  readonly unclear: Set<number>;
}

const countries = new Set(Object.keys(COUNTRIES));

/** Gathers the names of the article into figures with their roles: full names first, then surnames, given names and titles with a surname. */
export function castOf(reading: Reading): Cast {
  const index = new FigureIndex();
  const figureOf = new Int32Array(reading.names.length).fill(-1);
  const cast: Cast = { figures: [], figureOf, byKey: index.byKey, unclear: new Set() };
  const printings = printingsOf(reading);
  const parts = partsOf(printings);
  const first = firstNames(reading, printings);
  const bearers = new Bearers(reading);
  const build: Build = { cast, index, first, bearers, bodyKeys: new Map() };
  for (const printing of printings) {
    const { run, tokens, key } = printing;
    const full = run.kind === 'person' && tokens.length > 1 && !isParticle(tokens[0] ?? '');
    if (run.kind === 'body' || (full && !parts.has(key))) addFull(reading, build, printing);
  }
  for (const printing of printings) addJoined(reading, build, printing);
  for (const at of reading.names.keys()) addRolesAt(reading, cast, at);
  for (const printing of printings) {
    const { run, at } = printing;
    if (figureOf[at] === -1 && (run.kind === 'person' || run.kind === 'unclear')) {
      addShort(reading, build, printing);
      addRolesAt(reading, cast, at);
    }
    const figure = figureOfName(cast, at);
    if (figure !== undefined && index.shares(figure)) bearers.note(figure.index, at);
  }
  for (const figure of cast.figures) figure.printed.sort((a, b) => a - b);
  return cast;
}

interface Build {
  readonly cast: Cast;
  readonly index: FigureIndex;
  /** Second name → the name of the same person that is printed first, both as keys. */
  readonly first: ReadonlyMap<string, string>;
  readonly bearers: Bearers;
  /** The keys of bodies, by their names as printed. */
  readonly bodyKeys: Map<string, string>;
}

/** The key of a body, folded once for all its printings. */
function bodyKey(reading: Reading, { bodyKeys }: Build, run: NameRun): string {
  const printed = slice(reading, bodyFrom(reading, run), run.to);
  const known = bodyKeys.get(printed);
  const key = known ?? speakerKey(printed);
  if (known === undefined) bodyKeys.set(printed, key);
  return key;
}

function addFull(reading: Reading, build: Build, { run, at, tokens, key: folded }: Printing): void {
  const key = run.kind === 'body' ? bodyKey(reading, build, run) : folded;
  const own = build.index.byKey.get(build.first.get(key) ?? key);
  const figure =
    own ??
    (run.kind === 'body' ? build.index.ofNation.get(key) : undefined) ??
    (run.kind === 'person' ? sameName(build.index, tokens) : undefined) ??
    create(reading, build, { run, tokens, key });
  if (own !== undefined && build.first.has(key)) build.index.addName(figure, tokens);
  const nickname = run.kind === 'person' ? nicknameIn(reading.words, run) : null;
  if (nickname !== null) build.index.addNickname(figure, nicknameOf(reading.words, nickname));
  if (run.to - run.name > figure.nameTo - figure.nameFrom && figure.kind === 'person' && !build.first.has(key)) {
    figure.nameFrom = run.name;
    figure.nameTo = run.to;
  }
  if (run.kind === 'body' && countries.has(key.split(' ', 1)[0] ?? ''))
    build.index.ofNation.set(key.slice(key.indexOf(' ') + 1), figure);
  note(reading, build.cast, { figure, at, run });
}

/** "Tom and Ada Roe": a given name that shares the surname behind it, where nobody else of the article bears it. */
function addJoined(reading: Reading, build: Build, { run, at, tokens }: Printing): void {
  const { words, nameAt } = reading;
  if (tokens.length !== 1 || build.cast.figureOf[at] !== -1 || words.lower(run.to) !== 'and') return;
  const partner = figureOfName(build.cast, nameAt[run.to + 1] ?? -1);
  const given =
    (words.is(run.name, Kind.male | Kind.female) || RELATIVES.test(words.lower(run.name - 1))) &&
    words.gap[run.to] === Gap.space;
  if (!given || partner?.kind !== 'person' || partner.tokens.length < 2 || partner.familyFirst) return;
  const own = [tokens[0] ?? '', ...partner.tokens.slice(1)];
  const key = own.join(' ');
  const known = build.index.byKey.get(key);
  if (known === undefined && build.index.named(tokens[0] ?? '', () => true).length > 0) return;
  const figure = known ?? create(reading, build, { run, tokens: own, key });
  note(reading, build.cast, { figure, at, run });
  const shared = reading.names[nameAt[run.to + 1] ?? -1];
  if (known === undefined && shared !== undefined && shared.to - shared.name > 1)
    figure.surname = { from: shared.name + 1, to: shared.to };
  if (words.is(run.name, Kind.male | Kind.female)) figure.gender ??= words.is(run.name, Kind.male) ? 'he' : 'she';
}

/** "brothers Tom and Ada Roe": what the two of them are. */
const RELATIVES = /^(?:brothers|sisters|siblings|twins|couple|parents|spouses|newlyweds|cousins)$/u;

/** Where a body’s name begins with its nation: "Norway’s Port Ministry". */
function bodyFrom(reading: Reading, run: NameRun): number {
  const { words } = reading;
  const nation = runAt(reading, run.from - 1);
  const owns = nation?.kind === 'place' && words.shaped(run.from - 1, Shape.possessive);
  return owns && words.gap[run.from] === Gap.space ? nation.from : run.from;
}

/** "Tim Roe" and "Timothy J. Roe": one surname, and one given name begins the other. */
function sameName(index: FigureIndex, tokens: readonly string[]): Figure | undefined {
  const given = tokens[0] ?? '';
  const last = tokens.at(-1) ?? '';
  return index.named(last, (figure) => {
    const other = figure.tokens[0] ?? '';
    return (
      !figure.familyFirst &&
      figure.tokens.length > 1 &&
      figure.tokens.at(-1) === last &&
      given.length > 2 &&
      other.length > 2 &&
      (given.startsWith(other) || other.startsWith(given))
    );
  })[0];
}

const slice = (reading: Reading, from: number, to: number): string =>
  reading.text.slice(reading.words.start[from], reading.words.end[to - 1]);

function create(
  reading: Reading,
  build: Build,
  name: { run: NameRun; tokens: readonly string[]; key: string },
): Figure {
  const { run, tokens, key } = name;
  const { words } = reading;
  const western = words.is(run.name + 1, Kind.male | Kind.female) || words.is(run.name, Kind.male | Kind.female);
  const figure: Figure = {
    index: build.cast.figures.length,
    kind: run.kind === 'body' || (run.kind === 'unclear' && words.shaped(run.name, Shape.upper)) ? 'body' : 'person',
    nameFrom: run.kind === 'body' ? bodyFrom(reading, run) : run.name,
    nameTo: run.to,
    key,
    tokens,
    gender: null,
    printed: [],
    roles: [],
    familyFirst:
      run.kind === 'person' &&
      tokens.length > 1 &&
      tokens.length < 5 &&
      words.is(run.name, Kind.familyFirst) &&
      !western,
  };
  build.cast.figures.push(figure);
  build.index.add(figure);
  return figure;
}

function note(reading: Reading, cast: Cast, printing: { figure: Figure; at: number; run: NameRun }): void {
  const { figure, at, run } = printing;
  cast.figureOf[at] = figure.index;
  figure.printed.push(at);
  figure.gender ??= genderOfName(reading.words, run);
}

function addShort(reading: Reading, build: Build, printing: Printing): void {
  const { run, at, tokens, key } = printing;
  const { index, cast } = build;
  const gender = genderOfTitles(reading.words, run);
  const agrees = (figure: Figure): boolean => gender === null || figure.gender === null || figure.gender === gender;
  const second = build.first.get(key);
  const owner = second === undefined ? undefined : index.byKey.get(second);
  if (owner !== undefined) {
    index.addName(owner, tokens);
    note(reading, cast, { figure: owner, at, run });
    return;
  }
  let candidates = index.named(key, agrees);
  if (candidates.length === 0 && isParticle(tokens[0] ?? ''))
    candidates = index.named(withoutParticles(tokens), agrees);
  const alike = gender === null ? [] : candidates.filter((figure) => figure.gender === gender);
  if (alike.length > 0) candidates = alike;
  const found = build.bearers.choose(candidates, at);
  const guessed = gender !== null && candidates.length > 1 && found?.figure.gender === null;
  if (found?.clear === false || guessed) cast.unclear.add(at);
  note(reading, cast, { figure: found?.figure ?? create(reading, build, { run, tokens, key }), at, run });
}
