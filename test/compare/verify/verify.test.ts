/** What checking a quotation comes to: a table of verdicts on invented articles, and what must never happen. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { verify } from '../../../src/compare/verify/verify.ts';
import { archiveOf, COURIER, PRESS } from '../harbour-press.ts';

const archive = archiveOf();
const check = (text: string, speaker: string | null = null, held = archive) =>
  verify(text, speaker, (words, holding) => held.printing(words, holding));
const verdicts = (text: string, speaker?: string) => check(text, speaker).verdicts.map(({ verdict }) => verdict);

const FERRY = 'The ferry will stay as long as a single islander needs it to reach a doctor';

describe('one quotation', () => {
  test.each<[string, string | undefined, string]>([
    [FERRY, undefined, 'printed-so'],
    [`“${FERRY}.”`, undefined, 'printed-so'],
    [`"${FERRY},"`, undefined, 'printed-so'],
    [`the ferry will stay as long as a single islander needs it to reach a doctor`, 'Okafor', 'printed-so'],
    [FERRY, 'Ada Okafor', 'printed-so'],
    [FERRY, 'commissioner Okafor', 'printed-so'],
    [FERRY, 'Bruno Lindqvist', 'other-speaker'],
    [FERRY, 'Nadia Varga', 'other-speaker'],
    [FERRY.replace('single', 'lonely'), undefined, 'other-words'],
    [FERRY.replace('will', 'must'), 'Okafor', 'other-words'],
    [FERRY.replace('will', 'will not'), 'Okafor', 'other-words'],
    [FERRY.replace('single ', ''), undefined, 'other-words'],
    ['The ferry will stay … to reach a doctor', undefined, 'partial'],
    ['The ferry will stay to reach a doctor', undefined, 'partial'],
    ['as long as a single islander needs it', undefined, 'partial'],
    ['as long as a single islander needs it', 'Lindqvist', 'other-speaker'],
    [`${FERRY} and a priest and a school`, undefined, 'partial'],
    ['a gift to the shipping lines', 'Lindqvist', 'printed-so'],
    ['a gift to the shipping lines and nobody else', 'Lindqvist', 'printed-so'],
    ['We will strike … before the night boats go', 'Lindqvist', 'printed-so'],
    ['We will strike before the night boats go', 'Lindqvist', 'partial'],
    ['We are not for sale', 'Okafor', 'printed-so'],
    ['We are for sale', 'Okafor', 'other-words'],
    ['The lighthouse keeper paints his door every spring', undefined, 'not-held'],
    [
      'There is no rivalry between harbours, sailors know no borders, friendship without a storm',
      'Ilic',
      'other-translation',
    ],
    ['found nine of them unsafe', undefined, 'printed-so'],
    ['found nine of them unsafe', 'Okafor', 'other-speaker'],
    ['found six of them unsafe in turn at every quay', undefined, 'not-held'],
  ])('%s (%s): %s', (text, speaker, verdict) => expect(verdicts(text, speaker)).toEqual([verdict]));
});

describe('a draft', () => {
  test('has each of its quotations checked, with the speaker it gives', () => {
    const draft =
      `“${FERRY},” Ada Okafor said on Monday.\n` +
      'Bruno Lindqvist called it “a gift to the shipping firms”.\n' +
      '“We will strike before we let the night boats go,” said Ada Okafor.\n' +
      '“Nobody has painted the lighthouse in years,” said Lindqvist.';
    const found = check(draft).verdicts;
    expect(found.map(({ verdict, claim }) => [verdict, claim.speaker])).toEqual([
      ['printed-so', 'Ada Okafor'],
      ['other-words', 'Bruno Lindqvist'],
      ['other-speaker', 'Ada Okafor'],
      ['not-held', 'Bruno Lindqvist'],
    ]);
    const swapped = found[1]?.evidence[0]?.differences[0];
    expect(swapped?.given && draft.slice(swapped.given.start, swapped.given.end)).toBe('firms');
  });

  test('with a tag inside a quotation is one quotation; two remarks joined are two', () => {
    expect(
      verdicts('“The ferry will stay,” Okafor said, “as long as a single islander needs it to reach a doctor.”'),
    ).toEqual(['printed-so']);
    expect(
      verdicts(
        '“We are not for sale,” Okafor said. “The ferry will stay as long as a single islander needs it to reach a doctor.”',
      ),
    ).toEqual(['printed-so', 'printed-so']);
  });

  test('whose lines are wrapped is read as its paragraphs', () => {
    const draft =
      '“The ferry will stay as long as a\nsingle islander needs it to reach a doctor,” said\nAda Okafor.\n\nLindqvist: “We will\nstrike before we let the night boats go.”';
    expect(check(draft).verdicts.map(({ verdict, claim }) => [verdict, claim.speaker])).toEqual([
      ['printed-so', 'Ada Okafor'],
      ['printed-so', 'Lindqvist'],
    ]);
  });

  test('of a hundred thousand open marks is answered soon', () => {
    const start = performance.now();
    check('“x\n'.repeat(20_000));
    check('“'.repeat(100_000));
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  test.each([
    [`${FERRY}, said Ada Okafor.`, 'printed-so'],
    [`${FERRY}, Ada Okafor said`, 'printed-so'],
    [`Ada Okafor said: ${FERRY}.`, 'printed-so'],
    [`Bruno Lindqvist: ${FERRY}.`, 'other-speaker'],
  ])('whose marks a command line took is read with its tag: %s', (text, verdict) =>
    expect(verdicts(text)).toEqual([verdict]),
  );

  test('in single marks, with its speaker, is a draft', () => {
    expect(
      check(`‘${FERRY},’ said Ada Okafor.`).verdicts.map(({ verdict, claim }) => [verdict, claim.speaker]),
    ).toEqual([['printed-so', 'Ada Okafor']]);
  });

  test('with single marks inside words that were given without their own is one quotation', () => {
    const [verdict] = check("We are 'not' for sale").verdicts;
    expect(verdict?.verdict).toBe('printed-so');
  });

  test('of any length is read; beyond forty quotations the rest is counted', () => {
    const many = Array.from(
      { length: 50 },
      (_, at) => `“This is sentence number ${at} of a long speech,” Okafor said.`,
    ).join('\n');
    const { verdicts: found, unchecked } = check(many);
    expect([found.length, unchecked]).toEqual([40, 10]);
  });

  test('as one long text without marks is looked for word for word alone', () => {
    const [verdict] = check('quay '.repeat(20_000)).verdicts;
    expect(verdict).toMatchObject({ verdict: 'not-held', search: 'exact' });
  });
});

test('a headline is printed too', () => {
  expect(check('Ferry stays, board says').verdicts[0]).toMatchObject({
    verdict: 'printed-so',
    evidence: [{ inMarks: false }],
  });
});

describe('evidence', () => {
  test('marks the differing words on both sides', () => {
    const text = FERRY.replace('doctor', 'market');
    const [verdict] = check(text).verdicts;
    const [best] = verdict?.evidence ?? [];
    expect(best?.differences).toHaveLength(1);
    const { given, printed } = best?.differences[0] ?? {};
    expect(given && text.slice(given.start, given.end)).toBe('market');
    expect(printed && best?.article.text.slice(printed.start, printed.end)).toBe('doctor');
  });

  test('says in whose words, or that they are the article’s own', () => {
    expect(check('found nine of them unsafe').verdicts[0]?.evidence[0]).toMatchObject({
      quotation: null,
      inMarks: false,
    });
    expect(check('We are not for sale').verdicts[0]?.evidence[0]).toMatchObject({ inMarks: true, found: 'whole' });
  });

  test('of an abstract is only what stands in marks', () => {
    const abstract = archiveOf([{ ...COURIER, article: { ...COURIER.article, form: 'abstract' } }]);
    expect(check('found nine of them unsafe', null, abstract).verdicts[0]?.verdict).toBe('not-held');
    expect(check('We are not for sale', null, abstract).verdicts[0]?.verdict).toBe('printed-so');
  });

  test('holds no name that the newsroom withholds', () => {
    const start = COURIER.article.text.indexOf('“We are');
    const closed = archiveOf([{ ...COURIER, withheld: [{ start, end: start + 3 }] }]);
    expect(check('We are not for sale', null, closed).verdicts[0]).toMatchObject({ verdict: 'not-held', evidence: [] });
  });
});

test('one word too common, or three, is answered for', () => {
  expect(check('the').verdicts[0]).toMatchObject({ verdict: 'not-held', search: 'none' });
  const held = archiveOf([
    {
      ...COURIER,
      article: {
        ...COURIER.article,
        text: COURIER.article.text.replace('We are not for sale', 'It is what it is.....'),
      },
    },
  ]);
  expect(check('it is what it is', null, held).verdicts[0]?.verdict).not.toBe('not-held');
});

describe('whatever is given', () => {
  const quoted = PRESS.flatMap(({ article, extraction }) =>
    extraction.quotations
      .filter(({ kind }) => kind === 'direct')
      .flatMap(({ pieces }) =>
        pieces.flatMap((piece) => piece.quoted.map(({ start, end }) => article.text.slice(start, end))),
      ),
  );

  test('a word swapped or added is never called printed so', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...quoted),
        fc.nat(),
        fc.constantFrom('lantern', 'hardly', 'gravel', '17'),
        fc.boolean(),
        (words, at, other, add) => {
          const list = words.split(' ');
          list.splice(at % list.length, add ? 0 : 1, other);
          expect(verdicts(`“${list.join(' ')}”`)).not.toContain('printed-so');
        },
      ),
    );
  });

  test('an answer comes, with spans inside what was given and what is held', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.constantFrom(...quoted), (noise, words) => {
        const text = `${noise}“${words}${noise}`;
        for (const { claim, evidence } of check(text).verdicts) {
          for (const { start, end } of claim.spans) expect(start <= end && end <= text.length).toBe(true);
          for (const { span, article } of evidence) expect(span.end).toBeLessThanOrEqual(article.text.length);
        }
      }),
    );
  });
});
