import { figuresOfShare, outcomesOf, periodOf, type ShareOf } from './found.js';
import { BILLING_RECORDS, barsOfShare, type Table } from './table.js';

const SHARES: readonly ShareOf[] = [
  {
    rule: 'prem.majorityPractice',
    bound: 'minimum',
    inside: 'prem.daysInside',
    outside: 'prem.daysElsewhere',
    total: 'prem.days',
    share: 'prem.share',
    by: 'regime',
  },
  {
    rule: 'prem.capitaleNationale',
    bound: 'maximum',
    inside: 'prem.capitaleNationaleDays',
    outside: 'prem.capitaleNationaleElsewhere',
    total: 'prem.capitaleNationaleAll',
    share: 'prem.capitaleNationaleShare',
  },
];

/** The PREM: days inside, elsewhere, in all, the share; those of the Capitale-Nationale; the outcome of each rule. */
export const premTable: Table = /* @__PURE__ */ (() => ({
  figures: [...SHARES.flatMap(figuresOfShare), outcomesOf('prem')],
  shares: SHARES,
  bars: (assessment) => SHARES.flatMap((share) => barsOfShare(assessment, share)),
  consequences: ['prem.reduction'],
  records: [BILLING_RECORDS],
  months: 12,
  span: ({ verdict }) => periodOf(verdict.reason),
  takesThresholds: true,
}))();
