/** Holds a body against Discord's OpenAPI document, when it lies beside the project: a small reading of JSON Schema, no more than that document uses. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fault, isObject, type Fault, type Place, type Raw } from './limits-check.ts';

const FILE = join(import.meta.dirname, '../../../shared/discord/openapi.json');

interface Operation {
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Raw }>> };
}
interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Raw>> };
}

let document: Document | null | undefined;

function read(): Document | null {
  document ??= existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Document) : null;
  return document;
}

/** Whether the document is there. */
export function hasOpenApi(): boolean {
  return existsSync(FILE);
}

/** `path` without the version, such as `/channels/1/messages`. No fault where the document is missing or does not know the route. */
export function checkOpenApi(method: string, path: string, body: unknown): Fault[] {
  const here = read();
  if (!here) return [];
  const schema = bodySchema(here, method, path);
  return schema ? check(schema, body, []) : [];
}

function bodySchema({ paths }: Document, method: string, path: string): Raw | undefined {
  const parts = path.split('/');
  const fits = Object.keys(paths).filter((template) => {
    const named = template.split('/');
    return named.length === parts.length && named.every((one, i) => one.startsWith('{') || one === parts[i]);
  });
  // `@original` is a path of its own beside `{message_id}`: the fewest placeholders win.
  const [best] = fits.sort((a, b) => a.split('{').length - b.split('{').length);
  return best === undefined
    ? undefined
    : paths[best]?.[method.toLowerCase()]?.requestBody?.content['application/json']?.schema;
}

function check(schema: Raw, value: unknown, at: Place): Fault[] {
  const ref = schema['$ref'];
  if (typeof ref === 'string') {
    const named = read()?.components.schemas[ref.slice(ref.lastIndexOf('/') + 1)];
    return named ? check(named, value, at) : [];
  }
  const faults = [...checkType(schema, value, at), ...checkUnions(schema, value, at)];
  if (faults.length > 0) return faults;
  if (typeof value === 'string') return checkString(schema, value, at);
  if (typeof value === 'number') return checkNumber(schema, value, at);
  if (Array.isArray(value)) return checkArray(schema, value, at);
  return isObject(value) ? checkObject(schema, value, at) : [];
}

const schemas = (value: unknown): Raw[] => (Array.isArray(value) ? value.filter(isObject) : []);

function checkUnions(schema: Raw, value: unknown, at: Place): Fault[] {
  const all = schemas(schema['allOf']).flatMap((one) => check(one, value, at));
  const any = [...schemas(schema['oneOf']), ...schemas(schema['anyOf'])];
  if (any.length === 0) return all;
  const tried = any.map((one) => check(one, value, at));
  // The branch that came furthest explains best.
  const depth = (faults: Fault[]) => Math.max(0, ...faults.map((one) => one.at.length));
  const best = tried.reduce((a, b) => (b.length === 0 || (a.length > 0 && depth(b) > depth(a)) ? b : a));
  return [...all, ...best];
}

function checkType(schema: Raw, value: unknown, at: Place): Fault[] {
  const types = [schema['type'] ?? []].flat();
  const right = types.length === 0 || types.some((type) => isType(type, value));
  const listed = schema['enum'];
  const choices = 'const' in schema ? [schema['const']] : Array.isArray(listed) ? listed : [value];
  return right && choices.includes(value) ? [] : [fault(at, 'OPENAPI', `Not ${JSON.stringify(schema).slice(0, 120)}`)];
}

function isType(type: unknown, value: unknown): boolean {
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isObject(value);
  // The document says that integers may be sent as strings of digits.
  if (type === 'integer') return Number.isInteger(value) || (typeof value === 'string' && /^-?\d+$/.test(value));
  return typeof value === type;
}

const most = (schema: Raw, key: string) => Number(schema[key] ?? Infinity);
const least = (schema: Raw, key: string) => Number(schema[key] ?? -Infinity);

function checkString(schema: Raw, value: string, at: Place): Fault[] {
  // JSON Schema counts code points.
  const length = Array.from(value).length;
  const pattern = schema['pattern'];
  return [
    ...outside(length, schema, 'Length', at),
    ...(typeof pattern === 'string' && !new RegExp(pattern, 'u').test(value)
      ? [fault(at, 'OPENAPI', `Not ${pattern}`)]
      : []),
    ...(schema['format'] === 'uri' && !URL.canParse(value) ? [fault(at, 'OPENAPI', 'Not a URL.')] : []),
  ];
}

function checkNumber(schema: Raw, value: number, at: Place): Fault[] {
  const within = value >= least(schema, 'minimum') && value <= most(schema, 'maximum');
  return within ? [] : [fault(at, 'OPENAPI', 'Out of range.')];
}

function checkArray(schema: Raw, value: readonly unknown[], at: Place): Fault[] {
  const items = schema['items'];
  const twice = schema['uniqueItems'] === true && new Set(value).size < value.length;
  return [
    ...outside(value.length, schema, 'Items', at),
    ...(twice ? [fault(at, 'OPENAPI', 'A value twice.')] : []),
    ...(isObject(items) ? value.flatMap((one, i) => check(items, one, [...at, i])) : []),
  ];
}

function checkObject(schema: Raw, value: Raw, at: Place): Fault[] {
  const { properties, required, additionalProperties } = schema;
  const missing = (Array.isArray(required) ? required.map(String) : []).filter((key) => !(key in value));
  return [
    ...outside(Object.keys(value).length, schema, 'Properties', at),
    ...missing.map((key) => fault([...at, key], 'OPENAPI', 'This field is required')),
    ...Object.entries(value).flatMap(([key, one]) => {
      const known = isObject(properties) ? properties[key] : undefined;
      const rule = known ?? additionalProperties;
      return isObject(rule) ? check(rule, one, [...at, key]) : [];
    }),
  ];
}

function outside(length: number, schema: Raw, unit: 'Length' | 'Items' | 'Properties', at: Place): Fault[] {
  const within = length >= least(schema, `min${unit}`) && length <= most(schema, `max${unit}`);
  return within ? [] : [fault(at, 'OPENAPI', `Length ${length} is out of bounds.`)];
}
