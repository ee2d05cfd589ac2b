import { describe, expect, it } from 'vitest';
import * as parameters from '../../src/gmfSlots/parameters.js';
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
} from '../../src/gmfSlots/sources.js';

describe('the figures of the slots, each with its dates and its text', () => {
  it('what governs: the letter to 2024-05-31, the bridge agreement of 2024-06-13 for days from the first, then nobody says', () => {
    expect(parameters.instrument).toEqual({
      id: 'gmfSlots.instrument',
      unit: 'instrument',
      versions: [
        {
          value: 'le368',
          from: '2022-06-01',
          fromInferred: true,
          to: '2024-05-31',
          publishedOn: '2022-06-01',
          source: { ...newsletter, quote: 'Lettre d’entente no 368 : modalités temporaires' },
          alsoSaid: [firstGroups],
        },
        {
          value: 'passerelle',
          from: '2024-06-01',
          publishedOn: '2024-06-13',
          source: {
            ...noovo2024,
            quote:
              'L’entente est rétroactive au 1er juin et valable pour un an, avec une clause de prolongation possible.',
          },
          alsoSaid: [bridgeExtended],
        },
        {
          value: 'uncertain',
          from: '2025-12-19',
          fromInferred: true,
          publishedOn: '2025-12-19',
          source: frameworkAgreement,
          alsoSaid: [bridgeExtended],
        },
      ],
    });
  });

  it('the quarters: « le 1er décembre 2023 et le 1er mars 2024 », and two starts inferred', () => {
    expect(parameters.quarterStarts).toEqual({
      id: 'gmfSlots.quarterStarts',
      unit: 'MM-DD',
      versions: [
        {
          value: ['06-01', '09-01', '12-01', '03-01'],
          from: '2022-06-01',
          fromInferred: true,
          publishedOn: '2022-06-01',
          source: { ...newsletter, quote: 'les 2 trimestres qui commencent le 1er décembre 2023 et le 1er mars 2024' },
        },
      ],
    });
  });

  it('the rate: « une plage de rendez-vous par année par patient …, soit 0,25 plage par trimestre », none afterwards', () => {
    expect(parameters.slotRate).toEqual({
      id: 'gmfSlots.slotRate',
      unit: 'slots/patient/quarter',
      versions: [
        {
          value: { slots: 1, patientQuarters: 4 },
          from: '2022-06-01',
          fromInferred: true,
          to: '2024-05-31',
          publishedOn: '2022-06-01',
          source: onePerPatient,
          alsoSaid: [
            { ...medecinDuQuebec2022, quote: 'offrira une plage de rendez-vous médical par année par patient' },
          ],
        },
      ],
    });
  });

  it('the two quarters: « Pour les 2 trimestres qui commencent le 1er décembre 2023 et le 1er mars 2024 »', () => {
    expect(parameters.redistributable).toEqual({
      id: 'gmfSlots.redistributable',
      unit: 'date',
      versions: [
        {
          value: ['2023-12-01', '2024-03-01'],
          from: '2023-12-01',
          to: '2024-05-31',
          publishedOn: '2023-12-01',
          source: newDistribution,
          alsoSaid: [reducedInTurn],
        },
      ],
    });
  });

  it('the dollars: 120 a year, 30 a quarter being ours; then 100, in two halves', () => {
    expect(parameters.forfaitAmount).toEqual({
      id: 'gmfSlots.forfaitAmount',
      unit: '$',
      versions: [
        {
          value: { perYear: '120', parts: [{ for: 'quarterOffered', dollars: '30' }] },
          from: '2022-06-01',
          fromInferred: true,
          to: '2024-05-31',
          publishedOn: '2024-04-18',
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
          from: '2024-06-01',
          publishedOn: '2024-06-13',
          source: {
            ...journalHcn2024,
            quote:
              'Un premier montant de 50 $ sera alloué lorsqu’une plage horaire est ouverte et l’autre 50 $ au moment du rendez-vous.',
          },
        },
      ],
    });
  });

  it('four quarters make the year: 4 × 30 is 120, and two halves make 100', () => {
    const [first, second] = parameters.forfaitAmount.versions;
    expect(Number(first?.value.parts[0]?.dollars) * 4).toBe(Number(first?.value.perYear));
    expect(second?.value.parts.reduce((sum, { dollars }) => sum + Number(dollars), 0)).toBe(
      Number(second?.value.perYear),
    );
  });
});
