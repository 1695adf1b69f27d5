/** Reads the offices that people are to take: "Osk will be chair of the new group", "with Osk as treasurer", "named Ida Osk head of the port"; compares none. */
import { Kind } from '../../extract/lexicon.ts';
import { Gap } from '../../extract/words.ts';
import { isQuoted } from '../compared.ts';
import { once } from '../facts.ts';
import type { Facts } from '../facts.ts';
import { sideOf } from '../finding.ts';
import { HOLDING } from './offices-data.ts';
import { officeIn, topicsIn } from './office-words.ts';
import type { Office } from './office-words.ts';
import { phraseEnd } from './offices.ts';
import { peopleOf } from './people.ts';
import { ownOf } from '../words/own-of.ts';

/** By the key of the person; one office each, the first. */
export const plannedOf = once((facts: Facts): ReadonlyMap<string, Office> => {
  const out = new Map<string, Office>();
  for (const { key, names } of peopleOf(facts).values())
    for (const { from, to } of names) {
      if (out.has(key) || isQuoted(facts, from)) continue;
      const office = willBe(facts, to) ?? withAs(facts, from, to) ?? madeOne(facts, from, to);
      if (office !== null) out.set(key, office);
    }
  return out;
});

/** Words between the name and what will be: ", 57,", ", who". */
const REACH = 4;

const AHEAD = /^(?:will|would|shall|to)$/u;
const BECOMES = /^(?:be|become|becomes|serve|remain|stay|act|continue)$/u;
const TAKES = /^(?:take|takes|takes|assume|assumes|fill|fills|move|moves|get|gets|has|have)$/u;

/** "will be chief executive of", "is to become chairwoman", "takes over as head of", "will chair". */
function willBe(facts: Facts, name: number): Office | null {
  const { plain, words } = facts;
  let at = name;
  while (at < name + REACH && !isVerb(plain[at] ?? '') && !words.gapHas(at, Gap.block | Gap.semicolon)) {
    if (plain[at] !== 'who' && !/^\d+$/u.test(plain[at] ?? '')) return null;
    at++;
  }
  const first = at;
  if (/^(?:is|are|was)$/u.test(plain[at] ?? '')) {
    at++;
    if (/^(?:set|due|expected|likely|about|slated|tipped)$/u.test(plain[at] ?? '')) at++;
    if (plain[at] !== 'to') return null;
  } else if (/^(?:becomes|takes|moves|assumes)$/u.test(plain[at] ?? '')) return office(facts, at, first);
  if (!AHEAD.test(plain[at] ?? '')) return null;
  at++;
  while (words.is(at, Kind.adverb)) at++;
  return office(facts, at, first);
}

const isVerb = (word: string): boolean =>
  AHEAD.test(word) || /^(?:is|are|was|becomes|takes|moves|assumes)$/u.test(word);

/** The office that the verb at a word puts somebody in. */
function office(facts: Facts, verb: number, shown: number): Office | null {
  const { plain } = facts;
  const word = plain[verb] ?? '';
  let from = verb + 1;
  const head = ownOf(HOLDING, word.endsWith('s') ? word : `${word}s`);
  if (head !== undefined) {
    const to = phraseEnd(facts, from);
    const of = topicsIn(facts, { from, to }, new Set());
    return {
      side: sideOf(facts, shown, to),
      head,
      heads: [head],
      printed: word,
      rank: 'full',
      under: '',
      acting: false,
      of,
    };
  }
  if (TAKES.test(word))
    while (from < verb + 4 && /^(?:over|the|up|on|as|role|post|job|office|position|of|to)$/u.test(plain[from] ?? ''))
      from++;
  else if (!BECOMES.test(word)) return null;
  while (/^(?:as|on|the|a|an|its|their|new|first)$/u.test(plain[from] ?? '')) from++;
  const read = officeIn(facts, { from, to: phraseEnd(facts, from) });
  return read === null ? null : { ...read, side: sideOf(facts, shown, phraseEnd(facts, from)) };
}

/** "with Pieter Osk in the chair", "with Osk as treasurer". */
function withAs(facts: Facts, from: number, to: number): Office | null {
  const { plain, words } = facts;
  const opens = [from - 1, from - 2, from - 3].some((at) => plain[at] === 'with');
  if (!opens || words.gap[to] !== Gap.space) return null;
  if (plain[to] === 'in' && plain[to + 1] === 'the' && plain[to + 2] === 'chair')
    return {
      side: sideOf(facts, to, to + 3),
      head: 'chairman',
      heads: ['chairman'],
      printed: 'chair',
      rank: 'full',
      under: '',
      acting: false,
      of: new Set(),
    };
  return plain[to] === 'as' ? officeIn(facts, { from: to + 1, to: phraseEnd(facts, to + 1) }) : null;
}

const MADE =
  /^(?:named|appointed|elected|chosen|nominated|picked|chose|promoted|installed|sworn|designated|confirmed)$/u;

/** "Osk was appointed (as) head of", "named Osk chief executive". */
function madeOne(facts: Facts, from: number, to: number): Office | null {
  const { plain } = facts;
  const by = plain.slice(to, to + REACH).findIndex((word) => MADE.test(word));
  const isPassive =
    by > 0 &&
    plain
      .slice(to, to + by)
      .every((word) => /^(?:was|has|been|is|had|being|be|to|will|who|unanimously|later)$/u.test(word));
  const start = isPassive ? to + by + 1 : MADE.test(plain[from - 1] ?? '') ? to : -1;
  if (start < 0) return null;
  let at = start;
  while (/^(?:as|to|be|the|its|their|a|in|new|first)$/u.test(plain[at] ?? '')) at++;
  const end = phraseEnd(facts, at);
  const read = facts.words.gap[at] === Gap.space ? officeIn(facts, { from: at, to: end }) : null;
  return read;
}
