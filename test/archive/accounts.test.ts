/** What outlets tell of somebody's words in their own: found, left out and counted, cut, and kept right while articles change. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Archive } from '../../src/archive/archive.ts';
import type { HeldAccount } from '../../src/archive/cut-accounts.ts';
import type { AccountQuery } from '../../src/archive/find-accounts.ts';
import type { HeldArticle } from '../../src/model/held.ts';
import { heldArticle } from '../held-article.ts';

const archiveOf = (...held: readonly HeldArticle[]): Archive => {
  const archive = new Archive();
  for (const one of held) archive.add(one);
  return archive;
};

const paper = (...sentences: readonly string[]): HeldArticle =>
  heldArticle({ id: 'a.txt', outlet: 'Quay Courier', text: `Harbour dues\n\n${sentences.join('\n\n')}` });

/** As if every attribution were so certain. */
const withCertainty = (certainty: number, { article, extraction }: HeldArticle): HeldArticle => {
  const quotations = extraction.quotations.map((one) => ({
    ...one,
    attribution: { ...one.attribution, certainty, sure: certainty === 1 },
  }));
  return { article, extraction: { ...extraction, quotations } };
};

const ask = (archive: Archive, name: string, rest: Omit<AccountQuery, 'speaker'> = {}, limit = 75) => {
  const [speaker] = archive.speakersNamed(name);
  if (!speaker) throw new Error(`nobody is ${name}`);
  return archive.accounts({ speaker, ...rest }, () => limit);
};
const shown = ({ article, span }: HeldAccount): string => article.text.slice(span.start, span.end);
const told = (archive: Archive, name: string, rest: Omit<AccountQuery, 'speaker'> = {}, limit = 75): string[] =>
  ask(archive, name, rest, limit).hits.map(shown);

const PERHAPS = '1 reported that may be theirs left out, since the speaker is not established';
const NAMED = 'Harbour master Ada Okafor opened the new quay.';

describe('what is told of a speaker', () => {
  test.each([
    ['Ada Okafor said the dues would rise in May.'],
    ['The dues would rise in May, Okafor said.'],
    ['The dues will rise in May, according to Okafor.'],
    ['The harbour master, Ada Okafor, told reporters that the dues would rise in May.'],
  ])('%s', (sentence) => {
    const archive = archiveOf(paper(NAMED, sentence));
    expect(told(archive, 'Ada Okafor')).toEqual([sentence]);
    expect(ask(archive, 'Ada Okafor').leftOut).toEqual([]);
  });

  test.each([
    ['a pronoun', 'She said the dues would rise in May.'],
    ['a role', 'The harbour master said the dues would rise in May.'],
    ['a verb far from its subject', 'Okafor left the hall and said the dues would rise in May.'],
  ])('%s that is not sure may be, and is counted', (_, sentence) => {
    const archive = archiveOf(withCertainty(0.7, paper(NAMED, sentence)));
    expect(told(archive, 'Ada Okafor')).toEqual([]);
    expect(ask(archive, 'Ada Okafor').leftOut).toEqual([PERHAPS]);
  });

  test('a pronoun that is sure is enough', () => {
    const sentence = 'She said the dues would rise in May.';
    expect(told(archiveOf(withCertainty(1, paper(NAMED, sentence))), 'Ada Okafor')).toEqual([sentence]);
  });

  test.each([
    ['the words of somebody who is named by the speaker', 'Okafor’s deputy said the dues would rise in May.'],
    ['the speaker’s own words in marks', '“The dues will rise in May,” Okafor said.'],
    ['what is told inside another’s words', '“Okafor said the dues would rise in May,” Bruno Petrov said.'],
    ['what is nobody’s speech', 'Okafor raised the dues in May.'],
  ])('%s is not', (_, sentence) => {
    const archive = archiveOf(paper(NAMED, sentence));
    expect(told(archive, 'Ada Okafor')).toEqual([]);
  });

  test('is not told of a surname that two of the article bear', () => {
    const both = paper(NAMED, 'Her brother Tom Okafor runs the ferry.', 'Okafor said the dues would rise in May.');
    const archive = archiveOf(withCertainty(0.9, both));
    expect([...told(archive, 'Ada Okafor'), ...told(archive, 'Tom Okafor')]).toEqual([]);
  });

  test('is not told of a surname printed alone, which is counted', () => {
    const bare = heldArticle({ id: 'b.txt', text: 'Ferry\n\nMrs Okafor said the ferry would sail on Sundays.' });
    const archive = archiveOf(paper(NAMED), bare);
    expect(told(archive, 'Ada Okafor')).toEqual([]);
    expect(ask(archive, 'Ada Okafor').leftOut).toEqual([
      '1 reported of “Okafor”, printed without a fuller name, left out',
    ]);
  });

  test('is one sentence, whatever it tells', () => {
    const sentence = 'Okafor said the dues would rise in May, adding that the board had asked nobody.';
    expect(told(archiveOf(paper(`${NAMED} ${sentence} The board met late.`)), 'Okafor')).toEqual([sentence]);
  });

  test('says whether marks stand in it', () => {
    const archive = archiveOf(
      paper(NAMED, 'Okafor said the board had asked nobody.', 'Okafor said the “old” quay would be closed by May.'),
    );
    expect(ask(archive, 'Okafor').hits.map((hit) => [shown(hit).includes('“'), hit.quotes])).toEqual([[false, false]]);
    const marked = archiveOf(paper(NAMED, 'The dues will rise in May, according to Okafor, of the "Blue" board.'));
    expect(ask(marked, 'Okafor').hits.map(({ quotes }) => quotes)).toEqual([true]);
  });

  test('is not read off an abstract, whose words are ours', () => {
    const { article, extraction } = paper('Ada Okafor said the dues would rise in May.');
    const archive = archiveOf({ article: { ...article, form: 'abstract' }, extraction });
    expect(told(archive, 'Okafor')).toEqual([]);
    expect(ask(archive, 'Okafor').leftOut).toEqual([
      '1 reported in our abstracts left out, since the words there are ours',
    ]);
    const [{ span }] = extraction.quotations.map(({ pieces: [{ content }] }) => ({ span: content })) as [never];
    expect(archive.accountAt({ article: { ...article, form: 'abstract' }, extraction, span }, () => 75)).toBeNull();
  });

  test('is left out where a withheld name stands in the sentence', () => {
    const held = paper('Ada Okafor said the dues would hurt Bruno Petrov most.');
    const start = held.article.text.indexOf('Bruno');
    const archive = archiveOf({ ...held, withheld: [{ start, end: start + 12 }] });
    expect(told(archive, 'Okafor')).toEqual([]);
    expect(ask(archive, 'Okafor').leftOut).toEqual(['1 reported left out, since a name there is withheld']);
  });
});

const SPRING = 'Ada Okafor said the dues would rise in spring.';
const WEIR = 'Okafor said the weir needed three repairs.';
const UNION = 'Okafor said nobody had asked the dockers about repairs to the weir.';
const PRESS = archiveOf(
  heldArticle({ id: 'a.txt', outlet: 'Quay Courier', published: '2024-01-02', text: `Dues\n\n${SPRING}\n\n${WEIR}` }),
  heldArticle({ id: 'b.txt', outlet: 'Lagoon Post', published: '2024-03-04', text: `Weir\n\n${NAMED}\n\n${UNION}` }),
  heldArticle({ id: 'c.txt', text: `Undated\n\n${NAMED}\n\nOkafor said the ferry would sail on Sundays.` }),
);

describe('asked for by words and filters', () => {
  test('is listed newest first, the undated last', () => {
    expect(ask(PRESS, 'Okafor').hits.map(({ article }) => article.id)).toEqual(['b.txt', 'a.txt', 'a.txt', 'c.txt']);
    const [speaker] = PRESS.speakersNamed('Okafor');
    expect(speaker && PRESS.countAccounts({ speaker })).toEqual({ count: 4, match: 'all' });
  });

  test.each<[Omit<AccountQuery, 'speaker'>, readonly string[], readonly string[]]>([
    [{ outlet: 'Lagoon Post' }, [UNION], []],
    [{ since: '2024-02-01' }, [UNION], ['1 undated article left out by since']],
    [{ until: '2024-02-01' }, [SPRING, WEIR], ['1 undated article left out by until']],
    [{ words: 'weir repairs' }, [UNION, WEIR], []],
    [{ words: 'docker' }, [UNION], []],
    [{ words: 'dock' }, [UNION], []],
  ])('%j', (rest, sentences, leftOut) => {
    expect(told(PRESS, 'Okafor', rest)).toEqual(sentences);
    expect(ask(PRESS, 'Okafor', rest).leftOut).toEqual(leftOut);
  });

  test('meets some of the words where no sentence holds all, and says so', () => {
    const found = ask(PRESS, 'Okafor', { words: 'spring weir repairs' });
    expect([found.match, ...found.hits.map(shown)]).toEqual(['any', UNION, WEIR, SPRING]);
  });

  test('reads a word that no article has as the nearest of these sentences', () => {
    const found = ask(PRESS, 'Okafor', { words: 'dokcers' });
    expect(found.respelt).toEqual([{ typed: 'dokcers', searched: ['dockers'] }]);
    expect(found.hits.map(shown)).toEqual([UNION]);
    expect(ask(PRESS, 'Okafor', { words: 'harbour' })).toMatchObject({ hits: [], respelt: [] });
  });

  test('finds nothing by words that are too common', () => {
    expect(ask(PRESS, 'Okafor', { words: 'the' })).toMatchObject({ hits: [], tooCommon: true });
  });
});

describe('of one article’s own prose', () => {
  test('no more is shown than an answer may, whole sentences, the rest counted', () => {
    const found = ask(PRESS, 'Okafor', {}, 10);
    expect(found.hits.map(shown).filter((sentence) => [SPRING, WEIR].includes(sentence))).toEqual([SPRING]);
    expect(found.leftOut).toEqual(['1 more reported not shown, since an answer shows only so much of one article']);
  });

  test.each([
    [`Ada Okafor said ${'the dues would rise and '.repeat(8)}nobody minded.`, /^Ada Okafor said/],
    [`${'The dues would rise and '.repeat(8)}nobody minded, Ada Okafor said.`, /Ada Okafor said\.?$/],
  ])('a sentence longer than that is cut around who speaks', (sentence, holds) => {
    const [hit] = ask(archiveOf(paper(sentence)), 'Okafor', {}, 12).hits;
    expect(hit && shown(hit)).toMatch(holds);
    expect(hit && shown(hit).split(' ').length).toBe(12);
    expect(hit && (hit.cut.before || hit.cut.after)).toBe(true);
  });

  test('nothing is shown where an outlet allows none', () => {
    expect(told(PRESS, 'Okafor', {}, 0)).toEqual([]);
  });
});

test('edited live, it tells what one built anew does', () => {
  const names = ['Ada Okafor', 'Bruno Petrov', 'Okafor'];
  const pool = Array.from({ length: 8 }, (_, at) =>
    heldArticle({
      id: `a${at % 4}.txt`,
      text: `No ${at}\n\n${names[at % 3]} said the dues would rise ${at} times.\n\n${names[(at + 1) % 3]} met the board.`,
    }),
  );
  const answers = (archive: Archive) =>
    archive
      .suggestSpeakers('')
      .flatMap((name) => archive.speakersNamed(name))
      .map((speaker) => [speaker.name, archive.accounts({ speaker }, () => 75).hits.map(shown)]);
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat({ max: 7 }), fc.boolean()), { maxLength: 24 }), (edits) => {
      const live = new Archive();
      const now = new Map<string, HeldArticle>();
      for (const [at, adds] of edits) {
        const held = pool[at] as HeldArticle;
        if (adds) live.add(held);
        else live.remove(held.article.id);
        if (adds) now.set(held.article.id, held);
        else now.delete(held.article.id);
        answers(live);
      }
      expect(answers(live)).toEqual(answers(archiveOf(...now.values())));
    }),
    { numRuns: 60 },
  );
});

test('thousands of tellings in one article cost time in proportion', () => {
  const spent = (count: number): number => {
    const tellings = 'Okafor said the dues would rise in May. '.repeat(count);
    const held = heldArticle({ id: 'a.txt', text: `Dues\n\n${NAMED}\n\n${tellings}` });
    const times = [1, 2, 3].map(() => {
      const archive = archiveOf(held);
      const [speaker] = archive.speakersNamed('Okafor');
      const start = performance.now();
      const found = speaker && archive.countAccounts({ speaker });
      const time = performance.now() - start;
      expect(found?.count).toBe(count);
      return time;
    });
    return Math.min(...times);
  };
  expect(spent(16_000)).toBeLessThan(24 * Math.max(spent(1000), 4));
});
