/** The bot's side of interactions: the first answer with its deadline, then edits and follow-ups by token. */
import { checkShape, fault, isObject, type Fault, type Raw } from './limits-check.ts';
import { checkAutocomplete } from './limits-commands.ts';
import { checkComponents, list } from './limits-components.ts';
import { checkMessage } from './limits-message.ts';
import { MODAL } from './limits.ts';
import { DEADLINE, TOKEN_LIFE, type Asked } from './server-asked.ts';
import { idOfToken, messagesIn, type Core, type Message } from './server-core.ts';
import { refuse } from './server-error.ts';
import { asBefore, createMessage, deleteMessage, editMessage, EPHEMERAL, LOADING } from './server-messages.ts';
import { uploads, type Call, type Reply } from './server-call.ts';

/** Interaction types, and the answers each may get: 4 reply, 5 defer, 6 defer update, 7 update, 8 choices, 9 modal. */
const MAY: Readonly<Record<number, readonly number[]>> = { 2: [4, 5, 9], 3: [4, 5, 6, 7, 9], 4: [8], 5: [4, 5, 6, 7] };

/** `POST /interactions/:interaction/:token/callback`. */
export function answerInteraction(core: Core, call: Call): Reply {
  const asked = core.asked.get(call.params['interaction'] ?? '');
  if (!asked || asked.token !== call.params['token']) return refuse('noInteraction');
  if (asked.answers.length > 0) refuse('acknowledged');
  if (asked.missed || core.now() - asked.at > DEADLINE) {
    asked.miss();
    refuse('noInteraction');
  }
  const body = isObject(call.body) ? call.body : {};
  call.validate(faultsOf(asked, body, call));
  const data = isObject(body['data']) ? body['data'] : {};
  const type = Number(body['type']);
  const message = FIRST[type]?.(core, { asked, data, call }) ?? null;
  core.stir();
  if (call.query.get('with_response') !== 'true') return { status: 204 };
  // What Discord documents: the message of a reply or an update, nothing of a deferral.
  const shown = (type === 4 || type === 7) && message ? { message } : {};
  const made = message ? { response_message_id: message.id, response_message_loading: type === 5 } : {};
  return {
    status: 200,
    body: { interaction: { id: asked.id, type: asked.type, ...made }, resource: { type, ...shown } },
  };
}

function faultsOf(asked: Asked, body: Raw, call: Call): Fault[] {
  const type = Number(body['type']);
  if (!MAY[asked.type]?.includes(type) || (asked.type === 5 && type > 5 && !asked.original))
    return [fault(['type'], 'BASE_TYPE_CHOICES', `No answer of type ${type} to an interaction of type ${asked.type}.`)];
  const data = isObject(body['data']) ? body['data'] : {};
  const below = (faults: readonly Fault[]) => faults.map((one) => ({ ...one, at: ['data', ...one.at] }));
  if (type === 8) return below(checkAutocomplete(data, focusedType(asked.interaction)));
  if (type === 9) return below([...checkShape(MODAL, data), ...checkComponents(list(data['components']))]);
  if (type === 4) return below(checkMessage(data, { kind: 'answer', files: uploads(call) }));
  if (type !== 7 || !asked.original) return [];
  return below(checkMessage(data, { kind: 'answer edit', files: uploads(call), before: asBefore(asked.original) }));
}

function focusedType(interaction: Raw): number {
  const all = (options: readonly Raw[]): Raw[] => options.flatMap((one) => [one, ...all(list(one['options']))]);
  const focused = all(list((interaction['data'] as Raw)['options'])).find((one) => one['focused'] === true);
  return Number(focused?.['type'] ?? 3);
}

interface First {
  readonly asked: Asked;
  readonly data: Raw;
  readonly call: Call;
}

const FIRST: Readonly<Record<number, (core: Core, first: First) => Message | null>> = {
  4: (core, { asked, data, call }) => {
    asked.original = createMessage(core, {
      channel: asked.channel,
      body: data,
      files: call.files,
      interaction: asked.id,
    });
    asked.note('reply', data, asked.original);
    return asked.original;
  },
  5: (core, { asked, data }) => {
    const flags = (Number(data['flags'] ?? 0) & EPHEMERAL) | LOADING;
    asked.original = createMessage(core, { channel: asked.channel, body: { flags }, files: [], interaction: asked.id });
    asked.note('defer', data, asked.original);
    return asked.original;
  },
  6: (_, { asked, data }) => {
    asked.note('defer update', data, asked.original);
    return asked.original;
  },
  7: (core, { asked, data, call }) => {
    if (asked.original) editMessage(core, asked.original, { body: data, files: call.files });
    asked.note('update', data, asked.original);
    return asked.original;
  },
  8: (_, { asked, data }) => {
    asked.note('choices', data, null);
    return null;
  },
  9: (_, { asked, data }) => {
    asked.note('modal', data, null);
    return null;
  },
};

/** The interaction of a token that still lives and has its first answer. */
function byToken(core: Core, call: Call): Asked {
  const asked = core.asked.get(idOfToken(call.params['token'] ?? ''));
  if (!asked || call.params['application'] !== core.bot.id || asked.answers.length === 0) return refuse('noWebhook');
  return core.now() - asked.at > TOKEN_LIFE ? refuse('expired') : asked;
}

function answered(core: Core, asked: Asked, id: string | undefined): Message {
  const held = messagesIn(core, asked.channel.id);
  const found =
    id === '@original' ? asked.original : held.findLast((one) => one.id === id && one.webhook_id !== undefined);
  return found && held.lastIndexOf(found) >= 0 ? found : refuse('noMessage');
}

/** `POST /webhooks/:application/:token`: the first one after a deferral fills it in, as at Discord. */
export function followUp(core: Core, call: Call): Reply {
  const asked = byToken(core, call);
  const body = isObject(call.body) ? call.body : {};
  call.validate(checkMessage(body, { kind: 'answer', files: uploads(call) }));
  const loading = asked.original !== null && (asked.original.flags & LOADING) !== 0 ? asked.original : null;
  const message = loading
    ? editMessage(core, loading, { body, files: call.files })
    : createMessage(core, { channel: asked.channel, body, files: call.files, interaction: asked.id });
  asked.note('follow-up', body, message);
  core.stir();
  return { status: 200, body: message };
}

export function editAnswer(core: Core, call: Call): Reply {
  const asked = byToken(core, call);
  const message = answered(core, asked, call.params['message']);
  const body = isObject(call.body) ? call.body : {};
  call.validate(checkMessage(body, { kind: 'answer edit', files: uploads(call), before: asBefore(message) }));
  editMessage(core, message, { body, files: call.files });
  asked.note('edit', body, message);
  return { status: 200, body: message };
}

export function getAnswer(core: Core, call: Call): Reply {
  return { status: 200, body: answered(core, byToken(core, call), call.params['message']) };
}

export function deleteAnswer(core: Core, call: Call): Reply {
  const asked = byToken(core, call);
  const message = answered(core, asked, call.params['message']);
  deleteMessage(core, message);
  asked.note('delete', {}, null);
  core.stir();
  return { status: 204 };
}
