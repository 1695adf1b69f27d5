/** Draws an excerpt: who speaks, the words in their block, the source under them. */
import type { Attributed, Excerpt } from '../../reply/reply.ts';
import { namedHere } from '../../reply/in-words.ts';
import { citationRuns } from './citation-line.ts';
import { drawFragment, GAP } from './fragment.ts';
import { dotted, hang, type Page, run, runsOf } from './page.ts';
import type { Run } from './wrap.ts';

export const SOURCE = { first: '  — ', rest: '    ' } as const;

export function drawExcerpt(
  { attributed, head = [], fragments, cut, citation, marked = [] }: Excerpt,
  page: Page,
): string[] {
  const gap = page.paint.mark(GAP);
  return [
    ...(attributed ? hang(speakerRuns(attributed, namedHere(citation), page), page, { first: '', rest: '  ' }) : []),
    ...(head.length > 0 ? hang(runsOf(head, page.paint.aside), page, { first: '', rest: '  ' }) : []),
    ...(cut.before ? [gap] : []),
    ...fragments.flatMap(({ text, start }, n) => {
      const within = marked.map((span) => ({ start: span.start - start, end: span.end - start }));
      return [...(n === 0 ? [] : [gap]), ...drawFragment(text, page, within)];
    }),
    ...(cut.after ? [gap] : []),
    ...hang(citationRuns(citation, page, { attributed: attributed !== null }), page, SOURCE),
  ];
}

function speakerRuns({ speaker, asPrinted, role, relayedBy }: Attributed, named: string, { paint }: Page): Run[] {
  const said = speaker === null ? run('speaker not established', paint.problem) : run(speaker, paint.name);
  const otherName = asPrinted && asPrinted.text !== speaker ? asPrinted : null;
  const relays = relayedBy.flatMap((relay, n) => [
    run(n === 0 ? 'via ' : ', citing ', paint.aside),
    ...runsOf([relay]),
  ]);
  const parts = [
    role ? [said, ...runsOf([', ', role])] : [said],
    otherName ? [run(`${named} `, paint.aside), ...runsOf(['“', otherName, '”'])] : [],
    relays,
  ];
  return dotted(
    parts.filter((part) => part.length > 0),
    paint.aside,
  );
}
