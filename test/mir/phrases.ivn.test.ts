import { describe, expect, it } from 'vitest';
import { IVNS } from '../../src/law/ivn.js';
import { mirPhrases } from '../../src/mir/phrases.js';
import { formats } from '../../src/render/formats.js';
import { renderText } from '../../src/render/index.js';
import { assess, EITHER, ELSEWHERE, INESSS, INSPQ, ivn, verdictOf } from './ivn.given.js';

/** No-break spaces as plain ones. */
function spoken(language: 'fr' | 'en', reason: { readonly code: string }): string {
  const phrase = mirPhrases[language].findings[reason.code as never] as (r: never, f: object) => string;
  return phrase(reason as never, formats[language]).replaceAll('\u00A0', ' ');
}

const UNKNOWN = { holdings: [ivn('2024-03-01', { body: null })] };

describe('the 95 % of a body in words', () => {
  it.each([
    [
      'reached, nothing to spare',
      [
        [
          [19, INSPQ],
          [1, ELSEWHERE],
        ],
      ],
      '19 jours de facturation sur 20 (95,00 %) à l’Institut national de santé publique du Québec, du 1er mars 2024 au 28 février 2025; le minimum est de 95 %. Il ne reste aucune marge hors de cette instance.',
      '19 billing days of 20 (95.00%) at the Institut national de santé publique du Québec, from March 1, 2024 to February 28, 2025; the minimum is 95%. There is no room left outside that body.',
    ],
    [
      'reached, with days to spare',
      [
        [[100, { ivn: 'bureauEvaluationMedicale' }]],
        { holdings: [ivn('2024-03-01', { body: 'bureauEvaluationMedicale' })] },
      ],
      '100 jours de facturation sur 100 (100,00 %) au Bureau d’évaluation médicale, du 1er mars 2024 au 28 février 2025; le minimum est de 95 %. Marge : 5 jours de plus hors de cette instance.',
      '100 billing days of 100 (100.00%) at the Bureau d’évaluation médicale, from March 1, 2024 to February 28, 2025; the minimum is 95%. Room: 5 days more outside that body.',
    ],
    [
      'below: « la conséquence n’est pas dite »',
      [
        [
          [18, INSPQ],
          [2, INESSS],
        ],
      ],
      '18 jours de facturation sur 20 (90,00 %) à l’Institut national de santé publique du Québec, du 1er mars 2024 au 28 février 2025; le minimum est de 95 %. Il manque 20 jours à y ajouter, ou 1 jour à y faire plutôt qu’ailleurs. Dérogation non respectée; la conséquence n’est pas dite.',
      '18 billing days of 20 (90.00%) at the Institut national de santé publique du Québec, from March 1, 2024 to February 28, 2025; the minimum is 95%. Missing: 20 days to add there, or 1 day to do there rather than elsewhere. The derogation is not respected; what follows is not stated.',
    ],
    [
      'below, whichever the body',
      [
        [
          [18, INSPQ],
          [2, ELSEWHERE],
        ],
        UNKNOWN,
      ],
      'Au mieux, 18 jours de facturation sur 20 (90,00 %) dans l’instance visée par la dérogation, qui n’est pas connue, du 1er mars 2024 au 28 février 2025; le minimum est de 95 %. Il manque 20 jours à y ajouter, ou 1 jour à y faire plutôt qu’ailleurs. Dérogation non respectée; la conséquence n’est pas dite.',
      'At best, 18 billing days of 20 (90.00%) in the body that the derogation names, which is not known, from March 1, 2024 to February 28, 2025; the minimum is 95%. Missing: 20 days to add there, or 1 day to do there rather than elsewhere. The derogation is not respected; what follows is not stated.',
    ],
    [
      'open, by what is not known',
      [
        [
          [18, INSPQ],
          [1, ELSEWHERE],
          [1, EITHER],
        ],
      ],
      'De 18 jours de facturation sur 20 (90,00 %) à 19 jours de facturation sur 20 (95,00 %) à l’Institut national de santé publique du Québec, du 1er mars 2024 au 28 février 2025, selon ce qui manque ou la lecture retenue; le minimum est de 95 %.',
      'From 18 billing days of 20 (90.00%) to 19 billing days of 20 (95.00%) at the Institut national de santé publique du Québec, from March 1, 2024 to February 28, 2025, by what is missing or the reading taken; the minimum is 95%.',
    ],
    [
      'open, and it may come to nothing: no share of nothing',
      [[[1, { ...INSPQ, amount: null }]]],
      'De 0 jour de facturation sur 0 à 1 jour de facturation sur 1 (100,00 %) à l’Institut national de santé publique du Québec, du 1er mars 2024 au 28 février 2025, selon ce qui manque ou la lecture retenue; le minimum est de 95 %.',
      'From 0 billing days of 0 to 1 billing day of 1 (100.00%) at the Institut national de santé publique du Québec, from March 1, 2024 to February 28, 2025, by what is missing or the reading taken; the minimum is 95%.',
    ],
    [
      'open, by a reading of the year',
      [
        [
          [5, ELSEWHERE],
          [19, { ...INSPQ, date: '2024-07-01' }],
        ],
        { holdings: [ivn('2024-06-01')] },
        { asOf: '2024-12-31' },
      ],
      '19 jours de facturation sur 19 (100,00 %) à l’Institut national de santé publique du Québec, du 1er juin 2024 au 31 décembre 2024, selon les lectures retenues; le minimum est de 95 %. Une autre lecture des textes peut changer la réponse.',
      '19 billing days of 19 (100.00%) at the Institut national de santé publique du Québec, from June 1, 2024 to December 31, 2024, by the readings kept; the minimum is 95%. Another reading of the texts may change the answer.',
    ],
    [
      'hangs on a reading alone',
      [
        [[5, { ...ELSEWHERE, date: '2024-02-01' }]],
        { holdings: [ivn('2023-10-02')] },
        { asOf: '2024-12-31', readings: { 'prem.derogationFirstYear': 'sinceEffect' } },
      ],
      'La part des jours à l’Institut national de santé publique du Québec depuis la dérogation du 2 octobre 2023 dépend d’une lecture des textes.',
      'The share of days at the Institut national de santé publique du Québec since the derogation of October 2, 2023 hangs on a reading of the texts.',
    ],
    [
      'hangs on the body',
      [
        [],
        {
          ...UNKNOWN,
          records: [
            { ...INSPQ, date: '2024-04-01', amount: '150' },
            { ...ELSEWHERE, date: '2024-04-01', amount: '150' },
          ],
        },
      ],
      'La part des jours dans l’instance visée par la dérogation du 1er mars 2024 dépend de cette instance, qui n’est pas connue, ou d’une lecture des textes.',
      'The share of days in the body that the derogation of March 1, 2024 names hangs on that body, which is not known, or on a reading of the texts.',
    ],
    [
      'not one billing day',
      [[]],
      'Du 1er mars 2024 au 28 février 2025, aucune journée de facturation : rien à évaluer.',
      'From March 1, 2024 to February 28, 2025, not one billing day: nothing to assess.',
    ],
    [
      'before the text',
      [[], { holdings: [ivn('2022-03-01')] }, { asOf: '2023-02-28', readings: 'kept' }],
      'Aucun texte connu ne fixe la part des jours à faire dans une instance à vocation nationale à compter du 1er mars 2022.',
      'No text known sets the share of days to do in a body with a national mandate from March 1, 2022.',
    ],
  ] as const)('%s', (_, given, french, english) => {
    const { reason } = verdictOf(assess(...(given as unknown as Parameters<typeof assess>)));
    expect(spoken('fr', reason)).toBe(french);
    expect(spoken('en', reason)).toBe(english);
  });

  it('what no text of today comes to is said too', () => {
    const days = { from: '2024-03-01', to: '2025-02-28', derogationFrom: '2024-03-01', body: 'inspq' };
    const threshold = { code: 'mir.ivn.noThreshold', ...days };
    expect(spoken('fr', threshold)).toBe(
      'Du 1er mars 2024 au 28 février 2025, aucun seuil encodé ne dit ce qu’est une journée de facturation pour toutes les dates.',
    );
    expect(spoken('en', threshold)).toBe(
      'From March 1, 2024 to February 28, 2025, no threshold encoded says what a billing day is for every date.',
    );
    const notHeld = { code: 'mir.ivn.notHeld', derogationFrom: '2024-03-01', on: '2026-02-28', body: 'inspq' };
    expect(spoken('fr', notHeld)).toBe(
      'La dérogation du 1er mars 2024 n’est pas détenue dans l’année du 28 février 2026.',
    );
    expect(spoken('en', notHeld)).toBe('The derogation of March 1, 2024 is not held in the year of February 28, 2026.');
  });

  it('names each of the five bodies as the page of Québec.ca does', () => {
    const named = (language: 'fr' | 'en') =>
      IVNS.map((body) => {
        const holdings = [ivn('2024-03-01', { body })];
        const { reason } = verdictOf(assess([[1, { ivn: body }]], { holdings }));
        return /\) (.+?), (?:du|from) /.exec(spoken(language, reason))?.[1];
      });
    expect(named('fr')).toEqual([
      'à l’Institut national de santé publique du Québec',
      'à la Direction générale de santé publique',
      'au Programme d’évacuations aéromédicales du Québec',
      'au Bureau d’évaluation médicale',
      'à l’Institut national d’excellence en santé et en services sociaux',
    ]);
    expect(named('en')).toEqual([
      'at the Institut national de santé publique du Québec',
      'at the Direction générale de santé publique',
      'in the Programme d’évacuations aéromédicales du Québec',
      'at the Bureau d’évaluation médicale',
      'at the Institut national d’excellence en santé et en services sociaux',
    ]);
  });

  it('names the rule, its figure, and what is awaited of a record and of the derogation', () => {
    const page = (language: 'fr' | 'en') =>
      renderText(assess([[1, EITHER]], UNKNOWN, { asOf: '2024-12-31' }), { language, colour: false, width: 400 })
        .replaceAll('\u00A0', ' ')
        .replaceAll('\u202F', ' ');
    const french = page('fr');
    expect(french).toContain('Pratique exclusive auprès d’une instance à vocation nationale (règle du 95 %)');
    expect(french).toContain('l’instance à vocation nationale visée par la dérogation');
    expect(french).toContain('l’instance à vocation nationale, le relevé no 1');
    expect(french).toContain('Part minimale des jours dans l’instance visée par la dérogation');
    const english = page('en');
    expect(english).toContain('Exclusive practice for a body with a national mandate (95% rule)');
    expect(english).toContain('the body with a national mandate that the derogation names');
    expect(english).toContain('the body with a national mandate, record 1');
    expect(english).toContain('Least share of days in the body that the derogation names');
  });
});
