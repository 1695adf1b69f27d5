/** Whether two floors of a house are surely two, however they are counted; reads no text. */
import type { Apart } from './sites-apart.ts';
import type { SitePart } from './site-parts.ts';

const FLOORS = [
  'basement',
  'ground',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
];

const TOP = 1000;

/** Two for the first floor; -1 where nothing tells which it is. */
function floorOf({ head, told }: SitePart): number {
  if (/^(?:basement|cellar)$/u.test(head)) return 0;
  const which = told.at(-1) ?? '';
  if (which === 'top' || /^(?:roof|attic|loft|rooftop)$/u.test(head)) return TOP;
  const digits = /^(\d{1,3})(?:st|nd|rd|th)$/u.exec(which)?.[1];
  return digits === undefined ? FLOORS.indexOf(which) : Number(digits) + 1;
}

/** Floors next to each other may be one, counted in two manners. */
export function floorsApart(left: SitePart, right: SitePart, vague: boolean): Apart | 'agree' | null {
  const [one, other] = [left, right].map(floorOf);
  if (one === undefined || other === undefined || one < 0 || other < 0) return null;
  if (one === other) return 'agree';
  if (Math.max(one, other) === TOP && Math.min(one, other) > 1) return null;
  return Math.abs(one - other) > 1 ? { one: null, other: null, surely: !vague } : null;
}
