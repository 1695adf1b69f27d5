/** Holds a body against the table of limits: types, lengths, unknown keys. Pure. */
import type { Rule, Shape } from './limits.ts';

export type Raw = Record<string, unknown>;

/** One thing wrong: where in the body, Discord's code for it, and why. */
export interface Fault {
  readonly at: readonly (string | number)[];
  readonly code: string;
  readonly why: string;
}

/** Keys and indices from the body's root. */
export type Place = Fault['at'];

export function checkShape(shape: Shape, value: unknown, at: Place = []): Fault[] {
  if (!isObject(value)) return [fault(at, 'DICT_TYPE_CONVERT', 'Only dictionaries may be used here.')];
  const unknown = Object.keys(value)
    .filter((key) => !Object.hasOwn(shape, key))
    .map((key) => fault([...at, key], 'UNKNOWN_KEY', 'Discord does not know this key here.'));
  const rest = Object.entries(shape).flatMap(([key, rule]) => {
    const given = value[key];
    if (given !== undefined && given !== null) return checkRule(rule, given, [...at, key]);
    return rule.need ? [fault([...at, key], 'BASE_TYPE_REQUIRED', 'This field is required')] : [];
  });
  return [...unknown, ...rest];
}

export function isObject(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text; anything else counts as none. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

export function fault(at: Place, code: string, why: string): Fault {
  return { at, code, why };
}

function checkRule(rule: Rule, value: unknown, at: Place): Fault[] {
  const wrong = (code: string, why: string) => [fault(at, code, why)];
  switch (rule.is) {
    case 'text':
      return checkText(rule, value, at);
    case 'url':
      return typeof value === 'string' && value.length <= rule.max && rule.schemes.includes(schemeOf(value))
        ? []
        : wrong('URL_TYPE_INVALID_URL', `Not a ${rule.schemes.join(' or ')} URL of at most ${rule.max} in length.`);
    case 'number':
      return typeof value === 'number' && value >= rule.min && value <= rule.max
        ? []
        : wrong('NUMBER_TYPE_RANGE', `Must be a number between ${rule.min} and ${rule.max}.`);
    case 'id':
      return /^(0|[1-9]\d{0,19})$/.test(String(value)) ? [] : wrong('NUMBER_TYPE_COERCE', 'Not a snowflake.');
    case 'flag':
      return typeof value === 'boolean' ? [] : wrong('BOOLEAN_TYPE_CONVERT', 'Must be true or false.');
    case 'date':
      return Number.isNaN(Date.parse(String(value))) ? wrong('DATE_TIME_TYPE_PARSE', 'Not a time.') : [];
    case 'one of':
      return rule.values.includes(value) ? [] : wrong('BASE_TYPE_CHOICES', `Must be one of ${rule.values.join(', ')}.`);
    case 'list':
      return checkList(rule, value, at);
    case 'map':
      return isObject(value)
        ? Object.entries(value).flatMap(([key, one]) =>
            rule.keys.includes(key)
              ? checkRule(rule.of, one, [...at, key])
              : wrong('ENUM_TYPE_COERCE', `No locale: ${key}.`),
          )
        : wrong('DICT_TYPE_CONVERT', 'Only dictionaries may be used here.');
    case 'object':
      return checkShape(rule.keys, value, at);
    case 'kinds': {
      const shape = isObject(value) ? rule.kinds()[Number(value['type'])] : undefined;
      return shape
        ? checkShape(shape, value, at)
        : wrong('UNION_TYPE_CHOICES', 'No component or option of this type here.');
    }
    case 'any':
      return [];
  }
}

function checkText(rule: Extract<Rule, { is: 'text' }>, value: unknown, at: Place): Fault[] {
  if (typeof value !== 'string') return [fault(at, 'STRING_TYPE_CONVERT', 'Could not interpret this as a string.')];
  const length = rule.min > 0 ? value.trim().length : value.length;
  const faults: Fault[] = [];
  if (length < rule.min) faults.push(fault(at, 'BASE_TYPE_BAD_LENGTH', `Must be ${rule.min} or more in length.`));
  if (value.length > rule.max)
    faults.push(fault(at, 'BASE_TYPE_MAX_LENGTH', `Must be ${rule.max} or fewer in length.`));
  if (!value.isWellFormed()) faults.push(fault(at, 'STRING_TYPE_CONVERT', 'Half of a surrogate pair.'));
  if (rule.pattern && (!rule.pattern.test(value) || value !== value.toLowerCase()))
    faults.push(fault(at, 'STRING_TYPE_REGEX', 'String value did not match validation regex.'));
  return faults;
}

function checkList(rule: Extract<Rule, { is: 'list' }>, value: unknown, at: Place): Fault[] {
  if (!Array.isArray(value)) return [fault(at, 'LIST_TYPE_CONVERT', 'Must be a list.')];
  const within = value.length >= rule.min && value.length <= rule.max;
  const faults = within
    ? []
    : [fault(at, 'BASE_TYPE_BAD_LENGTH', `Must be between ${rule.min} and ${rule.max} in length.`)];
  return [...faults, ...value.flatMap((one, i) => checkRule(rule.of, one, [...at, i]))];
}

function schemeOf(value: string): string {
  return URL.canParse(value) ? new URL(value).protocol : '';
}
