import { describe, expect, test } from 'vitest';
import { closingNotice } from '../../src/ingest/closing-notice.ts';

describe('lines that address editors', () => {
  test.each([
    'EMBARGOED UNTIL 2099',
    'Embargoed until 00:01 Tuesday 5 May',
    'EMBARGOED UNTIL 00:01, TUESDAY: Council to publish its school report',
    '*** STRICTLY EMBARGOED until noon on Friday ***',
    '# Embargoed until the start of the press conference on Monday',
    'Under embargo until 6am GMT',
    'under embargo until midnight, 3 June',
    'Embargo: Friday, six in the morning',
    'EMBARGO: do not share with the regions',
    'embargo: yes',
    'EMBARGO – 6 May, 10.30',
    'EMBARGO 6AM FRIDAY',
    'Embargo lifts: 6pm CET',
    'Embargo until Thursday',
    'EMBARGOED',
    'Embargoed press release',
    'UNDER EMBARGO',
    'NOT FOR RELEASE BEFORE 6 A.M. MONDAY',
    'Not for publication before 06:00 GMT',
    'Not for publication or broadcast until 0600 hrs',
    'NOT FOR PUBLICATION',
    'Do not publish before Friday',
    'HOLD FOR RELEASE',
    'HOLD UNTIL FRIDAY',
    'hold until: the desk has called',
    'Hold for release until Monday',
    'For release: 5 June, 10:00',
    'FOR RELEASE AT 2:00 PM EDT',
    'NEWS RELEASE – EMBARGOED UNTIL 6AM FRIDAY',
    'Press release | Embargoed until 00.01 on Friday',
    '** STRICT EMBARGO: 00.01 hrs Monday **',
    'EMBARGOED TO 6AM FRIDAY',
    'Embargoed for 6am Friday',
    'This story is embargoed until Friday 6am',
    'PLEASE HOLD FOR RELEASE ON FRIDAY',
    'Status: withdrawn',
    '<!-- embargo: Friday -->',
    '"embargo": "2090-01-01T06:00Z",',
    'embargo = 2090-01-01T06:00:00Z',
  ])('%s', (line) => expect(closingNotice(line)).not.toBeNull());
});

describe('lines that are read by readers', () => {
  test.each([
    'Embargo on steel lifted',
    'EMBARGO ON STEEL LIFTED',
    'Embargo: what the new rules mean for steel',
    'EMBARGO: WHAT THE NEW RULES MEAN FOR STEEL',
    'Embargo: 5 things to know',
    'Embargo',
    'Arms embargo: ministers to meet on Friday',
    'Oil embargo until Friday’s vote divides ministers',
    'Embargo until 2030 proposed',
    'Embargo until peace, minister says',
    'Embargoed for years, Orlan builds its own tractors',
    'Strict embargo: what the ministers want',
    'The mill is under embargo',
    'Embargoed until 1994, Orlan’s arms makers look back on two lean decades',
    'Under the embargo no arms were sold until Friday.',
    'Under embargo for years, Orlan builds its own tractors',
    'Under embargo until Friday, the report says that schools are failing their pupils.',
    'The embargo was lifted on Friday at 06:00.',
    'Embargo-busting firm fined on Friday',
    'Embargo ends after 30 years',
    'Ministers: embargo ends Friday',
    'Hold on: the mill stays',
    'Hold for ransom: how the ring worked',
    'HOLD FIRE, SAYS MINISTER',
    'Not for sale: the mill by the river',
    'Not before time, the mill is mended',
    'Not for publication: how editors decide what to leave out',
    'NOT FOR RELEASE, PUBLICATION OR DISTRIBUTION IN OR INTO THE UNITED STATES',
    'NOT FOR DISTRIBUTION TO NEWSWIRE SERVICES',
    'FOR IMMEDIATE RELEASE',
    'For release of the hostages, a price',
    'For release: immediate',
    'Release date: 5 June 2024',
    'Press release',
    'Do not publish my name, she asked',
    'Status: what the new permit means for students',
    'Status quo holds',
    'Released until trial: the banker who fled',
    'Withdrawn: the policy that split a party',
    'Published: 5 June 2024, 10:30',
    'No release before winter, says studio',
  ])('%s', (line) => expect(closingNotice(line)).toBeNull());
});

test('an instant with its zone is read', () =>
  expect(closingNotice('EMBARGOED UNTIL 2090-01-01 06:00 Europe/Berlin')).toEqual({
    until: Date.parse('2090-01-01T05:00Z'),
  }));

test('no line takes long', () => {
  for (const piece of ['embargo ', '*', 'not for ', 'EMBARGOED UNTIL ', ': ', 'hold until', '"', ' - ']) {
    const began = performance.now();
    for (let times = 0; times < 200; times += 1) closingNotice(piece.repeat(30));
    closingNotice(piece.repeat(1_000_000));
    expect(performance.now() - began).toBeLessThan(2000);
  }
});
