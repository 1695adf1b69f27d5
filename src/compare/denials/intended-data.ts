/**
 * Phrases that say how far a plan has come: knowledge as data, read by `intended.ts`; no code here. The act stands behind the phrase, or before it where `behind` is false.
 * Origin: our own lists, from general newspaper usage.
 */
export type Stage = 'settled' | 'open' | 'possible' | 'ruledOut' | 'prepared';

export interface StagePhrases {
  readonly stage: Stage;
  readonly behind: boolean;
  readonly phrases: string;
}

export const STAGES: readonly StagePhrases[] = [
  {
    stage: 'settled',
    behind: true,
    phrases:
      'would | will | shall | has announced | have announced | had announced | announced | announces | is to | are to | plans to | planned to | intends to | intended to | has decided to | had decided to | have decided to | decided to | vowed to | vows to | is going to | are going to | was going to | pledged to | has promised to | is set to | is determined to | wants to | wants a | wants another | seeks | is seeking | is running for',
  },
  {
    stage: 'open',
    behind: true,
    phrases:
      'would consider | will consider | left open whether | leaves open whether | left open if | not decided whether to | not yet decided whether to | not decided if | not yet decided if | yet to decide whether to | yet to decide | undecided whether to | undecided on | undecided about | considering whether to | considering | was weighing | is weighing | are weighing | were weighing | weighing whether to | mulling | no decision on | no decision about | not ruled out | not rule out | would not say whether | declined to say whether | thinking about | unsure whether to | hesitating whether to | reviewing whether to',
  },
  {
    stage: 'open',
    behind: false,
    phrases:
      'is under consideration | was under consideration | is being considered | was being considered | is still open | was still open | is undecided | was undecided | has not been decided | had not been decided | is an option | was an option | is on the table | was on the table | is under review | was under review',
  },
  {
    stage: 'possible',
    behind: true,
    phrases: 'might | may | could | said it could | threatened to | threatens to | reserves the right to',
  },
  {
    stage: 'settled',
    behind: false,
    phrases:
      'is planned | are planned | was planned | were planned | has been announced | is scheduled | are scheduled',
  },
  {
    stage: 'ruledOut',
    behind: true,
    phrases:
      'no plans to | no plan to | wont | wont be | wouldnt | will never | would never | is not going to | are not going to | does not plan to | do not plan to | did not plan to | no plans for | not planning to | not plan to | no intention of | no intention to | not intend to | not intending to | ruled out | rules out | has ruled out | will not | would not | not going to | no longer plans to | decided against | decided not to | vowed not to | refuses to | has refused to | have refused to | had refused to',
  },
  {
    stage: 'prepared',
    behind: true,
    phrases:
      'lined up | lines up | readies | readied | is preparing | was preparing | are preparing | were preparing | has prepared | had prepared | preparing | prepares | drew up | drawn up | draws up | has drafted | had drafted | drafted | is planning | are planning | was planning | were planning | has hired | had hired | hired | recruited | is recruiting | ordered in | has booked | had booked | in talks to | plans to | intends to | has begun to | has started to | quietly lined up',
  },
];

/** Acts under other words: within a line they are one. */
export const ACTS = `
appeal arbitration challenge contest overturn | resign quit retire step stand | sue lawsuit court legal action | run candidacy bid stand candidate election | strike walkout stoppage
sell sale offload divest | close closure shut | fire dismiss layoff redundancy cut job | hire recruit worker staff replacement temporary stand-in | board sign notice placard plaque | rebuild reconstruct restore
cancel scrap postpone | negotiate talks | pay ransom payment | charge prosecute charges billed | withdraw pull | merge merger takeover | raise increase tax
`;

/** Verbs that say little of an act: what stands behind them does. */
export const LIGHT =
  'take file make bring have be give get go do put call turn lodge launch start begin seek try come use allow let keep hold consider see say become';
