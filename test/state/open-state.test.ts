/** Opening a state file: what is made, what is refused, and that a refused file is left as it was. */
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MIGRATIONS } from '../../src/state/migrations-data.ts';
import { StateError, type StateFault } from '../../src/state/state-error.ts';
import { openMemoryState, openState } from '../../src/state/state.ts';
import { digest, refusal, startProcess, withFolder } from './temp-state.ts';

describe('opening', () => {
  test('makes folder and file, readable by its owner alone, and closes twice without harm', () =>
    withFolder((folder) => {
      const file = join(folder, 'deep', 'er', 'verbatim.db');
      const state = openState(file);
      state.settings.change('g', { timeZone: 'UTC' });
      state.close();
      state.close();
      expect(statSync(file).mode & 0o777).toBe(0o600);
      expect(readdirSync(join(folder, 'deep', 'er')).sort()).toEqual(['verbatim.db', 'verbatim.db.lock']);
      const again = openState(file);
      expect(again.settings.of('g').timeZone).toBe('UTC');
      again.close();
    }));

  test('an empty file is a new state', () =>
    withFolder((folder) => {
      writeFileSync(join(folder, 's.db'), '');
      const state = openState(join(folder, 's.db'));
      expect(state.firstSeen.all().size).toBe(0);
      state.close();
    }));

  test('the file is in WAL mode, its tables strict', () =>
    withFolder((folder) => {
      const file = join(folder, 's.db');
      openState(file).close();
      const look = new DatabaseSync(file);
      expect(look.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
      const loose =
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND NOT strict AND name NOT LIKE 'sqlite_%'";
      expect(look.prepare(loose).all()).toEqual([]);
      look.close();
    }));

  test('a state in memory takes the same calls', () => {
    const state = openMemoryState();
    expect(state.actions.get(state.actions.put('quote words'))).toBe('quote words');
    state.close();
  });

  test('after close every call says so', () => {
    const state = openMemoryState();
    state.close();
    for (const call of [() => state.settings.of('g'), () => state.actions.put('x'), () => state.firstSeen.putMany([])])
      expect(call).toThrow(StateError);
  });
});

/** A state with something in it. */
function madeState(file: string): void {
  const state = openState(file);
  state.firstSeen.putMany(Array.from({ length: 2000 }, (_, n) => [`version-${n}`, n]));
  state.close();
}

interface Fault {
  readonly name: string;
  readonly fault: StateFault;
  readonly says: RegExp;
  readonly prepare: (file: string) => void;
}

const FAULTS: readonly Fault[] = [
  {
    name: 'text',
    fault: 'corrupted',
    says: /is no database.*backup/,
    prepare: (file) => writeFileSync(file, 'Dear desk, this is a letter.\n'.repeat(400)),
  },
  { name: 'five bytes', fault: 'corrupted', says: /is no database/, prepare: (file) => writeFileSync(file, 'hello') },
  {
    name: 'half a state',
    fault: 'corrupted',
    says: /damaged/,
    prepare: (file) => {
      madeState(file);
      truncateSync(file, Math.floor(statSync(file).size / 2));
    },
  },
  {
    name: 'pages overwritten',
    fault: 'corrupted',
    says: /damaged/,
    prepare: (file) => {
      madeState(file);
      const bytes = readFileSync(file);
      bytes.fill(0x5a, 4096, bytes.length - 4096);
      writeFileSync(file, bytes);
    },
  },
  {
    name: 'a database of another program',
    fault: 'corrupted',
    says: /another program/,
    prepare: (file) => {
      const other = new DatabaseSync(file);
      other.exec('CREATE TABLE bookmark (url TEXT); PRAGMA user_version = 1');
      other.close();
    },
  },
  {
    name: 'a newer state',
    fault: 'newer',
    says: new RegExp(`of version 99, this program knows ${MIGRATIONS.length}`),
    prepare: (file) => {
      madeState(file);
      const newer = new DatabaseSync(file);
      newer.exec('PRAGMA user_version = 99');
      newer.close();
    },
  },
  ...[-1, -1_119_407_055, 0].map((version): Fault => ({
    name: `a state of version ${version}`,
    fault: 'corrupted',
    says: /of version .*, which no program writes|cannot be used: .*already exists/,
    prepare: (file) => {
      madeState(file);
      const odd = new DatabaseSync(file);
      odd.exec(`PRAGMA user_version = ${version}`);
      odd.close();
    },
  })),
  {
    name: 'a state without its tables',
    fault: 'corrupted',
    says: /cannot be used: no such table/,
    prepare: (file) => {
      madeState(file);
      const robbed = new DatabaseSync(file);
      robbed.exec('DROP TABLE action');
      robbed.close();
    },
  },
  {
    name: 'a read-only file',
    fault: 'read-only',
    says: /is read-only/,
    prepare: (file) => {
      madeState(file);
      chmodSync(file, 0o444);
    },
  },
];

/** False where it is refused; throws where it fails otherwise. */
function isOpened(file: string): boolean {
  try {
    openState(file).close();
    return true;
  } catch (error) {
    if (error instanceof StateError) return false;
    throw error;
  }
}

describe('what is refused, in one line, and left as it was', () => {
  test.each(FAULTS)('$name', ({ fault, says, prepare }) =>
    withFolder((folder) => {
      const file = join(folder, 's.db');
      prepare(file);
      const before = digest(file);
      const error = refusal(file);
      expect(error.fault).toBe(fault);
      expect(error.message).toMatch(says);
      expect(error.message).toContain(file);
      expect(error.message).not.toContain('\n');
      expect(digest(file)).toBe(before);
      expect(readdirSync(folder).filter((name) => !name.endsWith('.lock'))).toEqual(['s.db']);
    }),
  );

  test('a newer state that was killed: file and log stay as they were', () =>
    withFolder(async (folder) => {
      const file = join(folder, 's.db');
      const other = startProcess('hold', file);
      expect(await other.line()).toBe('opened');
      const newer = new DatabaseSync(file);
      newer.exec('PRAGMA user_version = 99');
      await other.kill();
      const before = [digest(file), digest(`${file}-wal`)];
      expect(refusal(file).fault).toBe('newer');
      expect([digest(file), digest(`${file}-wal`)]).toEqual(before);
      newer.close();
    }));

  test('a folder in place of the file, a folder that is read-only, a file in place of the folder', () =>
    withFolder((folder) => {
      mkdirSync(join(folder, 'd'));
      expect(refusal(join(folder, 'd'))).toMatchObject({ fault: 'directory', message: /is a folder/ });
      const closed = join(folder, 'closed');
      mkdirSync(closed);
      chmodSync(closed, 0o555);
      expect(refusal(join(closed, 's.db'))).toMatchObject({ fault: 'read-only', message: /folder is read-only/ });
      expect(readdirSync(closed)).toEqual([]);
      chmodSync(closed, 0o755);
      writeFileSync(join(folder, 'file'), 'x');
      expect(refusal(join(folder, 'file', 's.db')).fault).toBe('unreachable');
    }));

  test('two names of one file share one lock', () =>
    withFolder((folder) => {
      const state = openState(join(folder, 's.db'));
      symlinkSync(join(folder, 's.db'), join(folder, 'link.db'));
      expect(refusal(join(folder, 'link.db')).fault).toBe('in-use');
      state.close();
    }));

  test('whatever bytes are damaged: opened, or refused and left as it was', () =>
    withFolder((folder) => {
      const file = join(folder, 's.db');
      madeState(file);
      const whole = readFileSync(file);
      const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 });
      const header = fc.array(fc.tuple(fc.nat(99), fc.nat(255)), { minLength: 1, maxLength: 3 });
      fc.assert(
        fc.property(fc.oneof(damage, header), (changes) => {
          const bytes = Buffer.from(whole);
          for (const [place, byte] of changes) bytes[place] = byte;
          writeFileSync(file, bytes);
          const before = digest(file);
          expect(isOpened(file) || digest(file) === before).toBe(true);
        }),
        { numRuns: 60 },
      );
    }));
});
