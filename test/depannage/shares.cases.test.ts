import { type Activity, assessDepannage, type DepannageInput } from '../../src/depannage/index.js';
import { depannagePhrases } from '../../src/depannage/phrases.js';
import { premPhrases } from '../../src/prem/phrases.js';
import { runCases } from '../whole/caseFiles.js';
import { activitiesOf, type DaysOf } from './shares.given.js';

/** Days in short, as `test/cases/README.md` describes them. */
type Given = Omit<DepannageInput, 'activities' | 'authorisations'> & {
  readonly authorisations: NonNullable<DepannageInput['authorisations']> | 'unknown';
  readonly activities: readonly ({ readonly days?: number } & Partial<Activity>)[];
};

function inFull({ activities, authorisations, ...more }: Given): DepannageInput {
  return {
    ...more,
    activities: activitiesOf(...activities.map(({ days = 1, ...its }): DaysOf => [days, its])),
    ...(authorisations === 'unknown' ? {} : { authorisations }),
  };
}

const findingsIn = (language: 'fr' | 'en') => ({
  findings: { ...premPhrases[language].findings, ...depannagePhrases[language].findings },
});

runCases<Given>({
  folder: 'depannageShares',
  whole: 'overall',
  hasLedger: true,
  isNested: true,
  phrases: { fr: findingsIn('fr'), en: findingsIn('en') },
  unsaid: /(?:depannage|prem)\.\w|(?:activities|authorisations|records)\[\d/,
  answer: (given, options) => assessDepannage(inFull(given), options),
});
