/** Looks up the name run of a word and the figure of a name, where there may be none; decides nothing. */
import type { NameRun } from './names.ts';
import type { Cast, Figure } from './people.ts';
import type { Reading } from './reading.ts';

/** The element at `index`; undefined for -1, for which an array itself is asked only slowly. */
const elementAt = <Element>(list: readonly Element[], index: number): Element | undefined =>
  index < 0 ? undefined : list[index];

/** The name run at `name`, an index into `Reading.names` or -1. */
export const runOf = ({ names }: Pick<Reading, 'names'>, name: number): NameRun | undefined => elementAt(names, name);

/** The name run in which word `at` stands. */
export const runAt = ({ names, nameAt }: Pick<Reading, 'names' | 'nameAt'>, at: number): NameRun | undefined =>
  elementAt(names, nameAt[at] ?? -1);

/** The figure at `figure`, an index into `Cast.figures` or -1. */
export const figureAt = ({ figures }: Pick<Cast, 'figures'>, figure: number): Figure | undefined =>
  elementAt(figures, figure);

/** The figure that the name at `name`, an index into `Reading.names` or -1, means. */
export const figureOfName = ({ figures, figureOf }: Cast, name: number): Figure | undefined =>
  name < 0 ? undefined : elementAt(figures, figureOf[name] ?? -1);
