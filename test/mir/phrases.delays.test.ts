import { describe, expect, it } from 'vitest';
import { mirPhrases } from '../../src/mir/phrases.js';
import { formats, typeset } from '../../src/render/formats.js';

type Sentence = (reason: never, format: (typeof formats)['fr']) => string;

/** What a finding says, as it is set, with plain spaces. */
function said(language: 'fr' | 'en', code: string, reason: object): string {
  const findings = mirPhrases[language].findings as Readonly<Record<string, Sentence>>;
  const sentence = findings[`mir.${code}`];
  if (sentence === undefined) throw new Error(`nothing says ${code}`);
  return typeset(sentence(reason as never, formats[language]), language).replaceAll('\u00A0', ' ');
}

const DEEMED = {
  filedOn: '2024-10-20',
  received: '2024-10-31',
  isDeemed: true,
  months: 12,
  postponement: null,
  earliest: '2025-10-31',
  latest: '2025-10-31',
};
const postponed = (months: number, decision: string | null) => ({ postponement: { months, most: 6, decision } });
const INITIAL = { from: '2024-10-15', to: '2024-10-31' };
const FILING = { premYear: 2025, filedOn: '2024-10-20', initial: INITIAL };
const PROCESSED = { processing: { from: '2024-11-01', to: '2025-02-14' }, rounds: null, after: 'firstCome' };
const IN_ROUNDS = { processing: { from: '2021-11-01', to: '2022-03-31' }, rounds: 2, after: 'lateFiles' };
const CHOSEN = { premYear: 2024, regions: 2, mostRegions: 2, mostSubTerritories: 2 };
const BASIS = {
  fr: 'La pratique (la facturation) doit commencer dans les 12 mois de la réception de la demande, réputée reçue le 31 octobre 2024.',
  en: 'Practice (billing) has to begin within 12 months of the receipt of the application, deemed received on October 31, 2024.',
};

interface Said {
  readonly code: string;
  readonly reason: object;
  readonly fr: string;
  readonly en: string;
}

/** Each finding, and each way its sentence may turn. */
const findings: readonly Said[] = [
  {
    code: 'installation.inTime',
    reason: { ...DEEMED, startedOn: '2025-10-01' },
    fr: `La pratique a commencé le 1er octobre 2025, dans le délai : l’échéance est le 31 octobre 2025. ${BASIS.fr}`,
    en: `Practice began on October 1, 2025, in time: the deadline is October 31, 2025. ${BASIS.en}`,
  },
  {
    code: 'installation.inTime',
    reason: { ...DEEMED, startedOn: '2025-10-01', received: null, isDeemed: false, latest: null },
    fr: 'La pratique a commencé le 1er octobre 2025, dans le délai : l’échéance est au plus tôt le 31 octobre 2025. La pratique (la facturation) doit commencer dans les 12 mois de la réception de la demande, déposée le 20 octobre 2024; le jour de sa réception n’est pas établi.',
    en: 'Practice began on October 1, 2025, in time: the deadline is October 31, 2025 at the earliest. Practice (billing) has to begin within 12 months of the receipt of the application, filed on October 20, 2024; the day it was received is not settled.',
  },
  {
    code: 'installation.inTime',
    reason: { ...DEEMED, startedOn: '2025-10-01', isDeemed: false },
    fr: 'La pratique a commencé le 1er octobre 2025, dans le délai : l’échéance est le 31 octobre 2025. La pratique (la facturation) doit commencer dans les 12 mois de la réception de la demande, reçue le 31 octobre 2024.',
    en: 'Practice began on October 1, 2025, in time: the deadline is October 31, 2025. Practice (billing) has to begin within 12 months of the receipt of the application, received on October 31, 2024.',
  },
  {
    code: 'installation.late',
    reason: { ...DEEMED, startedOn: '2025-11-01', ...postponed(6, 'refused') },
    fr: `La pratique a commencé le 1er novembre 2025, après le délai : l’échéance est le 31 octobre 2025. ${BASIS.fr} Le DRMG a refusé un report de 6 mois. Les pages lues ne disent pas ce qui s’ensuit.`,
    en: `Practice began on November 1, 2025, too late: the deadline is October 31, 2025. ${BASIS.en} The DRMG refused a postponement of 6 months. The pages read do not say what follows.`,
  },
  {
    code: 'installation.notBegun',
    reason: { ...DEEMED, on: '2026-05-01', earliest: '2026-04-30', latest: '2026-04-30', ...postponed(9, 'granted') },
    fr: `Au 1er mai 2026, la pratique n’a pas commencé et le délai est passé : l’échéance est le 30 avril 2026. ${BASIS.fr} Le DRMG a accordé un report de 9 mois. Le texte permet au plus 6 mois de plus : les autres ne comptent pas. Les pages lues ne disent pas ce qui s’ensuit.`,
    en: `On May 1, 2026, practice has not begun and the delay is over: the deadline is April 30, 2026. ${BASIS.en} The DRMG granted a postponement of 9 months. The text allows at most 6 months more: the others do not count. The pages read do not say what follows.`,
  },
  {
    code: 'installation.running',
    reason: { ...DEEMED, on: '2025-10-30', daysLeft: 1 },
    fr: `Au 30 octobre 2025, le délai court : l’échéance est le 31 octobre 2025, et il reste 1 jour. ${BASIS.fr}`,
    en: `On October 30, 2025, the delay is running: the deadline is October 31, 2025, with 1 day left. ${BASIS.en}`,
  },
  {
    code: 'installation.running',
    reason: { ...DEEMED, on: '2025-10-01', daysLeft: 30, latest: '2025-11-30', ...postponed(1, 'pending') },
    fr: `Au 1er octobre 2025, le délai court : l’échéance est entre le 31 octobre 2025 et le 30 novembre 2025, et il reste au moins 30 jours. ${BASIS.fr} Le DRMG n’a pas encore décidé d’un report de 1 mois.`,
    en: `On October 1, 2025, the delay is running: the deadline is between October 31, 2025 and November 30, 2025, with at least 30 days left. ${BASIS.en} The DRMG has yet to decide on a postponement of 1 month.`,
  },
  {
    code: 'installation.open',
    reason: { ...DEEMED, on: '2026-01-01', latest: '2026-04-30', ...postponed(7, null) },
    fr: `Au 1er janvier 2026, on ne peut dire si la pratique a commencé dans le délai : l’échéance est entre le 31 octobre 2025 et le 30 avril 2026. ${BASIS.fr} On ne sait pas si le DRMG a accordé un report de 7 mois. Le texte permet au plus 6 mois de plus : les autres ne comptent pas.`,
    en: `On January 1, 2026, whether practice began in time cannot be told: the deadline is between October 31, 2025 and April 30, 2026. ${BASIS.en} Whether the DRMG granted a postponement of 7 months is not known. The text allows at most 6 months more: the others do not count.`,
  },
  {
    code: 'installation.noTextInForce',
    reason: { filedOn: '2019-10-20' },
    fr: 'Aucun texte connu ne donne le délai d’installation d’une demande déposée le 20 octobre 2019.',
    en: 'No text known gives the delay to begin of an application filed on October 20, 2019.',
  },
  {
    code: 'application.fulfilled',
    reason: { premYear: 2025, filedOn: '2024-10-20', rules: [] },
    fr: 'PREM 2025, demande déposée le 20 octobre 2024 : rien de ce qui a été lu ne s’y oppose.',
    en: 'PREM 2025, application filed on October 20, 2024: nothing read stands against it.',
  },
  {
    code: 'application.notFulfilled',
    reason: { premYear: 2025, filedOn: '2024-10-20', rules: ['mir.application.window', 'mir.application.choices'] },
    fr: 'PREM 2025, demande déposée le 20 octobre 2024 : pas conforme aux règles suivantes : « Période de candidature » et « Régions et sous-territoires choisis ».',
    en: 'PREM 2025, application filed on October 20, 2024: not in keeping with “Application period” and “Regions and sub-territories chosen”.',
  },
  {
    code: 'application.open',
    reason: { premYear: 2025, filedOn: '2024-10-20', rules: ['mir.application.mobility'] },
    fr: 'PREM 2025, demande déposée le 20 octobre 2024 : un texte manque pour ce qui suit : « Changement de sous-territoire dans une région ».',
    en: 'PREM 2025, application filed on October 20, 2024: a text is missing for “Change of sub-territory within a region”.',
  },
  {
    code: 'application.window.tooEarly',
    reason: { ...FILING, filedOn: '2024-10-14' },
    fr: 'Pour le PREM 2025, rien ne peut être déposé avant le 15 octobre 2024 : la demande est du 14 octobre 2024.',
    en: 'For the PREM 2025, nothing may be filed before October 15, 2024: the application is of October 14, 2024.',
  },
  {
    code: 'application.window.beforeInitial',
    reason: { ...FILING, filedOn: '2024-10-14' },
    fr: 'La demande du 14 octobre 2024 précède la période initiale du PREM 2025 (du 15 octobre 2024 au 31 octobre 2024); aucun texte lu ne dit, pour ce PREM, si elle peut être déposée avant.',
    en: 'The application of October 14, 2024 comes before the initial period of the PREM 2025 (from October 15, 2024 to October 31, 2024); no text read says, of that PREM, whether it may be filed before.',
  },
  {
    code: 'application.window.initial',
    reason: { ...FILING, deemedOn: '2024-10-31', processed: PROCESSED },
    fr: 'La demande est dans la période initiale du PREM 2025 (du 15 octobre 2024 au 31 octobre 2024) : elle est réputée reçue le 31 octobre 2024. Les demandes de la période initiale sont traitées du 1er novembre 2024 au 14 février 2025; les autres, selon l’ordre d’arrivée, ensuite.',
    en: 'The application is in the initial period of the PREM 2025 (from October 15, 2024 to October 31, 2024): it is deemed received on October 31, 2024. Applications of the initial period are processed from November 1, 2024 to February 14, 2025; others are first come, first served, afterwards.',
  },
  {
    code: 'application.window.initial',
    reason: { ...FILING, deemedOn: null, processed: null },
    fr: 'La demande est dans la période initiale du PREM 2025 (du 15 octobre 2024 au 31 octobre 2024) : aucun texte lu ne dit, pour ce PREM, quel jour elle est réputée reçue.',
    en: 'The application is in the initial period of the PREM 2025 (from October 15, 2024 to October 31, 2024): no text read says, of that PREM, on which day it is deemed received.',
  },
  {
    code: 'application.window.duringProcessing',
    reason: { ...FILING, processed: IN_ROUNDS },
    fr: 'La demande suit la période initiale du PREM 2025 (du 15 octobre 2024 au 31 octobre 2024), pendant le traitement des demandes initiales. Les demandes de la période initiale sont traitées du 1er novembre 2021 au 31 mars 2022 (2 tours); les demandes tardives, ensuite.',
    en: 'The application comes after the initial period of the PREM 2025 (from October 15, 2024 to October 31, 2024), while initial applications are processed. Applications of the initial period are processed from November 1, 2021 to March 31, 2022 (2 rounds); late ones are taken, afterwards.',
  },
  {
    code: 'application.window.afterProcessing',
    reason: { ...FILING, processed: PROCESSED },
    fr: 'La demande suit le traitement des demandes initiales du PREM 2025 (du 1er novembre 2024 au 14 février 2025) : premier arrivé, premier servi.',
    en: 'The application comes after initial applications of the PREM 2025 were processed (from November 1, 2024 to February 14, 2025): first come, first served.',
  },
  {
    code: 'application.window.afterProcessing',
    reason: { ...FILING, premYear: 2022, processed: IN_ROUNDS },
    fr: 'La demande suit le traitement des demandes initiales du PREM 2022 (du 1er novembre 2021 au 31 mars 2022) : elle est tardive.',
    en: 'The application comes after initial applications of the PREM 2022 were processed (from November 1, 2021 to March 31, 2022): it is late.',
  },
  {
    code: 'application.window.processingNotFound',
    reason: { ...FILING, filedOn: '2024-11-01' },
    fr: 'La demande du 1er novembre 2024 suit la période initiale du PREM 2025 (du 15 octobre 2024 au 31 octobre 2024); aucun texte lu ne dit ce qu’il advient d’une demande déposée après, pour ce PREM.',
    en: 'The application of November 1, 2024 comes after the initial period of the PREM 2025 (from October 15, 2024 to October 31, 2024); no text read says what becomes of an application filed afterwards, for that PREM.',
  },
  {
    code: 'application.window.afterPlan',
    reason: { ...FILING, filedOn: '2025-12-01', planEnds: '2025-11-30' },
    fr: 'Les places du PREM 2025 ne sont plus en vigueur après le 30 novembre 2025 : la demande est du 1er décembre 2025.',
    en: 'The places of the PREM 2025 are no longer in effect after November 30, 2025: the application is of December 1, 2025.',
  },
  {
    code: 'application.window.noTextInForce',
    reason: { premYear: 2026 },
    fr: 'Rien n’a été trouvé sur la période de candidature du PREM 2026.',
    en: 'Nothing was found on the application period of the PREM 2026.',
  },
  {
    code: 'application.choices.within',
    reason: CHOSEN,
    fr: '2 régions choisies : au plus 2 régions, et au plus 2 sous-territoires dans chacune, à la période initiale du PREM 2024.',
    en: '2 regions chosen: at most 2 regions, and at most 2 sub-territories in each, in the initial period of the PREM 2024.',
  },
  {
    code: 'application.choices.within',
    reason: { ...CHOSEN, regions: 1 },
    fr: '1 région choisie : au plus 2 régions, et au plus 2 sous-territoires dans chacune, à la période initiale du PREM 2024.',
    en: '1 region chosen: at most 2 regions, and at most 2 sub-territories in each, in the initial period of the PREM 2024.',
  },
  {
    code: 'application.choices.tooMany',
    reason: { ...CHOSEN, regions: 3, crowded: [] },
    fr: 'Période initiale du PREM 2024 : 3 régions choisies, au plus 2 permises.',
    en: 'Initial period of the PREM 2024: 3 regions chosen, at most 2 allowed.',
  },
  {
    code: 'application.choices.tooMany',
    reason: { ...CHOSEN, crowded: ['16'] },
    fr: 'Période initiale du PREM 2024 : au plus 2 sous-territoires permis par région, plus de 2 choisis (région Montérégie).',
    en: 'Initial period of the PREM 2024: at most 2 sub-territories allowed in a region, more than 2 chosen (region Montérégie).',
  },
  {
    code: 'application.choices.tooMany',
    reason: { ...CHOSEN, regions: 3, crowded: ['03', '16'] },
    fr: 'Période initiale du PREM 2024 : 3 régions choisies, au plus 2 permises; au plus 2 sous-territoires permis par région, plus de 2 choisis (régions Capitale-Nationale et Montérégie).',
    en: 'Initial period of the PREM 2024: 3 regions chosen, at most 2 allowed; at most 2 sub-territories allowed in a region, more than 2 chosen (regions Capitale-Nationale and Montérégie).',
  },
  {
    code: 'application.choices.outsideInitial',
    reason: { ...FILING, filedOn: '2025-02-15' },
    fr: 'La demande du 15 février 2025 est hors de la période initiale (du 15 octobre 2024 au 31 octobre 2024) : aucun texte lu n’y limite le nombre de régions ou de sous-territoires.',
    en: 'The application of February 15, 2025 is outside the initial period (from October 15, 2024 to October 31, 2024): no text read limits the number of regions or sub-territories there.',
  },
  {
    code: 'application.choices.noTextInForce',
    reason: { premYear: 2023 },
    fr: 'Rien n’a été trouvé sur le nombre de régions et de sous-territoires du PREM 2023.',
    en: 'Nothing was found on the number of regions and sub-territories of the PREM 2023.',
  },
  {
    code: 'application.amp.atSignature',
    reason: { premYear: 2025, preferences: true },
    fr: 'PREM 2025 : les AMP peuvent être choisies à la signature de l’avis; le formulaire indique des préférences.',
    en: 'PREM 2025: the AMP may be chosen when the notice is signed; the form gives preferences.',
  },
  {
    code: 'application.amp.atSignature',
    reason: { premYear: 2025, preferences: false },
    fr: 'PREM 2025 : les AMP peuvent être choisies à la signature de l’avis; le formulaire n’indique pas de préférences, et rien ne l’exige.',
    en: 'PREM 2025: the AMP may be chosen when the notice is signed; the form gives no preferences, and nothing asks that it does.',
  },
  {
    code: 'application.amp.atSignature',
    reason: { premYear: 2025, preferences: null },
    fr: 'PREM 2025 : les AMP peuvent être choisies à la signature de l’avis; le formulaire peut indiquer des préférences.',
    en: 'PREM 2025: the AMP may be chosen when the notice is signed; the form may give preferences.',
  },
  {
    code: 'application.amp.noTextInForce',
    reason: { premYear: 2023 },
    fr: 'Rien n’a été trouvé sur le moment où les AMP sont choisies, pour le PREM 2023.',
    en: 'Nothing was found on when the AMP are chosen, for the PREM 2023.',
  },
  {
    code: 'application.mobility.notCovered',
    reason: { region: '16', filedOn: '2024-10-20' },
    fr: 'Au 20 octobre 2024, un avis est déjà détenu dans la région Montérégie, qui est choisie : changer de sous-territoire dans une même région n’est pas couvert, aucun texte lu n’en traite.',
    en: 'On October 20, 2024, a notice is held already in the Montérégie region, which is chosen: changing sub-territory within one region is not covered, no text read deals with it.',
  },
  {
    code: 'application.dates.known',
    reason: {
      premYear: 2025,
      plan: { from: '2024-12-01', to: '2025-11-30' },
      isDrmgAutonomous: true,
      undated: { scholarsPrefer: '2024-09-30', scholarsInformed: '2024-10-15', gmfuConfirms: '2024-10-31' },
    },
    fr: 'Le PREM 2025 est en vigueur du 1er décembre 2024 au 30 novembre 2025. Les DRMG répartissent seuls leurs places entre leurs sous-territoires. Selon des pages sans date de la FMRQ : un boursier exprime ses préférences jusqu’au 30 septembre 2024, est informé au plus tard le 15 octobre 2024 et dépose sa demande à la période initiale, sans quoi il est réputé s’être désisté de son engagement boursier; une place en GMF-U est confirmée au plus tard le 31 octobre 2024.',
    en: 'The PREM 2025 is in effect from December 1, 2024 to November 30, 2025. The DRMG alone share out their places among their sub-territories. By pages of the FMRQ without a date: a scholarship holder gives preferences until September 30, 2024, is informed by October 15, 2024 and applies in the initial period, or is deemed to withdraw from the scholarship undertaking; a place in a GMF-U is confirmed by October 31, 2024.',
  },
  {
    code: 'application.dates.known',
    reason: { premYear: 2026, plan: { from: '2025-12-01', to: '2026-11-30' }, isDrmgAutonomous: null, undated: null },
    fr: 'Le PREM 2026 est en vigueur du 1er décembre 2025 au 30 novembre 2026.',
    en: 'The PREM 2026 is in effect from December 1, 2025 to November 30, 2026.',
  },
  {
    code: 'application.dates.noTextInForce',
    reason: { premYear: 2019 },
    fr: 'Rien n’a été trouvé sur l’année du PREM 2019.',
    en: 'Nothing was found on the year of the PREM 2019.',
  },
];

describe('each finding is said', () => {
  it.each(findings)('$fr', ({ code, reason, fr, en }) => {
    expect(said('fr', code, reason)).toBe(fr);
    expect(said('en', code, reason)).toBe(en);
  });

  it('and none is left out', () => {
    const codes = [...new Set(findings.map(({ code }) => `mir.${code}`))].sort();
    for (const language of ['fr', 'en'] as const) {
      const every = Object.keys(mirPhrases[language].findings).filter((code) =>
        /^mir\.(?:installation|application)\./.test(code),
      );
      expect(every.sort()).toEqual(codes);
    }
  });
});
