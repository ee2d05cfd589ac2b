import { describe, expect, it } from 'vitest';
import { mergeTallies } from '../../src/billingDays/billingTally.js';
import { billingDay, referenceYear } from '../../src/billingDays/parameters.js';
import { InvalidInputError } from '../../src/law/problem.js';
import { assessPrem, assessPremTally, tallyPrem } from '../../src/prem/assess.js';
import type { Physician } from '../../src/prem/index.js';
import { AS_OF, billed, fact, QUEBEC_NORD, ROUVILLE, SHERBROOKE, SOMEWHERE } from '../billingDays/given.js';
import { AVIS_ROUVILLE, assess, ROUVILLE_PHYSICIAN, verdictOn } from './given.js';

const share = (inside: string, outside: string, total: string) => ({ inside, outside, total });

describe('a physician’s year', () => {
  it('has every duty under it, and what a breach exposes to', () => {
    const { verdict, readings } = assess(billed([11, ROUVILLE], [9, SHERBROOKE]));
    expect(verdict).toMatchObject({
      outcome: 'met',
      rule: 'prem.year',
      reason: {
        code: 'prem.year.respected',
        from: '2024-03-01',
        to: '2025-02-28',
        assessedTo: '2025-02-28',
        running: false,
      },
    });
    expect(verdict.because.map(({ rule, outcome }) => [rule, outcome])).toEqual([
      ['prem.notice', 'met'],
      ['prem.majorityPractice', 'met'],
      ['prem.capitaleNationale', 'notApplicable'],
      ['prem.reduction', 'met'],
    ]);
    expect(readings).toEqual([]);
  });

  it('shows each figure once, with the text it comes from', () => {
    const { parameters } = assess(billed([20, ROUVILLE], [1, QUEBEC_NORD]));
    expect(parameters.map(({ id, value }) => [id, value])).toEqual([
      ['prem.referenceYear', '03-01/02-end'],
      ['prem.majorityMinimum', '55'],
      ['prem.billingDay.full', '523.00'],
      ['prem.billingDay.half', '261.50'],
      ['prem.capitaleNationaleMaximum', '5'],
      ['prem.reductionRate', '30'],
    ]);
    expect(parameters[0]).toEqual({
      id: 'prem.referenceYear',
      value: '03-01/02-end',
      unit: 'MM-DD',
      from: '2016-03-01',
      fromInferred: true,
      publishedOn: '2015-12-21',
      source: referenceYear.versions[0]!.source,
    });
  });

  it('the remuneration of the year is only an illustration, when it is given', () => {
    const given = assess(billed([1, SHERBROOKE]), {}, { remuneration: '300000' });
    expect(verdictOn('prem.reduction', given).reason).toMatchObject({
      illustration: { remuneration: '300000', reduction: '90000', evidence: 'inferred', confidence: 'low' },
    });
    expect(verdictOn('prem.reduction', assess(billed([1, SHERBROOKE]))).reason).toMatchObject({ illustration: null });
  });

  it('says of each reading which rule applied it, over which days', () => {
    const { readings } = assess(
      billed([18, ROUVILLE], [1, { ...QUEBEC_NORD, nature: 'other' }], [1, QUEBEC_NORD], [1, SHERBROOKE]),
    );
    expect(readings.map(({ id, rule, from, to }) => [id, rule, from, to])).toEqual([
      ['prem.workOutsidePlan', 'prem.majorityPractice', '2024-03-01', '2025-02-28'],
      ['prem.workOutsidePlan', 'prem.capitaleNationale', '2024-03-01', '2025-02-28'],
    ]);
  });
});

describe('« du 1er mars au 28/29 février de l’année suivante »', () => {
  const spanOf = (asOf: string) => {
    const { from, to, assessedTo, running } = assess([], { asOf }).verdict.reason as unknown as Record<string, unknown>;
    return [from, to, assessedTo, running];
  };

  it('the year asked for is the one that has the day', () => {
    expect(spanOf('2024-02-28')).toEqual(['2023-03-01', '2024-02-29', '2024-02-28', true]);
    expect(spanOf('2024-02-29')).toEqual(['2023-03-01', '2024-02-29', '2024-02-29', false]);
    expect(spanOf('2024-03-01')).toEqual(['2024-03-01', '2025-02-28', '2024-03-01', true]);
    expect(spanOf('2025-02-28')).toEqual(['2024-03-01', '2025-02-28', '2025-02-28', false]);
  });

  it('while it runs, days after the one asked for are not looked at', () => {
    const records = billed([11, ROUVILLE], [30, SHERBROOKE]);
    const running = assess(records, { asOf: '2024-03-20' });
    expect(running.verdict).toMatchObject({ outcome: 'met', reason: { running: true, assessedTo: '2024-03-20' } });
    expect(verdictOn('prem.majorityPractice', running).reason).toMatchObject({
      from: '2024-03-01',
      to: '2024-03-20',
      counted: share('11', '9', '20'),
    });
    expect(assess(records, { asOf: '2024-03-21' }).verdict.outcome).toBe('notMet');
    expect(assess(records).verdict.outcome).toBe('notMet');
  });

  it('no opinion before the agreement that gives it: 2016-02-29 awaits a text, 2016-03-01 has one', () => {
    expect(assess([], { asOf: '2016-02-29' })).toEqual({
      verdict: {
        outcome: 'undetermined',
        rule: 'prem.year',
        reason: { code: 'prem.year.noTextInForce', on: '2016-02-29' },
        awaiting: [[{ kind: 'text', parameter: 'prem.referenceYear', on: '2016-02-29' }]],
        sources: [],
        because: [],
      },
      ledger: [],
      parameters: [],
      readings: [],
    });
    expect(assess([], { asOf: '2016-03-01' }).verdict.reason.code).toBe('prem.year.nothingToAssess');
    expect(assess([], { knownAt: '2015-12-20' }).verdict.reason.code).toBe('prem.year.noTextInForce');
    expect(assess([], { knownAt: '2015-12-21' }).verdict.reason.code).toBe('prem.year.nothingToAssess');
  });

  it('each record has its line even then', () => {
    expect(assess(billed([3, { ...ROUVILLE, date: '2015-05-31' }]), { asOf: '2015-06-01' }).ledger).toHaveLength(3);
  });
});

describe('several windows in a year', () => {
  const before = { ...AVIS_ROUVILLE, to: '2024-08-31' };
  const after = { kind: 'avis', from: '2024-09-01', base: 'subTerritory', ...SHERBROOKE } as const;
  const physician: Physician = { ...ROUVILLE_PHYSICIAN, holdings: [before, after] };

  it('each notice is assessed over its own, and neither makes up for the other', () => {
    const records = [
      ...billed([11, { ...ROUVILLE, date: '2024-06-01' }], [9, SHERBROOKE]),
      ...billed([10, { ...SHERBROOKE, date: '2024-10-01' }], [10, ROUVILLE]),
    ];
    const { verdict } = assess(records, {}, { physician });
    expect(verdict).toMatchObject({ outcome: 'notMet', reason: { rules: ['prem.majorityPractice'] } });
    expect(
      verdict.because.map(({ rule, outcome, reason }) => [rule, outcome, 'from' in reason && reason.from]),
    ).toEqual([
      ['prem.notice', 'met', '2024-03-01'],
      ['prem.majorityPractice', 'met', '2024-03-01'],
      ['prem.capitaleNationale', 'notApplicable', '2024-03-01'],
      ['prem.majorityPractice', 'notMet', '2024-09-01'],
      ['prem.capitaleNationale', 'notApplicable', '2024-09-01'],
      ['prem.reduction', 'notMet', '2024-03-01'],
    ]);
  });

  it('days under nothing are in no share', () => {
    const issued: Physician = { ...ROUVILLE_PHYSICIAN, holdings: [{ ...AVIS_ROUVILLE, from: '2024-07-15' }] };
    const records = [
      ...billed([5, { ...SHERBROOKE, date: '2024-07-10' }]),
      ...billed([11, { ...ROUVILLE, date: '2024-07-15' }], [9, SHERBROOKE]),
    ];
    const answer = assess(records, {}, { physician: issued });
    expect(verdictOn('prem.majorityPractice', answer)).toMatchObject({
      outcome: 'met',
      reason: { from: '2024-07-15', counted: share('11', '9', '20') },
    });
    expect(verdictOn('prem.notice', answer)).toMatchObject({
      outcome: 'notMet',
      reason: { dates: ['2024-07-10', '2024-07-11', '2024-07-12', '2024-07-13', '2024-07-14'] },
    });
  });
});

describe('a physician who holds nothing', () => {
  it('is without a notice, has no 55 % to respect, and is capped in the Capitale-Nationale all the same', () => {
    const { verdict } = assess(billed([18, ROUVILLE], [1, QUEBEC_NORD]), {}, { physician: { holdings: [] } });
    expect(verdict.because.map(({ rule, outcome }) => [rule, outcome])).toEqual([
      ['prem.notice', 'notMet'],
      ['prem.capitaleNationale', 'notMet'],
      ['prem.reduction', 'notMet'],
    ]);
  });
});

describe('the law as it was known on a day', () => {
  it('thresholds published on 2022-03-01 are not known the day before', () => {
    const records = billed([20, { ...ROUVILLE, date: '2021-05-03' }]);
    const on = (knownAt: string) => assess(records, { asOf: '2022-02-28', knownAt });
    expect(on('2022-02-28').verdict).toMatchObject({
      outcome: 'undetermined',
      awaiting: [[{ kind: 'text', parameter: 'prem.billingDay', on: '2021-05-03' }]],
    });
    expect(on('2022-03-01').verdict.outcome).toBe('met');
  });
});

describe('thresholds the caller supplies', () => {
  it('are shown as theirs, even where they agree with the text', () => {
    const records = [
      ...billed([1, { ...ROUVILLE, date: '2021-04-01' }]),
      ...billed([1, { ...ROUVILLE, date: '2021-10-01' }]),
    ];
    const supplied = { from: '2021-03-01', to: '2021-08-31', full: '523', half: '261.50', source: 'la clinique' };
    const { parameters } = assess(records, { asOf: '2022-02-28' }, { thresholds: [supplied] });
    const full = parameters.filter(({ id }) => id === 'prem.billingDay.full').map(({ source }) => source);
    expect(full).toEqual([
      { document: 'la clinique', evidence: 'caller', confidence: 'low' },
      billingDay.versions[0]!.source,
    ]);
  });

  it('count the days before 2021-03-01, which await a text without them', () => {
    const records = billed(
      [11, { ...ROUVILLE, date: '2020-05-01', amount: '518' }],
      [9, { ...SHERBROOKE, amount: '518' }],
    );
    expect(assess(records, { asOf: '2021-02-28' }).verdict).toMatchObject({
      outcome: 'undetermined',
      awaiting: [[{ kind: 'text', parameter: 'prem.billingDay', on: '2020-05-01' }]],
    });
    const thresholds = [{ from: '2020-03-01', to: '2021-02-28', full: '518', half: '259', source: 'la clinique' }];
    expect(assess(records, { asOf: '2021-02-28' }, { thresholds }).verdict.outcome).toBe('met');
  });
});

describe('what would settle a year', () => {
  it('is what its duties await together', () => {
    const { verdict } = assess(billed([10, ROUVILLE], [9, SHERBROOKE], [1, SOMEWHERE]));
    expect(verdict).toMatchObject({
      outcome: 'undetermined',
      reason: { code: 'prem.year.open', rules: ['prem.majorityPractice'] },
      awaiting: [[fact('records[19].region'), fact('records[19].subTerritory')]],
    });
  });
});

describe('a year that each way to read the texts breaches in its own way', () => {
  // Outside the plan, three days at home and two in the capital. Left out: 12 of 22 at home, below 55 %.
  // Counted: 15 of 27 at home, above 55 %, but 2 of 27 in the Capitale-Nationale, above 5 %.
  const records = billed(
    [12, ROUVILLE],
    [10, SHERBROOKE],
    [3, { ...ROUVILLE, nature: 'other' }],
    [2, { ...QUEBEC_NORD, nature: 'other' }],
  );

  it('is not respected, though neither rule is settled', () => {
    const { verdict } = assess(records);
    expect(verdict).toMatchObject({
      outcome: 'notMet',
      reason: {
        code: 'prem.year.notRespected',
        rules: ['prem.majorityPractice', 'prem.capitaleNationale'],
        eitherReading: true,
      },
    });
    expect(verdict.because.map(({ rule, outcome }) => [rule, outcome])).toEqual([
      ['prem.notice', 'met'],
      ['prem.majorityPractice', 'undetermined'],
      ['prem.capitaleNationale', 'undetermined'],
      ['prem.reduction', 'notMet'],
    ]);
  });

  it('names the one rule once the caller has chosen', () => {
    const read = (option: string) => assess(records, { readings: { 'prem.workOutsidePlan': option } }).verdict.reason;
    expect(read('notCounted')).toMatchObject({ rules: ['prem.majorityPractice'], eitherReading: false });
    expect(read('counted')).toMatchObject({ rules: ['prem.capitaleNationale'], eitherReading: false });
  });

  it('is open when one of the ways breaches nothing', () => {
    const fewer = billed([12, ROUVILLE], [10, SHERBROOKE], [3, { ...ROUVILLE, nature: 'other' }]);
    expect(assess(fewer).verdict).toMatchObject({
      outcome: 'undetermined',
      awaiting: [[{ kind: 'reading', id: 'prem.workOutsidePlan' }]],
    });
  });

  it('keeps to what the caller chose on other readings', () => {
    // A day of the capital billed and refused. As billed: 12 of 23 at home, or 15 of 27 with 2 in the capital: a breach
    // either way. As accepted: 12 of 22, or 15 of 26 with 1 in the capital: no breach once the rest is counted.
    const refused = billed(
      [12, ROUVILLE],
      [10, SHERBROOKE],
      [3, { ...ROUVILLE, nature: 'other' }],
      [1, { ...QUEBEC_NORD, nature: 'other' }],
      [1, { ...QUEBEC_NORD, accepted: '0' }],
    );
    const read = (option: string) => assess(refused, { readings: { 'prem.amountBasis': option } }).verdict;
    expect(read('billed')).toMatchObject({ outcome: 'notMet', reason: { eitherReading: true } });
    expect(read('accepted')).toMatchObject({
      outcome: 'undetermined',
      awaiting: [[{ kind: 'reading', id: 'prem.workOutsidePlan' }]],
    });
  });
});

describe('a tally of another year', () => {
  it('is refused: it was made over other days than those asked for', () => {
    const engagement = { physician: ROUVILLE_PHYSICIAN };
    const tally = tallyPrem([], { asOf: '2024-02-29' });
    try {
      assessPremTally(engagement, tally, { asOf: AS_OF });
      expect.unreachable('it was accepted');
    } catch (error) {
      expect(error).toBeInstanceOf(InvalidInputError);
      expect((error as InvalidInputError).problems).toEqual([
        {
          path: 'tally.period',
          seen: '{"from":"2023-03-01","to":"2024-02-29"}',
          expected: {
            fr: 'un décompte du 2024-03-01 au 2025-02-28, les jours demandés',
            en: 'a tally from 2024-03-01 to 2025-02-28, the days asked about',
          },
        },
      ]);
    }
    expect(assessPremTally(engagement, tallyPrem([], { asOf: AS_OF }), { asOf: '2024-03-01' }).verdict.outcome).toBe(
      'notApplicable',
    );
  });
});

describe('an assessment from tallies', () => {
  const records = billed([11, ROUVILLE], [9, SHERBROOKE], [3, QUEBEC_NORD], [1, SOMEWHERE]);
  const options = { asOf: AS_OF };

  it('of the whole, or of its parts merged, is the assessment of the records', () => {
    const whole = assessPrem({ physician: ROUVILLE_PHYSICIAN, records, remuneration: '1' }, options);
    const engagement = { physician: ROUVILLE_PHYSICIAN, remuneration: '1' };
    expect(assessPremTally(engagement, tallyPrem(records, options), options)).toEqual(whole);
    const merged = mergeTallies(tallyPrem(records.slice(0, 7), options), tallyPrem(records.slice(7), options));
    expect(assessPremTally(engagement, merged, options)).toEqual(whole);
  });

  it('refuses the same inputs', () => {
    const tally = tallyPrem(records, options);
    const refused = (engagement: unknown, some = options) =>
      expect(() => assessPremTally(engagement as never, tally, some)).toThrow(InvalidInputError);
    refused({ physician: { holdings: 'none' } });
    refused({ physician: ROUVILLE_PHYSICIAN }, { asOf: 'hier' });
    refused({ physician: { holdings: [AVIS_ROUVILLE, AVIS_ROUVILLE] } });
    refused({ physician: { holdings: [{ ...AVIS_ROUVILLE, subTerritory: 'ROUVILLE' }] } });
    refused({ physician: ROUVILLE_PHYSICIAN, treshold: [] });
    refused(null);
    expect(() => tallyPrem([{}] as never, options)).toThrow(InvalidInputError);
    expect(() => tallyPrem([], { asOf: 'hier' })).toThrow(InvalidInputError);
    expect(() => tallyPrem(billed([1, ROUVILLE], [1, { region: '16', subTerritory: 'rouville' }]), options)).toThrow(
      InvalidInputError,
    );
  });
});
