/** The command registry: what is put, kept with its ids, and given back the way Discord gives it back. */
import { isObject, type Raw } from './limits-check.ts';
import { checkCommand, checkCommands } from './limits-commands.ts';
import { list } from './limits-components.ts';
import type { Call, Reply } from './server-call.ts';
import type { Core } from './server-core.ts';
import { refuse } from './server-error.ts';

function registry(core: Core, { params }: Call): Raw[] {
  const { application, guild } = params;
  if (application !== core.bot.id) refuse('noAccess');
  if (guild !== undefined && !core.guilds.has(guild)) refuse('noAccess');
  const key = guild ?? 'global';
  const held = core.commands.get(key) ?? [];
  core.commands.set(key, held);
  return held;
}

export function getCommands(core: Core, call: Call): Reply {
  const whole = call.query.get('with_localizations') === 'true';
  const held = registry(core, call);
  return { status: 200, body: whole ? held : held.map(withoutLocalizations) };
}

export function putCommands(core: Core, call: Call): Reply {
  const held = registry(core, call);
  call.validate(checkCommands(call.body));
  const next = list(call.body).map((one) => stored(core, call, one));
  held.splice(0, held.length, ...next);
  core.stir();
  return { status: 200, body: next };
}

export function postCommand(core: Core, call: Call): Reply {
  const held = registry(core, call);
  call.validate(checkCommand(call.body));
  const made = stored(core, call, isObject(call.body) ? call.body : {});
  const at = held.findIndex((one) => same(one, made));
  held.splice(at < 0 ? held.length : at, at < 0 ? 0 : 1, made);
  return { status: at < 0 ? 201 : 200, body: made };
}

export function deleteCommand(core: Core, call: Call): Reply {
  const held = registry(core, call);
  const at = held.findIndex(({ id }) => id === call.params['command']);
  if (at < 0) refuse('noCommand');
  held.splice(at, 1);
  return { status: 204 };
}

const same = (a: Raw, b: Raw) => a['name'] === b['name'] && Number(a['type'] ?? 1) === Number(b['type'] ?? 1);

/** Defaults filled in, what says nothing left out; the id stays with name and type, the version with the definition. */
function stored(core: Core, call: Call, command: Raw): Raw {
  const before = registry(core, call).find((one) => same(one, command));
  const options = list(command['options']).map(storedOption);
  const made: Raw = {
    id: before?.['id'] ?? core.nextId(),
    application_id: core.bot.id,
    version: before?.['version'] ?? core.nextId(),
    default_member_permissions: null,
    name_localizations: null,
    description_localizations: null,
    contexts: null,
    integration_types: [0],
    nsfw: false,
    type: 1,
    ...Object.fromEntries(
      Object.entries(command).filter(([key, value]) => value !== undefined && key !== 'options' && key !== 'id'),
    ),
    description: command['description'] ?? '',
    ...(options.length > 0 ? { options } : {}),
    ...(call.params['guild'] === undefined ? {} : { guild_id: call.params['guild'] }),
  };
  const changed = before && JSON.stringify(before) !== JSON.stringify(made);
  return changed ? { ...made, version: core.nextId() } : made;
}

function storedOption(option: Raw): Raw {
  const kept = Object.entries(option).filter(([key, value]) => {
    const silent =
      value === false || value === null || value === undefined || (Array.isArray(value) && value.length === 0);
    return !silent && key !== 'options';
  });
  const inner = list(option['options']).map(storedOption);
  return { ...Object.fromEntries(kept), ...(inner.length > 0 ? { options: inner } : {}) };
}

function withoutLocalizations(part: Raw): Raw {
  const kept = Object.entries(part).filter(([key]) => !key.endsWith('_localizations'));
  return Object.fromEntries(
    kept.map(([key, value]) => [
      key,
      key === 'options' || key === 'choices' ? list(value).map(withoutLocalizations) : value,
    ]),
  );
}
