import { describe, expect, it } from 'vitest';
import type { AmpInput } from '../../src/amp/facts.js';
import {
  assess,
  awaitedBy,
  explored,
  fact,
  hour,
  input,
  NOTICE,
  quarters,
  reading,
  spread,
  yearOf,
  years,
} from './given.js';
import { illness } from './relief.given.js';

const STARTS = { starts: ['03-01', '06-01', '09-01', '12-01'], source: 'DTMF' };
const FULL = quarters(7920, 7920, 7920, 7920);
const BUT_THE_FIRST = FULL.filter(({ date }) => date >= '2025-06-01');
const openOn = (given: AmpInput, asOf?: string) => awaitedBy(yearOf(explored({ calendar: STARTS, ...given }, asOf)));
const idsOf = (given: AmpInput, asOf?: string) =>
  explored({ calendar: STARTS, ...given }, asOf).readings.flatMap(({ id, rule }) => (rule === 'amp.hours' ? [id] : []));

describe('which readings an answer on hours hangs on', () => {
  it('none, where the dates of the quarters are given and every hour is done', () => {
    expect(idsOf(input(FULL))).toEqual([]);
    expect(yearOf(explored({ ...input(FULL), calendar: STARTS })).outcome).toBe('met');
  });

  it('a quarter relieved in part: 47 of its 92 days, and no hour done', () => {
    const ill = input(BUT_THE_FIRST, { exemptions: [illness({ from: '2025-03-15', to: '2025-04-30' })] });
    expect(openOn(ill)).toEqual([[reading('exemptQuarter')]]);
    expect(idsOf(ill)).toEqual(['amp.exemptQuarter']);
    expect(yearOf(assess({ ...ill, calendar: STARTS })).outcome).toBe('met');
    const share = assess({ ...ill, calendar: STARTS }, { readings: { 'amp.exemptQuarter': 'proRata' } });
    expect(yearOf(share).outcome).toBe('notMet');
  });

  it('not of a quarter relieved all along, nor of one relieved on none of its days', () => {
    expect(idsOf(input(BUT_THE_FIRST, { exemptions: [illness({ from: '2025-03-01', to: '2025-05-31' })] }))).toEqual(
      [],
    );
    expect(idsOf(input(BUT_THE_FIRST, { exemptions: [illness({ from: '2025-02-01', to: '2025-02-28' })] }))).toEqual(
      [],
    );
  });

  it('relieved in part where quarters begin in January alone: with the dates of the quarters', () => {
    const given = input(BUT_THE_FIRST, { exemptions: [illness({ from: '2025-03-01', to: '2025-05-31' })] });
    expect(awaitedBy(yearOf(explored(given, '2025-06-30')))).toEqual([
      [reading('quarterCalendar'), reading('exemptQuarter')],
    ]);
    expect(yearOf(explored({ ...given, calendar: STARTS }, '2025-06-30')).outcome).toBe('met');
  });

  it('which table of equivalences governs, in the region of the notice, as it was in one of the quarters', () => {
    const emergency = { id: 'urgence', from: '2025-03-01', to: '2025-05-31', count: 16, validated: true };
    const claimed = input(BUT_THE_FIRST, { equivalences: [emergency] });
    expect(idsOf(claimed)).toContain('amp.tableBetween');
    expect(JSON.stringify(openOn(claimed))).toContain('amp.tableBetween');
    const moved = {
      holdings: [
        { ...NOTICE, to: '2025-08-31' },
        { ...NOTICE, from: '2025-09-01', region: '06' as const },
      ],
    };
    expect(idsOf({ ...claimed, physician: moved })).toContain('amp.tableBetween');
    expect(idsOf({ ...claimed, physician: { holdings: [{ ...NOTICE, region: '06' }] } })).not.toContain(
      'amp.tableBetween',
    );
  });

  it('hours perhaps beyond what is owed, where the years are not known: « dépend de son nombre d’années de pratique »', () => {
    const first = [years(null, { to: '2025-05-31' }), years(10, { from: '2025-06-01' })];
    const perhaps = input(quarters(80, 7840, 7920, 7920), { recognisedYears: first });
    expect(JSON.stringify(openOn(perhaps))).toContain('amp.carryOver');
    const second = [
      years(10, { to: '2025-05-31' }),
      years(null, { from: '2025-06-01', to: '2025-08-31' }),
      years(10, { from: '2025-09-01' }),
    ];
    const owedPerhaps = input(quarters(8000, 7840, 7920, 7920), { recognisedYears: second });
    expect(JSON.stringify(openOn(owedPerhaps))).toContain('amp.carryOver');
  });

  it('no text on the quarters that follow: nothing to hold hours against', () => {
    const before = input([...spread('2014-09-01', 7920), ...spread('2014-12-01', 7840)]);
    expect(yearOf(explored({ ...before, calendar: STARTS }, '2015-02-28')).outcome).toBe('undetermined');
  });
});

describe('what the year rests on', () => {
  it('cites « Tout médecin omnipraticien doit s’engager », and « 132 heures par trimestre », whatever it comes to', () => {
    for (const given of [input(FULL), input([]), input([], { recognisedYears: [years(20)] })]) {
      const quotes = yearOf(assess(given)).sources.map(({ quote }) => quote);
      expect(quotes).toHaveLength(3);
      expect(quotes[0]).toMatch(/^Tout médecin omnipraticien doit s’engager/);
      expect(quotes[1]).toContain('dépend de son nombre d’années de pratique');
      expect(quotes[2]).toContain('132 heures par trimestre');
    }
  });

  it('has no entry of the ledger where no hours were given', () => {
    const claimed = { id: 'urgence', from: '2025-03-01', to: '2025-05-31', count: 16, validated: true };
    expect(assess(input(undefined, { equivalences: [claimed] })).ledger).toEqual([]);
  });

  it('tells of the year as it is read, open: what is not known of one quarter', () => {
    const reason = { code: 'amp.hours.open', from: '2025-03-01', to: '2026-02-28' };
    const open = input([...BUT_THE_FIRST, ...spread('2025-03-01', 7919), hour('2025-05-20', null)]);
    expect(yearOf(assess(open))).toMatchObject({
      reason,
      awaiting: [[fact(`hours[${(open.hours?.length as number) - 1}].minutes`)]],
    });
  });
});

describe('what an engagement names counts from its first day to its last, in mid-quarter too', () => {
  const minutesIn = (effectiveOn: string, endedOn?: string) => {
    const given = input(
      [hour('2025-04-09', 1), hour('2025-04-10', 20), hour('2025-04-20', 300), hour('2025-04-21', 400)],
      {
        lists: [],
        engagement: { effectiveOn, activities: ['urgence'], ...(endedOn === undefined ? {} : { endedOn }) },
      },
    );
    const { ledger } = assess(given);
    return ledger.flatMap(({ record, fate }) => (fate === 'counted' ? [record] : []));
  };
  it('from 10 to 20 April', () => {
    expect(minutesIn('2025-04-10', '2025-04-20')).toEqual([1, 2]);
    expect(minutesIn('2025-04-10')).toEqual([1, 2, 3]);
    expect(minutesIn('2025-01-01', '2025-04-20')).toEqual([0, 1, 2]);
  });

  it('and the hours told are those', () => {
    const given = input([hour('2025-04-09', 1), hour('2025-04-10', 20), hour('2025-04-21', 400)], {
      engagement: { effectiveOn: '2025-04-10', endedOn: '2025-04-20', activities: ['ivg'] },
      lists: [{ region: '16', from: '2025-04-11', activities: ['urgence'], source: 'DTMF' }],
    });
    expect(assess(given).ledger.map(({ reason }) => reason)).toEqual(['noList', 'noList', 'onList']);
  });
});
