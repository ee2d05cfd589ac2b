import { assessPrem, type PremInput } from '../../src/prem/index.js';
import { premPhrases } from '../../src/prem/phrases.js';
import { billed, type Run } from '../billingDays/given.js';
import { frozen, runCases } from './caseFiles.js';

/** A run of days as `test/cases/README.md` describes it. */
type RunInShort = { readonly days?: number } & Run[1];
type Given = Omit<PremInput, 'records'> & { readonly records: readonly RunInShort[] };

runCases<Given>({
  folder: 'prem',
  whole: 'year',
  hasLedger: true,
  isFigureRepeated: true,
  phrases: premPhrases,
  // The threshold of a day has no name in words yet.
  unsaid: /prem\.(?!billingDay)/,
  answer: ({ records, ...engagement }, options) => {
    const runs = records.map(({ days = 1, ...record }): Run => [days, record]);
    return assessPrem(frozen({ ...engagement, records: billed(...runs) }), options);
  },
});
