/** The invite link asks for exactly the permissions that the table gives a reason for. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PermissionFlagsBits, PermissionsBitField, type PermissionsString } from 'discord.js';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

/** `Read Message History` → `ReadMessageHistory`. */
const nameOf = (row: string): PermissionsString => {
  const name = row.replace(' in ', ' In ').replaceAll(' ', '');
  if (!(name in PermissionFlagsBits)) throw new Error(`no permission ${row}`);
  return name as PermissionsString;
};

test.each(['README.md', 'docs/discord.md'])('in %s', (page) => {
  const [, table = ''] = /\| permission asked for [^\n]*\n\|[-|]+\n((?:\|.*\n)+)/.exec(read('docs/discord.md')) ?? [];
  const names = table
    .trim()
    .split('\n')
    .map((row) => nameOf(row.split('|')[1]?.trim() ?? ''));
  expect(names).toHaveLength(6);
  const link = new URL(/https:\/\/discord\.com\/oauth2\/authorize\?\S+/.exec(read(page))?.[0] ?? '');
  expect(link.searchParams.get('permissions')).toBe(String(new PermissionsBitField(names).bitfield));
  expect(link.searchParams.get('scope')).toBe('bot applications.commands');
});
