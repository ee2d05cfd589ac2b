import { describe, expect, it } from 'vitest';
import { codesOf, said } from './saying.js';

/** Which findings are said here. */
const PART = /^depannage\.(?:overall|activities|amp)\./;
const PAY_FR =
  'Seul le dépannage donne droit à la rémunération du temps de déplacement et au remboursement des frais; leurs tarifs (annexe XVIII) n’ont pas été lus. Un remplacement est payé à l’acte, sauf exception, et compte hors du mécanisme.';
const PAY_EN =
  'Dépannage alone opens the pay of travel time and the refund of expenses; their rates (annexe XVIII) were not read. A remplacement is paid by the act, save exception, and counts outside the mechanism.';

interface Said {
  readonly code: string;
  readonly reason: object;
  readonly fr: string;
  readonly en: string;
}

/** Each finding, and each way its sentence may turn. */
const findings: readonly Said[] = [
  {
    code: 'overall.fulfilled',
    reason: { on: '2026-03-31' },
    fr: 'Au 31 mars 2026, tout ce qui est évalué ici est en règle.',
    en: 'On March 31, 2026, everything assessed here is in order.',
  },
  {
    code: 'overall.notFulfilled',
    reason: { on: '2026-03-31', rules: ['depannage.use'] },
    fr: 'Au 31 mars 2026, ce qui suit n’est pas en règle : « Quarts et semaines autorisés ».',
    en: 'On March 31, 2026, what follows is not in order: "Shifts and weeks authorised".',
  },
  {
    code: 'overall.notFulfilled',
    reason: { on: '2026-03-01', rules: ['depannage.use', 'depannage.medAddress'] },
    fr: 'Au 1er mars 2026, ce qui suit n’est pas en règle : « Quarts et semaines autorisés » et « Adresse courriel .med ».',
    en: 'On March 1, 2026, what follows is not in order: "Shifts and weeks authorised" and ".med address".',
  },
  {
    code: 'overall.nothingAsked',
    reason: { on: '2026-03-31' },
    fr: 'Au 31 mars 2026, rien n’est à évaluer.',
    en: 'On March 31, 2026, there is nothing to assess.',
  },
  {
    code: 'overall.open',
    reason: { on: '2026-03-31', rules: ['depannage.registration'] },
    fr: 'Au 31 mars 2026, on ne peut pas trancher : « Inscription au mécanisme de dépannage » dépend d’une décision, d’une donnée qui manque ou d’une lecture des textes.',
    en: 'On March 31, 2026, it cannot be told: "Registration as a dépanneur" hangs on a decision, on something missing or on a reading of the texts.',
  },
  {
    code: 'overall.open',
    reason: { on: '2026-03-31', rules: ['depannage.registration', 'depannage.designation'] },
    fr: 'Au 31 mars 2026, on ne peut pas trancher : « Inscription au mécanisme de dépannage » et « Désignation par le comité paritaire » dépendent d’une décision, d’une donnée qui manque ou d’une lecture des textes.',
    en: 'On March 31, 2026, it cannot be told: "Registration as a dépanneur" and "Designation by the joint committee" hang on a decision, on something missing or on a reading of the texts.',
  },
  {
    code: 'activities.told',
    reason: { authorised: 1, remplacement: 0, underMeasure: 0, outsidePlan: 0 },
    fr: `Il y a 1 activité de dépannage. ${PAY_FR}`,
    en: `There is 1 activity of dépannage. ${PAY_EN}`,
  },
  {
    code: 'activities.told',
    reason: { authorised: 0, remplacement: 1, underMeasure: 2, outsidePlan: 0 },
    fr: `Il y a 1 remplacement et 2 activités au titre d’une lettre d’entente distincte. ${PAY_FR}`,
    en: `There is 1 remplacement and 2 activities under a separate lettre d’entente. ${PAY_EN}`,
  },
  {
    code: 'activities.told',
    reason: { authorised: 1200, remplacement: 2, underMeasure: 1, outsidePlan: 1 },
    fr: `Il y a 1 200 activités de dépannage, 2 remplacements, 1 activité au titre d’une lettre d’entente distincte et 1 activité hors du régime public. ${PAY_FR}`,
    en: `There are 1,200 activities of dépannage, 2 remplacements, 1 activity under a separate lettre d’entente and 1 activity outside the public plan. ${PAY_EN}`,
  },
  {
    code: 'activities.told',
    reason: { authorised: 0, remplacement: 0, underMeasure: 1, outsidePlan: 2 },
    fr: `Il y a 1 activité au titre d’une lettre d’entente distincte et 2 activités hors du régime public. ${PAY_FR}`,
    en: `There is 1 activity under a separate lettre d’entente and 2 activities outside the public plan. ${PAY_EN}`,
  },
  {
    code: 'activities.told',
    reason: { authorised: 0, remplacement: 0, underMeasure: 0, outsidePlan: 1 },
    fr: `Il y a 1 activité hors du régime public. ${PAY_FR}`,
    en: `There is 1 activity outside the public plan. ${PAY_EN}`,
  },
  {
    code: 'activities.open',
    reason: { undecided: 1, authorised: 0, remplacement: 0, underMeasure: 0, outsidePlan: 0 },
    fr: `On ne peut pas classer 1 activité. ${PAY_FR}`,
    en: `1 activity cannot be told. ${PAY_EN}`,
  },
  {
    code: 'activities.open',
    reason: { undecided: 2, authorised: 1, remplacement: 0, underMeasure: 0, outsidePlan: 0 },
    fr: `On ne peut pas classer 2 activités; pour le reste, il y a 1 activité de dépannage. ${PAY_FR}`,
    en: `2 activities cannot be told; of the rest, there is 1 activity of dépannage. ${PAY_EN}`,
  },
  {
    code: 'activities.open',
    reason: { undecided: 2, authorised: 0, remplacement: 2, underMeasure: 0, outsidePlan: 0 },
    fr: `On ne peut pas classer 2 activités; pour le reste, il y a 2 remplacements. ${PAY_FR}`,
    en: `2 activities cannot be told; of the rest, there are 2 remplacements. ${PAY_EN}`,
  },
  {
    code: 'activities.none',
    reason: {},
    fr: 'Aucune activité à classer.',
    en: 'There is no activity to tell.',
  },
  {
    code: 'amp.counted',
    reason: {},
    fr: 'Selon la lecture choisie, les heures de dépannage comptent comme AMP.',
    en: 'By the reading chosen, hours of dépannage count as AMP.',
  },
  {
    code: 'amp.notCounted',
    reason: {},
    fr: 'Selon la lecture choisie, les heures de dépannage ne comptent pas comme AMP : celles-ci se font dans la région de l’avis.',
    en: 'By the reading chosen, hours of dépannage do not count as AMP: those are done in the region of the notice.',
  },
  {
    code: 'amp.open',
    reason: {},
    fr: 'Aucun texte lu ne dit si les heures de dépannage comptent comme AMP.',
    en: 'No text read says whether hours of dépannage count as AMP.',
  },
  {
    code: 'amp.exclusive',
    reason: {},
    fr: 'Aucun texte lu ne dit quelles AMP doit un dépanneur exclusif, qui n’a pas d’avis de conformité. La loi vise tout médecin omnipraticien : il n’en est pas exempté pour autant.',
    en: 'No text read says which AMP an exclusive dépanneur owes, who holds no notice. The Act is about every family physician: it does not follow that there is an exemption.',
  },
];

describe('what is found, in both languages', () => {
  it.each(findings)('$code: $fr', ({ code, reason, fr, en }) => {
    expect(said('fr', code, reason)).toBe(fr);
    expect(said('en', code, reason)).toBe(en);
  });

  it('is all here', () => {
    const codes = new Set(findings.map(({ code }) => `depannage.${code}`));
    expect(codesOf('fr', PART).filter((code) => !codes.has(code))).toEqual([]);
    expect(codesOf('en', PART)).toEqual(codesOf('fr', PART));
  });
});
