import { describe, expect, it } from 'vitest';
import type { GmfSlotsAssessment } from '../../src/gmfSlots/index.js';
import { offerOnly, onePerPatient } from '../../src/gmfSlots/sources.js';
import {
  assess,
  counted,
  DECEMBER,
  fact,
  groupOf,
  JUNE_2024,
  MARCH,
  named,
  reading,
  reported,
  text,
  verdictOn,
} from './given.js';

const offer = (assessment: GmfSlotsAssessment) => verdictOn('requiredOffer', assessment);
const outcome = (patients: number, offered: number, readings?: Parameters<typeof reported>[2]) =>
  offer(reported(patients, offered, readings)).outcome;
const OPEN = { readings: {} };
const SOURCES = [onePerPatient, offerOnly];

describe('« une plage de rendez-vous par année par patient prévu à l’engagement, soit 0,25 plage par trimestre »', () => {
  it('« un groupe … qui a 1 000 patients prévus à l’engagement devra offrir 250 plages par trimestre »', () => {
    expect(offer(reported(1000, 250))).toEqual({
      outcome: 'met',
      rule: 'gmfSlots.requiredOffer',
      reason: {
        code: 'gmfSlots.requiredOffer.reached',
        ...DECEMBER,
        patients: 1000,
        required: '250',
        basis: 'standard',
        offered: 250,
        atMost: 250,
        report: 'Rapport GAP',
        running: false,
        surplus: '0',
      },
      sources: SOURCES,
      because: [],
    });
  });

  it('249 are one too few', () => {
    expect(offer(reported(1000, 249))).toEqual({
      outcome: 'notMet',
      rule: 'gmfSlots.requiredOffer',
      reason: {
        code: 'gmfSlots.requiredOffer.short',
        ...DECEMBER,
        patients: 1000,
        required: '250',
        basis: 'standard',
        offered: 249,
        atMost: 249,
        report: 'Rapport GAP',
        running: false,
        shortfall: '1',
        slotsToAdd: 1,
      },
      sources: SOURCES,
      because: [],
    });
  });

  it('251 are one to spare, which no text carries over', () => {
    expect(offer(reported(1000, 251)).reason).toMatchObject({ surplus: '1' });
  });

  it.each([
    [1, '0.25', 1],
    [2, '0.5', 1],
    [3, '0.75', 1],
    [4, '1', 1],
    [5, '1.25', 2],
    [750, '187.5', 188],
    [1001, '250.25', 251],
    [1200, '300', 300],
    [1_000_000, '250000', 250_000],
  ])('%i patients: %s slots a quarter, so %i whole ones', (patients, required, enough) => {
    expect(offer(reported(patients, enough))).toMatchObject({ outcome: 'met', reason: { required } });
    expect(offer(reported(patients, enough - 1))).toMatchObject({
      outcome: 'notMet',
      reason: { required, slotsToAdd: 1 },
    });
  });

  it('the shortfall is exact, the slots to add are whole', () => {
    expect(offer(reported(1001, 200)).reason).toMatchObject({ shortfall: '50.25', slotsToAdd: 51 });
    expect(offer(reported(1001, 260)).reason).toMatchObject({ surplus: '9.75' });
  });

  it('is counted in the figures applied, with where it comes from', () => {
    expect(reported(1000, 250).parameters[0]).toEqual({
      id: 'gmfSlots.slotRate',
      value: '0.25',
      unit: 'slots/patient/quarter',
      from: '2022-06-01',
      fromInferred: true,
      to: '2024-05-31',
      publishedOn: '2022-06-01',
      source: onePerPatient,
    });
    expect(reported(null, 250).parameters.map(({ id, value }) => [id, value])).toEqual([['gmfSlots.slotRate', '0.25']]);
  });
});

describe('rounding, on which no text speaks', () => {
  it('hangs on it within one slot of the bar, and says so', () => {
    const open = offer(reported(1001, 250, OPEN));
    expect(open).toMatchObject({
      outcome: 'undetermined',
      reason: { code: 'gmfSlots.requiredOffer.open', required: '250.25', offered: 250 },
      awaiting: [[reading('rounding')]],
      sources: SOURCES,
    });
    expect(reported(1001, 250, OPEN).readings).toEqual([
      {
        id: 'gmfSlots.rounding',
        used: 'exact',
        pinned: false,
        outcomes: { exact: 'notMet', down: 'met' },
        decisive: true,
        rule: 'gmfSlots.requiredOffer',
        ...DECEMBER,
      },
    ]);
  });

  it('does not when there is a slot more, or one less', () => {
    expect(outcome(1001, 251, OPEN)).toBe('met');
    expect(outcome(1001, 249, OPEN)).toBe('notMet');
    expect(outcome(750, 187, OPEN)).toBe('undetermined');
    expect(outcome(750, 188, OPEN)).toBe('met');
    expect(outcome(750, 186, OPEN)).toBe('notMet');
    // A multiple of four leaves nothing to round.
    expect(outcome(1000, 249, OPEN)).toBe('notMet');
    expect(reported(1000, 249, OPEN).readings.map(({ id }) => id)).toEqual(['gmfSlots.shortfall']);
  });

  it('is exact as we keep it, and rounded down when the caller says so', () => {
    const down = { readings: named({ rounding: 'down' }) };
    expect(outcome(1001, 250)).toBe('notMet');
    expect(outcome(1001, 250, { readings: named({ rounding: 'exact' }) })).toBe('notMet');
    expect(offer(reported(1001, 250, down))).toMatchObject({ outcome: 'met', reason: { surplus: '0' } });
    expect(offer(reported(1001, 249, down))).toMatchObject({
      outcome: 'notMet',
      reason: { shortfall: '1.25', slotsToAdd: 1 },
    });
    expect(reported(1001, 250, { readings: 'kept' }).readings[0]).toMatchObject({ pinned: true, decisive: true });
  });
});

describe('what is not known', () => {
  it('an offer that is not known is not nothing', () => {
    expect(offer(reported(1000, null))).toMatchObject({
      outcome: 'undetermined',
      reason: { code: 'gmfSlots.requiredOffer.open', offered: 0, required: '250' },
      awaiting: [[fact('offers[0].slots')]],
    });
    expect(offer(reported(1000, null)).reason).not.toHaveProperty('atMost');
    expect(offer(assess({ group: groupOf(1000) }, { readings: 'kept' }))).toMatchObject({
      awaiting: [[fact('offers')]],
    });
    expect(offer(assess({ group: groupOf(1000) })).reason).not.toHaveProperty('report');
  });

  it('patients that are not known are awaited, with everything the answer would then still need', () => {
    expect(offer(reported(null, 250))).toEqual({
      outcome: 'undetermined',
      rule: 'gmfSlots.requiredOffer',
      reason: { code: 'gmfSlots.requiredOffer.patientsUnknown', ...DECEMBER },
      awaiting: [[fact('group.engagements[0].patients')]],
      sources: SOURCES,
      because: [],
    });
    expect(offer(reported(null, null))).toMatchObject({
      awaiting: [[fact('group.engagements[0].patients'), fact('offers[0].slots')]],
    });
    expect(offer(reported(null, 250, OPEN))).toMatchObject({
      awaiting: [[reading('rounding'), fact('group.engagements[0].patients')]],
    });
  });

  it('an engagement that changed inside the quarter awaits a text', () => {
    const engagements = [
      { from: '2022-06-01', to: '2023-12-31', patients: 1000 },
      { from: '2024-01-01', patients: 1200 },
    ];
    const changed = assess({ group: { engagements }, offers: [counted(DECEMBER.from, 250)] });
    expect(offer(changed)).toEqual({
      outcome: 'undetermined',
      rule: 'gmfSlots.requiredOffer',
      reason: { code: 'gmfSlots.requiredOffer.engagementChanged', ...DECEMBER },
      awaiting: [[text('changedEngagement', '2023-12-01')]],
      sources: SOURCES,
      because: [],
    });
    expect(changed.parameters).toEqual([]);
  });

  it('one that may have changed awaits its numbers: nothing says yet that it did', () => {
    const offers = [counted(DECEMBER.from, 250)];
    const inTwo = (first: number | null, second: number | null) => {
      const engagements = [
        { from: '2022-06-01', to: '2023-12-31', patients: first },
        { from: '2024-01-01', patients: second },
      ];
      return offer(assess({ group: { engagements }, offers }, { readings: 'kept' }));
    };
    const path = (index: number) => fact(`group.engagements[${index}].patients`);
    expect(inTwo(null, null)).toEqual({
      outcome: 'undetermined',
      rule: 'gmfSlots.requiredOffer',
      reason: { code: 'gmfSlots.requiredOffer.patientsUnknown', ...DECEMBER },
      awaiting: [[path(0), path(1)]],
      sources: SOURCES,
      because: [],
    });
    expect(inTwo(1000, null)).toMatchObject({ awaiting: [[path(1)]] });
    expect(inTwo(1000, 1000).outcome).toBe('met');
    expect(inTwo(1000, 1001).reason.code).toBe('gmfSlots.requiredOffer.engagementChanged');
  });

  it('no engagement: nothing is owed', () => {
    const engagements = [{ from: '2022-06-01', to: '2023-11-30', patients: 1000 }];
    expect(offer(assess({ group: { engagements } }))).toEqual({
      outcome: 'notApplicable',
      rule: 'gmfSlots.requiredOffer',
      reason: { code: 'gmfSlots.requiredOffer.noEngagement', ...DECEMBER },
      sources: SOURCES,
      because: [],
    });
  });
});

describe('while the quarter goes on', () => {
  const running = (offered: number | null, asOf = '2024-02-28') =>
    offer(assess({ group: groupOf(1000), offers: [counted(DECEMBER.from, offered)] }, { asOf, readings: 'kept' }));

  it('what is offered already may be enough, and what is not yet is no shortfall', () => {
    expect(running(250)).toMatchObject({ outcome: 'met', reason: { running: true, offered: 250 } });
    expect(running(249)).toMatchObject({
      outcome: 'undetermined',
      reason: { code: 'gmfSlots.requiredOffer.open', running: true },
      awaiting: [[fact('offers[0].slots')]],
    });
    expect(running(0, '2023-12-01').outcome).toBe('undetermined');
  });

  it('its last day ends it', () => {
    expect(running(249, '2024-02-29')).toMatchObject({ outcome: 'notMet', reason: { running: false } });
  });
});

describe('« to 2024-05-31 »: no sourced rate afterwards, nor before', () => {
  const rate = (asOf: string, knownAt?: string) =>
    offer(
      assess(
        { group: { engagements: [{ from: '2020-01-01', patients: 1000 }] } },
        { asOf, ...(knownAt === undefined ? {} : { knownAt }) },
      ),
    );

  it.each([
    ['2024-05-31', undefined, '2024-03-01', undefined],
    ['2024-06-01', undefined, '2024-06-01', 'passerelle'],
    ['2025-12-31', undefined, '2025-12-01', 'passerelle'],
    ['2026-03-01', undefined, '2026-03-01', 'uncertain'],
    ['2022-05-31', undefined, '2022-03-01', 'none'],
    ['2022-06-01', undefined, '2022-06-01', undefined],
    // Concluded on 13 June 2024, retroactive to the first.
    ['2024-06-30', '2024-06-12', '2024-06-01', 'none'],
    ['2024-06-30', '2024-06-13', '2024-06-01', 'passerelle'],
    ['2026-03-01', '2025-12-18', '2026-03-01', 'passerelle'],
    ['2026-03-01', '2025-12-19', '2026-03-01', 'uncertain'],
    ['2022-06-01', '2022-05-31', '2022-06-01', 'none'],
  ])('on %s as known at %s', (asOf, knownAt, from, instrument) => {
    const its = rate(asOf, knownAt);
    expect(its.outcome).toBe('undetermined');
    if (instrument === undefined) expect(its.reason.code).toBe('gmfSlots.requiredOffer.open');
    else {
      const since = { passerelle: '2024-06-01', uncertain: '2025-12-19', none: undefined }[instrument];
      expect(its).toMatchObject({
        reason: {
          ...{ code: 'gmfSlots.requiredOffer.noRate', instrument, from },
          ...(since === undefined ? {} : { since }),
        },
        awaiting: [[text('slotRate', from)]],
      });
    }
  });

  it('says what governs, and that the slots may vary with the peaks', () => {
    const documents = (asOf: string) => rate(asOf).sources.map(({ document, quote }) => quote ?? document);
    expect(documents('2024-06-01')).toEqual([
      'L’entente est rétroactive au 1er juin et valable pour un an, avec une clause de prolongation possible.',
      'moduler le nombre de plages horaires disponibles selon les périodes de pointe',
    ]);
    expect(documents('2022-05-31')).toEqual([]);
    expect(documents('2026-03-01')[0]).toBe('Le Nord-Côtier, Les médecins de famille acceptent l’entente de principe');
    expect(assess({ group: groupOf(1000) }, { asOf: '2024-06-01' }).readings).toEqual([]);
  });

  it('whatever the offer', () => {
    for (const offered of [0, 250, 100_000]) {
      const its = assess({ group: groupOf(1000), offers: [counted(JUNE_2024.from, offered)] }, { asOf: '2024-08-31' });
      expect(offer(its).reason.code).toBe('gmfSlots.requiredOffer.noRate');
    }
    expect(MARCH.to).toBe('2024-05-31');
  });
});
