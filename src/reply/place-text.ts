/** A place as one word that can be typed: `talks/one.txt@0123456789ab:120-164`. */
import type { Place } from '../model/place.ts';

const PLACE = /^(.{1,1000})@([0-9a-f]{12}):(\d{1,9})-(\d{1,9})$/su;

export const placeText = ({ article, version, span }: Place): string =>
  `${article}@${version}:${span.start}-${span.end}`;

/** Null where the text names no place. */
export function readPlace(text: string): Place | null {
  const [, article, version, start, end] = PLACE.exec(text) ?? [];
  if (article === undefined || version === undefined) return null;
  return { article, version, span: { start: Number(start), end: Number(end) } };
}
