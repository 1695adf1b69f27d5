/** What would change if commands were registered, in lines to read. Blind to what Discord adds: ids, versions, defaults. */

/** What is left out of a body → what Discord takes it for. `null` and an empty map mean the same as nothing. */
const DEFAULTS: Readonly<Record<string, unknown>> = {
  type: 1,
  options: [],
  choices: [],
  required: false,
  autocomplete: false,
  nsfw: false,
  default_member_permissions: null,
  contexts: null,
  integration_types: [0],
  name_localizations: null,
  description_localizations: null,
  min_value: null,
  max_value: null,
  min_length: null,
  max_length: null,
  channel_types: [],
  description: '',
};

/** What a command or option is told apart by; all else that Discord answers with is its own. */
const KEYS = ['name', 'value', ...Object.keys(DEFAULTS)];

type Raw = Readonly<Record<string, unknown>>;

/** Commands by type and name, each in one form: known keys, in one order, none that says what is said anyway. */
function canonical(commands: readonly object[]): (readonly [string, Raw])[] {
  return commands
    .map((command) => [keyOf(command as Raw), plain(command as Raw)] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

const keyOf = ({ type = 1, name }: Raw) =>
  `${type === 1 ? '/' : type === 2 ? 'user menu: ' : 'message menu: '}${String(name)}`;

function plain(value: Raw): Raw {
  return Object.fromEntries(
    KEYS.flatMap((key) => {
      const one = canonicalValue(value[key], key);
      const usual = key in DEFAULTS && JSON.stringify(one) === JSON.stringify(DEFAULTS[key]);
      return one === undefined || one === null || usual ? [] : [[key, one]];
    }),
  );
}

function canonicalValue(value: unknown, key: string): unknown {
  if (Array.isArray(value)) {
    const items: unknown[] = value;
    // Discord may answer sets of numbers in its own order; the order of options and choices is ours.
    return items.every((item) => typeof item === 'number')
      ? items.toSorted((a, b) => a - b)
      : items.map((item) => (typeof item === 'object' && item !== null ? plain(item as Raw) : item));
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
    return entries.length === 0 ? null : Object.fromEntries(entries);
  }
  return key === 'default_member_permissions' && typeof value === 'number' ? String(value) : value;
}

/** `+ /quote` new, `~ /who: description` changed, `- /old` gone; none where nothing is. Both as bodies, or as Discord answers. */
export function difference(registered: readonly object[], wanted: readonly object[]): string[] {
  const before = new Map(canonical(registered));
  const after = new Map(canonical(wanted));
  return [...new Set([...before.keys(), ...after.keys()])].toSorted().flatMap((name) => {
    const [old, now] = [before.get(name), after.get(name)];
    if (!old) return [`+ ${name}`];
    if (!now) return [`- ${name}`];
    const changed = changes(old, now);
    return changed.length > 0 ? [`~ ${name}: ${changed.join(', ')}`] : [];
  });
}

/** Keys that differ; of options, their names. */
function changes(old: Raw, now: Raw): string[] {
  return KEYS.flatMap((key) => {
    if (JSON.stringify(old[key]) === JSON.stringify(now[key])) return [];
    return key === 'options' ? optionChanges(namedIn(old), namedIn(now)) : [key];
  });
}

function optionChanges(old: ReadonlyMap<string, Raw>, now: ReadonlyMap<string, Raw>): string[] {
  const names = [...new Set([...old.keys(), ...now.keys()])];
  const changed = names.flatMap((name) => {
    const [before, after] = [old.get(name), now.get(name)];
    if (!before) return [`+${name}`];
    if (!after) return [`-${name}`];
    return changes(before, after).map((key) => `${name} ${key}`);
  });
  return changed.length > 0 ? changed : ['order of options'];
}

const namedIn = ({ options }: Raw): ReadonlyMap<string, Raw> =>
  new Map((Array.isArray(options) ? (options as Raw[]) : []).map((option) => [String(option['name']), option]));
