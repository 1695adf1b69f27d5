// What can be seen of a line by itself, as features.
import { FeatureNames } from './page-feature-names.ts';
import type { Noted } from './page-feature-names.ts';
import { says } from './page-lexicon.ts';
import type { Shape } from './page-shape.ts';
import { endings } from './page-signs.ts';

/** All features of a page's lines; the other feature files add theirs. */
export const lineFeatures = new FeatureNames();
const names = lineFeatures;

const words = names.ladder('words', [2, 3, 5, 7, 10, 14, 20, 30, 50]);
const little = names.ladder('little', [0.01, 0.15, 0.25, 0.35, 0.45]);
const capitalised = names.ladder('capitalised', [0.1, 0.2, 0.35, 0.5, 0.7, 0.99]);
const stops = names.ladder('stops', [1, 2, 3]);
const prose = names.ladder('prose', [0.15, 0.3, 0.5, 0.7, 0.9]);
const numeric = names.ladder('numeric', [0.1, 0.4, 0.9]);
const ends = names.each(endings, (ending) => `ends ${ending}`);
const any = names.one('any');
const shortStop = names.one('short, ends stop');
const longOpen = names.one('long, ends none');
const capitalisedOpen = names.one('capitalised, ends none, 5-16 words');
const lowerOpen = names.one('lower, ends none, 5-16 words');
const upper = names.one('upper');
const someUpper = names.one('some upper');
const commas = names.one('commas');
const manyCommas = names.one('many commas');
const quoted = names.one('quoted');
const quotedLong = names.one('quoted, 10 words');
const opensLower = names.one('opens lower');
const joined = names.one('joined');
const year = names.one('year');
const month = names.one('month');
const clock = names.one('clock');
const day = names.one('day');
const slash = names.one('slash');
const pipe = names.one('pipe');
const at = names.one('at');
const address = names.one('address');
const bracketed = names.one('bracketed');
const endsBracketed = names.one('ends bracketed');
const endsBracketedNames = names.one('ends bracketed, names');
const datedSentence = names.one('dated sentence');
const slashCapitalised = names.one('slash, capitalised');
const secondPerson = names.one('second person');
const firstPerson = names.one('first person');
const markerBullet = names.one('marker bullet');
const markerNumber = names.one('marker number');
const markerProse = names.one('marker, prose');
const indented = names.one('indented');
const is = names.kinds((kind) => `is ${kind}`);
const starts = names.kinds((kind) => `starts ${kind}`);
const startsLong = names.kinds((kind) => `starts ${kind}, long`);
const holds = names.kinds((kind) => `holds ${kind}`);
const holdsLong = names.kinds((kind) => `holds ${kind}, long`);
const namesOnly = names.one('names only');
const noWords = names.one('no words');

export function noteLine(noted: Noted, shape: Shape): void {
  noted.note(any);
  noted.ladder(words, shape.words);
  noted.ladder(little, shape.little);
  noted.ladder(capitalised, shape.capitalised);
  noted.ladder(stops, shape.stops);
  noted.ladder(prose, shape.prose);
  noted.ladder(numeric, shape.numeric);
  noted.note(ends + endings.indexOf(shape.ends));
  noted.note(commas, shape.commas > 0);
  noted.note(manyCommas, shape.commas > 2);
  noted.note(upper, shape.upper > 0.6);
  noted.note(someUpper, shape.upper > 0 && shape.upper <= 0.6);
  noteForm(noted, shape);
  noteSigns(noted, shape);
  notePhrases(noted, shape);
}

/** How its words are written and how it ends. */
function noteForm(noted: Noted, shape: Shape): void {
  const open = shape.ends === 'none';
  const title = open && shape.words >= 5 && shape.words <= 16;
  noted.note(shortStop, shape.words < 10 && shape.ends === 'stop');
  noted.note(longOpen, shape.words >= 14 && open);
  noted.note(capitalisedOpen, title && shape.capitalised > 0.6);
  noted.note(lowerOpen, title && shape.capitalised < 0.35);
  noted.note(quoted, shape.quoted);
  noted.note(quotedLong, shape.quoted && shape.words >= 10);
  noted.note(opensLower, shape.opensLower);
  noted.note(joined, shape.joined);
  noted.note(secondPerson, shape.second && !shape.quoted);
  noted.note(firstPerson, shape.first && !shape.quoted);
  noted.note(namesOnly, shape.words <= 6 && shape.words >= 2 && shape.capitalised > 0.8 && open && shape.little === 0);
  noted.note(noWords, shape.folded.length === 0);
}

/** Dates, addresses, brackets, list markers. */
function noteSigns(noted: Noted, shape: Shape): void {
  const dated = shape.month && shape.year;
  noted.note(year, shape.year);
  noted.note(month, shape.month);
  noted.note(clock, shape.clock);
  noted.note(day, dated && shape.words < 16);
  noted.note(datedSentence, dated && shape.words >= 12 && shape.stops <= 2);
  noted.note(slash, shape.slash);
  noted.note(slashCapitalised, shape.slash && shape.capitalised > 0.7 && shape.words < 14);
  noted.note(pipe, shape.pipe);
  noted.note(at, shape.at);
  noted.note(address, shape.address);
  noted.note(bracketed, shape.bracketed);
  noted.note(endsBracketed, shape.endsBracketed);
  noted.note(endsBracketedNames, shape.endsBracketed && (shape.slash || says(shape.holds, 'credit')));
  const { marker } = shape.line;
  noted.note(markerBullet, marker === 'bullet');
  noted.note(markerNumber, marker === 'number');
  noted.note(markerProse, marker !== 'none' && shape.prose > 0.4);
  noted.note(indented, shape.line.indented);
}

function notePhrases(noted: Noted, shape: Shape): void {
  noted.kinds(is, shape.is);
  noted.kinds(starts, shape.starts);
  if (shape.words >= 12) noted.kinds(startsLong, shape.starts);
  noted.kinds(shape.words < 25 ? holds : holdsLong, shape.holds);
}
