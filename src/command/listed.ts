/** Which commands a person may type or find; the others are asked by actions under an answer. */
import type { Command } from '../command.ts';

export const isListed = ({ listed = true }: Pick<Command, 'listed'>): boolean => listed;
