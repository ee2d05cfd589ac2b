import type { BillingRecord } from '../../src/billingDays/record.js';
import { assessMir } from '../../src/mir/assess.js';
import type { MirInput } from '../../src/mir/facts.js';
import { mirPhrases } from '../../src/mir/phrases.js';
import { billed, type Run } from '../billingDays/given.js';
import { runCases } from '../whole/caseFiles.js';

/** Days in short, as `test/cases/README.md` describes them. */
type Given = Omit<MirInput, 'records'> & {
  readonly records?: readonly ({ readonly days?: number } & Partial<BillingRecord>)[];
};

function inFull({ records, ...more }: Given): MirInput {
  if (records === undefined) return more;
  return { ...more, records: billed(...records.map(({ days = 1, ...record }): Run => [days, record])) };
}

runCases<Given>({
  folder: 'mirStatus',
  whole: 'overall',
  hasLedger: true,
  isNested: true,
  phrases: mirPhrases,
  unsaid: /mir\.\w|(?:resident|remoteReturn|installation|application|physician|records)(?:\.\w|\[\d)/,
  answer: (given, options) => assessMir(inFull(given), options),
});
