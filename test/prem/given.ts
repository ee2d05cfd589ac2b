import type { BillingRecord } from '../../src/billingDays/record.js';
import type { Avis } from '../../src/holdings/holding.js';
import { localDate } from '../../src/law/localDate.js';
import type { PinnedReadings, Reading } from '../../src/law/reading.js';
import { assessPrem, type PremAssessment } from '../../src/prem/assess.js';
import type { Physician, PremInput, PremOptions } from '../../src/prem/index.js';
import type { Law } from '../../src/prem/law.js';
import { premReadings } from '../../src/prem/readings.js';
import { type Choice, usedOptions } from '../../src/verdict/explore.js';
import type { Verdict } from '../../src/verdict/verdict.js';
import { AS_OF, ROUVILLE } from '../billingDays/given.js';

/** Invented physicians, said briefly. */
export const AVIS_ROUVILLE: Avis = { kind: 'avis', from: '2018-11-15', base: 'subTerritory', ...ROUVILLE };
/** Began after 1 July 2016: the sub-territory is the base. */
export const ROUVILLE_PHYSICIAN: Physician = {
  holdings: [AVIS_ROUVILLE],
  practiceStart: '2019-01-07',
  principalRegionChangedOn: 'never',
};

export function lawOf(pinned?: PinnedReadings, knownAt?: string): Law {
  return {
    pinned,
    used: usedOptions(premReadings, pinned),
    knownAt: knownAt === undefined ? undefined : localDate(knownAt),
  };
}

/** Options of readings by the ends of their ids: `{ amountBasis: 'billed' }`. */
export type Named = Readonly<Record<string, string>>;

/** The options kept, but for those named. */
export function choiceWith(named: Named = {}): Choice {
  const chosen = Object.entries(named).map(([name, option]) => {
    const { id, options } = readingNamed(name);
    if (!options.includes(option)) throw new Error(`${id} has no option ${option}`);
    return [id, option];
  });
  return { ...usedOptions(premReadings, 'kept'), ...Object.fromEntries(chosen) };
}

export function readingNamed(name: string): Reading {
  const found = premReadings.find(({ id }) => id === `prem.${name}`);
  if (found === undefined) throw new Error(`no reading is named ${name}`);
  return found;
}

/** The year of the physician of Rouville, unless another is given. */
export function assess(
  records: readonly BillingRecord[],
  options: Partial<PremOptions> = {},
  input: Partial<PremInput> = {},
): PremAssessment {
  return assessPrem({ physician: ROUVILLE_PHYSICIAN, records, ...input }, { asOf: AS_OF, ...options });
}

/** The one verdict of a rule under a year's. */
export function verdictOn(rule: string, { verdict }: PremAssessment): Verdict {
  const found = verdict.because.filter((one) => one.rule === rule);
  if (found.length !== 1) throw new Error(`${found.length} verdicts on ${rule}`);
  return found[0]!;
}
