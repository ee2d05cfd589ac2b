import { describe, expect, it } from 'vitest';
import { referenceYear } from '../../src/billingDays/parameters.js';
import { localDate } from '../../src/law/localDate.js';
import { assessYear, type YearOutcome, yearOutcome, yearWithoutText } from '../../src/prem/year.js';
import type { Outcome, Verdict } from '../../src/verdict/verdict.js';
import { fact, reading, YEAR } from '../billingDays/given.js';

const duty = (rule: string, outcome: Outcome, awaited: object = fact('records[0].region')) =>
  ({ rule, outcome, reason: { code: 'x' }, sources: [], because: [], awaiting: [[awaited]] }) as unknown as Verdict;
const never = () => {
  throw new Error('no reading is open: there is nothing to ask');
};
const span = { ...YEAR, assessedTo: YEAR.to, running: false };

describe('what the duties of a year come to together', () => {
  it('met when each that applies is', () => {
    expect(yearOutcome([duty('prem.notice', 'met'), duty('prem.capitaleNationale', 'notApplicable')], never)).toEqual({
      outcome: 'met',
      rules: ['prem.notice'],
      awaiting: [],
      eitherReading: false,
    });
  });

  it('not met when one is not, named once, whatever is open beside it', () => {
    const duties = [
      duty('prem.notice', 'undetermined', reading('prem.amountBasis')),
      duty('prem.majorityPractice', 'notMet'),
      duty('prem.majorityPractice', 'notMet'),
      duty('prem.capitaleNationale', 'met'),
    ];
    expect(yearOutcome(duties, never)).toEqual({
      outcome: 'notMet',
      rules: ['prem.majorityPractice'],
      awaiting: [],
      eitherReading: false,
    });
  });

  it('open when one is and none is failed, awaiting what all of them await', () => {
    const duties = [
      duty('prem.majorityPractice', 'undetermined'),
      duty('prem.capitaleNationale', 'undetermined', fact('records[1].region')),
      duty('prem.notice', 'met'),
    ];
    expect(yearOutcome(duties, never)).toEqual({
      outcome: 'undetermined',
      rules: ['prem.majorityPractice', 'prem.capitaleNationale'],
      awaiting: [[fact('records[0].region'), fact('records[1].region')]],
      eitherReading: false,
    });
  });

  it('nothing to assess when none applies', () => {
    expect(yearOutcome([duty('prem.notice', 'notApplicable')], never).outcome).toBe('notApplicable');
  });

  describe('when a reading leaves duties open', () => {
    const duties = [
      duty('prem.majorityPractice', 'undetermined', reading('prem.workOutsidePlan')),
      duty('prem.capitaleNationale', 'undetermined', reading('prem.workOutsidePlan')),
    ];
    const open = {
      outcome: 'undetermined',
      rules: ['prem.majorityPractice', 'prem.capitaleNationale'],
      awaiting: [[reading('prem.workOutsidePlan')]],
      eitherReading: false,
    };

    it('settled all the same if each way to read breaches one of them or another', () => {
      expect(yearOutcome(duties, () => new Set<Outcome>(['notMet']))).toEqual({
        outcome: 'notMet',
        rules: ['prem.majorityPractice', 'prem.capitaleNationale'],
        awaiting: [],
        eitherReading: true,
      });
    });

    it('open if the ways to read part, or leave it open each', () => {
      expect(yearOutcome(duties, () => new Set<Outcome>(['notMet', 'met']))).toEqual(open);
      expect(yearOutcome(duties, () => new Set<Outcome>(['undetermined']))).toEqual(open);
      expect(yearOutcome(duties, () => new Set<Outcome>())).toEqual(open);
    });
  });
});

describe('the reference year', () => {
  const because = [duty('prem.notice', 'met'), duty('prem.reduction', 'met')];
  const sources = [referenceYear.versions[0]!.source];
  const says = (result: Partial<YearOutcome>, year = span) =>
    assessYear(year, { outcome: 'met', rules: [], awaiting: [], eitherReading: false, ...result }, because, sources);

  it('respected', () => {
    expect(says({})).toEqual({
      outcome: 'met',
      rule: 'prem.year',
      reason: { code: 'prem.year.respected', ...span },
      sources,
      because,
    });
  });

  it('not respected, by the rules named', () => {
    expect(says({ outcome: 'notMet', rules: ['prem.notice'], eitherReading: true })).toEqual({
      outcome: 'notMet',
      rule: 'prem.year',
      reason: { code: 'prem.year.notRespected', rules: ['prem.notice'], eitherReading: true, ...span },
      sources,
      because,
    });
  });

  it('nothing to assess', () => {
    expect(says({ outcome: 'notApplicable' })).toEqual({
      outcome: 'notApplicable',
      rule: 'prem.year',
      reason: { code: 'prem.year.nothingToAssess', ...span },
      sources,
      because,
    });
  });

  it('open, while it runs or after', () => {
    const running = { ...YEAR, assessedTo: localDate('2024-09-01'), running: true };
    const awaiting = [[fact('records[0].region')]] as never;
    expect(says({ outcome: 'undetermined', rules: ['prem.notice'], awaiting }, running)).toEqual({
      outcome: 'undetermined',
      rule: 'prem.year',
      reason: { code: 'prem.year.open', rules: ['prem.notice'], ...running },
      awaiting: [[fact('records[0].region')]],
      sources,
      because,
    });
  });

  it('no opinion on a day that no text gives the year of', () => {
    const on = localDate('2015-06-01');
    expect(yearWithoutText(on)).toEqual({
      outcome: 'undetermined',
      rule: 'prem.year',
      reason: { code: 'prem.year.noTextInForce', on },
      awaiting: [[{ kind: 'text', parameter: 'prem.referenceYear', on }]],
      sources: [],
      because: [],
    });
  });
});
