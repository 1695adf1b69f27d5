/** A form that a button opens before its command runs. Its custom_id is the button's, so that it outlives a restart. */
import type { ModalSubmitInteraction } from 'discord.js';
import type { Question } from '../../ask.ts';
import type { Command } from '../../command.ts';
import { labelOf } from './cut-text.ts';

export interface Modal {
  readonly title: string;
  readonly custom_id: string;
  readonly components: readonly {
    /** A label around a text of several lines. */
    readonly type: 18;
    readonly label: string;
    readonly component: {
      readonly type: 4;
      readonly custom_id: string;
      readonly style: 2;
      readonly required: boolean;
      readonly max_length: number;
    };
  }[];
}

const LONGEST_LABEL = 45;

/** Null where the command asks for nothing more, or the question has it already. */
export function modalFor({ command, options }: Question, customId: string, commands: readonly Command[]): Modal | null {
  const found = commands.find(({ name }) => name === command);
  if (!found?.form || options[found.form.option] !== undefined) return null;
  const { title, option, most } = found.form;
  const { description = title, required = false } = found.options[option] ?? {};
  return {
    title: labelOf(title, LONGEST_LABEL),
    custom_id: customId,
    components: [
      {
        type: 18,
        label: labelOf(description, LONGEST_LABEL),
        component: { type: 4, custom_id: option, style: 2, required, max_length: most },
      },
    ],
  };
}

/** The question with what was written into the form. */
export function filledIn({ command, options }: Question, { fields }: Pick<ModalSubmitInteraction, 'fields'>): Question {
  const written = [...fields.fields.values()].flatMap((field): [string, string][] =>
    'value' in field && typeof field.value === 'string' ? [[field.customId, field.value]] : [],
  );
  return { command, options: { ...options, ...Object.fromEntries(written) } };
}
