/** Lays out an excerpt: who speaks, the words in their block quote, the source in small print. */
import type { Attributed, Excerpt } from '../../reply/reply.ts';
import { namedHere } from '../../reply/in-words.ts';
import { citationRuns } from './citation-line.ts';
import { GAP, SMALL } from './fragment.ts';
import { dotted, fragment, type Run, run, runsOf, small, type Stretch, stretch } from './stretch.ts';

/** `number` is what a menu under the card calls the excerpt; null: it has no number. */
export function layExcerpt(
  { attributed, fragments, cut, citation, ...ours }: Excerpt,
  number: number | null,
): Stretch[] {
  const head = dotted([
    number === null ? [] : [run(String(number), '**')],
    ...(attributed ? speakerRuns(attributed, namedHere(citation)) : []),
    runsOf(ours.head ?? []),
  ]);
  return [
    ...(head.length > 0 ? [stretch('', ...head)] : []),
    ...(cut.before ? [small(GAP)] : []),
    ...fragments.flatMap(({ text }, n) => [...(n === 0 ? [] : [small(GAP)]), fragment(text)]),
    ...(cut.after ? [small(GAP)] : []),
    stretch(SMALL, ...citationRuns(citation, { attributed: attributed !== null })),
  ];
}

function speakerRuns({ speaker, asPrinted, role, relayedBy }: Attributed, named: string): Run[][] {
  const said = run(speaker ?? 'speaker not established', '**');
  const otherName = asPrinted && asPrinted.text !== speaker ? asPrinted : null;
  return [
    role ? [said, ...runsOf([', ', role])] : [said],
    otherName ? runsOf([`${named} “`, otherName, '”']) : [],
    relayedBy.flatMap((relay, n) => runsOf([n === 0 ? 'via ' : ', citing ', relay])),
  ];
}
