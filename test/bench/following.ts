/** How long after a file is added, changed or removed do the answers know, without a restart? */
import { mkdtempSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openNewsroom } from '../../src/open-newsroom.ts';
import { generateArticles } from './generate-articles.ts';
import { ms, print } from './measure.ts';

const PROMISED: Readonly<Record<number, number>> = { 5: 1000, 1_000: 1000, 10_000: 5000 };

export async function benchFollowing(count: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
  try {
    generateArticles(count, 17).forEach(({ text }, at) => writeFileSync(join(folder, `g${at}.txt`), text));
    const { newsroom, close } = await openNewsroom({
      folder,
      follow: true,
      clock: Date.now,
      onError: (about, fault) => print(`${about}: ${String(fault)}`),
    });
    const file = join(folder, 'new.md');
    const until = async (holds: () => boolean): Promise<number> => {
      const start = performance.now();
      while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
      return performance.now() - start;
    };
    const found = (words: string) => () =>
      newsroom.look.excerpts({ words }).hits.some(({ article }) => article.id === 'new.md');
    writeFileSync(file, '# Quokkas\n\nThe zyzzyva was seen.\n');
    const added = await until(found('zyzzyva'));
    writeFileSync(file, '# Quokkas\n\nThe axolotl was seen instead.\n');
    const changed = await until(found('axolotl'));
    unlinkSync(file);
    const removed = await until(() => !found('axolotl')());
    const [name = '', other = ''] = newsroom.look.suggestSpeakers('');
    const names = (typed: string) => newsroom.look.speakersNamed(typed).length;
    const register = join(folder, 'speakers.yaml');
    writeFileSync(register, `speakers:\n  - name: Zyzz Quokka\n    also: [${name}, ${other}]\n`);
    const joined = await until(() => names('Zyzz Quokka') === 1);
    writeFileSync(register, `speakers:\n  - name: ${name}\n    withheld: true\n    reason: measured\n`);
    const withheld = await until(() => names('Zyzz Quokka') + names(name) === 0);
    await close();
    const promised = PROMISED[count] ?? 0;
    print(
      `following ${count} articles: added ${ms(added)}, changed ${ms(changed)}, removed ${ms(removed)}, speakers joined ${ms(joined)}, a name withheld ${ms(withheld)}; promised ${promised} ms`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
