/** Reads a block of YAML into values by key and their places. Knows no key; runs no tag and follows no alias. */
import { type Document, isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Span } from '../model/span.ts';
import type { StatedValues } from './metadata.ts';

/** A block that could not be read: a sentence, and the line of the block, counted from 1. */
export interface YamlFault {
  readonly line: number;
  readonly reason: string;
}

type Block = Document.Parsed;

const reasons: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'a line is indented with a tab; use spaces',
  BLOCK_AS_IMPLICIT_KEY: 'a value holds a colon; put it in quotation marks',
  BAD_ALIAS: 'a value begins with * or &; put it in quotation marks',
};

/** The largest block read, in UTF-16 units. */
export const yamlLimit = 65_536;

/**
 * The values of a YAML mapping, all of them as strings, lists or maps of strings, exactly as written
 * (`2023-09-19` and `no` are words). Places count from the start of `source`.
 */
export function readYaml(source: string, limit = yamlLimit): StatedValues | YamlFault {
  if (source.length > limit) return { line: 1, reason: `it is longer than ${limit / 1024} kB` };
  try {
    return readBlock(source);
  } catch {
    return { line: 1, reason: 'it is nested too deeply or refers to itself' };
  }
}

export function isYamlFault(read: StatedValues | YamlFault): read is YamlFault {
  return 'reason' in read;
}

function readBlock(source: string): StatedValues | YamlFault {
  const block = parseDocument(source, {
    schema: 'failsafe',
    logLevel: 'silent',
    prettyErrors: true,
    uniqueKeys: false,
  });
  const error = block.errors[0];
  if (error) {
    return {
      line: error.linePos?.[0].line ?? 1,
      reason: reasons[error.code] ?? 'it is not YAML of the form “key: value”',
    };
  }
  if (block.contents === null || (isScalar(block.contents) && block.contents.value === ''))
    return valuesOf(new Map(), block, source);
  if (!isMap(block.contents)) return { line: 1, reason: 'it is no list of lines of the form “key: value”' };
  const values = new Map<string, unknown>();
  for (const { key, value } of block.contents.items) {
    const [from, to] = key.range;
    if (isAlias(key)) return { line: lineAt(source, from), reason: 'a key refers to another; write the key itself' };
    const name = isScalar(key) ? String(key.value) : `? ${source.slice(from, to)}`;
    if (values.has(name)) return { line: lineAt(source, from), reason: 'a key stands twice; leave one of them' };
    values.set(name, value?.toJS(block, { maxAliasCount: 0 }));
  }
  return valuesOf(values, block, source);
}

function lineAt(source: string, at: number): number {
  let line = 1;
  for (let next = source.indexOf('\n'); next !== -1 && next < at; next = source.indexOf('\n', next + 1)) line += 1;
  return line;
}

function valuesOf(values: ReadonlyMap<string, unknown>, block: Block, source: string): StatedValues {
  return {
    values,
    place(key, index) {
      const node = isMap(block.contents) ? block.contents.get(key, true) : null;
      return placeOf(isSeq(node) && index !== undefined ? node.get(index, true) : node, source);
    },
  };
}

/** Where a scalar's value stands as it is, quotation marks left out; null where it is escaped, folded or no scalar. */
function placeOf(node: unknown, source: string): Span | null {
  if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return null;
  const value = node.value.trim();
  const [start, end] = node.range;
  const at = value === '' ? -1 : source.slice(start, end).indexOf(value);
  return at === -1 ? null : { start: start + at, end: start + at + value.length };
}
