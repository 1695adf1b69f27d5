/** Finds whom "he", "she" or "it" means: somebody named in the same message. */
import { BODIES } from './bodies-data.ts';
import { type Names } from './find-names.ts';
import { capitalised, OUTLET, written, type Token } from './read-message.ts';
import { EDGES } from './message-data.ts';

export interface Antecedent {
  readonly name: string;
  readonly tokens: ReadonlySet<Token>;
}

const MOST_RUNS = 4;
const LONGEST_BODY = 4;

/** A name held, in capitals; else a body or document ("the joint statement … what does it say"). */
export function findAntecedent(tokens: readonly Token[], names: Names): Antecedent | null {
  for (const run of capitalRuns(tokens).slice(0, MOST_RUNS)) {
    const name = names.held(run);
    if (name !== null) return { name, tokens: new Set(run) };
  }
  const last = tokens.findIndex(({ low }) => BODIES.has(low));
  let from = last;
  while (
    from > 0 &&
    last - from < LONGEST_BODY &&
    !EDGES.has(tokens[from - 1]?.low ?? '') &&
    tokens[from]?.pause === null
  )
    from--;
  const body = tokens.slice(from, last + 1);
  return last === -1 ? null : { name: written(body), tokens: new Set(body) };
}

function capitalRuns(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const runs: Token[][] = [];
  let open = false;
  for (const token of tokens) {
    const isName = capitalised(token) && token.low !== OUTLET && token.low !== '"';
    if (isName && open && token.pause === null) runs.at(-1)?.push(token);
    else if (isName) runs.push([token]);
    open = isName;
  }
  return runs;
}
