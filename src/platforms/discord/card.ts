/** Draws a reply as cards (Components V2) within every limit of Discord. Plain bodies; sends nothing. */
import type { Question } from '../../ask.ts';
import type { Reply } from '../../reply/reply.ts';
import {
  actionRows,
  button,
  excerptMenu,
  excerptRow,
  idsFor,
  type Ids,
  MOST_BUTTONS,
  MOST_OPTIONS,
  pagesOf,
  type Row,
  turningRow,
} from './buttons.ts';
import type { ActionStore } from './custom-id.ts';
import { drawGroup, fill, type Group, plainGroup } from './fill.ts';
import { heldInWords, layOut } from './lay-out.ts';
import { drawStretch, small } from './stretch.ts';
import { titleOf } from './title.ts';

export interface Look {
  readonly store: Pick<ActionStore, 'put'>;
  /** The question answered, which turning and sharing ask again; null: neither is offered. */
  readonly asked: Question | null;
  /** Who alone may turn the cards of a public answer; null: whoever sees them. */
  readonly turner: string | null;
  /** Offers to share a private answer with the channel. */
  readonly shareable: boolean;
}

/** A file that goes with a body; in it an article's words are unit for unit. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
  readonly description: string;
}

type Part =
  | { readonly type: 10; readonly content: string }
  | { readonly type: 14 }
  | { readonly type: 13; readonly file: { readonly url: string } }
  | Row;

export const NO_PINGS = { parse: [] } as const;

export interface CardBody {
  /** Components V2. Whether it is private is the sender's to add. */
  readonly flags: 32768;
  readonly components: readonly [{ readonly type: 17; readonly components: readonly Part[] }];
  readonly allowed_mentions: typeof NO_PINGS;
}
export interface Card {
  readonly body: CardBody;
  readonly files: readonly TextFile[];
}

/** Of 4,000; the rest is the title's and the foot's. Eight groups with all their rows stay under 40 components. */
const ROOM = { text: 3500, group: 3500, groups: 8 } as const;
const TITLE = 300;

/** One card, or as many as the reply needs; never none. */
export function cards(reply: Reply, look: Look): readonly Card[] {
  const counts = reply.blocks.flatMap((block) =>
    block.kind === 'excerpt' && block.actions.length > 0 ? [block.actions.length] : [],
  );
  const most = Math.min(MOST_OPTIONS, Math.max(0, ...counts));
  const inMenu = counts.length > MOST_BUTTONS.excerpts || most > MOST_BUTTONS.perExcerpt;
  const groups = inMenu ? ROOM.groups : ROOM.groups - 2;
  const excerpts = inMenu ? Math.floor(MOST_OPTIONS / most) : groups;
  const { title, whole } = titleOf(reply.title, '## ', TITLE);
  const portions = fill([...whole, ...layOut(reply, inMenu)], { ...ROOM, groups, excerpts });
  const all = portions.length > 0 ? portions : [[]];
  return all.map((portion, at) => drawCard(portion, { reply, look, title, inMenu, at, of: all.length }));
}

interface Drawing {
  readonly reply: Reply;
  readonly look: Look;
  readonly title: string;
  readonly inMenu: boolean;
  /** From 0. */
  readonly at: number;
  readonly of: number;
}

function drawCard(portion: readonly Group[], drawing: Drawing): Card {
  const { reply, look, title, inMenu, at, of } = drawing;
  const ids = idsFor(look.store);
  const files = filesOf(portion);
  const excerpts = portion.flatMap(({ excerpt }) => excerpt ?? []);
  const unturned = look.asked === null && of > 1;
  const foot = [reply.lookedAt && heldInWords(reply.lookedAt), unturned && partInWords(at, of)].filter(Boolean);
  const parts: Part[] = [
    ...(title === '' ? [] : [shown(title)]),
    ...portion.flatMap((group, n): Part[] => [
      ...(n === 0 && title === '' ? [] : [{ type: 14 } as const]),
      shown(drawGroup(group)),
      ...(inMenu || !group.excerpt ? [] : excerptRow(group.excerpt.of, ids)),
    ]),
    ...files.map(({ name }) => ({ type: 13, file: { url: `attachment://${name}` } }) as const),
    ...(foot.length > 0 ? [shown(drawStretch(small(foot.join(' · '))))] : []),
    ...(inMenu ? excerptMenu(excerpts, ids) : []),
    ...turning(drawing, ids),
    ...actionRows(pagesOf(reply).others, sharing(drawing, ids), ids),
  ];
  const components = parts.length > 0 ? parts : [shown('Nothing to show.')];
  return { body: { flags: 32768, components: [{ type: 17, components }], allowed_mentions: NO_PINGS }, files };
}

/** One answer over several cards. */
const partInWords = (at: number, of: number): string => `part ${at + 1} of ${of}`;

/** A text of blanks alone is refused. */
const shown = (content: string): Part => ({ type: 10, content: content.trim() === '' ? '–' : content });

function turning({ reply, look: { asked, turner }, at, of }: Drawing, ids: Ids): Row[] {
  const { previous, next, place } = pagesOf(reply);
  const cardsTurn = asked !== null && of > 1;
  if (!cardsTurn && place === null) return [];
  const to = (question: Question | null, card: number) =>
    question && ids.of(question, { does: 'turn', card, asker: turner });
  const places = [place === null ? '' : `page ${place.page} of ${place.of}`, of === 1 ? '' : partInWords(at, of)];
  const back = cardsTurn && at > 0 ? to(asked, at) : to(previous, 0);
  const on = cardsTurn && at + 1 < of ? to(asked, at + 2) : to(next, 1);
  return [turningRow(back, places.filter(Boolean).join(' · '), on, ids)];
}

const sharing = ({ look: { asked, shareable }, at }: Drawing, ids: Ids) =>
  shareable && asked ? [button('Share to channel', ids.of(asked, { does: 'share', card: at + 1 }))] : [];

/** Whole, each excerpt that goes over cards. */
const filesOf = (portion: readonly Group[]): TextFile[] =>
  portion.flatMap(({ excerpt, partOf }) =>
    excerpt && partOf
      ? [
          {
            name: `excerpt-${excerpt.number}.txt`,
            text: plainGroup(partOf),
            description: 'The whole words, with their source',
          },
        ]
      : [],
  );
