import { describe, expect, test } from 'vitest';
import { type Claim, sayContradiction, sayReconciliation } from '../../src/audit/index.js';
import type { Contradiction } from '../../src/audit/reconcile/contradiction.js';
import type { BillingRecord } from '../../src/prem/index.js';
import { QUEBEC_NORD } from '../billingDays/given.js';
import { type Asked, amp, found, JEANNE_MANCE, PHYSICIAN, prem, ROUVILLE } from './reconcile.given.js';

const day = (i: number) => new Date(Date.UTC(2024, 2, 1 + i)).toISOString().slice(0, 10);
const days = (home: number, away: number, amounts: readonly string[] = []) =>
  prem(
    Array.from(
      { length: home + away },
      (_, i): BillingRecord => ({
        date: day(i),
        amount: amounts[i] ?? '600.00',
        ...(i < home ? ROUVILLE : JEANNE_MANCE),
        nature: 'ordinary',
      }),
    ),
  );
/** Invented: 12 days of 20 at home, 60 %. */
const SIXTY = days(12, 8);

const SHARE_RULE = { rule: 'prem.majorityPractice' };

function claimsOf(texts: readonly (readonly [string, string, Claim['where']?])[]): readonly Claim[] {
  return texts.map(([figure, value, where]) => ({ figure, value, ...(where === undefined ? {} : { where }) }));
}

function codes(asked: Asked, ...texts: readonly (readonly [string, string, Claim['where']?])[]) {
  return found(asked, claimsOf(texts)).contradictions.map(({ code, claims }) => [code.split('.').at(-1), claims]);
}

describe('a letter of which the days do not give the share', () => {
  test.each([
    // 128 / 231 = 55.411 %; half-days not shown: 127.5 or 128 of 230.5 or 231, from 55.195 to 55.531 %.
    ['55,4', false],
    ['55,5', false],
    ['55,1', false],
    ['55,0', true],
    ['55,7', true],
    ['57,2', true],
    ['55', false],
    ['56', false],
    ['57', true],
    ['54', true],
  ])('128 of 231 and %s %%: %s', (share, isOne) => {
    const all = codes(SIXTY, ['prem.share', share], ['prem.daysInside', '128'], ['prem.days', '231']);
    expect(all).toEqual(isOne ? [['share', [1, 2, 0]]] : []);
  });

  test('with decimals, days are what they say', () => {
    expect(codes(SIXTY, ['prem.daysInside', '128.0'], ['prem.days', '231.0'], ['prem.share', '55,1'])).toHaveLength(1);
  });

  test('of no day at all there is no share to hold it against', () => {
    expect(codes(SIXTY, ['prem.daysInside', '0'], ['prem.days', '0'], ['prem.share', '55'])).toEqual([]);
  });

  test.each([
    ['141', '103', '244', []],
    ['141', '103', '243', []],
    ['141', '103', '245', [['sum', [0, 1, 2]]]],
    ['141', '103', '242', [['sum', [0, 1, 2]]]],
    ['141.0', '103.0', '243.5', [['sum', [0, 1, 2]]]],
  ])('%s and %s in all %s', (inside, elsewhere, all, expected) => {
    const claims = [
      ['prem.daysInside', inside],
      ['prem.daysElsewhere', elsewhere],
      ['prem.days', all],
    ] as const;
    expect(codes(SIXTY, ...claims)).toEqual(expected);
  });
});

describe('what is missing of a letter contradicts nothing', () => {
  test.each([
    [
      [
        ['prem.daysElsewhere', '3'],
        ['prem.days', '231'],
      ],
    ],
    [
      [
        ['prem.daysInside', '128'],
        ['prem.daysElsewhere', '3'],
      ],
    ],
    [
      [
        ['prem.daysInside', '128'],
        ['prem.days', '231'],
      ],
    ],
    [
      [
        ['prem.daysInside', '128'],
        ['prem.share', '3'],
      ],
    ],
    [
      [
        ['prem.days', '231'],
        ['prem.share', '3'],
      ],
    ],
    [
      [
        ['prem.days', '231'],
        ['prem.outcome', 'notMet', SHARE_RULE],
      ],
    ],
    [
      [
        ['prem.daysInside', '1'],
        ['prem.outcome', 'met', SHARE_RULE],
      ],
    ],
  ] as const)('%j', (claims) => {
    expect(codes(SIXTY, ...claims)).toEqual([]);
  });

  test('and an outcome alone says nothing of another', () => {
    expect(codes(SIXTY, ['prem.outcome', 'notMet'], ['prem.outcome', 'notMet', SHARE_RULE])).toEqual([]);
  });
});

describe('two shares of one rule: of those who began before, and after', () => {
  const unsettled = { ...SIXTY, input: { ...SIXTY.input, physician: { ...PHYSICIAN, practiceStart: null } } } as Asked;
  const [current, transitional] = [{ regime: 'current' }, { regime: 'transitional' }];

  test('the days of one do not give the share of the other', () => {
    expect(
      codes(
        unsettled,
        ['prem.daysInside', '128', current],
        ['prem.days', '231', transitional],
        ['prem.share', '77', current],
        ['prem.daysElsewhere', '300', current],
      ),
    ).toEqual([]);
  });

  test('each by itself is held to its own', () => {
    expect(
      codes(
        unsettled,
        ['prem.daysInside', '128', current],
        ['prem.days', '231', current],
        ['prem.share', '55,4', current],
        ['prem.daysInside', '128', transitional],
        ['prem.days', '231', transitional],
        ['prem.share', '77', transitional],
      ),
    ).toEqual([['share', [3, 4, 5]]]);
  });
});

describe('a share that may not be exceeded: 5 % in the Capitale-Nationale', () => {
  const RULE = { rule: 'prem.capitaleNationale' };
  /** 1 of 40 days: 2.5 %. */
  const asked = prem(
    Array.from({ length: 40 }, (_, i) => ({
      date: day(i),
      amount: '600.00',
      ...(i === 0 ? QUEBEC_NORD : ROUVILLE),
      nature: 'ordinary' as const,
    })),
  );
  const sides = (...texts: Parameters<typeof claimsOf>[0]) =>
    found(asked, claimsOf(texts)).contradictions.map((one) =>
      'is' in one ? [one.is, one.outcome, one.isOfMore] : one.code,
    );

  test.each([
    ['4', 'notMet', [['atMost', 'met', false]]],
    ['4', 'met', []],
    ['6', 'met', [['above', 'notMet', false]]],
    ['6', 'notMet', []],
    // 5 may be 4.6, or 5.4.
    ['5', 'met', []],
    ['5', 'notMet', []],
  ])('%s %% and « %s »: %j', (share, outcome, expected) => {
    expect(sides(['prem.capitaleNationaleShare', share], ['prem.outcome', outcome, RULE])).toEqual(expected);
  });

  test.each([
    ['4', '100', 'notMet', [['atMost', 'met', false]]],
    ['6', '100', 'met', [['above', 'notMet', false]]],
    ['6', '100', 'notMet', []],
    // With their decimals, days are what they say: 5 % is not more than 5 %. Without, 5 of 99.5 is.
    ['5.0', '100.0', 'notMet', [['atMost', 'met', false]]],
    ['5', '100', 'notMet', []],
    // 10 of 191 is 5.2 %, 9.5 of 191 is 4.97 %.
    ['10', '191', 'met', []],
  ])('%s days of %s and « %s »: %j', (inside, all, outcome, expected) => {
    const days = [
      ['prem.capitaleNationaleDays', inside],
      ['prem.capitaleNationaleAll', all],
    ] as const;
    expect(sides(...days, ['prem.outcome', outcome, RULE])).toEqual(expected);
  });
});

describe('a letter of which the outcome does not follow', () => {
  test.each([
    ['57,2', 'notMet', true],
    ['57,2', 'met', false],
    // Cut, 55.0 is 55 or a little more; rounded, it may be less.
    ['55,0', 'notMet', false],
    ['55,1', 'notMet', true],
    ['55', 'notMet', false],
    ['56', 'notMet', true],
    ['54,9', 'met', true],
    ['54,9', 'notMet', false],
    // 55 may be 54.9 rounded up, or 55.4 cut.
    ['55', 'met', false],
    ['54', 'met', true],
  ])('%s %% and « %s », of the rule at 55 %%: %s', (share, outcome, isOne) => {
    const all = codes(SIXTY, ['prem.share', share], ['prem.outcome', outcome, SHARE_RULE]);
    expect(all).toEqual(isOne ? [['outcome', [0, 1]]] : []);
  });

  test('of the whole, the rest being as we find it', () => {
    const reconciled = found(
      SIXTY,
      claimsOf([
        ['prem.share', '57,2'],
        ['prem.outcome', 'notMet'],
      ]),
    );
    expect(reconciled.contradictions).toEqual([
      {
        code: 'audit.contradiction.outcome',
        claims: [0, 1],
        bar: '55',
        unit: 'percent',
        is: 'atLeast',
        rule: 'prem.year',
        outcome: 'met',
        isOfMore: true,
      },
    ]);
  });

  test('of the whole, when what the letter says of the rule is what we find', () => {
    const rule = ['prem.outcome', 'met', SHARE_RULE] as const;
    expect(codes(SIXTY, ['prem.share', '57,2'], ['prem.outcome', 'notMet'], rule)).toEqual([['outcome', [0, 1]]]);
  });

  test('unless the letter has another outcome from which it may follow', () => {
    const other = ['prem.outcome', 'notMet', { rule: 'prem.capitaleNationale' }] as const;
    expect(codes(SIXTY, ['prem.share', '57,2'], ['prem.outcome', 'notMet'], other)).toEqual([]);
  });

  test('an outcome of a rule that does not follow from it is left alone', () => {
    expect(
      codes(SIXTY, ['prem.share', '57,2'], ['prem.outcome', 'notMet', { rule: 'prem.capitaleNationale' }]),
    ).toEqual([]);
  });

  test('days alone tell the side, when they are clear of it', () => {
    expect(
      codes(SIXTY, ['prem.daysInside', '141'], ['prem.days', '244'], ['prem.outcome', 'notMet', SHARE_RULE]),
    ).toEqual([['outcome', [0, 1, 2]]]);
    // 55 of 100, or 54.5 of 100.
    expect(
      codes(SIXTY, ['prem.daysInside', '55'], ['prem.days', '100'], ['prem.outcome', 'notMet', SHARE_RULE]),
    ).toEqual([]);
  });

  test('hours of a quarter, against those owed, and against those that the letter says are owed', () => {
    const asked = amp([{ date: '2025-03-04', activity: 'urgence', minutes: 600 }]);
    const from = { from: '2025-03-01' };
    const outcome = ['amp.outcome', 'met', { rule: 'amp.quarter', ...from }] as const;
    expect(codes(asked, ['amp.hours', '131 h 30', from], outcome)).toEqual([['outcome', [0, 1]]]);
    expect(codes(asked, ['amp.hours', '131 h 30', from], ['amp.hoursOwed', '66', from], outcome)).toEqual([]);
  });
});

describe('one figure', () => {
  test('a number is no outcome, nor an outcome a number', () => {
    // A figure has one unit: two claims of it are both numbers, or both outcomes.
    expect(codes(SIXTY, ['prem.share', '55,4'], ['prem.outcome', 'met'])).toEqual([]);
    expect(codes(SIXTY, ['prem.share', '55,4'], ['prem.days', '55'])).toEqual([]);
  });

  test('three values are three pairs', () => {
    expect(codes(SIXTY, ['prem.days', '21'], ['prem.days', '23'], ['prem.days', '25'])).toEqual([
      ['twice', [0, 1]],
      ['twice', [0, 2]],
      ['twice', [1, 2]],
    ]);
  });

  test('two values are one too many, unless they may be one', () => {
    expect(codes(SIXTY, ['prem.share', '55,4'], ['prem.share', '57'])).toEqual([['twice', [0, 1]]]);
    expect(codes(SIXTY, ['prem.share', '55,4'], ['prem.share', '55'])).toEqual([]);
    expect(codes(SIXTY, ['prem.days', '21'], ['prem.days', '22'])).toEqual([['twice', [0, 1]]]);
    expect(codes(SIXTY, ['prem.outcome', 'met'], ['prem.outcome', 'notMet'])).toEqual([['twice', [0, 1]]]);
  });

  test('of one place each: two quarters are two figures', () => {
    const asked = amp([{ date: '2025-03-04', activity: 'urgence', minutes: 600 }]);
    expect(
      codes(asked, ['amp.hours', '12', { from: '2025-03-01' }], ['amp.hours', '13', { from: '2025-06-01' }]),
    ).toEqual([]);
    expect(
      codes(asked, ['amp.hours', '12', { from: '2025-06-01' }], ['amp.hours', '13', { from: '2025-06-01' }]),
    ).toEqual([['twice', [0, 1]]]);
  });

  test('hours to the minute and with decimals may be one; a minute apart they are two', () => {
    const asked = amp([{ date: '2025-03-04', activity: 'urgence', minutes: 600 }]);
    const from = { from: '2025-03-01' };
    expect(codes(asked, ['amp.hours', '12 h 30', from], ['amp.hours', '12,5', from])).toEqual([]);
    expect(codes(asked, ['amp.hours', '12 h 30', from], ['amp.hours', '12,50', from])).toEqual([]);
    expect(codes(asked, ['amp.hours', '12 h 30', from], ['amp.hours', '12 h 31', from])).toHaveLength(1);
  });

  test('the same outcome twice is said once', () => {
    expect(codes(SIXTY, ['prem.outcome', 'notMet'], ['prem.outcome', 'notMet'])).toEqual([]);
  });

  test('less than nothing, more than all', () => {
    expect(codes(SIXTY, ['prem.days', '-1'])).toEqual([['impossible', [0]]]);
    expect(codes(SIXTY, ['prem.share', '100,1'])).toEqual([['impossible', [0]]]);
    expect(codes(SIXTY, ['prem.share', '100'])).toEqual([]);
    expect(codes(SIXTY, ['prem.days', '300'])).toEqual([]);
  });

  test('what is all ours contradicts nothing: 12.5 days of 20.5 are written 13 of 21, 61 %', () => {
    const asked = days(13, 8, ['300.00']);
    const ours = claimsOf([
      ['prem.daysInside', '13'],
      ['prem.days', '21'],
      ['prem.share', '60.98'],
    ]);
    expect(found(asked, ours)).toMatchObject({ conclusion: 'agrees', contradictions: [] });
  });
});

describe('in sentences', () => {
  const said = (asked: Asked, ...texts: readonly (readonly [string, string, Claim['where']?])[]) => {
    const reconciled = found(asked, claimsOf(texts));
    return (['fr', 'en'] as const).map((language) =>
      sayReconciliation(reconciled, language).contradictions.map((text) => text.replaceAll('\u00A0', ' ')),
    );
  };

  test('each kind, in both languages', () => {
    expect(said(SIXTY, ['prem.share', '57,2'], ['prem.outcome', 'notMet', SHARE_RULE])).toEqual([
      [
        'Avec 57,2 %, le seuil de 55 % est atteint : Pratique majoritaire (règle du 55 %) devrait être « respecté », et non « non respecté ».',
      ],
      ['With 57.2%, the threshold of 55% is reached: Majority practice (55% rule) should be “met”, not “not met”.'],
    ]);
    expect(
      said(
        SIXTY,
        ['prem.daysInside', '128'],
        ['prem.daysElsewhere', '110'],
        ['prem.days', '231'],
        ['prem.share', '58'],
      ),
    ).toEqual([
      [
        '128 jours et 110 jours font 238 jours, et non 231 jours.',
        '128 jours sur 231 jours font 55 %, et non 58 %, de quelque façon qu’on arrondisse.',
      ],
      [
        '128 days and 110 days make 238 days, not 231 days.',
        '128 days of 231 days make 55%, not 58%, however it is rounded.',
      ],
    ]);
    expect(said(SIXTY, ['prem.share', '150'], ['prem.share', '57'])).toEqual([
      [
        'Deux valeurs sont avancées pour un même chiffre (Part des jours dans le territoire de l’avis) : 150 % et 57 %.',
        'Part des jours dans le territoire de l’avis : 150 % est impossible.',
      ],
      [
        'Two values are claimed for one figure (Share of days in the territory of the notice): 150% and 57%.',
        'Share of days in the territory of the notice: 150% is impossible.',
      ],
    ]);
  });

  test.each([
    ['atLeast', 'est atteint', 'is reached'],
    ['below', 'n’est pas atteint', 'is not reached'],
    ['atMost', 'n’est pas dépassé', 'is not exceeded'],
    ['above', 'est dépassé', 'is exceeded'],
  ] as const)('%s', (is, fr, en) => {
    const { claims } = found(
      SIXTY,
      claimsOf([
        ['prem.share', '57,2'],
        ['prem.outcome', 'notMet'],
      ]),
    );
    const one: Contradiction = {
      code: 'audit.contradiction.outcome',
      claims: [0, 1],
      bar: '12.5',
      unit: 'percent',
      is,
      rule: 'prem.year',
      outcome: 'met',
      isOfMore: true,
    };
    expect(sayContradiction(one, { claims }, 'fr').replaceAll('\u00A0', ' ')).toBe(
      `Avec 57,2 %, le seuil de 12,5 % ${fr} : Année de référence (PREM) devrait être « respecté », et non « non respecté », le reste étant comme nous le trouvons.`,
    );
    expect(sayContradiction(one, { claims }, 'en')).toContain(`the threshold of 12.5% ${en}: Reference year`);
  });
});
