import { describe, expect, it } from 'vitest';
import { changeFound, DECISION, engagementFound, fact, lawOn, reading, text } from './adhesion.given.js';

const ON = lawOn('2026-06-01');

describe('« La durée de l’engagement est de deux (2) ans. »', () => {
  it.each([
    ['2024-09-01', '2026-08-31'],
    ['2024-02-29', '2026-02-28'],
    ['2025-03-01', '2027-02-28'],
    ['2026-03-01', '2028-02-29'],
    ['2024-12-31', '2026-12-30'],
  ])('in effect on %s: to %s', (effectiveOn, lastDay) => {
    expect(engagementFound({ effectiveOn }, lawOn(lastDay))).toMatchObject({
      verdict: {
        outcome: 'met',
        reason: { code: 'amp.engagement.runs', effectiveOn, firstDay: effectiveOn, lastDay, renewals: 0, years: 2 },
      },
      parameters: [{ id: 'amp.engagementYears', value: '2', unit: 'year' }],
    });
  });

  it('from its effect: neither before, nor once it ended', () => {
    expect(engagementFound({}, lawOn('2024-08-31')).verdict).toMatchObject({
      outcome: 'notApplicable',
      reason: { code: 'amp.engagement.notBegun', effectiveOn: '2024-09-01', on: '2024-08-31' },
    });
    expect(engagementFound({}, lawOn('2024-09-01')).verdict.outcome).toBe('met');
    expect(engagementFound({ endedOn: '2026-05-31' }, ON).verdict).toMatchObject({
      outcome: 'notApplicable',
      reason: { code: 'amp.engagement.ended', endedOn: '2026-05-31', effectiveOn: '2024-09-01' },
    });
    expect(engagementFound({ endedOn: '2026-06-01' }, ON).verdict).toMatchObject({
      outcome: 'met',
      reason: { endsOn: '2026-06-01', lastDay: '2026-08-31' },
    });
    expect(engagementFound({ endedOn: '2026-08-31' }, ON).verdict.reason).toMatchObject({ endsOn: null });
  });

  it('an older engagement awaits a text', () => {
    expect(engagementFound({ effectiveOn: '2022-01-31' }, ON).verdict).toMatchObject({
      outcome: 'undetermined',
      reason: { code: 'amp.engagement.noTextInForce', effectiveOn: '2022-01-31' },
      awaiting: [[text('engagementYears', '2022-01-31')]],
    });
    expect(engagementFound({ effectiveOn: '2022-02-01' }, ON).verdict.outcome).toBe('met');
  });

  it('as known on a day: Montréal since February 2022, Mauricie since 30 November 2024', () => {
    const quotes = (knownAt: string) =>
      engagementFound({}, lawOn('2025-01-01', undefined, knownAt)).verdict.sources.map(({ quote }) => quote);
    expect(quotes('2022-01-31')).toEqual([]);
    expect(quotes('2022-02-01')).toEqual(['La durée de l’engagement à l’entente AMP est de deux ans.']);
    expect(quotes('2024-11-30')).toEqual([
      'La durée de l’engagement est de deux (2) ans.',
      'La durée de l’engagement à l’entente AMP est de deux ans.',
    ]);
    expect(quotes('2026-01-01')).toContain('débute au moment de la prise d’effet de l’adhésion');
  });
});

describe('« Il est renouvelé automatiquement, sauf dans les cas suivants »', () => {
  it.each([
    ['2026-09-01', '2026-09-01', '2028-08-31', 1],
    ['2028-08-31', '2026-09-01', '2028-08-31', 1],
    ['2028-09-01', '2028-09-01', '2030-08-31', 2],
    ['2034-09-01', '2034-09-01', '2036-08-31', 5],
  ])('on %s: %s to %s, renewed %i', (on, firstDay, lastDay, renewals) => {
    expect(engagementFound({}, lawOn(on)).verdict).toMatchObject({
      outcome: 'met',
      reason: { code: 'amp.engagement.renewed', firstDay, lastDay, renewals },
    });
  });

  it('a 29 February comes back with the year that has one', () => {
    const term = (on: string) => engagementFound({ effectiveOn: '2024-02-29' }, lawOn(on)).verdict.reason;
    expect(term('2026-03-01')).toMatchObject({ firstDay: '2026-03-01', lastDay: '2028-02-28', renewals: 1 });
    expect(term('2028-02-29')).toMatchObject({ firstDay: '2028-02-29', lastDay: '2030-02-28', renewals: 2 });
  });

  it('is a text of Montréal, cited with medium confidence; before it is known, a text is awaited', () => {
    expect(engagementFound({}, lawOn('2026-09-01')).verdict.sources).toContainEqual(
      expect.objectContaining({ quote: expect.stringContaining('renouvelé automatiquement'), confidence: 'medium' }),
    );
    expect(engagementFound({}, lawOn('2026-09-01', undefined, '2025-12-31')).verdict).toMatchObject({
      outcome: 'undetermined',
      reason: { code: 'amp.engagement.noRenewalText', lastDay: '2026-08-31', on: '2026-09-01' },
      awaiting: [[text('engagementRenewal', '2026-09-01')]],
    });
    expect(engagementFound({}, lawOn('2026-08-31', undefined, '2025-12-31')).verdict.outcome).toBe('met');
  });
});

describe('a change, at term or mid-term', () => {
  it('asked for on 1 May 2026 of a term that ends on 31 August: mid-term', () => {
    expect(changeFound({}, ON).verdict).toMatchObject({
      outcome: 'undetermined',
      reason: {
        code: 'amp.modification.pending',
        when: 'midTerm',
        lastDay: '2026-08-31',
        effectOn: null,
        requestedOn: '2026-05-01',
      },
      awaiting: [[DECISION]],
    });
  });

  it.each([
    ['2026-08-31', 'midTerm', '2026-08-31'],
    ['2026-09-01', 'atTerm', '2026-08-31'],
    ['2026-09-02', 'midTerm', '2028-08-31'],
    ['2028-09-01', 'atTerm', '2028-08-31'],
    ['2027-09-01', 'midTerm', '2028-08-31'],
  ])('to take effect on %s: %s of %s', (effectOn, when, lastDay) => {
    expect(changeFound({ effectOn }, ON).verdict.reason).toMatchObject({ when, lastDay, effectOn });
  });

  it('to take effect as soon as it is granted: mid-term, the first day of a term too', () => {
    const on = lawOn('2027-01-01');
    expect(changeFound({ requestedOn: '2026-08-31' }, on).verdict.reason).toMatchObject({ when: 'midTerm' });
    expect(changeFound({ requestedOn: '2026-09-01' }, on).verdict.reason).toMatchObject({
      when: 'midTerm',
      lastDay: '2028-08-31',
    });
  });

  it('on the first day of the engagement: mid-term', () => {
    const given = { requestedOn: '2024-09-01', effectOn: '2024-09-01' };
    expect(changeFound(given, ON).verdict.reason).toMatchObject({ when: 'midTerm', lastDay: '2026-08-31' });
  });

  it('cites what is said of each', () => {
    const quotes = (more: object) => changeFound(more, ON).verdict.sources.map(({ quote }) => quote?.slice(0, 30));
    expect(quotes({ effectOn: '2026-09-01' })).toEqual([
      'any request for modification s',
      'Tous les médecins doivent se c',
    ]);
    expect(quotes({})).toEqual([
      'The physician must first discu',
      'unless the DRMG is able to jus',
      'Tous les médecins doivent se c',
    ]);
    expect(quotes({ staffShort: true })).toContain('Il est renouvelé automatiqueme');
  });

  it('not asked for yet, or of no engagement: nothing to answer', () => {
    const code = (more: object, law = ON, engagement = {}) => changeFound(more, law, engagement).verdict;
    expect(code({ requestedOn: '2026-06-02' })).toMatchObject({
      outcome: 'notApplicable',
      reason: { code: 'amp.modification.notYet', requestedOn: '2026-06-02', on: '2026-06-01' },
    });
    expect(code({ requestedOn: '2026-06-01' }).outcome).toBe('undetermined');
    const none = { outcome: 'notApplicable', reason: { code: 'amp.modification.noEngagement' } };
    expect(code({ requestedOn: '2024-08-31' })).toMatchObject(none);
    expect(code({}, ON, { endedOn: '2026-04-30' })).toMatchObject(none);
    expect(code({}, ON, { endedOn: '2026-05-01' }).outcome).toBe('undetermined');
    expect(code({ effectOn: '2026-09-01' }, ON, { endedOn: '2026-08-31' })).toMatchObject(none);
  });

  it('before the texts, or before they were known: awaits one', () => {
    const known = lawOn('2026-06-01', undefined, '2025-12-31');
    expect(changeFound({}, known).verdict).toMatchObject({
      reason: { code: 'amp.modification.noTextInForce', requestedOn: '2026-05-01' },
      awaiting: [[text('changeMidTerm', '2026-05-01')]],
    });
    expect(changeFound({ effectOn: '2026-09-01' }, known).verdict).toMatchObject({
      awaiting: [[text('changeAtTerm', '2026-05-01')]],
    });
    expect(changeFound({}, ON, { effectiveOn: '2021-05-01' }).verdict).toMatchObject({
      awaiting: [[text('engagementYears', '2021-05-01')]],
    });
  });
});

describe('“any request for modification should be approved by the DRMG”, mid-term after “an agreement”', () => {
  const both = [{}, { effectOn: '2026-09-01' }] as const;

  it.each(both)('granted: met, whatever the list or the staff (%o)', (more) => {
    for (const onList of [true, false, null]) {
      for (const staffShort of [true, false, null]) {
        expect(changeFound({ ...more, decision: 'granted', onList, staffShort }, ON)).toMatchObject({
          verdict: { outcome: 'met', reason: { code: 'amp.modification.granted', onList, staffShort } },
          readings: [],
        });
      }
    }
  });

  it.each(both)('refused: not met, and why is told (%o)', (more) => {
    const code = (its: object) => changeFound({ ...more, decision: 'refused', ...its }, lawOn('2026-06-01', 'kept'));
    expect(code({}).verdict).toMatchObject({ outcome: 'notMet', reason: { code: 'amp.modification.refused' } });
    expect(code({ onList: null }).verdict.reason.code).toBe('amp.modification.refused');
    expect(code({ onList: false }).verdict).toMatchObject({
      outcome: 'notMet',
      reason: { code: 'amp.modification.notOnList', decision: 'refused' },
    });
    expect(code({ staffShort: true }).verdict).toMatchObject({
      outcome: 'notMet',
      reason: { code: 'amp.modification.staffShort', decision: 'refused' },
    });
  });

  it('a refusal justified, or not, or not known', () => {
    for (const justified of [true, false, null]) {
      const { verdict } = changeFound({ decision: 'refused', justified }, ON);
      expect(verdict).toMatchObject({ outcome: 'notMet', reason: { justified } });
    }
    expect(changeFound({ decision: 'refused' }, ON).verdict.reason).toMatchObject({ justified: null });
  });

  it('« se conformer aux AMP en vigueur au moment de la demande »: off the list, not met before it is decided', () => {
    expect(changeFound({ onList: false }, ON)).toMatchObject({
      verdict: { outcome: 'notMet', reason: { code: 'amp.modification.notOnList', decision: 'pending' } },
      readings: [],
    });
    expect(changeFound({ onList: false, staffShort: true }, ON).verdict.reason.code).toBe('amp.modification.notOnList');
    expect(changeFound({ onList: null }, ON).verdict).toMatchObject({ awaiting: [[DECISION]] });
  });

  it('a shortage of staff excludes a change, kept, or only the renewal', () => {
    expect(changeFound({ staffShort: true }, lawOn('2026-06-01', 'kept')).verdict).toMatchObject({
      outcome: 'notMet',
      reason: { code: 'amp.modification.staffShort', decision: 'pending' },
    });
    const renewal = lawOn('2026-06-01', { 'amp.staffInsufficient': 'endsRenewal' });
    expect(changeFound({ staffShort: true }, renewal).verdict).toMatchObject({ awaiting: [[DECISION]] });
    expect(changeFound({ staffShort: true }, ON)).toMatchObject({
      verdict: {
        outcome: 'undetermined',
        reason: { code: 'amp.modification.pending' },
        awaiting: [[reading('staffInsufficient'), DECISION]],
      },
      readings: [{ id: 'amp.staffInsufficient', decisive: true }],
    });
    expect(changeFound({ staffShort: null }, ON)).toMatchObject({ verdict: { awaiting: [[DECISION]] }, readings: [] });
  });

  it('a decision that is not known is awaited, whatever the list or the staff', () => {
    for (const more of [{}, { onList: false }, { staffShort: true }]) {
      expect(changeFound({ decision: null, ...more }, ON)).toMatchObject({
        verdict: {
          reason: { code: 'amp.modification.notKnown' },
          awaiting: [[fact('engagement.modification.decision')]],
        },
        readings: [],
      });
    }
  });
});
