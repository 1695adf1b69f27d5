/** Holds a body against the zod schemas that discord-api-spec generates from Discord's own description. */
// @ts-expect-error the package ships its schemas without types
import * as spec from 'discord-api-spec/zod';
import { fault, isObject, type Fault } from './limits-check.ts';

interface Schema {
  readonly safeParse: (value: unknown) => {
    readonly error?: { readonly issues: readonly { readonly path: PropertyKey[]; readonly message: string }[] };
  };
}

/** Routes with a body; a list where the first schema that fits is enough. */
const ROUTES: Readonly<Record<string, readonly string[]>> = {
  'POST /channels/:channel/messages': ['MessageCreateRequest'],
  'PATCH /channels/:channel/messages/:message': ['MessageEditRequestPartial'],
  'POST /channels/:channel/threads': ['CreateForumThreadRequest', 'CreateTextThreadWithoutMessageRequest'],
  'POST /channels/:channel/messages/:message/threads': ['CreateTextThreadWithMessageRequest'],
  'POST /users/@me/channels': ['CreatePrivateChannelRequest'],
  'POST /webhooks/:application/:token': ['IncomingWebhookRequestPartial'],
  'PATCH /webhooks/:application/:token/messages/:message': ['IncomingWebhookUpdateRequestPartial'],
  'POST /applications/:application/commands': ['ApplicationCommandCreateRequest'],
  'PATCH /applications/:application/commands/:command': ['ApplicationCommandPatchRequestPartial'],
  'POST /interactions/:interaction/:token/callback': [
    'ApplicationCommandAutocompleteCallbackRequest',
    'CreateMessageInteractionCallbackRequest',
    'ModalInteractionCallbackRequest',
    'UpdateMessageInteractionCallbackRequest',
  ],
};
const COMMAND = 'ApplicationCommandUpdateRequest';

/** `route` is a template such as `POST /channels/:channel/messages`. No fault where the route is not in the table. */
export function checkSpec(route: string, body: unknown): Fault[] {
  const general = route.replace('/guilds/:guild', '');
  if (general === 'PUT /applications/:application/commands' && Array.isArray(body))
    return body.flatMap((one: unknown, i) => fit(COMMAND, one).map((found) => ({ ...found, at: [i, ...found.at] })));
  const tried = (ROUTES[general] ?? []).map((name) => fit(name, body));
  const [nearest = []] = tried.sort((a, b) => depth(b) - depth(a));
  return tried.some((faults) => faults.length === 0) ? [] : nearest;
}

function fit(name: string, body: unknown): Fault[] {
  const schema = (spec as Readonly<Record<string, Schema>>)[`${name}Schema`];
  if (!schema) throw new Error(`discord-api-spec has no ${name}`);
  const issues = schema.safeParse(numbersFromDigits(body)).error?.issues ?? [];
  return issues.map(({ path, message }) =>
    fault(
      path.map((one) => (typeof one === 'number' ? one : String(one))),
      'SPEC',
      message,
    ),
  );
}

const depth = (faults: readonly Fault[]) => Math.max(0, ...faults.map(({ at }) => at.length));

/** Discord takes integers as digits; discord.js sends permissions so. */
function numbersFromDigits(body: unknown): unknown {
  const digits = isObject(body) ? body['default_member_permissions'] : null;
  return isObject(body) && typeof digits === 'string' && /^\d+$/.test(digits)
    ? { ...body, default_member_permissions: Number(digits) }
    : body;
}
