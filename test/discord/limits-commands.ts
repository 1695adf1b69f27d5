/** What the table cannot say about commands: text over all, order of options, what excludes what, how many. Pure. */
import { checkShape, fault, isObject, textOf, type Fault, type Place, type Raw } from './limits-check.ts';
import { list } from './limits-components.ts';
import { AUTOCOMPLETE, CHAT_COMMAND, MENU_COMMAND, OVER_ALL } from './limits.ts';

/** A whole set, as `PUT …/commands` takes it. */
export function checkCommands(body: unknown): Fault[] {
  if (!Array.isArray(body)) return [fault([], 'LIST_TYPE_CONVERT', 'Must be a list.')];
  const commands = list(body);
  const names = commands.map(({ type, name }) => `${Number(type ?? 1)} ${textOf(name)}`);
  const crowded = Object.entries(OVER_ALL.commands).filter(
    ([type, most]) => commands.filter((one) => Number(one['type'] ?? 1) === Number(type)).length > most,
  );
  return [
    ...crowded.map(([type, most]) => fault([], 'BASE_TYPE_BAD_LENGTH', `At most ${most} commands of type ${type}.`)),
    ...names.flatMap((name, i) =>
      names.indexOf(name) < i ? [fault([i, 'name'], 'APPLICATION_COMMANDS_DUPLICATE_NAME', 'A name twice.')] : [],
    ),
    ...body.flatMap((command: unknown, i) => checkCommand(command).map((one) => ({ ...one, at: [i, ...one.at] }))),
  ];
}

export function checkCommand(command: unknown): Fault[] {
  const chat = isObject(command) && Number(command['type'] ?? 1) === 1;
  const faults = checkShape(chat ? CHAT_COMMAND : MENU_COMMAND, command);
  if (!isObject(command) || faults.some(({ code }) => /CONVERT|UNION/.test(code))) return faults;
  const length = textLength(command);
  return [
    ...faults,
    ...(length > OVER_ALL.commandText
      ? [fault([], 'APPLICATION_COMMAND_TOO_LARGE', `Command exceeds maximum size (${OVER_ALL.commandText})`)]
      : []),
    ...checkOptions(list(command['options']), ['options']),
  ];
}

/** Names, descriptions and values of choices; of a text in several languages the longest counts. */
function textLength(part: Raw): number {
  const longest = (key: string) => {
    const translated = part[`${key}_localizations`];
    const all = [part[key], ...(isObject(translated) ? Object.values(translated) : [])];
    return Math.max(...all.map((one) => textOf(one).length));
  };
  const value = 'value' in part ? String(part['value']).length : 0;
  const inner = [...list(part['options']), ...list(part['choices'])];
  return longest('name') + longest('description') + value + inner.reduce((sum, one) => sum + textLength(one), 0);
}

function checkOptions(options: readonly Raw[], at: Place): Fault[] {
  const faults: Fault[] = [];
  const names = options.map(({ name }) => name);
  const nested = options.filter(({ type }) => Number(type) <= 2).length;
  if (nested > 0 && nested < options.length)
    faults.push(fault(at, 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', 'Sub-commands beside other options.'));
  options.forEach((option, i) => {
    const here = [...at, i];
    if (names.indexOf(option['name']) < i)
      faults.push(fault([...here, 'name'], 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS', 'A name twice.'));
    if (option['required'] === true && options.slice(0, i).some((one) => one['required'] !== true))
      faults.push(
        fault(here, 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID', 'Required options before optional ones.'),
      );
    faults.push(...checkChoices(option, here), ...checkOptions(list(option['options']), [...here, 'options']));
  });
  return faults;
}

function checkChoices(option: Raw, at: Place): Fault[] {
  const choices = list(option['choices']);
  const faults = choices.flatMap((choice, i) => checkChoice(choice, Number(option['type']), [...at, 'choices', i]));
  if (option['autocomplete'] === true && choices.length > 0)
    faults.push(fault([...at, 'autocomplete'], 'BASE_TYPE_EXCLUSIVE', 'Either choices or autocomplete.'));
  const names = choices.map(({ name }) => name);
  if (new Set(names).size < names.length)
    faults.push(fault([...at, 'choices'], 'BASE_TYPE_DUPLICATED', 'A name twice.'));
  for (const end of ['length', 'value'])
    if (Number(option[`min_${end}`] ?? -Infinity) > Number(option[`max_${end}`] ?? Infinity))
      faults.push(fault([...at, `min_${end}`], 'NUMBER_TYPE_RANGE', 'More than the maximum.'));
  return faults;
}

/** `type` is the option's: 3 text, 4 integer, 10 number. */
function checkChoice({ value }: Raw, type: number, at: Place): Fault[] {
  if (type === 3)
    return typeof value === 'string' && value.length >= 1 && value.length <= 100
      ? []
      : [fault([...at, 'value'], 'BASE_TYPE_BAD_LENGTH', 'Must be a string between 1 and 100 in length.')];
  const right = typeof value === 'number' && (type === 10 || Number.isSafeInteger(value));
  return right ? [] : [fault([...at, 'value'], 'NUMBER_TYPE_COERCE', 'Not a number of the option’s type.')];
}

/** The choices of an autocomplete answer; `type` is the focused option's. */
export function checkAutocomplete(data: unknown, type: number): Fault[] {
  const faults = checkShape(AUTOCOMPLETE, data);
  if (faults.length > 0 || !isObject(data)) return faults;
  return list(data['choices']).flatMap((choice, i) => checkChoice(choice, type, ['choices', i]));
}
