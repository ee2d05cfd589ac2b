import { describe, expect, it } from 'vitest';
import { depannagePhrases } from '../../src/depannage/phrases.js';
import { formats } from '../../src/render/formats.js';
import { exclusive } from '../holdings/given.js';
import { assess, ELSEWHERE, exclusiveOf, HELP, verdictsOn } from './shares.given.js';

/** No-break spaces as plain ones. */
function said(language: 'fr' | 'en', ...given: Parameters<typeof assess>): string {
  const { reason } = exclusiveOf(assess(...given));
  const phrase = depannagePhrases[language].findings[reason.code as never] as (r: never, f: object) => string;
  return phrase(reason as never, formats[language]).replaceAll('\u00A0', ' ');
}

describe('the 95 % in words', () => {
  it.each([
    [
      'reached, nothing to spare',
      [
        [
          [190, HELP],
          [10, ELSEWHERE],
        ],
      ],
      '190 jours de facturation sur 200 (95,00 %) dans le mécanisme de dépannage, du 1er mars 2024 au 28 février 2025; le minimum est de 95 %. Il ne reste aucune marge hors du mécanisme.',
      '190 billing days of 200 (95.00%) in the mécanisme de dépannage, from March 1, 2024 to February 28, 2025; the minimum is 95%. There is no room left outside it.',
    ],
    [
      'reached, with days to spare',
      [[[100, HELP]]],
      '100 jours de facturation sur 100 (100,00 %) dans le mécanisme de dépannage, du 1er mars 2024 au 28 février 2025; le minimum est de 95 %. Marge : 5 jours de plus hors du mécanisme.',
      '100 billing days of 100 (100.00%) in the mécanisme de dépannage, from March 1, 2024 to February 28, 2025; the minimum is 95%. Room: 5 days more outside it.',
    ],
    [
      'below, with what it exposes to',
      [
        [
          [204, HELP],
          [11, ELSEWHERE],
        ],
        { remuneration: '400000' },
      ],
      '204 jours de facturation sur 215 (94,88 %) dans le mécanisme de dépannage, du 1er mars 2024 au 28 février 2025; le minimum est de 95 %. Il manque 5 jours à ajouter dans le mécanisme, ou 0,5 jour à y faire plutôt qu’ailleurs. Le médecin s’expose à une réduction de 30 % de l’ensemble de sa rémunération annuelle; c’est un risque, non une perte certaine. À titre d’illustration : 120 000 $ sur 400 000 $.',
      '204 billing days of 215 (94.88%) in the mécanisme de dépannage, from March 1, 2024 to February 28, 2025; the minimum is 95%. Missing: 5 days to add in the mechanism, or 0.5 days to do in it rather than elsewhere. The physician is exposed to a reduction of 30% of all annual remuneration; it is a risk, not a certain loss. By way of illustration: $120,000 of $400,000.',
    ],
    [
      'open, by what is not known',
      [
        [
          [18, HELP],
          [1, ELSEWHERE],
          [1, { ...HELP, amount: null }],
        ],
      ],
      'De 18 jours de facturation sur 19 (94,73 %) à 19 jours de facturation sur 20 (95,00 %) dans le mécanisme de dépannage, du 1er mars 2024 au 28 février 2025, selon ce qui manque, ce qui reste à décider ou la lecture retenue; le minimum est de 95 %.',
      'From 18 billing days of 19 (94.73%) to 19 billing days of 20 (95.00%) in the mécanisme de dépannage, from March 1, 2024 to February 28, 2025, by what is missing, what is yet to be decided or the reading taken; the minimum is 95%.',
    ],
    [
      'open, and one end has no billing day',
      [
        [
          [1, { ...HELP, amount: null }],
          [1, { ...ELSEWHERE, amount: null }],
        ],
      ],
      'De 0 jour de facturation sur 1 (0,00 %) à 1 jour de facturation sur 1 (100,00 %) dans le mécanisme de dépannage, du 1er mars 2024 au 28 février 2025, selon ce qui manque, ce qui reste à décider ou la lecture retenue; le minimum est de 95 %.',
      'From 0 billing days of 1 (0.00%) to 1 billing day of 1 (100.00%) in the mécanisme de dépannage, from March 1, 2024 to February 28, 2025, by what is missing, what is yet to be decided or the reading taken; the minimum is 95%.',
    ],
    [
      'open, and nothing may have been billed: no share of nothing',
      [[[1, { ...HELP, amount: null }]]],
      'De 0 jour de facturation sur 0 à 1 jour de facturation sur 1 (100,00 %) dans le mécanisme de dépannage, du 1er mars 2024 au 28 février 2025, selon ce qui manque, ce qui reste à décider ou la lecture retenue; le minimum est de 95 %.',
      'From 0 billing days of 0 to 1 billing day of 1 (100.00%) in the mécanisme de dépannage, from March 1, 2024 to February 28, 2025, by what is missing, what is yet to be decided or the reading taken; the minimum is 95%.',
    ],
    [
      'open, by a reading of the year',
      [
        [
          [5, ELSEWHERE],
          [19, { ...HELP, date: '2024-07-01' }],
        ],
        { holdings: [exclusive('2024-06-01')] },
        { asOf: '2024-12-31' },
      ],
      '19 jours de facturation sur 19 (100,00 %) dans le mécanisme de dépannage, du 1er juin 2024 au 31 décembre 2024, selon les lectures retenues; le minimum est de 95 %. Une autre lecture des textes peut changer la réponse.',
      '19 billing days of 19 (100.00%) in the mécanisme de dépannage, from June 1, 2024 to December 31, 2024, by the readings kept; the minimum is 95%. Another reading of the texts may change the answer.',
    ],
    [
      'not one billing day',
      [[]],
      'Du 1er mars 2024 au 28 février 2025, aucune journée de facturation : rien à évaluer.',
      'From March 1, 2024 to February 28, 2025, not one billing day: nothing to assess.',
    ],
    [
      'before the texts',
      [[], { holdings: [exclusive('2021-03-01')] }, { asOf: '2022-02-28' }],
      'Aucun texte connu ne fixe la part des jours d’un dépanneur exclusif à compter du 1er mars 2021.',
      'No text known sets the share of days of an exclusive dépanneur from March 1, 2021.',
    ],
  ] as const)('%s', (_, given, french, english) => {
    expect(said('fr', ...(given as unknown as Parameters<typeof assess>))).toBe(french);
    expect(said('en', ...(given as unknown as Parameters<typeof assess>))).toBe(english);
  });

  it('a rate that no text known gives is not said', () => {
    const [below] = verdictsOn('depannage.exclusive', assess([[1, ELSEWHERE]]));
    const reason = { ...below!.reason, exposure: { rate: null, illustration: null } };
    const phrase = depannagePhrases.fr.findings['depannage.exclusive.below'] as (r: object, f: object) => string;
    expect(phrase(reason, formats.fr)).toMatch(/plutôt qu’ailleurs\.$/);
  });
});
