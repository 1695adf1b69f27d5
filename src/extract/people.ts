/** Decides which printed names are one speaker; resolves no pronoun and no role. */
import type { SpeakerKind } from '../model/extraction.ts';
import { Kind } from './lexicon.ts';
import type { NameRun } from './names.ts';
import type { Reading } from './reading.ts';
import { COUNTRIES } from './places-data.ts';
import { foldName, speakerKey } from './speaker-key.ts';
import { Gap, Shape } from './words.ts';
import { Bearers } from './shared-name.ts';

export type Gender = 'he' | 'she' | null;

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

/** Gathers the names of the article into figures: full names first, then surnames, given names and titles with a surname. */
export function castOf(reading: Reading): Cast {
  const index = new FigureIndex();
  const figureOf = new Int32Array(reading.names.length).fill(-1);
  const cast: Cast = { figures: [], figureOf, byKey: index.byKey, unclear: new Set() };
  reading.names.forEach((run, at) => {
    if (run.kind === 'body' || (run.kind === 'person' && run.to - run.name > 1))
      addFull(reading, { cast, index }, { run, at });
  });
  const bearers = new Bearers(reading);
  reading.names.forEach((run, at) => {
    if (figureOf[at] === -1 && (run.kind === 'person' || run.kind === 'unclear'))
      addShort(reading, { cast, index, bearers }, { run, at });
    const figure = cast.figures[figureOf[at] ?? -1];
    if (figure !== undefined && index.shares(figure)) bearers.note(figure.index, at);
  });
  for (const figure of cast.figures) figure.printed.sort((a, b) => a - b);
  return cast;
}

interface Build {
  readonly cast: Cast;
  readonly index: FigureIndex;
}

interface Printing {
  readonly run: NameRun;
  readonly at: number;
}

interface BuildShort extends Build {
  readonly bearers: Bearers;
}

/** Figures by whole key and by each end of their name. */
class FigureIndex {
  readonly byKey = new Map<string, Figure>();
  readonly bySurname = new Map<string, Figure[]>();
  readonly byGiven = new Map<string, Figure[]>();
  /** Bodies of a nation, the last printed, by the rest of their key. */
  readonly ofNation = new Map<string, Figure>();

  add(figure: Figure): void {
    this.byKey.set(figure.key, figure);
    const { tokens } = figure;
    const last = tokens.at(-1) ?? '';
    const first = tokens[0] ?? '';
    push(this.bySurname, figure.familyFirst ? first : last, figure);
    if (tokens.length > 1) push(this.byGiven, figure.familyFirst ? last : first, figure);
    if (tokens.length > 2 && !figure.familyFirst) push(this.bySurname, tokens.slice(1).join(' '), figure);
  }

  /** Somebody else bears one end of the figure’s name. */
  shares({ tokens }: Figure): boolean {
    const several = (key: string): boolean =>
      (this.bySurname.get(key)?.length ?? 0) + (this.byGiven.get(key)?.length ?? 0) > 1;
    return several(tokens.at(-1) ?? '') || several(tokens[0] ?? '');
  }
}

function push(map: Map<string, Figure[]>, key: string, figure: Figure): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [figure]);
  else if (list.length < 8) list.push(figure);
}

function tokensOf(reading: Reading, run: NameRun): string[] {
  const out: string[] = [];
  for (let at = run.name; at < run.to; at++) {
    const token = foldName(reading.words.lower(at));
    if (token.length > 1 || at === run.name || at === run.to - 1) out.push(token);
  }
  while (out.length > 1 && /^(?:jr|sr|ii|iii|iv)$/u.test(out.at(-1) ?? '')) out.pop();
  return out;
}

function addFull(reading: Reading, build: Build, { run, at }: Printing): void {
  const tokens = tokensOf(reading, run);
  const key = run.kind === 'body' ? speakerKey(slice(reading, bodyFrom(reading, run), run.to)) : tokens.join(' ');
  const figure =
    build.index.byKey.get(key) ??
    (run.kind === 'body' ? build.index.ofNation.get(key) : undefined) ??
    (run.kind === 'person' ? sameName(build.index, tokens) : undefined) ??
    create(reading, build, { run, tokens, key });
  if (run.to - run.name > figure.nameTo - figure.nameFrom && figure.kind === 'person') {
    figure.nameFrom = run.name;
    figure.nameTo = run.to;
  }
  if (run.kind === 'body' && countries.has(key.split(' ', 1)[0] ?? ''))
    build.index.ofNation.set(key.slice(key.indexOf(' ') + 1), figure);
  note(reading, build.cast, { figure, at, run });
}

/** Where a body’s name begins with its nation: "Norway’s Port Ministry". */
function bodyFrom({ words, names, nameAt }: Reading, run: NameRun): number {
  const nation = names[nameAt[run.from - 1] ?? -1];
  const owns = nation?.kind === 'place' && words.shaped(run.from - 1, Shape.possessive);
  return owns && words.gap[run.from] === Gap.space ? nation.from : run.from;
}

/** "Tim Roe" and "Timothy J. Roe": one surname, and one given name begins the other. */
function sameName(index: FigureIndex, tokens: readonly string[]): Figure | undefined {
  const given = tokens[0] ?? '';
  return index.bySurname.get(tokens.at(-1) ?? '')?.find((figure) => {
    const other = figure.tokens[0] ?? '';
    return (
      !figure.familyFirst &&
      figure.tokens.length > 1 &&
      given.length > 2 &&
      other.length > 2 &&
      (given.startsWith(other) || other.startsWith(given))
    );
  });
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
      tokens.length < 4 &&
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
  figure.gender ??= genderOf(reading, run);
}

function genderOf(reading: Reading, run: NameRun): Gender {
  const { words } = reading;
  for (let at = run.from; at < run.to; at++) {
    const word = words.lower(at);
    if (at < run.name && HE_TITLES.test(word)) return 'he';
    if (at < run.name && SHE_TITLES.test(word)) return 'she';
  }
  if (run.to - run.name < 2) return null;
  if (words.is(run.name, Kind.male)) return 'he';
  return words.is(run.name, Kind.female) ? 'she' : null;
}

export const HE_TITLES =
  /^(?:mr|sir|lord|baron|king|prince|father|brother|pope|emir|emperor|sultan|sheikh|chairman|spokesman|congressman|councilman|businessman|husband|son|imam|actor)$/u;
export const SHE_TITLES =
  /^(?:mrs|ms|miss|dame|lady|baroness|queen|princess|sister|chairwoman|spokeswoman|congresswoman|councilwoman|businesswoman|wife|mother|daughter|actress|widow)$/u;

function addShort(reading: Reading, build: BuildShort, printing: Printing): void {
  const { run, at } = printing;
  const tokens = tokensOf(reading, run);
  const key = tokens.join(' ');
  const gender = genderOf(reading, run);
  const agrees = (figure: Figure): boolean => gender === null || figure.gender === null || figure.gender === gender;
  const family = (build.index.bySurname.get(key) ?? []).filter(agrees);
  const found =
    build.bearers.choose(family, at) ?? build.bearers.choose((build.index.byGiven.get(key) ?? []).filter(agrees), at);
  if (found?.clear === false) build.cast.unclear.add(at);
  note(reading, build.cast, { figure: found?.figure ?? create(reading, build, { run, tokens, key }), at, run });
}
