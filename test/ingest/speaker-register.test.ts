import { describe, expect, test } from 'vitest';
import { readSpeakerRegister } from '../../src/ingest/speaker-register.ts';

const read = (text: string) => readSpeakerRegister(text, 'speakers.yaml');
const everywhere = { outlets: [], articles: [] };

test('a sound register has no problems', () => {
  const { known, problems } = read(`
speakers:
  - name: Mara Olin
    also:
      - Mara Vek
      - form: Olin
        only: {outlets: Linden Post, articles: [tarn/]}
  - name: Tam Vek
    withheld: true
    reason: a minor
apart:
  - name: Ruth Abell
    people:
      - name: Ruth Abell, the rower
        only: {outlets: [Linden Post]}
`);
  expect(problems).toEqual([]);
  expect(known.apart).toEqual(['Ruth Abell']);
  expect(known.speakers).toEqual([
    {
      name: 'Mara Olin',
      withheld: null,
      forms: [
        { form: 'Mara Olin', only: everywhere },
        { form: 'Mara Vek', only: everywhere },
        { form: 'Olin', only: { outlets: ['Linden Post'], articles: ['tarn/'] } },
      ],
    },
    { name: 'Tam Vek', withheld: 'a minor', forms: [{ form: 'Tam Vek', only: everywhere }] },
    {
      name: 'Ruth Abell, the rower',
      withheld: null,
      forms: [
        { form: 'Ruth Abell, the rower', only: everywhere },
        { form: 'Ruth Abell', only: { outlets: ['Linden Post'], articles: [] } },
      ],
    },
  ]);
});

test.each(['', 'speakers:', 'speakers: []\napart: []'])('an empty register is sound: %j', (text) => {
  expect(read(text)).toEqual({ known: { speakers: [], apart: [] }, problems: [], isUnreadable: false });
});

describe('what is at fault in an entry is left out, and the rest is kept', () => {
  test.each<[string, string, string[], RegExp]>([
    [
      'an entry without a name',
      'speakers:\n  - also: [Ida]\n  - name: Ida Roe',
      ['Ida Roe'],
      /entry 1.*left out: name/,
    ],
    ['a key of no register', 'people: []\nspeakers:\n  - name: Ida Roe', ['Ida Roe'], /no key “people”/],
    ['a list that is none', 'speakers: Ida Roe\napart: []', [], /list of entries/],
    ['a form without its limits', 'speakers:\n  - name: Ida Roe\n    also: [{form: Roe}]', ['Ida Roe'], /form 1/],
    [
      'a form limited to nothing',
      'speakers:\n  - name: Ida Roe\n    also: [{form: Roe, only: {}}]',
      ['Ida Roe'],
      /form 1/,
    ],
    ['a mistyped key', 'speakers:\n  - name: Ida Roe\n    aslo: [Roe]', ['Ida Roe'], /no key “aslo”/],
    [
      'people without a place',
      'apart:\n  - name: Ida Roe\n    people: [{name: "Ida Roe, 2"}]',
      ['Ida Roe, 2'],
      /only: say/,
    ],
  ])('%s', (_, text, names, reason) => {
    const { known, problems } = read(text);
    expect(known.speakers.map(({ name }) => name)).toEqual(names);
    expect(problems.map(({ rule, place, reason: said }) => `${rule}, ${place}: ${said}`)).toEqual([
      expect.stringMatching(reason),
    ]);
  });

  test('a form at fault never means somebody everywhere', () => {
    const { known } = read('speakers:\n  - name: Ida Roe\n    also: [{form: Roe}, {form: Ida, only: {outlet: Post}}]');
    expect(known.speakers[0]?.forms.map(({ form }) => form)).toEqual(['Ida Roe']);
  });
});

describe('a slip opens no name', () => {
  test.each([
    'withheld: yes',
    'withheld: [true]',
    'Withheld: true',
    'witheld: true',
    'withhold: true',
    'with-held: true',
    'anonymous: true',
  ])('%s', (line) => {
    const { known, problems } = read(`speakers:\n  - name: Tam Vek\n    ${line}`);
    expect(known.speakers[0]?.withheld).not.toBeNull();
    expect(problems).toHaveLength(1);
  });

  test('an entry without a name withholds its forms', () => {
    const { known } = read('speakers:\n  - also: [Tam Vek]\n    withheld: true\n    reason: a minor');
    expect(known.speakers).toMatchObject([{ name: 'Tam Vek', withheld: 'a minor' }]);
  });

  test('a file that is no YAML withholds every full name in it, if it speaks of withholding', () => {
    const text = 'speakers:\n\t- name: Tam Vek\n  also: [Tam, "Tom Vek"]\n  withheld: true\n  - Ida Roe # mother';
    const { known, problems, isUnreadable } = read(text);
    expect(known.speakers.map(({ name, withheld }) => [name, withheld === null])).toEqual([
      ['Tam Vek', false],
      ['Tom Vek', false],
      ['Ida Roe', false],
    ]);
    expect(problems).toMatchObject([{ rule: 'speakers', place: 'line 2' }]);
    expect(isUnreadable).toBe(true);
    expect(read(text.replace('withheld', 'known')).known.speakers).toEqual([]);
  });

  test('no problem repeats a name', () => {
    const { problems } = read('speakers:\n  - name: Tam Vek\n    withheld: maybe\n    also: [{form: Tam Vek}]');
    expect(problems).toHaveLength(1);
    expect(JSON.stringify(problems)).not.toContain('Vek');
  });
});
