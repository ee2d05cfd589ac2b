import { describe, expect, it } from 'vitest';
import type { GmfSlotsReason } from '../../src/gmfSlots/assess.js';
import type { Instrument } from '../../src/gmfSlots/parameters.js';
import { gmfSlotsPhrases } from '../../src/gmfSlots/phrases.js';
import type { Governing } from '../../src/gmfSlots/requiredOffer.js';
import { localDate } from '../../src/law/localDate.js';
import { formats } from '../../src/render/formats.js';
import type { Formats } from '../../src/verdict/phrases.js';
import { DECEMBER, JUNE_2024, MARCH } from './given.js';

type Findings = Readonly<Record<string, (reason: never, format: Formats) => string>>;
const plain = (text: string) => text.replace(/\u00A0/g, ' ');
function said(language: 'fr' | 'en', reason: GmfSlotsReason): string {
  const findings: Findings = gmfSlotsPhrases[language].findings;
  return plain(findings[reason.code]!(reason as never, formats[language]));
}

const QUARTER = { ...DECEMBER, assessedTo: localDate('2024-01-15'), running: false, year: [] } as const;
const OFFER = {
  ...DECEMBER,
  patients: 1000,
  required: '250',
  basis: 'standard',
  offered: 249,
  atMost: 249,
  running: false,
} as const;
const { atMost: _, ...UNBOUNDED } = OFFER;
const AGREED = {
  first: { from: '2023-12-01', slots: '400' },
  second: { from: '2024-03-01', slots: '100' },
  standardTotal: '500',
  agreedTotal: '500',
} as const;
const refused = (...refusals: Extract<GmfSlotsReason, { code: 'gmfSlots.redistribution.refused' }>['refusals']) =>
  ({ code: 'gmfSlots.redistribution.refused', refusals }) as const;
const noRate = (governing: Governing) =>
  ({ code: 'gmfSlots.requiredOffer.noRate', ...governing, ...JUNE_2024 }) as const;
const since = (instrument: Instrument, day: string) => noRate({ instrument, since: localDate(day) });

const FR = 'du 1er décembre 2023 au 29 février 2024';
const EN = 'from December 1, 2023 to February 29, 2024';

const FINDINGS: readonly (readonly [reason: GmfSlotsReason, fr: string, en: string])[] = [
  [
    { code: 'gmfSlots.quarter.respected', ...QUARTER },
    `Le groupe respecte son engagement pour le trimestre ${FR}.`,
    `The group meets its engagement for the quarter ${EN}.`,
  ],
  [
    { code: 'gmfSlots.quarter.respected', ...QUARTER, running: true },
    `Au 15 janvier 2024, le groupe respecte déjà son engagement pour le trimestre ${FR}.`,
    `By January 15, 2024, the group already meets its engagement for the quarter ${EN}.`,
  ],
  [
    { code: 'gmfSlots.quarter.notRespected', ...QUARTER, rules: ['gmfSlots.requiredOffer', 'gmfSlots.forfaits'] },
    `Trimestre ${FR} : ce qui suit n’est pas respecté : « Offre médicale requise » et « Forfaits du trimestre ».`,
    `Quarter ${EN}: this is not met: “Required medical offer” and “Forfaits of the quarter (lump sums)”.`,
  ],
  [
    { code: 'gmfSlots.quarter.nothing', ...QUARTER },
    `Aucun engagement d’inscription de groupe pour le trimestre ${FR} : rien à évaluer.`,
    `No group-registration engagement for the quarter ${EN}: nothing to assess.`,
  ],
  [
    { code: 'gmfSlots.quarter.open', ...QUARTER, rules: ['gmfSlots.billed'] },
    `On ne peut pas dire si le groupe respecte son engagement pour le trimestre ${FR} : « Forfaits facturés » dépend de ce qui manque ou d’une lecture des textes.`,
    `It cannot be said whether the group meets its engagement for the quarter ${EN}: “Forfaits billed” depends on what is missing or on how the texts are read.`,
  ],
  [
    { code: 'gmfSlots.quarter.open', ...QUARTER, rules: ['gmfSlots.requiredOffer', 'gmfSlots.other'] },
    `On ne peut pas dire si le groupe respecte son engagement pour le trimestre ${FR} : « Offre médicale requise » et « gmfSlots.other » dépendent de ce qui manque ou d’une lecture des textes.`,
    `It cannot be said whether the group meets its engagement for the quarter ${EN}: “Required medical offer” and “gmfSlots.other” depend on what is missing or on how the texts are read.`,
  ],
  [
    { code: 'gmfSlots.requiredOffer.reached', ...OFFER, offered: 250, atMost: 250, surplus: '0', report: 'Petal' },
    `250 plages offertes (Petal) pour 250 requises (le quart de 1 000 patients prévus à l’engagement), ${FR}.`,
    `250 slots offered (Petal), 250 required (a quarter of the 1,000 patients of the engagement), ${EN}.`,
  ],
  [
    {
      code: 'gmfSlots.requiredOffer.reached',
      ...{ ...OFFER, offered: 260, atMost: 260, patients: 1001, required: '250.25', surplus: '9.75' },
    },
    `260 plages offertes pour 250,25 requises (le quart de 1 001 patients prévus à l’engagement), ${FR}. Surplus : 9,75 plages; aucun texte ne le reporte au trimestre suivant.`,
    `260 slots offered, 250.25 required (a quarter of the 1,001 patients of the engagement), ${EN}. Surplus: 9.75 slots; no text carries it over to the next quarter.`,
  ],
  [
    {
      code: 'gmfSlots.requiredOffer.short',
      ...{ ...OFFER, offered: 0, atMost: 1, patients: 12, required: '5', orRequired: '3', basis: 'agreed' },
      ...{ shortfall: '4', slotsToAdd: 4 },
    },
    `De 0 à 1 plage offerte pour 5 ou 3 requises (selon la distribution convenue avec le DRMG), ${FR}. Il manque 4 plages.`,
    `From 0 to 1 slot offered, 5 or 3 required (as agreed with the DRMG), ${EN}. Short by 4 slots.`,
  ],
  [
    { code: 'gmfSlots.requiredOffer.short', ...OFFER, offered: 1, atMost: 1, shortfall: '0.5', slotsToAdd: 1 },
    `1 plage offerte pour 250 requises (le quart de 1 000 patients prévus à l’engagement), ${FR}. Il manque 1 plage.`,
    `1 slot offered, 250 required (a quarter of the 1,000 patients of the engagement), ${EN}. Short by 1 slot.`,
  ],
  ...(
    [
      [0, 0, '0.25', undefined, '0 plage offerte pour 0,25 requise', '0 slots offered, 0.25 required'],
      [1, 1, '1', undefined, '1 plage offerte pour 1 requise', '1 slot offered, 1 required'],
      [1, 1, '1.75', undefined, '1 plage offerte pour 1,75 requise', '1 slot offered, 1.75 required'],
      [1, 2, '2', undefined, 'De 1 à 2 plages offertes pour 2 requises', 'From 1 to 2 slots offered, 2 required'],
      [0, 0, '0.5', '1', '0 plage offerte pour 0,5 ou 1 requise', '0 slots offered, 0.5 or 1 required'],
      [0, 0, '1', '3', '0 plage offerte pour 1 ou 3 requises', '0 slots offered, 1 or 3 required'],
      [0, 0, '3', '1', '0 plage offerte pour 3 ou 1 requises', '0 slots offered, 3 or 1 required'],
      [0, 0, '3/2', undefined, '0 plage offerte pour 1,50… requise', '0 slots offered, 1.50… required'],
    ] as const
  ).map(
    ([offered, atMost, required, orRequired, fr, en]) =>
      [
        {
          code: 'gmfSlots.requiredOffer.short',
          ...{ ...OFFER, offered, atMost, patients: 1, required, shortfall: '1', slotsToAdd: 2 },
          ...(orRequired === undefined ? {} : { orRequired }),
        },
        `${fr} (le quart de 1 patient prévu à l’engagement), ${FR}. Il manque 2 plages.`,
        `${en} (a quarter of the 1 patient of the engagement), ${EN}. Short by 2 slots.`,
      ] as const,
  ),
  [
    {
      code: 'gmfSlots.requiredOffer.reached',
      ...OFFER,
      offered: 2,
      atMost: 2,
      patients: 2,
      required: '0.5',
      surplus: '1.5',
    },
    `2 plages offertes pour 0,5 requise (le quart de 2 patients prévus à l’engagement), ${FR}. Surplus : 1,5 plage; aucun texte ne le reporte au trimestre suivant.`,
    `2 slots offered, 0.5 required (a quarter of the 2 patients of the engagement), ${EN}. Surplus: 1.5 slots; no text carries it over to the next quarter.`,
  ],
  ...([0, 1, 2] as const).map(
    (offered) =>
      [
        { code: 'gmfSlots.requiredOffer.open', ...UNBOUNDED, offered, least: offered, running: true },
        `${['0 plage offerte', '1 plage offerte', '2 plages offertes'][offered]} à ce jour pour 250 requises (le quart de 1 000 patients prévus à l’engagement), ${FR}; le trimestre n’est pas terminé.`,
        `${['0 slots', '1 slot', '2 slots'][offered]} offered so far, 250 required (a quarter of the 1,000 patients of the engagement), ${EN}; the quarter is not over.`,
      ] as const,
  ),
  [
    { code: 'gmfSlots.requiredOffer.open', ...UNBOUNDED, least: 249, running: true },
    `249 plages offertes à ce jour pour 250 requises (le quart de 1 000 patients prévus à l’engagement), ${FR}; le trimestre n’est pas terminé.`,
    `249 slots offered so far, 250 required (a quarter of the 1,000 patients of the engagement), ${EN}; the quarter is not over.`,
  ],
  [
    { code: 'gmfSlots.requiredOffer.open', ...UNBOUNDED, least: 0, report: 'Omnimed' },
    `Un nombre inconnu de plages offertes (Omnimed) pour 250 requises (le quart de 1 000 patients prévus à l’engagement), ${FR}, selon ce qui manque ou la lecture retenue.`,
    `A number of slots offered that is not known (Omnimed), 250 required (a quarter of the 1,000 patients of the engagement), ${EN}, depending on what is missing or how the texts are read.`,
  ],
  [
    { code: 'gmfSlots.requiredOffer.open', ...OFFER, least: 240, most: 260 },
    `De 240 à 260 plages offertes pour 250 requises (le quart de 1 000 patients prévus à l’engagement), ${FR}, selon ce qui manque ou la lecture retenue.`,
    `From 240 to 260 slots offered, 250 required (a quarter of the 1,000 patients of the engagement), ${EN}, depending on what is missing or how the texts are read.`,
  ],
  [{ code: 'gmfSlots.requiredOffer.noEngagement', ...DECEMBER }, `Aucun engagement ${FR}.`, `No engagement ${EN}.`],
  [
    { code: 'gmfSlots.requiredOffer.patientsUnknown', ...DECEMBER },
    `Le nombre de patients prévu à l’engagement n’est pas connu ${FR}.`,
    `The number of patients of the engagement is not known ${EN}.`,
  ],
  [
    { code: 'gmfSlots.requiredOffer.engagementChanged', ...DECEMBER },
    `L’engagement a commencé, pris fin ou changé au cours du trimestre ${FR} : aucun texte ne dit quel nombre de patients compte alors.`,
    `The engagement began, ended or changed within the quarter ${EN}: no text says which number of patients then counts.`,
  ],
  [
    since('le368', '2022-06-01'),
    'La lettre d’entente no 368 ne donne aucun taux encodé pour cette période (du 1er juin 2024 au 31 août 2024).',
    'Lettre d’entente no. 368 gives no encoded rate for this period (from June 1, 2024 to August 31, 2024).',
  ],
  [
    since('passerelle', '2024-06-01'),
    'Sous l’entente-passerelle (depuis le 1er juin 2024), aucune source ne donne le nombre de plages exigé par trimestre, et il peut varier selon les périodes de pointe (du 1er juin 2024 au 31 août 2024).',
    'Under the bridge agreement (since June 1, 2024), no source gives the number of slots owed a quarter, and it may vary with peak periods (from June 1, 2024 to August 31, 2024).',
  ],
  [
    since('passerelle', '2024-07-15'),
    'Sous l’entente-passerelle (depuis le 15 juillet 2024), aucune source ne donne le nombre de plages exigé par trimestre, et il peut varier selon les périodes de pointe (du 1er juin 2024 au 31 août 2024).',
    'Under the bridge agreement (since July 15, 2024), no source gives the number of slots owed a quarter, and it may vary with peak periods (from June 1, 2024 to August 31, 2024).',
  ],
  [
    since('uncertain', '2025-12-19'),
    'Depuis que l’accord-cadre est accepté, aucune source ne dit ce qui régit l’offre de plages (du 1er juin 2024 au 31 août 2024).',
    'Since the framework agreement was accepted, no source says what governs the offer of slots (from June 1, 2024 to August 31, 2024).',
  ],
  [
    noRate({ instrument: 'none' }),
    'Aucun texte encodé ne régit l’offre de plages (du 1er juin 2024 au 31 août 2024).',
    'No encoded text governs the offer of slots (from June 1, 2024 to August 31, 2024).',
  ],
  [
    { code: 'gmfSlots.redistribution.governs', ...AGREED },
    'Le DRMG a autorisé 400 plages pour le trimestre du 1er décembre 2023 et 100 pour celui du 1er mars 2024 : 500 en tout, autant que deux trimestres ordinaires.',
    'The DRMG authorised 400 slots for the quarter of December 1, 2023 and 100 for that of March 1, 2024: 500 in all, as many as two standard quarters.',
  ],
  [
    { ...refused('otherQuarters', 'reverse', 'otherSum'), only: [DECEMBER.from, MARCH.from] },
    'La distribution différente ne tient pas : elle ne vise pas les trimestres du 1er décembre 2023 et du 1er mars 2024, les seuls que la lettre permet, elle diminue le premier trimestre pour augmenter le second, ce que la lettre ne prévoit pas et la somme des deux trimestres diffère de celle de deux trimestres ordinaires. L’offre ordinaire est requise.',
    'The different distribution does not hold: it is not for the quarters of December 1, 2023 and March 1, 2024, the only ones the letter allows, it lowers the first quarter to raise the second, which the letter does not provide for and the two quarters do not add up to two standard quarters. The standard offer is required.',
  ],
  [
    refused('notRequested', 'notAuthorised', 'notSentToRamq'),
    'La distribution différente ne tient pas : le groupe ne l’a pas demandée à son DRMG, le DRMG ne l’a pas autorisée et le DRMG ne l’a pas transmise à la RAMQ. L’offre ordinaire est requise.',
    'The different distribution does not hold: the group did not ask its DRMG for it, the DRMG did not authorise it and the DRMG did not send it to the RAMQ. The standard offer is required.',
  ],
  [
    { code: 'gmfSlots.redistribution.open' },
    'Une condition de la distribution différente n’est pas connue.',
    'A condition of the different distribution is not known.',
  ],
  [
    { code: 'gmfSlots.redistribution.engagementChanged' },
    'Le nombre de patients prévu à l’engagement n’est pas le même aux deux trimestres : aucun texte ne dit à combien leur somme doit alors arriver.',
    'The number of patients of the engagement is not the same in the two quarters: no text says what they must then add up to.',
  ],
];

describe('what is found of a quarter’s offer', () => {
  it.each(FINDINGS.map(([reason, fr, en]) => ({ reason, fr, en, name: reason.code })))(
    '$name',
    ({ reason, fr, en }) => {
      expect(said('fr', reason)).toBe(fr);
      expect(said('en', reason)).toBe(en);
    },
  );
});
