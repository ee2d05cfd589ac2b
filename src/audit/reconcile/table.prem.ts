import { figuresOfShare, outcomesOf, periodOf } from './found.js';
import { BILLING_RECORDS, barsOfShare, type Table } from './table.js';

/** The PREM: days inside, elsewhere, in all, the share; those of the Capitale-Nationale; the outcome of each rule. */
export const premTable: Table = /* @__PURE__ */ (() => ({
  figures: [
    ...figuresOfShare(
      'prem.majorityPractice',
      { inside: 'prem.daysInside', outside: 'prem.daysElsewhere', total: 'prem.days', share: 'prem.share' },
      (reason) => ('regime' in reason ? { regime: String(reason.regime) } : {}),
    ),
    ...figuresOfShare('prem.capitaleNationale', {
      inside: 'prem.capitaleNationaleDays',
      outside: 'prem.capitaleNationaleElsewhere',
      total: 'prem.capitaleNationaleAll',
      share: 'prem.capitaleNationaleShare',
    }),
    outcomesOf('prem'),
  ],
  bars: (assessment) => [
    ...barsOfShare(assessment, 'prem.majorityPractice', 'minimum'),
    ...barsOfShare(assessment, 'prem.capitaleNationale', 'maximum'),
  ],
  consequences: ['prem.reduction'],
  records: [BILLING_RECORDS],
  months: 12,
  span: ({ verdict }) => periodOf(verdict.reason),
  takesThresholds: true,
}))();
