/** Two people in one office: "the mayor of Brell, Ida Osk" beside "Brell's mayor, Eva Hardt"; silent where the office is told to pass on, or may be another. */
import { isContent } from '../compared.ts';
import { once } from '../facts.ts';
import type { Facts, FactsPair } from '../facts.ts';
import { sideOf } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { rootOf } from '../words/concepts.ts';
import { past, under } from './office-words.ts';
import type { Office } from './office-words.ts';
import { officesOf } from './offices.ts';
import { peopleOf } from './people.ts';
import type { Person } from './people.ts';
import { fullName, toldOf } from './told-of.ts';

/** Words beside the names that both tell. */
const LEAST_SHARED = 2;

export function holdersApart({ a, b }: FactsPair): Finding[] {
  const others = holdersIn(b);
  return [...holdersIn(a)].flatMap(([office, one]): Finding[] => {
    const other = others.get(office);
    if (one === null || other === undefined || other === null || isNamed(b, one) || isNamed(a, other)) return [];
    const [left, right] = [fullName(one), fullName(other)];
    if (left === undefined || right === undefined) return [];
    const theirs = toldOf(b, other).around;
    const told = [...toldOf(a, one).around].filter((root) => theirs.has(root) && !office.includes(root));
    if (told.length < LEAST_SHARED) return [];
    return [
      {
        type: 'title',
        severity: 'soft',
        rule: 'name-of-one-person',
        sides: [sideOf(a, left.from, left.to), sideOf(b, right.from, right.to)],
      },
    ];
  });
}

const isNamed = ({ plain }: Facts, { given, surname }: Person): boolean =>
  plain.includes(surname) || plain.includes(given);

/** One at a time holds them. */
const OF_ONE =
  /^(?:mayor|governor|president|premier|chancellor|minister|chairman|treasurer|bishop|archbishop|sheriff|coroner|prefect|rector|provost|harbormaster|ambassador|secretary|commissioner)$/u;

/** By an office and what it is of, whoever holds it; null where the article gives it to two. */
const holdersIn = once((facts: Facts): ReadonlyMap<string, Person | null> => {
  const out = new Map<string, Person | null>();
  const people = peopleOf(facts);
  for (const [key, offices] of officesOf(facts)) {
    const person = people.get(key);
    for (const office of person === undefined ? [] : offices) {
      const held = keyOf(facts, office);
      if (person === undefined || held === null) continue;
      const before = out.get(held);
      out.set(held, before === undefined || before === person ? person : null);
    }
  }
  return out;
});

/** "brel mayor": none of an office without a place or a matter, of one that is passed on, or of a deputy. */
function keyOf(facts: Facts, { side: { from, to }, head, acting }: Office): string | null {
  const { plain, sentences, sentenceOf } = facts;
  const { from: start, to: end } = sentences[sentenceOf[from] ?? -1] ?? { from, to };
  if (!OF_ONE.test(head) || acting || plain.slice(start, end).some((word) => PASSED_ON.test(word) || past.has(word)))
    return null;
  const words = plain.slice(from, to);
  if (words.some((word) => under.has(word) || OWN.test(word))) return null;
  const roots = new Set(words.flatMap((word, at) => (isContent(facts, from + at) ? [rootOf(word)] : [])));
  return roots.size < 2 ? null : [...roots].sort().join(' ');
}

const OWN = /^(?:his|her|their|its|our|whose)$/u;
const PASSED_ON =
  /^(?:new|newly|next|elect|elected|appointed|named|successor|succeeds?|succeeded|replac(?:es?|ed|ing)|took|takes|sworn|outgoing|predecessor|interim|candidates?|until|since)$/u;
