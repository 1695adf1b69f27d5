/** The bot in the terminal: a prompt where somebody types, line by line where lines are piped in. */
import type { Ask } from '../../ask.ts';
import type { Asker } from '../../model/asker.ts';
import { answerPiped, type Input } from './piped.ts';
import { type Environment, openScreen, type Output } from './screen.ts';
import { holdSession, type OnPrompt } from './session.ts';

export interface ConsoleWith {
  readonly ask: Ask;
  readonly asker: Asker;
  readonly input: Input;
  readonly output: Output;
  /** Takes refusals when lines are piped in. */
  readonly errors: Output;
  /** Keeps the lines typed; null keeps none. */
  readonly historyFile: string | null;
  /** Shown before the first prompt. */
  readonly welcome: readonly string[];
  /** Called once, when the last answer is written. */
  readonly onClose?: () => void | Promise<void>;
  /** Decides on colours; by default the process's own. */
  readonly environment?: Environment;
  /** Told of faults of ours that keep no line from being answered. */
  readonly onFault?: (about: string, fault: unknown) => void;
  /** Called once, where somebody types: from then on, `notice` puts a line above the prompt and what stands there, `show` a reply. */
  readonly onPrompt?: OnPrompt;
}

/**
 * Resolves to the exit code when the asker ends the session or the lines end: 0, or for piped lines 2 if one was refused, else 1 if
 * one failed through our fault. Rejects with what the input or the output failed with; a reader that left is no fault.
 */
export async function runConsole(given: ConsoleWith): Promise<number> {
  const { input, output, errors, environment = process.env } = given;
  const screen = openScreen(output, environment);
  const code =
    input.isTTY && output.isTTY
      ? await holdSession({ ...given, screen })
      : await answerPiped({ ...given, screen, refusals: openScreen(errors, environment) });
  await given.onClose?.();
  return code;
}
