import { describe, expect, test } from 'vitest';
import { type Cause, type CauseFinding, sayCause, sayReconciliation } from '../../src/audit/index.js';
import { FAMILIES } from '../../src/audit/reconcile/cause.js';
import { reconcileEnglish } from '../../src/audit/reconcile/phrases.en.js';
import { reconcileFrench } from '../../src/audit/reconcile/phrases.fr.js';
import type { ReconciledClaim } from '../../src/audit/reconcile/reconcile.js';
import { TABLES } from '../../src/audit/reconcile/tables.js';
import { REGULATION_NAMES } from '../../src/audit/regulations.js';
import { AUTUMN_2016 } from './given.js';
import { found, JEANNE_MANCE, prem, ROUVILLE } from './reconcile.given.js';

const SHARE: ReconciledClaim = {
  figure: 'prem.share',
  unit: 'percent',
  value: '52,7',
  where: { regime: 'current' },
  period: { from: '2024-03-01', to: '2025-02-28' } as ReconciledClaim['period'],
  standing: 'differs',
  ours: { exact: '1045/19', asClaimed: '55.0', terms: { part: '104.5', whole: '190' }, range: null },
};
const OUTCOME: ReconciledClaim = {
  ...SHARE,
  figure: 'prem.outcome',
  unit: 'outcome',
  value: 'notMet',
  where: { rule: 'prem.year' },
  ours: { exact: 'met', asClaimed: 'met', terms: null, range: null },
};

function said(finding: CauseFinding, more: Partial<Cause> = {}, claims: readonly ReconciledClaim[] = [SHARE]) {
  const cause: Cause = {
    family: 'trait',
    finding,
    rounding: 'nearest',
    reproduces: [0],
    gives: ['52.7', null],
    cost: 1,
    ...more,
  };
  return [sayCause(cause, { claims }, 'fr'), sayCause(cause, { claims }, 'en')].map((text) =>
    text.replaceAll('\u00A0', ' '),
  );
}

const TRAIT = {
  code: 'audit.cause.trait',
  list: 'records',
  change: { kind: 'leftOut' },
  traits: { month: '2024-07', place: '16/Rouville' },
  records: [4, 5, 6, 7],
  counts: 'dates',
  count: 4,
} as const;

const SAID: readonly (readonly [CauseFinding, string, string])[] = [
  [
    { code: 'audit.cause.rounded', rounding: 'cut' },
    'en arrondissant notre chiffre vers le bas, les décimales de trop étant coupées',
    'by rounding our figure down, the other decimals being cut',
  ],
  [
    { code: 'audit.cause.roundedTwice', first: 1 },
    'en arrondissant notre chiffre deux fois, d’abord à une décimale de plus',
    'by rounding our figure twice, first to one more decimal',
  ],
  [
    { code: 'audit.cause.roundedCoarser', decimals: 0 },
    'en arrondissant notre chiffre à l’unité, puis en l’écrivant avec plus de décimales',
    'by rounding our figure to a whole number, then writing it with more decimals',
  ],
  [
    { code: 'audit.cause.wholeTerms', rounding: 'cut' },
    'en ramenant les jours à des nombres entiers avant d’en prendre la part',
    'by bringing the days to whole numbers before taking their share',
  ],
  [{ code: 'audit.cause.fractionOfOne' }, 'comme une fraction de 1', 'as a fraction of 1'],
  [{ code: 'audit.cause.minutesAsDecimals' }, '131 h 30 écrit 131,30', '131 h 30 written 131.30'],
  [{ code: 'audit.cause.decimalsAsMinutes' }, '131,50 h écrit 131 h 50', '131.50 h written 131 h 50'],
  [
    {
      code: 'audit.cause.roundedBefore',
      rule: 'prem.majorityPractice',
      rounding: 'nearest',
      decimals: 0,
      value: '55',
      bar: '55',
      unit: 'percent',
      rounds: 'value',
      outcome: 'met',
    },
    'si le chiffre est arrondi à l’unité (55 %) au plus près avant d’être comparé à 55 % : Pratique majoritaire (règle du 55 %), « respecté »',
    'if the figure is rounded to a whole number (55%), to the nearest, before it is held against 55%: Majority practice (55% rule), “met”',
  ],
  [
    { code: 'audit.cause.eachRecord', field: 'minutes', to: 15, rounding: 'up' },
    'si chaque relevé est arrondi à 15 minutes vers le haut avant d’être additionné',
    'if each record is rounded to 15 minutes, up, before they are added up',
  ],
  [{ code: 'audit.cause.halves', as: 'nothing' }, 'si les demi-journées ne comptent pas', 'if half-days do not count'],
  [
    { code: 'audit.cause.reading', readings: [{ id: 'prem.depannageInTerritory', option: 'outside' }] },
    'si l’on répond autrement à cette question où les textes se taisent : « Le dépannage fait dans le territoire de son propre avis',
    'if this question on which the texts are silent is answered otherwise: “Does dépannage done in the territory of one’s own notice',
  ],
  [
    { code: 'audit.cause.reading', readings: [] },
    'si chaque silence des textes est lu comme nous le lisons',
    'if each silence of the texts is read as we read it',
  ],
  [
    { code: 'audit.cause.knownAt', on: '2017-04-28', figures: [] },
    'avec le droit tel qu’il était connu le 28 avril 2017',
    'with the law as it was known on April 28, 2017',
  ],
  [
    { code: 'audit.cause.knownAt', on: '2099-12-31', figures: [] },
    'avec tout ce qui a été publié depuis',
    'with all that was published since',
  ],
  [
    { code: 'audit.cause.threshold', full: '518', half: '259', source: 'FMRQ' },
    'si la journée de facturation est de 518 $ et la demi-journée de 259 $ (FMRQ)',
    'if the billing day is $518 and the half-day $259 (FMRQ)',
  ],
  [
    { code: 'audit.cause.lawOfYear', years: -2, on: '2023-02-28' },
    'selon le droit de 2 ans plus tôt (comme au 28 février 2023)',
    'by the law of 2 years earlier (as on February 28, 2023)',
  ],
  [
    { code: 'audit.cause.lawOfYear', years: 1, on: '2026-02-28' },
    'selon le droit de l’année suivante',
    'by the law of a year later',
  ],
  [
    { code: 'audit.cause.otherPeriod', from: '2023-03-01', to: '2024-02-29' },
    'sur une autre période : du 1er mars 2023 au 29 février 2024',
    'over other days: from March 1, 2023 to February 29, 2024',
  ],
  [
    { code: 'audit.cause.cut', side: 'until', on: '2024-12-31' },
    'si l’on cesse de compter le 31 décembre 2024',
    'if counting stops on December 31, 2024',
  ],
  [
    { code: 'audit.cause.cut', side: 'since', on: '2024-04-01' },
    'si l’on ne commence à compter que le 1er avril 2024',
    'if counting begins on April 1, 2024 only',
  ],
  [
    { code: 'audit.cause.end', end: 'first', by: 'excluded', on: '2024-03-01' },
    'si le premier jour (1er mars 2024) n’est pas compté',
    'if the first day (March 1, 2024) is not counted',
  ],
  [
    { code: 'audit.cause.end', end: 'last', by: 'included', on: '2025-03-01' },
    'si le lendemain du dernier jour (1er mars 2025) est compté aussi',
    'if the day after the last (March 1, 2025) is counted too',
  ],
  [{ code: 'audit.cause.calendarYear', year: 2024 }, 'sur l’année civile 2024', 'over the calendar year 2024'],
  [
    TRAIT,
    'si les 4 jours de juillet 2024 à Rouville (Montérégie) sont laissés de côté',
    'if the 4 days of July 2024 in Rouville (Montérégie) are left out',
  ],
  [
    { ...TRAIT, count: 1, change: { kind: 'moved', name: 'nature', to: 'depannage' }, traits: { month: '2024-08' } },
    'si le seul jour d’août 2024 est compté en dépannage',
    'if the one day of August 2024 is counted in dépannage',
  ],
  [
    { ...TRAIT, list: 'slots', counts: 'records', change: { kind: 'twice' }, traits: { physician: 'MD-02' } },
    'si les 4 plages du médecin « MD-02 » sont comptées deux fois',
    'if the 4 slots of physician “MD-02” are counted twice',
  ],
  [
    { ...TRAIT, list: 'hours', counts: 'records', traits: { activity: 'chsld' } },
    'si les 4 relevés d’heures en « CHSLD » sont laissés de côté',
    'if the 4 records of hours in “CHSLD” are left out',
  ],
  [
    {
      code: 'audit.cause.records',
      list: 'records',
      parts: [
        {
          change: { kind: 'leftOut' },
          counts: 'dates',
          count: 3,
          among: 17,
          records: [1, 2, 3],
          dates: ['2024-07-02', '2024-07-03', '2024-07-09'],
          traits: { place: '16/Rouville' },
        },
      ],
    },
    'si 3 jours parmi 17 à Rouville (Montérégie), qui ont un à un le même effet, sont laissés de côté (par exemple : 2 juillet 2024, 3 juillet 2024 et 9 juillet 2024)',
    'if any 3 of 17 days in Rouville (Montérégie) that do the same one by one are left out (for example July 2, 2024; July 3, 2024; July 9, 2024)',
  ],
  [
    {
      code: 'audit.cause.records',
      list: 'records',
      parts: [
        {
          change: { kind: 'completed', name: 'amount', to: '523.00' },
          counts: 'dates',
          count: 1,
          among: 1,
          records: [3],
          dates: ['2024-03-04'],
          traits: { month: '2024-03' },
        },
        {
          change: { kind: 'moved', name: 'place', to: '06' },
          counts: 'records',
          count: 2,
          among: 2,
          records: [5, 6],
          dates: ['2024-03-06', '2024-03-07'],
          traits: {},
        },
      ],
    },
    'si le jour du 4 mars 2024 est complété ainsi : pour 523,00 $ et les 2 relevés (6 mars 2024 et 7 mars 2024) sont comptés dans la région Montréal',
    'if the day of March 4, 2024 is completed so: for $523.00 and the 2 records (March 6, 2024; March 7, 2024) are counted in the region Montréal',
  ],
];

describe('what a sentence must not leave to be guessed', () => {
  const INSIDE: ReconciledClaim = {
    ...SHARE,
    figure: 'prem.daysInside',
    unit: 'days',
    value: '128',
    ours: { exact: '141', asClaimed: '141', terms: null, range: null },
  };

  test.each([
    [14, '128', true],
    [13, '128', false],
    [14, '127.5', false],
    [14, '127.6', true],
    [14, '141', false],
  ])('%d days of which the figure moves to %s: are they all whole?', (count, gives, isSaid) => {
    const finding = { ...TRAIT, count } as const;
    const [french = '', english = ''] = said(finding, { gives: [gives] }, [INSIDE]);
    expect(french.endsWith(' Ces 14 jours ne comptent pas tous pour une journée entière.')).toBe(isSaid);
    expect(english.endsWith(' Not all of those 14 days count as whole days.')).toBe(isSaid);
  });

  test('records of no date are not days', () => {
    const finding = { ...TRAIT, counts: 'records', count: 14 } as const;
    expect(said(finding, { gives: ['128'] }, [INSIDE])[0]).not.toContain('journée entière');
  });

  const claimed = (claim: ReconciledClaim) =>
    (['fr', 'en'] as const).map((language) => {
      const its = { claims: [claim], causes: [], contradictions: [], searched: [] };
      const whole = { regulation: 'prem', conclusion: 'agrees', standing: 'agrees', otherCauses: 0, ...its } as const;
      return sayReconciliation(whole, language).claims[0]?.replaceAll('\u00A0', ' ').split(': ').at(-1);
    });

  test('a figure that is ours once rounded: « 132 heures par trimestre » is not 131 h 59 min', () => {
    const none = { terms: null, range: null };
    const hours = { ...INSIDE, figure: 'amp.hours', unit: 'hours', standing: 'agrees' } as const;
    const ours = { exact: '7919/60', asClaimed: '132', ...none };
    expect(claimed({ ...hours, value: '132', ours })).toEqual([
      'on avance 132 h; c’est notre chiffre, arrondi (131 h 59 min).',
      '132 h claimed; it is our figure, rounded (131 h 59 min).',
    ]);
    expect(claimed({ ...hours, value: '131 h 59', ours: { ...ours, asClaimed: '131 h 59' } })[0]).toMatch(/chiffre\.$/);
    expect(claimed({ ...hours, value: '132,0', ours: { exact: '132', asClaimed: '132.0', ...none } })[0]).toMatch(
      /chiffre\.$/,
    );
    const share = { exact: '8793/160', asClaimed: '55', terms: { part: '87.93', whole: '160' }, range: null };
    expect(
      claimed({ ...INSIDE, figure: 'prem.share', unit: 'percent', value: '55', standing: 'agrees', ours: share }),
    ).toEqual([
      'on avance 55 %; c’est notre chiffre, arrondi (54,95 %).',
      '55% claimed; it is our figure, rounded (54.95%).',
    ]);
    const halves = { exact: '110.5', asClaimed: '111', ...none };
    expect(claimed({ ...INSIDE, value: '111', standing: 'agrees', ours: halves })[0]).toMatch(/arrondi \(110,5\)\.$/);
  });

  test('our figure is claimed, and our answer is not settled', () => {
    const ours = { exact: '141', asClaimed: '141', terms: null, range: { least: '141', most: '144' } };
    expect(claimed({ ...INSIDE, value: '141', standing: 'agrees', ours })).toEqual([
      'on avance 141 jours; c’est notre chiffre, mais notre réponse n’est pas arrêtée (de 141 à 144).',
      '141 days claimed; it is our figure, but our answer is not settled (from 141 to 144).',
    ]);
  });

  test('an outcome that is not settled is not said to be possible: nothing was asked that shows it', () => {
    const ours = { ...OUTCOME.ours, exact: 'undetermined', asClaimed: 'undetermined' };
    expect(claimed({ ...OUTCOME, standing: 'open', ours })).toEqual([
      'on avance « non respecté »; notre réponse n’est pas arrêtée.',
      '“not met” claimed; our answer is not settled.',
    ]);
  });
});

describe('causes, in sentences', () => {
  test.each(SAID)('%j', (finding, fr, en) => {
    const [french = '', english = ''] = said(finding);
    expect(french).toContain(`Le chiffre avancé (52,7 %) s’obtient `);
    expect(french).toContain(fr);
    expect(english).toContain('The claimed figure (52.7%) comes out ');
    expect(english).toContain(en);
  });

  test('every code there is', () => {
    const codes = new Set(SAID.map(([{ code }]) => code));
    expect([...codes].sort()).toEqual(Object.keys(reconcileFrench.causes).sort());
    expect([...codes].sort()).toEqual(Object.keys(reconcileEnglish.causes).sort());
  });

  test('several claims together, those that do not come out, and another rounding', () => {
    expect(said(TRAIT, { reproduces: [0, 1], gives: ['52.7', 'notMet'] }, [SHARE, OUTCOME])).toEqual([
      'Les 2 chiffres avancés (52,7 % et « non respecté ») s’obtiennent si les 4 jours de juillet 2024 à Rouville (Montérégie) sont laissés de côté.',
      'The 2 claimed figures (52.7% and “not met”) come out if the 4 days of July 2024 in Rouville (Montérégie) are left out.',
    ]);
    expect(said(TRAIT, { gives: ['52.7', 'met'], rounding: 'cut' }, [SHARE, OUTCOME])).toEqual([
      'Le chiffre avancé (52,7 %) s’obtient si les 4 jours de juillet 2024 à Rouville (Montérégie) sont laissés de côté, le résultat étant coupé à ses décimales. Mais on aurait alors « respecté », et non « non respecté ».',
      'The claimed figure (52.7%) comes out if the 4 days of July 2024 in Rouville (Montérégie) are left out, the result being cut to its decimals. But it would then be “met”, not “not met”.',
    ]);
    expect(said(TRAIT, { reproduces: [1], gives: [null, 'notMet'] }, [SHARE, OUTCOME])[0]).toContain(
      'Mais il n’y a pas alors de chiffre à comparer à 52,7 %.',
    );
  });
});

describe('a reconciliation, in sentences', () => {
  const day = (i: number) => new Date(Date.UTC(2024, 2, 1 + i)).toISOString().slice(0, 10);
  const asked = prem(
    Array.from({ length: 20 }, (_, i) => ({
      date: day(i),
      amount: '600.00',
      ...(i < 11 ? ROUVILLE : JEANNE_MANCE),
      nature: 'ordinary' as const,
    })),
  );
  const plain = (text: string) => text.replaceAll('\u00A0', ' ');

  test('that agrees', () => {
    const { conclusion, claims, causes } = sayReconciliation(
      found(asked, [{ figure: 'prem.share', value: '55' }]),
      'fr',
    );
    expect(conclusion).toBe('Le chiffre avancé est le nôtre.');
    expect(claims.map(plain)).toEqual([
      'Part des jours dans le territoire de l’avis, du 1er mars 2024 au 28 février 2025 : on avance 55 %; c’est notre chiffre.',
    ]);
    expect(causes).toEqual([]);
  });

  test('« say plainly when none fits »', () => {
    const reconciled = found(asked, [{ figure: 'prem.share', value: '163,7' }]);
    const [fr, en] = (['fr', 'en'] as const).map((language) => sayReconciliation(reconciled, language));
    const tried = reconciled.searched.reduce((sum, one) => sum + one.tried, 0);
    expect(plain(fr!.conclusion)).toBe(`Rien de ce qui a été essayé ne donne ce chiffre (${tried} recalculs).`);
    expect(en!.conclusion).toBe(`Nothing that was tried gives this figure (${tried} recomputations).`);
    expect(plain(fr!.claims[0]!)).toContain('on avance 163,7 %; nous trouvons 55,0 % (11 sur 20).');
    expect(fr!.searched).toHaveLength(6);
    expect(plain(fr!.searched[0]!)).toMatch(/^Arrondi : \d+ recalculs, tout ce qu’il y avait à essayer\.$/);
  });

  test('that is open, an amount not being known', () => {
    const records = asked.input.records.map((one, i) => (i === 3 ? { ...one, amount: null } : one));
    const reconciled = found(prem(records), [{ figure: 'prem.daysInside', value: '10,5' }]);
    expect(plain(sayReconciliation(reconciled, 'fr').claims[0]!)).toContain(
      'on avance 10,5 jours; notre réponse n’est pas arrêtée (de 10 à 11), et ce chiffre est possible. Ce qui est certain donne 10,0 jours.',
    );
    expect(sayReconciliation(reconciled, 'en').claims[0]).toContain('our answer is not settled (from 10 to 11)');
  });

  test('with the figure that was announced: its name and its value', () => {
    const { regulation, input, options } = AUTUMN_2016;
    const claims = [{ figure: 'amp.hoursOwed', value: '66', where: { from: '2016-09-01' } }];
    const reconciled = found({ regulation, input, options }, claims);
    const cause = reconciled.causes.find(({ family }) => family === 'law')!;
    expect(plain(sayCause(cause, reconciled, 'fr'))).toContain(
      'avec le droit tel qu’il était connu le 28 avril 2017 (Heures par semaine, par palier d’années de pratique : 12 à moins de 15 ans; 6 à moins de 20 ans)',
    );
  });
});

describe('names', () => {
  const ids = REGULATION_NAMES.flatMap((name) => TABLES[name].figures.map(({ id, unit }) => ({ name, id, unit })));

  test.each(ids)('$id is of its regulation, and named in both languages', ({ name, id, unit }) => {
    expect(id.startsWith(`${name}.`)).toBe(true);
    if (unit === 'outcome') return;
    expect(reconcileFrench.figures[id]).toBeDefined();
    expect(reconcileEnglish.figures[id]).toBeDefined();
  });

  test('no name of what cannot be claimed', () => {
    const known = new Set(ids.map(({ id }) => id));
    for (const id of [...Object.keys(reconcileFrench.figures), ...Object.keys(reconcileEnglish.figures)]) {
      expect(known).toContain(id);
    }
  });

  test('every family', () => {
    expect(Object.keys(reconcileFrench.families)).toEqual([...FAMILIES]);
    expect(Object.keys(reconcileEnglish.families)).toEqual([...FAMILIES]);
  });
});
