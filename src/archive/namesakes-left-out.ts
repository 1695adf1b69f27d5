/** Says what is left out since the name it is printed under does not tell who is meant. */
import type { Speaker } from '../model/speaker.ts';
import type { Namesake } from './roster.ts';

/** `countOf`: how much there is of a namesake; `reported`: it is not quotations that are counted. */
export function namesakesLeftOut(
  namesakes: readonly Namesake[],
  countOf: (speaker: Speaker) => number,
  reported = false,
): string[] {
  return namesakes.flatMap(({ speaker, as }) => {
    const count = countOf(speaker);
    if (count === 0) return [];
    const why = as === 'bare' ? 'printed without a fuller name' : 'a name of several people, not said which';
    return [`${count}${reported ? ' reported' : ''} of “${speaker.name}”, ${why}, left out`];
  });
}
