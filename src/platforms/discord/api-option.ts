/** An option as Discord registers it. What a kind means is `option.ts`'s to say; here, how Discord asks for it. */
import type { Command } from '../../command.ts';

export interface ApiOption {
  /** 1: a subcommand, 3: text, 4: a whole number, 6: a person, 7: a channel or thread, 8: a role, 11: a file. */
  readonly type: 1 | 3 | 4 | 6 | 7 | 8 | 11;
  readonly name: string;
  readonly description: string;
  readonly required?: true;
  readonly autocomplete?: true;
  readonly choices?: readonly { readonly name: string; readonly value: string }[];
  readonly min_value?: number;
  readonly max_value?: number;
  /** A subcommand's. */
  readonly options?: readonly ApiOption[];
}

type OneOption = Command['options'][string];
type Asked = Pick<ApiOption, 'type' | 'autocomplete' | 'min_value' | 'max_value'>;

const KINDS: Readonly<Record<OneOption['kind'], Asked>> = {
  text: { type: 3 },
  count: { type: 4, min_value: 1, max_value: 10_000 },
  seconds: { type: 4, min_value: 0, max_value: 3600 },
  choice: { type: 3 },
  date: { type: 3 },
  place: { type: 3 },
  speaker: { type: 3, autocomplete: true },
  outlet: { type: 3, autocomplete: true },
  event: { type: 3, autocomplete: true },
  zone: { type: 3, autocomplete: true },
  role: { type: 8 },
  person: { type: 6 },
  channel: { type: 7 },
  file: { type: 11 },
};

const MOST_CHOICES = 25;

/** In their order, those that are needed first. */
export function apiOptions(options: Command['options']): ApiOption[] {
  return Object.entries(options)
    .map(([name, option]) => apiOption(name, option))
    .toSorted((a, b) => Number(b.required ?? false) - Number(a.required ?? false));
}

function apiOption(name: string, { kind, description, required, choices }: OneOption): ApiOption {
  const { type, ...rest } = KINDS[kind];
  const common = { type, name, description, ...(required ? { required } : {}) };
  if (choices === null) return { ...common, ...rest };
  if (choices.length > MOST_CHOICES) return { ...common, autocomplete: true };
  return { ...common, choices: choices.map((choice) => ({ name: choice, value: choice })) };
}
