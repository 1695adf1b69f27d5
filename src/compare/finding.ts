/** What a rule found between two articles, by words; becomes a discrepancy once all pairs of an event are compared. */
import type { DiscrepancyType, Severity } from '../model/discrepancy.ts';
import type { Compared } from './compared.ts';
import type { ComparisonRule } from './comparison-rules.ts';

/** One article's words, half-open, and what they were read as. */
export interface Side {
  readonly compared: Compared;
  readonly from: number;
  readonly to: number;
  readonly value: string;
}

export interface Finding {
  readonly type: DiscrepancyType;
  readonly severity: Severity;
  readonly rule: ComparisonRule;
  readonly sides: readonly [Side, ...Side[]];
}

export const sideOf = (compared: Compared, from: number, to: number, value?: string): Side => ({
  compared,
  from,
  to,
  value: value ?? compared.plain.slice(from, to).join(' '),
});
