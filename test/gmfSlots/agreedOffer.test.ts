import { describe, expect, it } from 'vitest';
import type { Group, Redistribution } from '../../src/gmfSlots/input.js';
import type { PinnedReadings } from '../../src/law/reading.js';
import {
  assess,
  counted,
  DECEMBER,
  distribution,
  fact,
  groupOf,
  MARCH,
  named,
  reading,
  slot,
  slots,
  text,
  verdictOn,
} from './given.js';

/** The offer of a quarter on its last day, under a distribution. */
function offer(
  quarter: 'december' | 'march',
  offered: number | null,
  redistribution: Redistribution = distribution(),
  { readings = 'kept', group = groupOf(1000) }: { readings?: PinnedReadings; group?: Group } = {},
) {
  const { from, to } = quarter === 'december' ? DECEMBER : MARCH;
  const input = { group: { ...group, redistribution }, offers: [counted(from, offered)] };
  return verdictOn('requiredOffer', assess(input, { asOf: to, readings }));
}
const OPEN: PinnedReadings = {};
const changing = (december: number | null, march: number | null): Group => ({
  engagements: [
    { from: '2022-06-01', to: '2024-02-29', patients: december },
    { from: '2024-03-01', patients: march },
  ],
});

describe('« si l’offre entendue est respectée »', () => {
  it('400 in December and 100 in March are what is required', () => {
    expect(offer('december', 400)).toMatchObject({
      outcome: 'met',
      reason: { required: '400', basis: 'agreed', surplus: '0' },
      because: [{ rule: 'gmfSlots.redistribution', outcome: 'met' }],
    });
    expect(offer('december', 399)).toMatchObject({ outcome: 'notMet', reason: { shortfall: '1', slotsToAdd: 1 } });
    expect(offer('march', 100)).toMatchObject({ outcome: 'met', reason: { required: '100', basis: 'agreed' } });
    expect(offer('march', 99)).toMatchObject({ outcome: 'notMet', reason: { slotsToAdd: 1 } });
    expect(offer('march', 50).outcome).toBe('notMet');
  });

  it('no other quarter is touched, nor told of it', () => {
    const input = { group: groupOf(1000, { redistribution: distribution() }), offers: [counted('2023-09-01', 250)] };
    const autumn = verdictOn('requiredOffer', assess(input, { asOf: '2023-11-30' }));
    expect(autumn).toMatchObject({ outcome: 'met', reason: { required: '250', basis: 'standard' }, because: [] });
  });

  it('without its authorisation, 250 each: 400 are enough in December and 100 are not in March', () => {
    const refused = distribution({ authorised: false });
    expect(offer('december', 400, refused)).toMatchObject({
      outcome: 'met',
      reason: { required: '250', basis: 'standard', surplus: '150' },
      because: [{ rule: 'gmfSlots.redistribution', outcome: 'notMet' }],
    });
    expect(offer('march', 100, refused)).toMatchObject({ outcome: 'notMet', reason: { slotsToAdd: 150 } });
    expect(offer('december', 250, refused, { readings: OPEN }).outcome).toBe('met');
  });

  it('slots agreed that are not whole are compared exactly, or rounded down if so read', () => {
    // 62.55 % of 500 are 312.75; 37.45 % are 187.25.
    const parts = distribution({ unit: 'percent', base: 'twoQuarters' }, '62.55', '37.45');
    expect(offer('december', 313, parts).outcome).toBe('met');
    expect(offer('december', 312, parts)).toMatchObject({ outcome: 'notMet', reason: { shortfall: '0.75' } });
    expect(offer('december', 312, parts, { readings: named({ rounding: 'down' }) }).outcome).toBe('met');
    expect(offer('december', 312, parts, { readings: OPEN })).toMatchObject({
      outcome: 'undetermined',
      awaiting: [[reading('rounding'), reading('unkeptDistribution')]],
    });
    const down = named({ rounding: 'down', unkeptDistribution: 'agreed' });
    expect(offer('december', 312, parts, { readings: down })).toMatchObject({
      outcome: 'met',
      reason: { surplus: '0' },
    });
    expect(offer('march', 187, parts, { readings: OPEN })).toMatchObject({
      outcome: 'undetermined',
      awaiting: [[reading('rounding')]],
    });
    expect(offer('march', 188, parts, { readings: OPEN }).outcome).toBe('met');
  });
});

describe('a distribution agreed and not kept, where the standard offer is reached', () => {
  it('hangs on how « l’offre entendue » is read', () => {
    expect(offer('december', 300)).toMatchObject({ outcome: 'notMet', reason: { required: '400', slotsToAdd: 100 } });
    expect(offer('december', 300, distribution(), { readings: OPEN })).toMatchObject({
      outcome: 'undetermined',
      reason: { code: 'gmfSlots.requiredOffer.open', required: '400', basis: 'agreed' },
      awaiting: [[reading('unkeptDistribution')]],
    });
    const standard = named({ unkeptDistribution: 'standard' });
    expect(offer('december', 300, distribution(), { readings: standard })).toMatchObject({
      outcome: 'met',
      reason: { required: '250', basis: 'standard', surplus: '50' },
    });
  });

  it('does not outside the two bars', () => {
    expect(offer('december', 400, distribution(), { readings: OPEN }).outcome).toBe('met');
    expect(offer('december', 399, distribution(), { readings: OPEN }).outcome).toBe('undetermined');
    expect(offer('december', 250, distribution(), { readings: OPEN }).outcome).toBe('undetermined');
    expect(offer('december', 249, distribution(), { readings: OPEN }).outcome).toBe('notMet');
  });

  it('the second quarter is reduced in any case', () => {
    const standard = named({ unkeptDistribution: 'standard' });
    for (const readings of ['kept', OPEN, standard] as const)
      expect(offer('march', 200, distribution(), { readings })).toMatchObject({
        outcome: 'met',
        reason: { required: '100', basis: 'agreed' },
      });
  });
});

describe('when it is not known whether a distribution governs', () => {
  const unknown = distribution({ authorised: null });
  const AUTHORISED = fact('group.redistribution.authorised');

  it('is settled on one side of both numbers, and says both', () => {
    expect(offer('december', 400, unknown)).toMatchObject({
      outcome: 'met',
      reason: { required: '400', orRequired: '250', basis: 'agreed', surplus: '0' },
    });
    expect(offer('december', 249, unknown)).toMatchObject({
      outcome: 'notMet',
      reason: { required: '400', orRequired: '250', shortfall: '151', slotsToAdd: 151 },
    });
    // What is over both, and what would be enough for both.
    expect(offer('march', 251, unknown)).toMatchObject({
      outcome: 'met',
      reason: { required: '100', orRequired: '250', surplus: '1' },
    });
    expect(offer('march', 250, unknown)).toMatchObject({ outcome: 'met', reason: { surplus: '0' } });
    expect(offer('march', 99, unknown)).toMatchObject({
      outcome: 'notMet',
      reason: { shortfall: '151', slotsToAdd: 151 },
    });
  });

  it('awaits the conditions between them', () => {
    for (const [quarter, offered] of [
      ['december', 399],
      ['december', 250],
      ['march', 249],
      ['march', 100],
    ] as const)
      expect(offer(quarter, offered, unknown)).toMatchObject({ outcome: 'undetermined', awaiting: [[AUTHORISED]] });
  });

  it('awaits the count as well when that is not known either', () => {
    expect(offer('december', null, unknown)).toMatchObject({ awaiting: [[AUTHORISED, fact('offers[0].slots')]] });
    expect(offer('march', null, unknown)).toMatchObject({ awaiting: [[AUTHORISED, fact('offers[0].slots')]] });
  });

  it('one number when both are the same: the count is then enough', () => {
    const same = distribution({ authorised: null }, '250', '250');
    const open = offer('december', null, same);
    expect(open).toMatchObject({ outcome: 'undetermined', awaiting: [[fact('offers[0].slots')]] });
    expect(open.reason).not.toHaveProperty('orRequired');
    expect(offer('december', 250, same).outcome).toBe('met');
    expect(offer('december', 249, same).outcome).toBe('notMet');
  });

  it('one bar when rounding makes it one: 250.5 exact and 250.25 both take 251 slots', () => {
    const near = distribution({ authorised: null }, '250.5', '250');
    expect(offer('december', null, near, { group: groupOf(1001) })).toMatchObject({
      reason: { required: '250.5', orRequired: '250.25' },
      awaiting: [[fact('offers[0].slots')]],
    });
  });

  it('between slots that may count, either the conditions are enough or they are not', () => {
    const about = (sure: number, maybe: number) =>
      verdictOn(
        'requiredOffer',
        assess(
          {
            group: groupOf(12, { redistribution: distribution({ authorised: null }, '5', '1') }),
            slots: [...slots(sure, '2023-12-05'), ...slots(maybe, '2023-12-06', { volunteer: null })],
          },
          { readings: 'kept' },
        ),
      );
    // Three are required, or five. Three or four are enough for the one, not for the other.
    expect(about(3, 1)).toMatchObject({ awaiting: [[AUTHORISED]] });
    // Three to five: for five, the slot decides too.
    expect(about(3, 2)).toMatchObject({
      awaiting: [[AUTHORISED, fact('slots[3].volunteer'), fact('slots[4].volunteer')]],
    });
    // Two to four: for three, the slots decide too.
    expect(about(2, 2)).toMatchObject({
      awaiting: [[AUTHORISED, fact('slots[2].volunteer'), fact('slots[3].volunteer')]],
    });
    expect(about(2, 0).outcome).toBe('notMet');
    expect(about(5, 1).outcome).toBe('met');
  });

  it('read as the standard offer, the first quarter need not wait', () => {
    const readings = named({ unkeptDistribution: 'standard' });
    expect(offer('december', 250, unknown, { readings })).toMatchObject({
      outcome: 'met',
      reason: { required: '250', basis: 'standard' },
    });
    expect(offer('december', null, unknown, { readings })).toMatchObject({ awaiting: [[fact('offers[0].slots')]] });
  });

  it('open, the reading or the condition: each leaves the other to know', () => {
    expect(offer('december', 300, unknown, { readings: OPEN })).toMatchObject({
      outcome: 'undetermined',
      awaiting: [[reading('unkeptDistribution'), AUTHORISED]],
    });
  });
});

describe('patients of the other quarter', () => {
  it('not known, leave the distribution open: it may govern', () => {
    const awaited = [[fact('group.engagements[1].patients')]];
    expect(offer('december', 300, distribution(), { group: changing(1000, null) })).toMatchObject({
      outcome: 'undetermined',
      reason: { required: '400', orRequired: '250' },
      awaiting: awaited,
    });
    expect(offer('december', 400, distribution(), { group: changing(1000, null) }).outcome).toBe('met');
    expect(offer('december', 249, distribution(), { group: changing(1000, null) }).outcome).toBe('notMet');
    expect(offer('march', 200, distribution(), { group: changing(null, 1000) })).toMatchObject({
      outcome: 'undetermined',
      awaiting: [[fact('group.engagements[0].patients')]],
    });
  });

  it('another number: no text says what the two must come to', () => {
    expect(offer('december', 300, distribution(), { group: changing(1000, 1200) })).toMatchObject({
      outcome: 'undetermined',
      awaiting: [[text('changedEngagement', '2024-03-01')]],
    });
    expect(offer('march', 299, distribution(), { group: changing(1000, 1200) }).outcome).toBe('undetermined');
    expect(offer('march', 300, distribution(), { group: changing(1000, 1200) }).outcome).toBe('met');
    expect(offer('march', 99, distribution(), { group: changing(1000, 1200) }).outcome).toBe('notMet');
  });

  it('not known at all, everything is awaited together', () => {
    const open = offer('december', null, distribution({ requested: null }), { group: groupOf(null) });
    expect(open).toMatchObject({
      reason: { code: 'gmfSlots.requiredOffer.patientsUnknown' },
      because: [{ rule: 'gmfSlots.redistribution', outcome: 'undetermined' }],
      awaiting: [
        [fact('group.engagements[0].patients'), fact('group.redistribution.requested'), fact('offers[0].slots')],
      ],
    });
    expect(offer('december', 250, distribution(), { group: groupOf(null), readings: OPEN })).toMatchObject({
      awaiting: [[reading('rounding'), reading('unkeptDistribution'), fact('group.engagements[0].patients')]],
    });
    const residents = [slot('2023-12-05', { provider: 'resident' })];
    const its = assess({ group: groupOf(null), slots: residents }, {});
    expect(verdictOn('requiredOffer', its)).toMatchObject({
      awaiting: [[reading('rounding'), reading('residents'), fact('group.engagements[0].patients')]],
    });
    expect(its.readings).toEqual([]);
  });
});
