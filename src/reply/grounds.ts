/** Why a quotation is given to its speaker, or to nobody, in words for an editor. */
import type { HeldGrounds } from '../model/held.ts';
import { account, type Account } from './accounts.ts';
import { note, quotation, text } from './builders.ts';
import { isCorrected } from './corrections.ts';
import type { Block } from './reply.ts';
import { slice, type Inline, type Line } from './slice.ts';

/** What is held of a quotation, or of what an outlet tells in its own words. */
interface Grounds extends HeldGrounds {
  readonly account?: Account;
}

/** The quotation or the outlet's sentence, the candidate, and what speaks for it: the article's own words and the rule. */
export function grounds(held: Grounds): Block[] {
  const { article, speaker, candidate, quotation: said, rule } = held;
  const words = (label: string, spans: readonly (typeof said.cue)[]): Line[] => {
    const printed = spans.flatMap((span): Inline[] => (span ? ['“', slice(article, span), '”'] : []));
    return printed.length === 0 ? [] : [[`${label}: `, ...printed]];
  };
  return [
    ...(held.account ? account(held.account) : [quotation(held)]).map(withoutWhy),
    text(held.account ? told(held.account) : verdict(speaker?.name ?? null, candidate?.name ?? null)),
    {
      kind: 'list',
      items: [
        ...words('the speaker is printed as', [said.mention]),
        ...words('speech is told by', [said.cue]),
        ...words('relayed by', said.relayedBy),
        [`rule ${said.attribution.rule}${rule ? `, as in: ${rule.example.replaceAll('\n', ' ¶ ')}` : ''}`],
        ...(rule ? [[measured(said.attribution.certainty, rule.certainty)]] : []),
      ],
    },
    ...(speaker === null && candidate !== null
      ? [note('For you alone: a candidate is a guess and no ground to print a name. The passage decides.')]
      : []),
  ];
}

const withoutWhy = (block: Block): Block =>
  block.kind === 'excerpt' ? { ...block, actions: block.actions.filter(({ command }) => command !== 'why') } : block;

function told({ speaker: { name }, quotation }: Account): string {
  const { sure } = quotation.attribution;
  const why = isCorrected({ quotation }) ? 'the newsroom says so' : sure ? 'sure' : 'the name stands there';
  return `Reported of ${name}: ${why}. No quotation.`;
}

function verdict(speaker: string | null, candidate: string | null): string {
  if (speaker !== null) return `Given to ${speaker}: sure.`;
  return candidate === null
    ? 'Given to nobody: no rule names a candidate.'
    : `Given to nobody. Best candidate: ${candidate}, not sure enough to be named in an answer.`;
}

/** Of a hundred. */
const share = (certainty: number): string => `${Math.round(certainty * 100)} of 100`;

function measured(here: number, rule: number): string {
  const doubt = here < rule ? `; what speaks against it here makes that ${share(here)}` : '';
  return `the rule was right in ${share(rule)} cases when measured${doubt}; a name is printed where the rule is right in 95 of 100 and nothing brings that under 90`;
}
