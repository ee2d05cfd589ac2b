import { describe, expect, test } from 'vitest';
import { TABLES } from '../../src/audit/reconcile/tables.js';
import { type AnyAssessment, assessBy, REGULATION_NAMES, type RegulationName } from '../../src/audit/regulations.js';
import { CASES, SMALL } from './given.js';
import { found } from './reconcile.given.js';

function answerTo(regulation: RegulationName, input: object, options: { readonly asOf: string }): AnyAssessment {
  return assessBy(regulation, input as never, options);
}

function read(regulation: RegulationName, id: string, answer: AnyAssessment) {
  return TABLES[regulation].figures.find((figure) => figure.id === id)?.read(answer) ?? [];
}

describe.each(REGULATION_NAMES)('%s: every case', (regulation) => {
  const its = [...SMALL, ...CASES].filter((one) => one.regulation === regulation);

  test.runIf(its.length > 0).each(its)('$title', ({ input, options }) => {
    const answer = answerTo(regulation, input, options);
    for (const { id, unit, read: readFigure } of TABLES[regulation].figures) {
      for (const { value, period } of readFigure(answer)) {
        expect(value.kind, id).toBe(unit === 'outcome' ? 'outcome' : 'number');
        if (period !== null) expect(period.from <= period.to, id).toBe(true);
        if (value.kind === 'outcome') continue;
        const [shown, least] = [value.shown.n * value.least.d, value.least.n * value.shown.d];
        expect(shown >= least, id).toBe(true);
        if (value.most !== null) expect(value.shown.n * value.most.d <= value.most.n * value.shown.d, id).toBe(true);
      }
    }
    const outcomes = read(regulation, `${regulation}.outcome`, answer);
    expect(outcomes[0]).toMatchObject({
      where: { rule: answer.verdict.rule },
      value: { kind: 'outcome', outcome: answer.verdict.outcome },
    });
  });

  test('its own answer, claimed as it is, agrees', () => {
    for (const { input, options } of its) {
      const answer = answerTo(regulation, input, options);
      const claims = [{ figure: `${regulation}.outcome`, value: answer.verdict.outcome }];
      expect(found({ regulation, input, options }, claims).conclusion).toBe('agrees');
    }
  });
});

describe('what each figure reads', () => {
  const textOf = ({ n, d }: { readonly n: bigint; readonly d: bigint }) => (d === 1n ? String(n) : `${n}/${d}`);
  const shown = (regulation: RegulationName, id: string, input: object, options: { readonly asOf: string }) =>
    read(regulation, id, answerTo(regulation, input, options)).map(({ value }) =>
      value.kind === 'outcome' ? value.outcome : textOf(value.shown),
    );

  test('of a group of 1,000 with 249 slots: 250 required, 249 offered, no forfait', () => {
    const { input, options } = SMALL.find(({ title }) => title === '249 slots for 250')!;
    expect(shown('gmfSlots', 'gmfSlots.required', input, options)).toEqual(['250']);
    expect(shown('gmfSlots', 'gmfSlots.offered', input, options)).toEqual(['249']);
    expect(shown('gmfSlots', 'gmfSlots.forfaits', input, { ...options, readings: 'kept' } as never)).toEqual(['0']);
    const reached = { ...input, offers: [{ quarter: '2023-12-01', slots: 250, report: 'GAP' }] };
    expect(shown('gmfSlots', 'gmfSlots.forfaits', reached, options)).toEqual(['1000']);
    expect(shown('gmfSlots', 'gmfSlots.forfaitsAmount', reached, options)).toEqual(['30000']);
  });

  test('of forfaits shared among physicians, those of each', () => {
    const input = {
      group: { engagements: [{ from: '2022-06-01', patients: 100 }] },
      offers: [{ quarter: '2023-12-01', slots: 25, report: 'GAP' }],
      contributions: [
        { quarter: '2023-12-01', physician: 'A', contribution: '3' },
        { quarter: '2023-12-01', physician: 'B', contribution: '1' },
      ],
    };
    const answer = answerTo('gmfSlots', input, { asOf: '2024-02-29' });
    expect(
      read('gmfSlots', 'gmfSlots.forfaitsOf', answer).map(({ where, value }) => [
        where,
        value.kind === 'number' && Number(value.shown.n),
      ]),
    ).toEqual([
      [{ physician: 'A' }, 75],
      [{ physician: 'B' }, 25],
    ]);
  });

  test('of two shifts for one unit: two entered, one authorised', () => {
    const { input, options } = SMALL.find(({ regulation }) => regulation === 'depannage')!;
    expect(shown('depannage', 'depannage.entered', input, options)).toEqual(['2']);
    expect(shown('depannage', 'depannage.authorisedUnits', input, options)).toEqual(['1']);
    expect(shown('depannage', 'depannage.authorisedActivities', input, options)).toHaveLength(1);
  });

  test('of 90 hours in a year and a surplus carried over, each hour once', () => {
    const hours = ['2025-03-03', '2025-06-02'].map((date) => ({ date, activity: 'urgence', minutes: 1440 }));
    const lists = [{ region: '16', from: '2014-11-01', activities: ['urgence'], source: 'x' }];
    const physician = { holdings: [{ kind: 'avis', from: '2000-07-01', base: 'region', region: '16' }] };
    const recognisedYears = [{ from: '2014-11-01', years: 6, issuer: 'ramq' }];
    const input = { physician, recognisedYears, lists, hours };
    const options = { asOf: '2026-02-28', readings: 'kept' } as const;
    expect(shown('amp', 'amp.hours', input, options)).toEqual(['24', '24', '0', '0']);
    expect(shown('amp', 'amp.hoursOwed', input, options)).toEqual(['132', '132', '132', '132']);
    expect(shown('amp', 'amp.hoursLeft', input, options)).toEqual(['108', '108', '132', '132']);
    expect(shown('amp', 'amp.hoursOfYear', input, options)).toEqual(['48']);
  });

  test('of a surplus that counts in the next quarter, the hours of the year once', () => {
    const hours = Array.from({ length: 6 }, (_, i) => ({
      date: `2025-03-0${i + 1}`,
      activity: 'urgence',
      minutes: 1440,
    }));
    const lists = [{ region: '16', from: '2014-11-01', activities: ['urgence'], source: 'x' }];
    const physician = { holdings: [{ kind: 'avis', from: '2000-07-01', base: 'region', region: '16' }] };
    const recognisedYears = [{ from: '2014-11-01', years: 6, issuer: 'ramq' }];
    const readings = { 'amp.carryOver': 'withinYear' };
    const options = { asOf: '2026-02-28', readings };
    const input = { physician, recognisedYears, lists, hours };
    expect(shown('amp', 'amp.hours', input, options)).toEqual(['144', '12', '0', '0']);
    expect(shown('amp', 'amp.hoursOfYear', input, options)).toEqual(['144']);
  });

  test('of an amount that is not known, two ends', () => {
    const { input, options } = SMALL.find(({ regulation }) => regulation === 'prem')!;
    const [inside] = read('prem', 'prem.daysInside', answerTo('prem', input, options));
    expect(inside?.value).toMatchObject({ kind: 'number', shown: { n: 2n }, most: { n: 3n } });
  });
});
