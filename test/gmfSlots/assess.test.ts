import { describe, expect, it } from 'vitest';
import {
  assessGmfSlots,
  assessGmfSlotsTally,
  type GmfSlotsInput,
  mergeSlotTallies,
  tallyGmfSlots,
} from '../../src/gmfSlots/index.js';
import { offerOnly, onePerPatient } from '../../src/gmfSlots/sources.js';
import {
  AS_OF,
  assess,
  counted,
  DECEMBER,
  distribution,
  fact,
  groupOf,
  MARCH,
  named,
  problemsOf,
  reading,
  reported,
  slot,
  slots,
  verdictOn,
} from './given.js';

const rules = ({ verdict }: ReturnType<typeof assess>) => verdict.because.map(({ rule, outcome }) => [rule, outcome]);

describe('a quarter of a group', () => {
  it('is respected when its offer is reached and its forfaits are due', () => {
    const { verdict, ledger, readings } = reported(1000, 250);
    expect(verdict).toEqual({
      outcome: 'met',
      rule: 'gmfSlots.quarter',
      reason: {
        code: 'gmfSlots.quarter.respected',
        ...DECEMBER,
        assessedTo: '2024-02-29',
        running: false,
        year: [
          { from: '2023-06-01', to: '2023-08-31', outcome: 'undetermined', required: '250', offered: 0 },
          { from: '2023-09-01', to: '2023-11-30', outcome: 'undetermined', required: '250', offered: 0 },
          { ...DECEMBER, outcome: 'met', required: '250', offered: 250, atMost: 250 },
        ],
      },
      sources: [onePerPatient, offerOnly],
      because: [
        expect.objectContaining({ rule: 'gmfSlots.requiredOffer', outcome: 'met' }),
        expect.objectContaining({ rule: 'gmfSlots.forfaits', outcome: 'met' }),
      ],
    });
    expect([ledger, readings]).toEqual([[], []]);
    expect(reported(1000, 250).parameters.map(({ id, value }) => [id, value])).toEqual([
      ['gmfSlots.slotRate', '0.25'],
      ['gmfSlots.forfaitAmount', '120'],
      ['gmfSlots.forfaitAmount.quarterOffered', '30'],
    ]);
  });

  it('is not when either is missing, and says which', () => {
    const { verdict } = reported(1000, 249);
    expect(verdict).toMatchObject({
      outcome: 'notMet',
      reason: {
        code: 'gmfSlots.quarter.notRespected',
        rules: ['gmfSlots.requiredOffer', 'gmfSlots.forfaits'],
        assessedTo: '2024-02-29',
      },
    });
  });

  it('is open when it hangs on what is missing, and awaits it', () => {
    const { verdict } = reported(1000, null);
    expect(verdict).toMatchObject({
      outcome: 'undetermined',
      reason: { code: 'gmfSlots.quarter.open', rules: ['gmfSlots.requiredOffer', 'gmfSlots.forfaits'] },
      awaiting: [[fact('offers[0].slots')]],
    });
  });

  it('needs not know what a short offer would leave: it is then not respected, whatever that is', () => {
    const open = reported(1000, null, { readings: {} });
    const offers = fact('offers[0].slots');
    expect(open.verdict).toMatchObject({ outcome: 'undetermined', awaiting: [[offers]] });
    expect(verdictOn('forfaits', open)).toMatchObject({
      awaiting: [[offers, reading('shortfall'), { kind: 'text', parameter: 'gmfSlots.partOfForfaits' }]],
    });
    expect(reported(1000, 249, { readings: {} }).verdict.outcome).toBe('notMet');
    expect(reported(1000, 250, { readings: {} }).verdict.outcome).toBe('met');
  });

  it('is nothing without an engagement', () => {
    const nothing = assess({ group: { engagements: [{ from: '2024-03-01', patients: 1000 }] } });
    expect(nothing.verdict).toMatchObject({
      outcome: 'notApplicable',
      reason: { code: 'gmfSlots.quarter.nothing', ...DECEMBER, running: false },
    });
    expect(rules(nothing)).toEqual([
      ['gmfSlots.requiredOffer', 'notApplicable'],
      ['gmfSlots.forfaits', 'notApplicable'],
    ]);
    expect(nothing.parameters).toEqual([]);
  });

  it('is the one that contains the day asked about, which is the last looked at', () => {
    const asked = (asOf: string) => assess({ group: groupOf(1000) }, { asOf }).verdict.reason;
    expect(asked('2024-01-15')).toMatchObject({ ...DECEMBER, assessedTo: '2024-01-15', running: true });
    expect(asked('2024-02-29')).toMatchObject({ ...DECEMBER, assessedTo: '2024-02-29', running: false });
    expect(asked('2024-03-01')).toMatchObject({ ...MARCH, assessedTo: '2024-03-01', running: true });
  });
});

describe('the year, for the eye', () => {
  const year = (input: GmfSlotsInput, asOf: string) => {
    const { reason } = assess(input, { asOf, readings: 'kept' }).verdict;
    return 'year' in reason ? reason.year : [];
  };
  const quarters = ['2023-06-01', '2023-09-01', '2023-12-01', '2024-03-01'];

  it('has each quarter that has begun, and no other', () => {
    for (const [asOf, count] of [
      ['2023-06-01', 1],
      ['2023-08-31', 1],
      ['2023-09-01', 2],
      ['2024-02-29', 3],
      ['2024-03-01', 4],
      ['2024-05-31', 4],
    ] as const)
      expect([asOf, year({ group: groupOf(4) }, asOf).map(({ from }) => from)]).toEqual([
        asOf,
        quarters.slice(0, count),
      ]);
  });

  it('« 400 plages … et 100 plages »: each quarter with its own number, the others with the standard one', () => {
    const input = {
      group: groupOf(1000, { redistribution: distribution() }),
      offers: [250, 249, 400, 100].map((offered, i) => counted(quarters[i]!, offered)),
    };
    expect(
      year(input, MARCH.to).map(({ outcome, required, offered, atMost }) => [outcome, required, offered, atMost]),
    ).toEqual([
      ['met', '250', 250, 250],
      ['notMet', '250', 249, 249],
      ['met', '400', 400, 400],
      ['met', '100', 100, 100],
    ]);
  });

  it('earlier quarters are over: what they lack is a shortfall; the one that runs has no bound', () => {
    const all = [...slots(1, '2023-06-05'), ...slots(2, '2024-03-05', { volunteer: null })];
    expect(year({ group: groupOf(4), slots: all }, '2024-03-31')).toStrictEqual([
      { from: '2023-06-01', to: '2023-08-31', outcome: 'met', required: '1', offered: 1, atMost: 1 },
      { from: '2023-09-01', to: '2023-11-30', outcome: 'notMet', required: '1', offered: 0, atMost: 0 },
      { ...DECEMBER, outcome: 'notMet', required: '1', offered: 0, atMost: 0 },
      { ...MARCH, outcome: 'undetermined', required: '1', offered: 0 },
    ]);
  });

  it('a quarter without figures has its outcome alone', () => {
    expect(year({ group: groupOf(null) }, '2023-06-01')).toStrictEqual([
      { from: '2023-06-01', to: '2023-08-31', outcome: 'undetermined' },
    ]);
    expect(year({ group: { engagements: [{ from: '2024-03-01', patients: 4 }] } }, '2023-06-01')).toStrictEqual([
      { from: '2023-06-01', to: '2023-08-31', outcome: 'notApplicable' },
    ]);
  });
});

describe('sharing and bills', () => {
  const group = groupOf(1000, { physicians: ['A', 'B'] });
  const offers = [counted(DECEMBER.from, 250)];
  const contribution = (quarter: string, physician: string) => ({ quarter, physician, contribution: '1' });
  const bill = (quarter: string, forfaits: number) => ({ quarter, physician: 'A', forfaits });

  it('are assessed when there are some for the quarter', () => {
    const contributions = [contribution(DECEMBER.from, 'A'), contribution(DECEMBER.from, 'B')];
    const its = assess({ group, offers, contributions, billed: [bill(DECEMBER.from, 1000)] });
    expect(rules(its)).toEqual([
      ['gmfSlots.requiredOffer', 'met'],
      ['gmfSlots.forfaits', 'met'],
      ['gmfSlots.sharing', 'met'],
      ['gmfSlots.billed', 'met'],
    ]);
    expect(verdictOn('sharing', its).reason).toMatchObject({
      shares: [
        { physician: 'A', forfaits: 500 },
        { physician: 'B', forfaits: 500 },
      ],
      ...DECEMBER,
    });
  });

  it('are not when they are of another quarter', () => {
    const its = assess({
      group,
      offers,
      contributions: [contribution(MARCH.from, 'C')],
      billed: [bill(MARCH.from, 9999)],
    });
    expect(rules(its)).toHaveLength(2);
    expect(its.verdict.outcome).toBe('met');
  });

  it('one forfait too many is a breach of the quarter', () => {
    const its = assess({ group, offers, billed: [bill(DECEMBER.from, 1001), bill(MARCH.from, 1)] });
    expect(its.verdict).toMatchObject({ outcome: 'notMet', reason: { rules: ['gmfSlots.billed'] } });
  });

  it('what settles open duties settles them together', () => {
    const its = assess(
      { group: groupOf(1000), offers: [counted(DECEMBER.from, null)], billed: [bill(DECEMBER.from, 1)] },
      { readings: 'kept' },
    );
    expect(its.verdict).toMatchObject({
      outcome: 'undetermined',
      awaiting: [[fact('offers[0].slots'), fact('group.physicians')]],
    });
  });
});

describe('the readings that mattered', () => {
  it('each with the rule it changed and the quarter', () => {
    expect(reported(1000, 249, { readings: {} }).readings).toEqual([
      {
        id: 'gmfSlots.shortfall',
        used: 'allOrNothing',
        pinned: false,
        outcomes: { allOrNothing: 'notMet', part: 'undetermined' },
        decisive: true,
        rule: 'gmfSlots.forfaits',
        ...DECEMBER,
      },
    ]);
    // Two slots short, or one if rounded down: a figure changes, the answer does not.
    expect(reported(1001, 249, { readings: {} }).readings[0]).toMatchObject({
      id: 'gmfSlots.rounding',
      outcomes: { exact: 'notMet', down: 'notMet' },
      decisive: false,
    });
    const both = reported(1001, 250, { readings: 'kept' }).readings;
    expect(both.map(({ id, rule }) => [id, rule])).toEqual([
      ['gmfSlots.rounding', 'gmfSlots.requiredOffer'],
      ['gmfSlots.shortfall', 'gmfSlots.forfaits'],
    ]);
  });

  it('a quarter that a report counts has no slots of its own, however slots are dated', () => {
    const all = [slot('2024-03-05', { publishedOn: '2024-02-20' })];
    const ledger = (...offers: readonly ReturnType<typeof counted>[]) =>
      assess({ group: groupOf(4), offers, slots: all }, { readings: named({ slotDate: 'published' }) }).ledger;
    const [earlier, its] = [counted('2023-09-01', 1), counted(DECEMBER.from, 1)];
    expect(ledger(earlier, its)).toEqual([{ record: 0, fate: 'excluded', reason: 'afterAsOf' }]);
    expect(ledger(earlier)).toEqual([{ record: 0, fate: 'counted', reason: 'offered' }]);
    expect(ledger()).toEqual([{ record: 0, fate: 'counted', reason: 'offered' }]);
  });

  it('an offer from slots hangs on whose slots count', () => {
    const all = [slot('2023-12-05', { provider: 'resident' })];
    const open = assess({ group: groupOf(4), slots: all });
    expect(verdictOn('requiredOffer', open)).toMatchObject({
      outcome: 'undetermined',
      awaiting: [[reading('residents')]],
    });
    expect(open.ledger).toEqual([{ record: 0, fate: 'excluded', reason: 'resident' }]);
    expect(assess({ group: groupOf(4), slots: all }, { readings: 'kept' }).verdict.outcome).toBe('notMet');
  });
});

describe('the tally of a group’s slots', () => {
  const all = [...slots(3, '2023-12-05'), slot('2024-02-29', { volunteer: null }), slot('2023-06-05')];
  const group = groupOf(16);

  it('answers as the slots do, whole or merged', () => {
    const whole = assess({ group, slots: all });
    expect(assessGmfSlotsTally({ group }, tallyGmfSlots(all, { asOf: AS_OF }), { asOf: AS_OF })).toEqual(whole);
    const [first, second] = [all.slice(0, 2), all.slice(2)].map((part) => tallyGmfSlots(part, { asOf: AS_OF }));
    expect(assessGmfSlotsTally({ group }, mergeSlotTallies(first!, second!), { asOf: AS_OF })).toEqual(whole);
    expect(verdictOn('requiredOffer', whole)).toMatchObject({
      reason: { offered: 3, atMost: 4 },
      awaiting: [[fact('slots[3].volunteer')]],
    });
  });

  it('refuses what is wrong of the group, the options, the day or the whole', () => {
    const tally = tallyGmfSlots(all, { asOf: AS_OF });
    const paths = (input: object, options: object) =>
      problemsOf(() => assessGmfSlotsTally(input as never, tally, options as never)).map(({ path }) => path);
    expect(paths({ group: groupOf(0) }, { asOf: 'x' })).toEqual(['options.asOf', 'group.engagements[0].patients']);
    expect(paths({ group, offers: [counted(DECEMBER.from, 1)] }, { asOf: AS_OF })).toEqual(['offers[0].quarter']);
    expect(paths({ group, offers: [counted(DECEMBER.from, 1)] }, { asOf: '2024-02-28' })).toEqual([
      'tally.to',
      'offers[0].quarter',
    ]);
    // A tally stands for the slots: they are not given twice.
    expect(problemsOf(() => assessGmfSlotsTally({ group, slots: all } as never, tally, { asOf: AS_OF }))).toMatchObject(
      [{ path: 'slots', expected: { fr: 'aucun champ de ce nom', en: 'no field of that name' } }],
    );
    expect(problemsOf(() => tallyGmfSlots(all, { asOf: 'x' })).map(({ path }) => path)).toEqual(['options.asOf']);
  });
});

describe('slots are checked while they are counted', () => {
  it('and looked at once: twenty thousand are not read twice', () => {
    let reads = 0;
    const watched = new Proxy(slot('2023-12-05'), {
      get: (one, field) => {
        if (field === 'date') reads += 1;
        return Reflect.get(one, field);
      },
    });
    assess({ group: groupOf(4), slots: [watched] });
    expect(reads).toBe(1);
  });
});

describe('a question that is not as it should be', () => {
  it('is refused: the day, a reading, an option of another name, what does not stand together', () => {
    const refused = (options: object, input: object = { group: groupOf(4) }) =>
      problemsOf(() => assessGmfSlots(input as never, options as never)).map(({ path }) => path);
    expect(refused({ asOf: '2024-02-30' })).toEqual(['options.asOf']);
    expect(refused({ asOf: AS_OF, readings: { 'prem.regionalDay': 'byRegion' } })).toEqual([
      'options.readings["prem.regionalDay"]',
    ]);
    expect(refused({ asOf: AS_OF, quarter: DECEMBER.from })).toEqual(['options.quarter']);
    expect(refused({ asOf: AS_OF, knownAt: 'x' }, {})).toEqual(['options.knownAt', 'group']);
    const twice = { group: groupOf(4), offers: [counted(DECEMBER.from, 1)], slots: [slot('2023-12-05')] };
    expect(refused({ asOf: AS_OF }, twice)).toEqual(['offers[0].quarter']);
  });

  it('the first and the last day there is are answered', () => {
    for (const asOf of ['0001-01-01', '9998-12-31'])
      expect(assess({ group: groupOf(4), slots: [slot('0001-01-01')] }, { asOf }).verdict.rule).toBe(
        'gmfSlots.quarter',
      );
  });
});
