import { billingDaysEnglish } from '../billingDays/phrases.en.js';
import { REGIONS } from '../law/regionNames.js';
import type { RegionCode } from '../law/territory.js';
import type { Formats, Phrasebook } from '../verdict/phrases.js';
import type { PremReason } from './assess.js';
import type { PremLedgerReason } from './ledger.js';

const RULES = {
  'prem.year': 'Reference year (PREM)',
  'prem.notice': 'Compliance notice or exemption',
  'prem.majorityPractice': 'Majority practice (55% rule)',
  'prem.capitaleNationale': '5% cap in the Capitale-Nationale',
  'prem.reduction': 'Exposure to the 30% reduction',
} as const;

function ruleNames(ids: readonly string[]): readonly string[] {
  return ids.map((id) => `“${RULES[id as keyof typeof RULES] ?? id}”`);
}

function territoryOf({
  region,
  subTerritory,
}: {
  readonly region: string;
  readonly subTerritory: string | null;
}): string {
  const name = REGIONS[region as RegionCode] ?? region;
  return subTerritory === null ? `the ${name} region` : `the territory of ${subTerritory} (${name})`;
}

const PURPOSES: Readonly<Record<string, string>> = {
  depannageExclusif: 'for exclusive dépannage (locum work)',
  instanceVocationNationale: 'for a body with a national mandate',
  other: 'of another kind',
};

/** The PREM in English. */
export const premEnglish: Phrasebook<PremReason, PremLedgerReason> = {
  findings: {
    'prem.year.respected': (r, f) =>
      r.running
        ? `From ${f.date(r.from)} to ${f.date(r.assessedTo)}, the PREM obligations are met; the year runs to ${f.date(r.to)}.`
        : `The year ${f.period(r)} meets the PREM obligations.`,
    'prem.year.notRespected': (r, f) => {
      const rules = f.list(ruleNames(r.rules));
      const which = r.eitherReading ? `however the texts are read, one of these rules is breached: ${rules}` : rules;
      return r.running
        ? `From ${f.date(r.from)} to ${f.date(r.assessedTo)}, this is not met: ${which}; the year runs to ${f.date(r.to)}.`
        : `The year ${f.period(r)} does not meet the PREM obligations: ${which}.`;
    },
    'prem.year.nothingToAssess': (r, f) =>
      `Nothing to assess ${f.period({ from: r.from, to: r.assessedTo })}: no PREM obligation applies to what was given.`,
    'prem.year.open': (r, f) =>
      `It cannot be said whether the PREM obligations are met ${f.period({ from: r.from, to: r.assessedTo })}: ${f.list(ruleNames(r.rules))} ${r.rules.length > 1 ? 'depend' : 'depends'} on what is missing or on how the texts are read.`,
    'prem.year.noTextInForce': (r, f) =>
      `No encoded text gives the reference year on ${f.date(r.on)}: nothing can be said.`,

    'prem.notice.held': (r, f) =>
      `All billing ${f.period(r)} is covered by a compliance notice, an exemption or an authorisation.`,
    'prem.notice.notHeld': (r, f) =>
      `Billing without a compliance notice, exemption or authorisation: ${dates(r.dates, f)}.${lost(r, f)}`,
    'prem.notice.maybeNotHeld': (r, f) =>
      `Perhaps billing without a notice, exemption or authorisation: ${dates(r.dates, f)}; data are missing.${lost(r, f)}`,
    'prem.notice.noPractice': (r, f) => `Nothing was billed to the public plan ${f.period(r)}.`,

    'prem.majorityPractice.reached': (r, f) =>
      `${counted(r, f)} in ${territoryOf(r.base)}, ${f.period(r)}; the minimum is ${f.percent(r.minimum)}. Margin: ${f.days(r.spare.days)} more elsewhere without going below the minimum.`,
    'prem.majorityPractice.below': (r, f) =>
      `${counted(r, f)} in ${territoryOf(r.base)}, ${f.period(r)}; the minimum is ${f.percent(r.minimum)}. Short by ${f.days(r.toAdd.days)} to add in the territory, or ${f.days(r.toMove.days)} to do there rather than elsewhere.`,
    'prem.majorityPractice.open': (r, f) =>
      `${counted(r, f)} in ${territoryOf(r.base)}, ${f.period(r)}, depending on what is missing or how the texts are read; the minimum is ${f.percent(r.minimum)}.`,
    'prem.majorityPractice.noBillingDay': (r, f) =>
      `Not one billing day ${f.period(r)}: the rule has nothing to measure.`,
    'prem.majorityPractice.noThreshold': (r, f) =>
      `No billing-day threshold is known for ${f.date(r.on)}; supply the one of the time.`,
    'prem.majorityPractice.noTextInForce': (r, f) => `No encoded text sets the minimum ${f.period(r)}.`,
    'prem.majorityPractice.underDerogation': (r, f) =>
      `Exemption ${PURPOSES[r.purpose] ?? r.purpose} ${f.period(r)}: the 55% rule does not apply. The exemption’s own undertaking is another rule.`,
    'prem.majorityPractice.underAuthorisation': (r, f) =>
      `Authorisation to practise during residency ${f.period(r)}: the 55% rule does not apply.`,
    'prem.majorityPractice.eitherRegime': (r, f) =>
      `${capital(f.period(r))}, which rules govern (current or transitional) is not known, but both give the same answer.`,
    'prem.majorityPractice.regimeUnknown': (r, f) =>
      `${capital(f.period(r))}, the answer depends on which rules govern (current or transitional), and that is not known.`,

    'prem.capitaleNationale.within': (r, f) =>
      `${inRegion(r, f)}, ${f.period(r)}; the maximum without a notice of that region is ${f.percent(r.maximum)}. Margin: ${f.days(r.spare.days)} more.${stale(r.lastAttested, f)}`,
    'prem.capitaleNationale.over': (r, f) =>
      `${inRegion(r, f)}, ${f.period(r)}; the maximum without a notice of that region is ${f.percent(r.maximum)}, exceeded by ${f.days(r.toMove.days)}. The pages read do not say what follows.${stale(r.lastAttested, f)}`,
    'prem.capitaleNationale.open': (r, f) =>
      `${inRegion(r, f)}, ${f.period(r)}, depending on what is missing or how the texts are read; the maximum without a notice of that region is ${f.percent(r.maximum)}.${stale(r.lastAttested, f)}`,
    'prem.capitaleNationale.noPractice': (r, f) =>
      `Not one day in the Capitale-Nationale (Portneuf and Charlevoix apart) ${f.period(r)}.`,
    'prem.capitaleNationale.holdsNotice': (r, f) =>
      `Compliance notice of the Capitale-Nationale ${f.period(r)}: the cap does not apply.`,
    'prem.capitaleNationale.authorised': (r, f) =>
      `Authorised by the DRMG during residency ${f.period(r)}: the cap is not held against the resident, no text saying so.`,
    'prem.capitaleNationale.underDerogation': (r, f) =>
      `An exemption stands in for a notice ${f.period(r)}: as read, the cap does not apply.`,
    'prem.capitaleNationale.noThreshold': (r, f) =>
      `No billing-day threshold is known for ${f.date(r.on)}; supply the one of the time.`,
    'prem.capitaleNationale.noTextInForce': (r, f) => `No encoded text sets the cap ${f.period(r)}.`,

    'prem.reduction.notExposed': () => 'Nothing exposes the physician to a reduction of remuneration.',
    'prem.reduction.exposed': (r, f) => {
      const reduction =
        r.rate === null
          ? 'a reduction of all remuneration, at a rate that is not encoded for that period'
          : `a ${f.percent(r.rate)} reduction of all remuneration`;
      const amount =
        r.illustration === null
          ? ''
          : ` As an illustration only (inferred: the period it applies to is not published): ${f.dollars(r.illustration.reduction)} of ${f.dollars(r.illustration.remuneration)}.`;
      const inferred =
        r.inferredFor.length === 0
          ? ''
          : ` For ${f.list(ruleNames(r.inferredFor))}, that consequence is inferred: no page read states it.`;
      return `The physician is exposed to ${reduction}. It is a risk, not a certain loss: the joint committee may accept explanations.${inferred}${amount}`;
    },
    'prem.reduction.open': () => 'Exposure to the reduction depends on what is missing or on how the texts are read.',
  },
  rules: RULES,
  outcomes: {
    'prem.reduction': {
      met: 'not exposed',
      notMet: 'exposed',
      notApplicable: 'not applicable',
      undetermined: 'undetermined',
    },
  },
  records: {
    title: 'What became of the records',
    some: (count) => `${count} record${count === 1 ? '' : 's'}`,
    one: (index) => `record ${index + 1}`,
  },
  fields: {
    ...billingDaysEnglish.fields,
    'physician.practiceStart': 'the start of practice',
    'physician.principalRegionChangedOn':
      'the date of the first change of principal region since July 1, 2016 (or that there was none)',
  },
  caution:
    'This calculation binds neither the RAMQ nor the joint committee. The text of the agreement was not read directly: see the sources.',
  ledger: {
    inTerritory: 'in the territory of the notice',
    elsewhere: 'elsewhere',
    elsewhereDepannage: 'dépannage, elsewhere',
    belowHalfDay: 'below the half-day threshold (total of the date and territory)',
    depannageLeftOut: 'dépannage, out of the calculation under the transitional rules',
    outsidePlan: 'not billed to the public plan',
    beforePeriod: 'before the reference year',
    afterPeriod: 'after the reference year',
    afterAsOf: 'after the assessment date',
    nothingHeld: 'no notice, exemption or authorisation on that day',
    underDerogation: 'under an exemption',
    underAuthorisation: 'under a resident’s authorisation',
    noThreshold: 'no threshold known for the date',
    noTextInForce: 'no encoded text for the date',
    territoryUnknown: 'territory not known',
    amountUnknown: 'amount not known',
    natureUnknown: 'nature not known',
    sameDateAsUnknown: 'same date as an incomplete record',
    regimeUnknown: 'depends on which rules govern (current or transitional)',
  },
  parameters: {
    ...billingDaysEnglish.parameters,
    'prem.majorityMinimum': 'Minimum in the territory',
    'prem.formerMajorityMinimum': 'Minimum in the region (transitional rules)',
    'prem.capitaleNationaleMaximum': 'Maximum in the Capitale-Nationale without its notice',
    'prem.reductionRate': 'Reduction one is exposed to',
  },
  questions: {
    ...billingDaysEnglish.questions,
    'prem.depannageInTerritory': 'Does dépannage done in the territory of one’s own notice count there or outside?',
    'prem.transitionalDepannage':
      'Under the former rules, is dépannage left out of the calculation or counted like other days?',
    'prem.regionalDay':
      'When the base is the region, do the dollars of a date add up over the whole region or by sub-territory?',
    'prem.capitaleNationaleDepannage': 'Does dépannage done in the Capitale-Nationale count toward that region’s cap?',
    'prem.capitaleNationaleDerogation':
      'Does the Capitale-Nationale cap bind a physician whose exemption stands in for a notice?',
  },
  options: {
    ...billingDaysEnglish.options,
    'prem.depannageInTerritory': { whereServed: 'in the territory', outside: 'outside' },
    'prem.transitionalDepannage': { outOfBothTerms: 'left out', counted: 'counted' },
    'prem.regionalDay': { byRegion: 'by region', bySubTerritory: 'by sub-territory' },
    'prem.capitaleNationaleDerogation': { applies: 'it does', doesNotApply: 'it does not' },
    'prem.capitaleNationaleDepannage': { counted: 'counted', notCounted: 'not counted' },
  },
};

interface Ends {
  readonly worst: { readonly inside: string; readonly total: string };
  readonly best: { readonly inside: string; readonly total: string };
}

const MOST_DATES = 5;

function dates(all: readonly string[], f: Formats): string {
  const shown = all.slice(0, MOST_DATES).map(f.date);
  const others = all.length - shown.length;
  return f.list(others > 0 ? [...shown, `${others} other date${others > 1 ? 's' : ''}`] : shown);
}

type NotHeld = Extract<PremReason, { readonly lostOn: unknown }>;

const LOST: Readonly<Record<NonNullable<NotHeld['lostHolding']>, string>> = {
  avis: 'The notice',
  derogation: 'The exemption',
};

const CAUSES: Readonly<Record<NonNullable<NotHeld['lostCause']>, string>> = {
  lostToExclusiveDepannage: 'with the exemption for exclusive dépannage, and does not revive',
  nonParticipant: 'when the physician became non-participating, and does not revive on return to the public plan',
  desengage: 'when the physician withdrew from the public plan (désengagé), and does not revive on return',
};

function lost({ lostHolding, lostOn, lostCause }: NotHeld, f: Formats): string {
  if (lostHolding === null || lostOn === null || lostCause === null) return '';
  return ` ${LOST[lostHolding]} ended on ${f.date(lostOn)}, ${CAUSES[lostCause]}.`;
}

function counted({ worst, best }: Ends, f: Formats): string {
  const one = (end: Ends['worst']) =>
    `${f.days(end.inside)} of ${f.count(end.total)} (${f.share(end.inside, end.total)})`;
  return one(worst) === one(best) ? one(worst) : `From ${one(worst)} to ${one(best)}`;
}

/** Of a maximum, the best end is the least. */
function inRegion({ worst, best }: Ends, f: Formats): string {
  return `${counted({ worst: best, best: worst }, f)} in the Capitale-Nationale, Portneuf and Charlevoix apart`;
}

function stale(lastAttested: string | undefined, f: Formats): string {
  return lastAttested === undefined
    ? ''
    : ` No page read later than ${f.date(lastAttested)} confirms or repeals this cap.`;
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
