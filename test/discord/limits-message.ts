/** What the table cannot say about a message: limits over several fields, what excludes what, files. Pure. */
import { checkShape, fault, isObject, textOf, type Fault, type Place, type Raw } from './limits-check.ts';
import { checkComponents, list, within } from './limits-components.ts';
import { MESSAGE_BODIES, OVER_ALL } from './limits.ts';

export const V2 = 32_768;

export interface UploadedFile {
  /** `files[n]`. */
  readonly n: number;
  readonly name: string;
  readonly bytes: number;
}

export interface MessageContext {
  readonly kind: keyof typeof MESSAGE_BODIES;
  readonly files: readonly UploadedFile[];
  /** What an edit starts from, as the keys of a body. */
  readonly before?: Raw;
}

/** Every fault of a body that makes or edits a message. */
export function checkMessage(body: Raw, { kind, files, before = {} }: MessageContext): Fault[] {
  const faults = checkShape(MESSAGE_BODIES[kind], body);
  // The rules below read values by their right types.
  if (faults.some(({ code }) => /CONVERT|UNION/.test(code))) return faults;
  const after = merge(before, body);
  const v2 = ((Number(after['flags'] ?? 0) | Number(before['flags'] ?? 0)) & V2) !== 0;
  const names = [
    ...list(before['attachments']).map((one) => String(one['filename'])),
    ...files.map(({ name }) => name),
  ];
  return [
    ...faults,
    ...(v2 ? checkV2(after) : checkPlain(after, files, kind)),
    ...checkEmbeds(list(after['embeds'])),
    ...checkComponents(list(after['components'])),
    ...checkFiles(body, files, list(before['attachments'])),
    ...checkReferences(body, names),
    ...checkMentions(body['allowed_mentions']),
    ...(body['enforce_nonce'] === true && !body['nonce']
      ? [fault(['nonce'], 'BASE_TYPE_REQUIRED', 'enforce_nonce needs a nonce.')]
      : []),
  ];
}

function merge(before: Raw, body: Raw): Raw {
  return { ...before, ...body };
}

function checkV2(message: Raw): Fault[] {
  const given = ['content', 'embeds', 'poll', 'sticker_ids'].filter((key) => {
    const value = message[key];
    return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null && value !== '';
  });
  const all = list(message['components']).flatMap((one) => within(one));
  const shown = all.filter(({ type }) => type === 10).reduce((sum, { content }) => sum + String(content).length, 0);
  return [
    ...given.map((key) =>
      fault([key], 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2', `No ${key} with components V2.`),
    ),
    ...(all.length === 0 ? [fault([], 'EMPTY', 'Cannot send an empty message')] : []),
    ...(all.length > OVER_ALL.components
      ? [
          fault(
            ['components'],
            'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
            `At most ${OVER_ALL.components} components in all.`,
          ),
        ]
      : []),
    ...(shown > OVER_ALL.textDisplays
      ? [
          fault(
            ['components'],
            'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
            `At most ${OVER_ALL.textDisplays} characters in all.`,
          ),
        ]
      : []),
  ];
}

function checkPlain(message: Raw, files: readonly UploadedFile[], kind: MessageContext['kind']): Fault[] {
  const rows = list(message['components']);
  const bare =
    textOf(message['content']).trim() === '' &&
    ['embeds', 'components', 'sticker_ids', 'attachments'].every((key) => list(message[key]).length === 0) &&
    !Array.isArray(message['sticker_ids']) &&
    !message['poll'] &&
    files.length === 0;
  return [
    ...(bare && kind !== 'answer edit' ? [fault([], 'EMPTY', 'Cannot send an empty message')] : []),
    ...(rows.length > OVER_ALL.rows
      ? [fault(['components'], 'BASE_TYPE_BAD_LENGTH', `At most ${OVER_ALL.rows} rows.`)]
      : []),
    ...rows.flatMap(({ type }, i) =>
      type === 1 ? [] : [fault(['components', i, 'type'], 'UNION_TYPE_CHOICES', 'Only rows without components V2.')],
    ),
  ];
}

function checkEmbeds(embeds: readonly Raw[]): Fault[] {
  const total = embeds.reduce((sum, embed) => sum + embedLength(embed), 0);
  const urls = new Set<unknown>();
  return [
    ...(total > OVER_ALL.embeds
      ? [fault(['embeds'], 'MAX_EMBED_SIZE_EXCEEDED', `Embed size exceeds maximum size of ${OVER_ALL.embeds}`)]
      : []),
    ...embeds.flatMap((embed, i) => {
      const empty = embedLength(embed) === 0 && !embed['image'] && !embed['thumbnail'];
      const again = embed['url'] && urls.has(embed['url']) && embedLength(embed) > 0;
      urls.add(embed['url']);
      return [
        ...(empty ? [fault(['embeds', i], 'BASE_TYPE_REQUIRED', 'An embed without text or image.')] : []),
        ...(again
          ? [fault(['embeds', i, 'url'], 'EMBED_MERGED', 'Embeds with one url are merged: this one is not shown.')]
          : []),
      ];
    }),
  ];
}

function embedLength({ title, description, author, footer, fields }: Raw): number {
  const parts = [title, description, (author as Raw | null)?.['name'], (footer as Raw | null)?.['text']];
  const all = [...parts, ...list(fields).flatMap(({ name, value }) => [name, value])];
  return all.reduce<number>((sum, one) => sum + textOf(one).length, 0);
}

function checkFiles(body: Raw, files: readonly UploadedFile[], kept: readonly Raw[]): Fault[] {
  const known = new Set([...files.map(({ n }) => String(n)), ...kept.map(({ id }) => String(id))]);
  const after = (
    body['attachments'] ? list(body['attachments']).filter(({ id }) => kept.some((one) => one['id'] === id)) : kept
  ).length;
  return [
    ...(files.length + after > 10 ? [fault(['attachments'], 'BASE_TYPE_BAD_LENGTH', 'At most 10 files.')] : []),
    ...files.flatMap(({ n, bytes }) =>
      bytes > OVER_ALL.attachmentBytes ? [fault(['files', n], 'TOO_LARGE', 'Request entity too large')] : [],
    ),
    ...list(body['attachments']).flatMap(({ id }, i) =>
      known.has(String(id)) ? [] : [fault(['attachments', i, 'id'], 'ATTACHMENT_NOT_FOUND', 'No such file was sent.')],
    ),
  ];
}

/** `attachment://name` anywhere must name a file. */
function checkReferences(value: unknown, names: readonly string[], at: Place = []): Fault[] {
  if (Array.isArray(value)) return value.flatMap((one, i) => checkReferences(one, names, [...at, i]));
  if (isObject(value)) return Object.entries(value).flatMap(([key, one]) => checkReferences(one, names, [...at, key]));
  const key = String(at.at(-1));
  if (typeof value !== 'string' || !/^(icon_)?url$/.test(key) || !value.startsWith('attachment://')) return [];
  const named = names.includes(value.slice('attachment://'.length));
  return named ? [] : [fault(at, 'ATTACHMENT_NOT_FOUND', 'The referenced attachment was not found')];
}

function checkMentions(mentions: unknown): Fault[] {
  if (!isObject(mentions)) return [];
  const parse = Array.isArray(mentions['parse']) ? mentions['parse'] : [];
  return ['users', 'roles'].flatMap((key) => {
    const named = mentions[key];
    const given = Array.isArray(named) ? named : [];
    return [
      ...(parse.includes(key) && given.length > 0
        ? [fault(['allowed_mentions', key], 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE', `parse has ${key} already.`)]
        : []),
      ...(new Set(given).size < given.length
        ? [fault(['allowed_mentions', key], 'LIST_ITEM_VALUE_DUPLICATED', 'An id twice.')]
        : []),
    ];
  });
}
