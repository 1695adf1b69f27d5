/** Rows of buttons and menus under a card. Their number is bounded by what the card leaves free. */
import type { Question } from '../../ask.ts';
import type { Action, Excerpt, Reply } from '../../reply/reply.ts';
import { visible } from '../../reply/visible.ts';
import { type ActionStore, encodeAction, type How, idOfNothing } from './custom-id.ts';
import { labelOf } from './cut-text.ts';

export interface Button {
  readonly type: 2;
  /** 1 stands out, 2 does not. */
  readonly style: 1 | 2;
  readonly label: string;
  readonly custom_id: string;
  readonly disabled?: true;
}
export interface Menu {
  readonly type: 3;
  readonly custom_id: string;
  readonly placeholder: string;
  /** A value is read by `decodeAction`, as a button's `custom_id`. */
  readonly options: readonly { readonly label: string; readonly description?: string; readonly value: string }[];
}
export interface Row {
  readonly type: 1;
  readonly components: readonly (Button | Menu)[];
}

/** Custom ids for one message, no two the same. */
export interface Ids {
  of(question: Question, how?: Partial<How>): string;
  ofNothing(): string;
}

export function idsFor(store: Pick<ActionStore, 'put'>): Ids {
  let slot = 0;
  return {
    of: ({ command, options }, how = {}) => encodeAction({ command, options }, store, { ...how, slot: slot++ }),
    ofNothing: () => idOfNothing(slot++),
  };
}

/** What an excerpt offers beside its buttons on a card. */
export const MOST_BUTTONS = { perExcerpt: 4, excerpts: 2 } as const;
export const MOST_OPTIONS = 25;
const MOST_MENUS = 3;
const IN_ROW = 5;

const faceOf = (label: string, most: number) => labelOf(visible(label), most).trim() || '–';
export const button = (label: string, custom_id: string): Button => ({
  type: 2,
  style: 2,
  label: faceOf(label, 80),
  custom_id,
});
const row = (...components: readonly (Button | Menu)[]): Row => ({ type: 1, components });

/** Under an excerpt. */
export const excerptRow = ({ actions }: Excerpt, ids: Ids): Row[] =>
  actions.length === 0 ? [] : [row(...actions.map((action) => button(action.label, ids.of(action))))];

/** One menu for all excerpts of a card: a line for each excerpt and action. */
export function excerptMenu(excerpts: readonly { readonly number: number; readonly of: Excerpt }[], ids: Ids): Row[] {
  const options = excerpts.flatMap(({ number, of: { actions, attributed, citation } }) => {
    const about = [attributed?.speaker, citation.outlet ?? 'outlet not stated'].filter(
      (part) => typeof part === 'string',
    );
    return actions.slice(0, MOST_OPTIONS).map((action) => ({
      label: faceOf(`${number} · ${action.label}`, 100),
      description: faceOf(about.join(' · '), 100),
      value: ids.of(action),
    }));
  });
  return options.length === 0 ? [] : [row(menu('About an excerpt…', options, ids))];
}

const menu = (placeholder: string, options: Menu['options'], ids: Ids): Menu => ({
  type: 3,
  custom_id: ids.ofNothing(),
  placeholder,
  options,
});

/** What may be asked next: up to five buttons in all, else menus. */
export function actionRows(actions: readonly Action[], more: readonly Button[], ids: Ids): Row[] {
  if (actions.length + more.length <= IN_ROW) {
    const buttons = [...actions.map((action) => button(action.label, ids.of(action))), ...more];
    return buttons.length === 0 ? [] : [row(...buttons)];
  }
  const options = actions.map((action) => ({ label: faceOf(action.label, 100), value: ids.of(action) }));
  const menus = Array.from({ length: Math.min(MOST_MENUS, Math.ceil(options.length / MOST_OPTIONS)) }, (_, n) =>
    row(menu('More…', options.slice(n * MOST_OPTIONS, (n + 1) * MOST_OPTIONS), ids)),
  );
  return [...menus, ...(more.length > 0 ? [row(...more)] : [])];
}

/** The way to other pages, as `paging.ts` writes it: an action with a page. */
export interface Pages {
  readonly previous: Action | null;
  readonly next: Action | null;
  /** The page that is shown, and of how many; null: there is but one. */
  readonly place: { readonly page: number; readonly of: number } | null;
  readonly others: readonly Action[];
}

export function pagesOf({ actions }: Pick<Reply, 'actions'>): Pages {
  const labelled = (label: string) =>
    actions.find((one) => one.label === label && one.options['page'] !== undefined) ?? null;
  const previous = labelled('Previous');
  const next = labelled('Next');
  const page = next ? Number(next.options['page']) - 1 : Number(previous?.options['page']) + 1;
  const turns = next ?? previous;
  const place = turns && { page, of: turns.pages ?? page };
  return { previous, next, place, others: actions.filter((one) => one !== previous && one !== next) };
}

/** Previous, place, next: the ends disabled. */
export function turningRow(previous: string | null, place: string, next: string | null, ids: Ids): Row {
  const turn = (label: string, id: string | null): Button =>
    id === null ? { ...button(label, ids.ofNothing()), disabled: true } : button(label, id);
  return row(turn('Previous', previous), { ...button(place, ids.ofNothing()), disabled: true }, turn('Next', next));
}
