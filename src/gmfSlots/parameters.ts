import type { MonthDay } from '../law/calendar.js';
import type { History } from '../law/history.js';
import { type LocalDate, localDate } from '../law/localDate.js';
import {
  bridgeExtended,
  ctv2024,
  firstGroups,
  frameworkAgreement,
  journalHcn2024,
  medecinDuQuebec2022,
  newDistribution,
  newsletter,
  noovo2024,
  onePerPatient,
  reducedInTurn,
} from './sources.js';

/**
 * What governs the group-registration measure (mesure d'inscription collective, de groupe) on a day.
 * - `le368`: lettre d'entente 368;
 * - `passerelle`: the bridge agreement that followed, retroactive; the FMOQ now places the measure under lettre 393;
 * - `uncertain`: since the framework agreement was accepted, no page says whether the bridge still stands.
 */
export type Instrument = 'le368' | 'passerelle' | 'uncertain';

/**
 * The first groups came forward « depuis le 1er juin »: that start is inferred. The bridge agreement was concluded on 2024-06-13 for days
 * from 2024-06-01: before that day, nothing governed June.
 */
export const instrument: History<Instrument> = {
  id: 'gmfSlots.instrument',
  unit: 'instrument',
  versions: [
    {
      value: 'le368',
      from: localDate('2022-06-01'),
      fromInferred: true,
      to: localDate('2024-05-31'),
      publishedOn: localDate('2022-06-01'),
      source: { ...newsletter, quote: 'Lettre d’entente no 368 : modalités temporaires' },
      alsoSaid: [firstGroups],
    },
    {
      value: 'passerelle',
      from: localDate('2024-06-01'),
      publishedOn: localDate('2024-06-13'),
      source: {
        ...noovo2024,
        quote: 'L’entente est rétroactive au 1er juin et valable pour un an, avec une clause de prolongation possible.',
      },
      alsoSaid: [bridgeExtended],
    },
    {
      value: 'uncertain',
      from: localDate('2025-12-19'),
      fromInferred: true,
      publishedOn: localDate('2025-12-19'),
      source: frameworkAgreement,
      alsoSaid: [bridgeExtended],
    },
  ],
};

/**
 * Trimestres: the month-days they start on, in the order of a year of the measure. Two are in the newsletter; 1 June and
 * 1 September are inferred from the three-month cycle, and so is the year that begins in June, when the measure did.
 */
export const quarterStarts: History<readonly MonthDay[]> = {
  id: 'gmfSlots.quarterStarts',
  unit: 'MM-DD',
  versions: [
    {
      value: ['06-01', '09-01', '12-01', '03-01'],
      from: localDate('2022-06-01'),
      fromInferred: true,
      publishedOn: localDate('2022-06-01'),
      source: { ...newsletter, quote: 'les 2 trimestres qui commencent le 1er décembre 2023 et le 1er mars 2024' },
    },
  ],
};

/** Offre médicale requise: slots a quarter for each patient of the engagement. */
export interface SlotRate {
  /** Slots for so many patients and quarters: one slot, four of them. */
  readonly slots: number;
  readonly patientQuarters: number;
}

/** One slot a year for each patient of the engagement, 0.25 a quarter. Nothing sourced gives a rate after LE 368. */
export const slotRate: History<SlotRate> = {
  id: 'gmfSlots.slotRate',
  unit: 'slots/patient/quarter',
  versions: [
    {
      value: { slots: 1, patientQuarters: 4 },
      from: localDate('2022-06-01'),
      fromInferred: true,
      to: localDate('2024-05-31'),
      publishedOn: localDate('2022-06-01'),
      source: onePerPatient,
      alsoSaid: [{ ...medecinDuQuebec2022, quote: 'offrira une plage de rendez-vous médical par année par patient' }],
    },
  ],
};

/**
 * The two quarters, in order, between which a DRMG may distribute the offer otherwise. The newsletter has no date: the first day of the
 * first quarter stands for the day it was public.
 */
export const redistributable: History<readonly [LocalDate, LocalDate]> = {
  id: 'gmfSlots.redistributable',
  unit: 'date',
  versions: [
    {
      value: [localDate('2023-12-01'), localDate('2024-03-01')],
      from: localDate('2023-12-01'),
      to: localDate('2024-05-31'),
      publishedOn: localDate('2023-12-01'),
      source: newDistribution,
      alsoSaid: [reducedInTurn],
    },
  ],
};

/** Dollars of the forfait for each patient of the engagement, as text. */
export interface ForfaitAmount {
  readonly perYear: string;
  /** The parts of the year's amount and what each is paid for. */
  readonly parts: readonly [ForfaitPart, ...ForfaitPart[]];
}

export interface ForfaitPart {
  readonly for: 'quarterOffered' | 'slotOpened' | 'appointmentDone';
  readonly dollars: string;
}

/** 120 dollars a year, so 30 a quarter (inferred: billing is quarterly); then 100, in two halves. */
export const forfaitAmount: History<ForfaitAmount> = {
  id: 'gmfSlots.forfaitAmount',
  unit: '$',
  versions: [
    {
      value: { perYear: '120', parts: [{ for: 'quarterOffered', dollars: '30' }] },
      from: localDate('2022-06-01'),
      fromInferred: true,
      to: localDate('2024-05-31'),
      publishedOn: localDate('2024-04-18'),
      source: {
        ...ctv2024,
        quote:
          'Since 2022, an annual premium of $120 had been paid for each patient enrolled in a family medicine group',
      },
    },
    {
      value: {
        perYear: '100',
        parts: [
          { for: 'slotOpened', dollars: '50' },
          { for: 'appointmentDone', dollars: '50' },
        ],
      },
      from: localDate('2024-06-01'),
      publishedOn: localDate('2024-06-13'),
      source: {
        ...journalHcn2024,
        quote:
          'Un premier montant de 50 $ sera alloué lorsqu’une plage horaire est ouverte et l’autre 50 $ au moment du rendez-vous.',
      },
    },
  ],
};
