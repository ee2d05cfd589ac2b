import { describe, expect, test } from 'vitest';
import { FAMILIES, type Searched } from '../../src/audit/reconcile/cause.js';
import { causeOf, DAYS, EXPOSED, LEFT_OUT, OUTCOME, reconciled, SHARE, trait } from './reconcile.words.js';

const searched = (family: Searched['family'], tried: number, cutOff = false): Searched => ({
  family,
  tried,
  most: 1200,
  cutOff,
});

describe('what came of the claims', () => {
  test.each([
    ['agrees', 'Le chiffre avancé est le nôtre.', 'The claimed figure is ours.'],
    ['explained', 'Le chiffre avancé s’explique.', 'The claimed figure is explained.'],
    [
      'unexplained',
      'Rien de ce qui a été essayé ne donne ce chiffre (0 recalcul).',
      'Nothing that was tried gives this figure (0 recomputations).',
    ],
  ] as const)('of one: %s', (conclusion, fr, en) => {
    expect(reconciled({ conclusion }, 'fr').conclusion).toBe(fr);
    expect(reconciled({ conclusion }, 'en').conclusion).toBe(en);
  });

  test.each([
    ['agrees', 'Les chiffres avancés sont les nôtres.', 'The claimed figures are ours.'],
    ['explained', 'Les chiffres avancés s’expliquent ensemble.', 'The claimed figures are explained together.'],
    [
      'partly',
      'Les chiffres avancés ne s’expliquent pas tous par une seule cause.',
      'The claimed figures are not all explained by one cause.',
    ],
    [
      'unexplained',
      'Rien de ce qui a été essayé ne donne ces chiffres (1 523 recalculs, une borne ayant été atteinte).',
      'Nothing that was tried gives these figures (1,523 recomputations, a bound having been reached).',
    ],
  ] as const)('of several: %s', (conclusion, fr, en) => {
    const more = {
      conclusion,
      claims: [SHARE, DAYS],
      searched: [searched('law', 323), searched('records', 1200, true)],
    };
    expect(reconciled(more, 'fr').conclusion).toBe(fr);
    expect(reconciled(more, 'en').conclusion).toBe(en);
  });

  test.each([
    ['agrees', 'La réponse avancée est la nôtre.', 'The claimed answer is ours.'],
    ['explained', 'La réponse avancée s’explique.', 'The claimed answer is explained.'],
    [
      'unexplained',
      'Rien de ce qui a été essayé ne donne cette réponse (2 recalculs).',
      'Nothing that was tried gives this answer (2 recomputations).',
    ],
  ] as const)('of an answer: %s', (conclusion, fr, en) => {
    const more = { conclusion, claims: [OUTCOME], searched: [searched('law', 2)] };
    expect(reconciled(more, 'fr').conclusion).toBe(fr);
    expect(reconciled(more, 'en').conclusion).toBe(en);
  });

  test.each([
    ['agrees', 'Les réponses avancées sont les nôtres.', 'The claimed answers are ours.'],
    [
      'partly',
      'Les réponses avancées ne s’expliquent pas toutes par une seule cause.',
      'The claimed answers are not all explained by one cause.',
    ],
    [
      'unexplained',
      'Rien de ce qui a été essayé ne donne ces réponses (2 recalculs).',
      'Nothing that was tried gives these answers (2 recomputations).',
    ],
  ] as const)('of two answers: %s', (conclusion, fr, en) => {
    const more = { conclusion, claims: [OUTCOME, EXPOSED], searched: [searched('law', 2)] };
    expect(reconciled(more, 'fr').conclusion).toBe(fr);
    expect(reconciled(more, 'en').conclusion).toBe(en);
  });

  test('a figure and an answer are figures', () => {
    const more = { conclusion: 'explained', claims: [OUTCOME, SHARE] } as const;
    expect(reconciled(more, 'fr').conclusion).toBe('Les chiffres avancés s’expliquent ensemble.');
    expect(reconciled(more, 'en').conclusion).toBe('The claimed figures are explained together.');
  });

  test('one recomputation', () => {
    const more = { searched: [searched('law', 1)] };
    expect(reconciled(more, 'fr').conclusion).toBe('Rien de ce qui a été essayé ne donne ce chiffre (1 recalcul).');
    expect(reconciled(more, 'en').conclusion).toBe('Nothing that was tried gives this figure (1 recomputation).');
  });

  test('how far it was looked for', () => {
    const more = {
      searched: FAMILIES.map((family, i) => searched(family, family === 'records' ? 1200 : i, family === 'records')),
    };
    expect(reconciled(more, 'fr').searched).toEqual([
      'Arrondi : 0 recalcul, tout ce qu’il y avait à essayer.',
      'Lecture des textes : 1 recalcul, tout ce qu’il y avait à essayer.',
      'Droit d’une autre date : 2 recalculs, tout ce qu’il y avait à essayer.',
      'Période : 3 recalculs, tout ce qu’il y avait à essayer.',
      'Relevés qui ont un point commun : 4 recalculs, tout ce qu’il y avait à essayer.',
      'Plus petits ensembles de relevés (au plus 12 d’une sorte, 6 de deux) : 1 200 recalculs, arrêté à la borne de 1 200.',
      'Une de ces causes, et un autre arrondi : 6 recalculs, tout ce qu’il y avait à essayer.',
    ]);
    expect(reconciled(more, 'en').searched).toEqual([
      'Rounding: 0 recomputations, all there was to try.',
      'Reading of the texts: 1 recomputation, all there was to try.',
      'Law of another date: 2 recomputations, all there was to try.',
      'Period: 3 recomputations, all there was to try.',
      'Records that have something in common: 4 recomputations, all there was to try.',
      'Smallest sets of records (at most 12 of one kind, 6 of two): 1,200 recomputations, stopped at the bound of 1,200.',
      'One of these causes, and another rounding: 6 recomputations, all there was to try.',
    ]);
  });

  test('each cause and each contradiction is said', () => {
    const more = {
      claims: [SHARE, { ...SHARE, value: '51' }],
      causes: [causeOf(trait('records', 4, { month: '2024-07' }, LEFT_OUT), { reproduces: [0, 1] })],
      contradictions: [{ code: 'audit.contradiction.twice', claims: [0, 1] }],
    } as const;
    expect(reconciled(more, 'fr').causes).toEqual([
      'Les 2 chiffres avancés (52,7 % et 51 %) s’obtiennent si les 4 jours de juillet 2024 sont laissés de côté.',
    ]);
    expect(reconciled(more, 'en').contradictions).toEqual([
      'Two values are claimed for one figure (Share of days in the territory of the notice): 52.7% and 51%.',
    ]);
  });
});
