import { describe, expect, test } from 'vitest';
import type { CauseFinding } from '../../src/audit/index.js';
import { caused, completed, LEFT_OUT, moved, part, records, TWICE, trait } from './reconcile.words.js';

const BEFORE = {
  code: 'audit.cause.roundedBefore',
  rule: 'prem.majorityPractice',
  rounding: 'cut',
  decimals: 1,
  value: '54.9',
  bar: '55',
  unit: 'percent',
  rounds: 'value',
  outcome: 'notMet',
} as const;
const after = (value: string) => ({ value, unit: '$', from: '2024-03-01' }) as never;
const full = (value: string) =>
  ({ code: 'audit.figure', id: 'prem.billingDay.full', before: null, after: after(value) }) as never;
const rate = { code: 'audit.figure', id: 'prem.reductionRate', before: null, after: null } as never;
const ROUVILLE = { place: '16/Rouville' };
const IN_TERRITORY = '“Does dépannage done in the territory of one’s own notice count there or outside?” – “outside”';

describe('causes, each a whole sentence', () => {
  test.each<readonly [CauseFinding, string]>([
    [{ code: 'audit.cause.rounded', rounding: 'cut' }, 'by rounding our figure down, the other decimals being cut'],
    [
      { code: 'audit.cause.rounded', rounding: 'even' },
      'by rounding our figure to the nearest, and to the even digit half-way',
    ],
    [{ code: 'audit.cause.rounded', rounding: 'up' }, 'by rounding our figure up'],
    [{ code: 'audit.cause.roundedTwice', first: 1 }, 'by rounding our figure twice, first to one more decimal'],
    [{ code: 'audit.cause.roundedTwice', first: 2 }, 'by rounding our figure twice, first to 2 more decimals'],
    [
      { code: 'audit.cause.roundedCoarser', decimals: 0 },
      'by rounding our figure to a whole number, then writing it with more decimals',
    ],
    [
      { code: 'audit.cause.roundedCoarser', decimals: 1 },
      'by rounding our figure to one decimal, then writing it with more decimals',
    ],
    [
      { code: 'audit.cause.wholeTerms', rounding: 'nearest' },
      'by bringing the days to whole numbers before taking their share (rounded to the nearest)',
    ],
    [{ code: 'audit.cause.fractionOfOne' }, 'by writing the share as a fraction of 1 instead of per cent'],
    [{ code: 'audit.cause.minutesAsDecimals' }, 'by writing minutes as decimals (131 h 30 written 131.30)'],
    [{ code: 'audit.cause.decimalsAsMinutes' }, 'by writing decimals as minutes (131.50 h written 131 h 50)'],
    [
      BEFORE,
      'if the figure is rounded to 1 decimal (54.9%), down, before it is held against 55%: Majority practice (55% rule), “not met”',
    ],
    [
      { ...BEFORE, decimals: 2, value: '54.95', rounding: 'nearest' },
      'if the figure is rounded to 2 decimals (54.95%), to the nearest, before it is held against 55%: Majority practice (55% rule), “not met”',
    ],
    [
      {
        ...BEFORE,
        rule: 'gmfSlots.requiredOffer',
        decimals: 0,
        value: '1250',
        bar: '1249',
        unit: 'count',
        rounds: 'bar',
      },
      'if the minimum is rounded to a whole number (1,250), down, before it is held against 1,249: Required medical offer, “not met”',
    ],
    [
      {
        ...BEFORE,
        rule: 'amp.quarter',
        decimals: 0,
        value: '132',
        bar: '131 h 30',
        unit: 'hours',
        rounding: 'up',
        outcome: 'met',
      },
      'if the figure is rounded to a whole number (132 h), up, before it is held against 131 h 30: Quarter, “met”',
    ],
    [
      { code: 'audit.cause.eachRecord', field: 'minutes', to: 30, rounding: 'cut' },
      'if each record is rounded to 30 minutes, down, before they are added up',
    ],
    [
      { code: 'audit.cause.eachRecord', field: 'amount', to: 1, rounding: 'nearest' },
      'if each record is rounded to the dollar, to the nearest, before they are added up',
    ],
    [{ code: 'audit.cause.halves', as: 'nothing' }, 'if half-days do not count'],
    [{ code: 'audit.cause.halves', as: 'whole' }, 'if each half-day counts as a whole day'],
    [{ code: 'audit.cause.reading', readings: [] }, 'if each silence of the texts is read as we read it'],
    [
      { code: 'audit.cause.reading', readings: [{ id: 'prem.depannageInTerritory', option: 'outside' }] },
      `if this question on which the texts are silent is answered otherwise: ${IN_TERRITORY}`,
    ],
    [
      {
        code: 'audit.cause.reading',
        readings: [
          { id: 'prem.depannageInTerritory', option: 'outside' },
          { id: 'prem.transitionalDepannage', option: 'counted' },
        ],
      },
      `if these questions on which the texts are silent are answered otherwise: ${IN_TERRITORY} and “Under the former rules, is dépannage left out of the calculation or counted like other days?” – “counted”`,
    ],
    [{ code: 'audit.cause.knownAt', on: '2017-04-28', figures: [] }, 'with the law as it was known on April 28, 2017'],
    [
      { code: 'audit.cause.knownAt', on: '2017-04-28', figures: [rate, full('523.00'), full('500')] },
      'with the law as it was known on April 28, 2017 (Reduction one is exposed to: nothing encoded; Full-day threshold: $523.00)',
    ],
    [
      { code: 'audit.cause.knownAt', on: '2099-12-31', figures: [full('523.00')] },
      'with all that was published since (Full-day threshold: $523.00)',
    ],
    [
      { code: 'audit.cause.threshold', full: '1518', half: '759.50', source: 'FMRQ' },
      'if the billing day is $1,518 and the half-day $759.50 (FMRQ)',
    ],
    ...([
      [-1, 'a year earlier'],
      [-2, '2 years earlier'],
      [1, 'a year later'],
      [3, '3 years later'],
    ].map(([years, text]) => [
      { code: 'audit.cause.lawOfYear', years, on: '2023-02-28' },
      `if the same facts are judged by the law of ${text} (as on February 28, 2023)`,
    ]) as [CauseFinding, string][]),
    [
      { code: 'audit.cause.otherPeriod', from: '2023-03-01', to: '2024-02-29' },
      'over other days: from March 1, 2023 to February 29, 2024',
    ],
    [{ code: 'audit.cause.cut', side: 'until', on: '2024-12-31' }, 'if counting stops on December 31, 2024'],
    [{ code: 'audit.cause.cut', side: 'since', on: '2024-04-01' }, 'if counting begins on April 1, 2024 only'],
    [
      { code: 'audit.cause.end', end: 'first', by: 'excluded', on: '2024-03-01' },
      'if the first day (March 1, 2024) is not counted',
    ],
    [
      { code: 'audit.cause.end', end: 'last', by: 'excluded', on: '2025-02-28' },
      'if the last day (February 28, 2025) is not counted',
    ],
    [
      { code: 'audit.cause.end', end: 'first', by: 'included', on: '2024-02-29' },
      'if the day before the first (February 29, 2024) is counted too',
    ],
    [
      { code: 'audit.cause.end', end: 'last', by: 'included', on: '2025-03-01' },
      'if the day after the last (March 1, 2025) is counted too',
    ],
    [{ code: 'audit.cause.calendarYear', year: 2024 }, 'over the calendar year 2024'],
  ])('%j', (finding, clause) => {
    expect(caused(finding, 'en')).toBe(`The claimed figure (52.7%) comes out ${clause}.`);
  });
});

describe('what records have in common, and what is done to them', () => {
  test.each<readonly [CauseFinding, string]>([
    [trait('records', 4, { month: '2024-08' }, LEFT_OUT), 'the 4 days of August 2024 are left out'],
    [
      trait('records', 2, { month: '2024-10', ...ROUVILLE }, LEFT_OUT),
      'the 2 days of October 2024 in Rouville (Montérégie) are left out',
    ],
    [trait('records', 1, { month: '2024-07' }, LEFT_OUT), 'the one day of July 2024 is left out'],
    [trait('records', 4, { place: '16' }, LEFT_OUT), 'the 4 days in the region Montérégie are left out'],
    [trait('records', 4, { nature: 'depannage' }, TWICE), 'the 4 days in dépannage are counted twice'],
    [
      trait('records', 4, { reference: 'A-1' }, moved('nature', 'other')),
      'the 4 days of reference “A-1” are counted outside the public plan',
    ],
    [
      trait('records', 4, { ivn: 'evacuationsAeromedicales' }, LEFT_OUT),
      'the 4 days in the Programme d’évacuations aéromédicales du Québec are left out',
    ],
    [
      trait('records', 4, { installation: 'CHSLD Rouville' }, moved('entered', 'true')),
      'the 4 days at “CHSLD Rouville” are counted as entered in H-38',
    ],
    [
      trait('records', 4, { sector: 'urgence' }, moved('installation', 'Hôpital Laval')),
      'the 4 days in the emergency department are counted at “Hôpital Laval”',
    ],
    [trait('hours', 4, { region: '09' }, LEFT_OUT), 'the 4 records of hours in the region Côte-Nord are left out'],
    [
      trait('hours', 4, { activity: 'chsld' }, moved('activity', 'urgence')),
      'the 4 records of hours in “CHSLD” are counted as “emergency”',
    ],
    [
      trait('slots', 4, { physician: 'MD-02' }, moved('provider', 'resident')),
      'the 4 slots of physician “MD-02” are counted as offered by a resident',
    ],
    [
      trait('slots', 4, { provider: 'nursePractitioner' }, moved('published', 'true')),
      'the 4 slots offered by a nurse practitioner are counted as published',
    ],
    [
      trait('slots', 4, { deleted: 'withAppointment' }, moved('deleted', 'no')),
      'the 4 slots deleted with an appointment are counted as not deleted',
    ],
    [trait('records', 4, {}, completed('amount', '1523.00')), 'the 4 days are completed so: for $1,523.00'],
  ])('%j', (finding, clause) => {
    expect(caused(finding, 'en')).toBe(`The claimed figure (52.7%) comes out if ${clause}.`);
  });

  const SIX = 'July 2, 2024; July 3, 2024; July 4, 2024; July 5, 2024; July 6, 2024; July 7, 2024';
  test.each<readonly [CauseFinding, string]>([
    [
      records('records', part([1, 1], { month: '2024-07', ...ROUVILLE }, LEFT_OUT)),
      'the day of July 2, 2024 in Rouville (Montérégie) is left out',
    ],
    [
      records(
        'hours',
        part([2, 6], { minutes: '510', activity: 'urgence' }, LEFT_OUT, 'records'),
        part([1, 1], { days: '0.5' }, LEFT_OUT),
      ),
      'any 2 of 6 records of hours of 8 h 30 min in “emergency” that do the same one by one are left out (for example July 2, 2024; July 3, 2024) and the day of July 2, 2024 counted as half a day is left out',
    ],
    [
      records('slots', part([1, 1], { deleted: 'withoutAppointment' }, moved('published', 'false'), 'records')),
      'the slot of July 2, 2024 deleted without an appointment is counted as not published',
    ],
    [
      records('slots', part([1, 6], { provider: 'resident' }, moved('volunteer', 'true'), 'records')),
      'any 1 of 6 slots offered by a resident that do the same one by one is counted as offered by a volunteer (for example July 2, 2024)',
    ],
    [
      records('records', part([2, 6], { month: '2024-07' }, TWICE)),
      'any 2 of 6 days that do the same one by one are counted twice (for example July 2, 2024; July 3, 2024)',
    ],
    [
      records('records', part([2, 2], { month: '2024-07' }, TWICE)),
      'the 2 days of July 2024 (July 2, 2024; July 3, 2024) are counted twice',
    ],
    [records('records', part([6, 6], {}, TWICE)), `the 6 days (${SIX}) are counted twice`],
    [records('records', part([7, 7], {}, LEFT_OUT)), `the 7 days (${SIX} and 1 more) are left out`],
    [
      records('hours', part([1, 1], {}, completed('region', '06'), 'records'), part([2, 2], {}, LEFT_OUT, 'records')),
      'the record of hours of July 2, 2024 is completed so: in the region Montréal and the 2 records of hours (July 2, 2024; July 3, 2024) are left out',
    ],
    [
      records('records', part([2, 2], {}, LEFT_OUT, 'records')),
      'the 2 records (July 2, 2024; July 3, 2024) are left out',
    ],
    [records('records', part([1, 1], {}, LEFT_OUT, 'records')), 'the record of July 2, 2024 is left out'],
  ])('%j', (finding, clause) => {
    expect(caused(finding, 'en')).toBe(`The claimed figure (52.7%) comes out if ${clause}.`);
  });
});
