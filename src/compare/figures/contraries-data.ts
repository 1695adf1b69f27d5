/**
 * Words that stand on two sides of one thing: numbers beside them measure two things. Knowledge as data.
 * Origin: our own list, from general newspaper usage.
 */

export interface Contrary {
  readonly name: string;
  readonly one: RegExp;
  readonly other: RegExp;
}

export const CONTRARIES: readonly Contrary[] = [
  {
    name: 'gain',
    one: /^(?:won|wins?|winning|gained)$/u,
    other: /^(?:lost|loses?|losing|stripped|forfeit(?:s|ed)?)$/u,
  },
  { name: 'result', one: /^(?:profits?|earned|earnings|surplus)$/u, other: /^(?:loss|losses|deficit|lost)$/u },
  { name: 'vote', one: /^(?:favou?r|yes|backed|approved)$/u, other: /^(?:against|opposed|rejected)$/u },
  {
    name: 'move',
    one: /^(?:rose|rises?|up|grew|increased?|gained|climbed)$/u,
    other: /^(?:fell|falls?|down|dropped|decreased?|declined|shrank)$/u,
  },
  {
    name: 'bargain',
    one: /^(?:demand(?:s|ed|ing)?|asking|asks?|asked|seeks?|seeking|sought|wants?|wanted)$/u,
    other: /^(?:offers?|offered|offering|proposals?|proposed)$/u,
  },
  { name: 'period', one: /^(?:quarter|quarterly)$/u, other: /^(?:half|yearly|annual|annually|year)$/u },
  { name: 'sex', one: /^(?:men|boys?|male|males)$/u, other: /^(?:women|girls?|female|females)$/u },
  {
    name: 'end',
    one: /^(?:oldest|eldest|longest|highest|largest|tallest)$/u,
    other: /^(?:youngest|shortest|lowest|smallest)$/u,
  },
  {
    name: 'phase',
    one: /^(?:early|morning|midday|opening|opened|intraday|initial|initially|preliminary|provisional)$/u,
    other: /^(?:close|closed|closing|final|finally)$/u,
  },
  { name: 'turn', one: /^first$/u, other: /^(?:second|third|next)$/u },
  {
    name: 'way',
    one: /^(?:arrived|entered|arrivals|imports?|imported|bought)$/u,
    other: /^(?:left|departed|departures|exports?|exported|sold)$/u,
  },
];
