/** Fills cards, embeds or messages with the groups of an answer: one composer for every limit on text. Shortens nothing. */
import type { Excerpt } from '../../reply/reply.ts';
import { BEGINS, ENDS } from './fragment.ts';
import { cutStretch, drawStretch, lengthOf, plainStretch, small, type Stretch } from './stretch.ts';

/** Lines that stand together: an excerpt with its source, or what stands between excerpts. */
export interface Group {
  readonly stretches: readonly Stretch[];
  /** The excerpt with its number in the answer, from 1; null: no excerpt. */
  readonly excerpt: { readonly number: number; readonly of: Excerpt } | null;
  /** The whole group, where this is a part of it. */
  readonly partOf?: Group;
}

/** Units of drawn text, in all and in one group; how many groups, and excerpts among them. Texts have at least 1,000. */
export interface Room {
  readonly text: number;
  readonly group: number;
  readonly groups: number;
  readonly excerpts?: number;
}

export const drawGroup = ({ stretches }: Group): string => stretches.map(drawStretch).join('\n');
export const plainGroup = ({ stretches }: Group): string => stretches.map(plainStretch).join('\n');

/** Between two groups in one text. */
export const BETWEEN = '\n\n';

const sizeOf = ({ stretches }: Group): number =>
  stretches.reduce((sum, one) => sum + lengthOf(one) + 1, 0) + BETWEEN.length;

/** The groups, shared out in order. A group goes on in the next portion only where it is larger than one. */
export function fill(groups: readonly Group[], room: Room): Group[][] {
  const portions: Group[][] = [];
  let open: Group[] = [];
  let left = room.text;
  const close = () => {
    portions.push(open);
    open = [];
    left = room.text;
  };
  const isFull = ({ excerpt }: Group) =>
    open.length >= room.groups ||
    (excerpt !== null && open.filter((one) => one.excerpt !== null).length >= (room.excerpts ?? Infinity));
  for (const group of groups) {
    let rest = group;
    let size = sizeOf(rest);
    if (open.length > 0 && (size > Math.min(left, room.group) || isFull(group))) close();
    while (size > room.group) {
      const [part, after] = cutGroup(rest, room.group);
      open.push(part);
      close();
      rest = after;
      size = sizeOf(rest);
    }
    open.push(rest);
    left -= size;
  }
  if (open.length > 0) close();
  return portions;
}

/** Marks, with their line breaks. */
const MARKS = 80;

function cutGroup(group: Group, room: number): readonly [Group, Group] {
  const fitting: Stretch[] = [];
  let left = room - MARKS;
  for (const [n, one] of group.stretches.entries()) {
    const size = lengthOf(one) + 1;
    if (size <= left) {
      fitting.push(one);
      left -= size;
      continue;
    }
    const [part, rest] = cutStretch(one, left);
    const how = part === null ? 'between' : 'within';
    const partOf = group.partOf ?? group;
    const before = [...fitting, ...(part === null ? [] : [part]), small(ENDS[how])];
    const after = [small(BEGINS[how]), rest, ...group.stretches.slice(n + 1)];
    return [
      { ...group, stretches: before, partOf },
      { ...group, stretches: after, partOf },
    ];
  }
  return [group, { ...group, stretches: [] }];
}
