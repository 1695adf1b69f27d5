/** Settings of a guild: defaults, changes, refusals, and a naive twin. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GuildSettings, SettingsChange } from '../../src/model/guild-settings.ts';
import { RefusedValue } from '../../src/state/refused-value.ts';
import { DEFAULT_SETTINGS } from '../../src/state/settings.ts';
import { openMemoryState } from '../../src/state/state.ts';

describe('settings', () => {
  test('a guild that has set nothing has the defaults', () => {
    const { settings } = openMemoryState();
    expect(settings.of('g')).toEqual(DEFAULT_SETTINGS);
    expect(settings.has('g')).toBe(false);
  });

  test('what is changed stays, what is left out is as before, null is the default again', () => {
    const { settings } = openMemoryState();
    settings.change('g', { audience: 'asker', correctorRoles: ['r2', 'r1', 'r2'], personCooldownSeconds: 0 });
    expect(settings.change('g', { timeZone: 'Asia/Kolkata', locale: 'de-CH' })).toEqual({
      ...DEFAULT_SETTINGS,
      audience: 'asker',
      personCooldownSeconds: 0,
      correctorRoles: ['r2', 'r1'],
      timeZone: 'Asia/Kolkata',
      locale: 'de-CH',
    });
    settings.change('g', { audience: null, correctorRoles: null, personCooldownSeconds: null, locale: undefined });
    expect(settings.of('g')).toEqual({ ...DEFAULT_SETTINGS, timeZone: 'Asia/Kolkata', locale: 'de-CH' });
    expect(settings.of('another')).toEqual(DEFAULT_SETTINGS);
  });

  test.each<[string, Record<string, unknown>]>([
    ['audience', { audience: 'everyone' }],
    ['timeZone', { timeZone: 'Europe/Atlantis' }],
    ['timeZone', { timeZone: '+02:00' }],
    ['timeZone', { timeZone: '' }],
    ['locale', { locale: 'not a language' }],
    ['personCooldownSeconds', { personCooldownSeconds: -1 }],
    ['personCooldownSeconds', { personCooldownSeconds: 3601 }],
    ['channelCooldownSeconds', { channelCooldownSeconds: 1.5 }],
    ['channelCooldownSeconds', { channelCooldownSeconds: Number.NaN }],
    ['correctorRoles', { correctorRoles: ['r 1'] }],
    ['correctorUsers', { correctorUsers: [''] }],
    ['correctorUsers', { correctorUsers: Array.from({ length: 51 }, (_, n) => `u${n}`) }],
  ])('refuses %s: %j, and changes nothing', (field, change) => {
    const { settings } = openMemoryState();
    settings.change('g', { locale: 'fr' });
    const refused = { audience: 'asker', ...change } as SettingsChange;
    expect(() => settings.change('g', refused)).toThrow(RefusedValue);
    expect(() => settings.change('g', refused)).toThrow(new RegExp(`^${field}: .*(wanted|kept)`));
    expect(settings.of('g')).toEqual({ ...DEFAULT_SETTINGS, locale: 'fr' });
  });

  test('a guild without an id is refused', () => {
    expect(() => openMemoryState().settings.change('', {})).toThrow(RefusedValue);
  });
});

const ids = fc.uniqueArray(fc.constantFrom('r1', 'r2', 'r3', 'r4'));
const change: fc.Arbitrary<SettingsChange> = fc.record(
  {
    audience: fc.constantFrom('channel' as const, 'asker' as const, null),
    timeZone: fc.constantFrom('Europe/Paris', 'America/St_Johns', null),
    locale: fc.constantFrom('en-GB', 'fr', null),
    personCooldownSeconds: fc.option(fc.nat(3600)),
    channelCooldownSeconds: fc.option(fc.nat(3600)),
    correctorRoles: fc.option(ids),
    correctorUsers: fc.option(ids),
  },
  { requiredKeys: [] },
);

test('any changes: as a Map would have it', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom('g1', 'g2'), change), { maxLength: 12 }), (changes) => {
      const state = openMemoryState();
      const twin = new Map<string, GuildSettings>();
      for (const [guild, wanted] of changes) {
        const entries = Object.entries(wanted).map(([name, value]) => [
          name,
          value ?? DEFAULT_SETTINGS[name as keyof GuildSettings],
        ]);
        twin.set(guild, { ...(twin.get(guild) ?? DEFAULT_SETTINGS), ...Object.fromEntries(entries) });
        expect(state.settings.change(guild, wanted)).toEqual(twin.get(guild));
      }
      for (const guild of ['g1', 'g2']) expect(state.settings.of(guild)).toEqual(twin.get(guild) ?? DEFAULT_SETTINGS);
      state.close();
    }),
    { numRuns: 60 },
  );
});
