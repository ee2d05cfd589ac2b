import { describe, expect, test } from 'vitest';
import { type Claim, reconcile } from '../../src/audit/index.js';
import { claimedOf, gives } from '../../src/audit/reconcile/claim.js';
import { MOST_CLAIMS, MOST_RECOMPUTED } from '../../src/audit/reconcile/limits.js';
import { type Rounding, rounded, writtenText } from '../../src/audit/reconcile/rounding.js';
import { InvalidInputError } from '../../src/law/problem.js';
import { exact } from '../../src/law/quantity.js';
import { AUTUMN_2016 } from './given.js';
import { amp, found, JEANNE_MANCE, prem, ROUVILLE } from './reconcile.given.js';

const day = (i: number) => new Date(Date.UTC(2024, 2, 1 + i)).toISOString().slice(0, 10);
/** Invented: eleven days at home, nine in Montréal. */
const TWENTY = prem(
  Array.from({ length: 20 }, (_, i) => ({
    date: day(i),
    amount: '600.00',
    ...(i < 11 ? ROUVILLE : JEANNE_MANCE),
    nature: 'ordinary' as const,
  })),
);

function problemsOf(claims: unknown, asked = TWENTY as { regulation: 'prem'; input: unknown; options: unknown }) {
  try {
    reconcile(asked.regulation, asked.input as never, asked.options as never, claims as readonly Claim[]);
  } catch (error) {
    if (error instanceof InvalidInputError) return error.problems.map(({ path }) => path);
    throw error;
  }
  return [];
}

describe('a claimed figure, « with the number of decimals it was given with »', () => {
  test.each([
    ['55', 'percent', { kind: 'number', scaled: 55n, decimals: 0 }],
    ['55.00', 'percent', { kind: 'number', scaled: 5500n, decimals: 2 }],
    ['52,7 %', 'percent', { kind: 'number', scaled: 527n, decimals: 1 }],
    ['1 234,50 $', 'dollars', { kind: 'number', scaled: 123_450n, decimals: 2 }],
    ['118 jours', 'days', { kind: 'number', scaled: 118n, decimals: 0 }],
    ['-0,5', 'days', { kind: 'number', scaled: -5n, decimals: 1 }],
    ['131 h 30', 'hours', { kind: 'minutes', minutes: 7890 }],
    ['131h05min', 'hours', { kind: 'minutes', minutes: 7865 }],
    ['131:59', 'hours', { kind: 'minutes', minutes: 7919 }],
    ['131 h', 'hours', { kind: 'number', scaled: 131n, decimals: 0 }],
    ['131,98 heures', 'hours', { kind: 'number', scaled: 13_198n, decimals: 2 }],
    ['notMet', 'outcome', { kind: 'outcome', outcome: 'notMet' }],
  ] as const)('%s, in %s', (text, unit, claimed) => {
    expect(claimedOf(text, unit)).toEqual(claimed);
  });

  test.each([
    ['', 'days'],
    ['beaucoup', 'days'],
    ['52.7.1', 'percent'],
    ['1234567890', 'count'],
    ['0.1234567', 'percent'],
    ['131 h 60', 'hours'],
    ['131 h 30', 'days'],
    ['52 $', 'percent'],
    ['respecté', 'outcome'],
    ['1e3', 'count'],
  ] as const)('« %s » says nothing in %s', (text, unit) => {
    expect(claimedOf(text, unit)).toBeUndefined();
  });

  test('agrees half up, at its own decimals', () => {
    const claimed = claimedOf('54.5', 'percent')!;
    expect(gives(exact(5445, 100), claimed)).toBe(true);
    expect(gives(exact(54_449, 1000), claimed)).toBe(false);
    expect(gives(exact(5455, 100), claimed)).toBe(false);
    expect(gives(exact(54_549, 1000), claimed)).toBe(true);
  });
});

describe('numbers brought to decimals', () => {
  test.each<[bigint, bigint, number, Rounding, string]>([
    [1n, 2n, 0, 'nearest', '1'],
    [1n, 2n, 0, 'even', '0'],
    [3n, 2n, 0, 'even', '2'],
    [5n, 2n, 0, 'even', '2'],
    [7n, 4n, 1, 'even', '1.8'],
    [1n, 2n, 0, 'cut', '0'],
    [1n, 1000n, 2, 'up', '0.01'],
    [2n, 1n, 2, 'up', '2.00'],
    [-1n, 2n, 0, 'nearest', '-1'],
    [-7n, 2n, 0, 'cut', '-3'],
    [1n, 3n, 4, 'nearest', '0.3333'],
  ])('%d/%d to %d decimals, %s: %s', (n, d, decimals, rounding, text) => {
    expect(writtenText(rounded(exact(n, d), decimals, rounding), decimals)).toBe(text);
  });
});

describe('what is claimed is checked, every problem at once', () => {
  test.each<[string, unknown, readonly string[]]>([
    ['nothing', [], ['claims']],
    ['no list', 'prem.share=55', ['claims']],
    ['too many', Array.from({ length: MOST_CLAIMS + 1 }, () => ({ figure: 'prem.days', value: '20' })), ['claims']],
    ['a key of its own', [{ figure: 'prem.days', value: '20', quarter: 'x' }], ['claims[0].quarter']],
    ['a number that is no text', [{ figure: 'prem.days', value: 20 }], ['claims[0].value']],
    ['an unknown figure', [{ figure: 'prem.nothing', value: '20' }], ['claims[0].figure']],
    ['a figure this answer has not', [{ figure: 'prem.capitaleNationaleShare', value: '5' }], ['claims[0].figure']],
    [
      'two at once',
      [
        { figure: 'prem.days', value: 'vingt' },
        { figure: 'prem.outcome', value: 'met', where: { rule: 'prem.none' } },
      ],
      ['claims[0].value', 'claims[1].where'],
    ],
  ])('%s', (_, claims, paths) => {
    expect(problemsOf(claims)).toEqual(paths);
  });

  test('with the problems of what was asked', () => {
    const asked = { ...TWENTY, input: { ...TWENTY.input, records: [{ date: 'x' }] } };
    expect(problemsOf([{ figure: 3 }], asked as never)).toEqual(
      expect.arrayContaining(['records[0].date', 'claims[0].figure']),
    );
  });

  test('an unknown regulation', () => {
    expect(problemsOf([{ figure: 'prem.days', value: '20' }], { ...TWENTY, regulation: 'none' } as never)).toEqual([
      'regulation',
    ]);
  });

  test('where the answer has several, the choices are listed', () => {
    const { regulation, input, options } = amp([{ date: '2025-03-04', activity: 'urgence', minutes: 60 }]);
    const ask = () => reconcile(regulation as 'amp', input, options, [{ figure: 'amp.hours', value: '2' }]);
    expect(ask).toThrow(
      /claims\[0\]\.where: one alone among: \{"from":"2025-03-01","to":"2025-05-31"\}, \{"from":"2025-06-01"/,
    );
  });
});

describe('standing', () => {
  test('ours, exact and as the claim writes it', () => {
    const [claim] = found(TWENTY, [{ figure: 'prem.share', value: '54,9' }]).claims;
    expect(claim).toMatchObject({
      figure: 'prem.share',
      unit: 'percent',
      value: '54,9',
      standing: 'differs',
      period: { from: '2024-03-01', to: '2025-02-28' },
      ours: { exact: '55', asClaimed: '55.0', terms: { part: '11', whole: '20' }, range: null },
    });
  });

  test('the outcome of the whole, unless a rule is named', () => {
    const claims = [
      { figure: 'prem.outcome', value: 'met' },
      { figure: 'prem.outcome', value: 'notApplicable', where: { rule: 'prem.capitaleNationale' } },
    ];
    expect(found(TWENTY, claims)).toMatchObject({ conclusion: 'agrees', standing: 'agrees' });
  });

  test('a figure within what our answer leaves open is possible, and the completion that gives it is named', () => {
    const records = TWENTY.input.records.map((one, i) => (i === 3 ? { ...one, amount: null } : one));
    const { standing, conclusion, claims, causes } = found(prem(records), [
      { figure: 'prem.daysInside', value: '10.5' },
    ]);
    expect({ standing, conclusion }).toEqual({ standing: 'open', conclusion: 'explained' });
    expect(claims[0]?.ours).toMatchObject({ exact: '10', range: { least: '10', most: '11' } });
    const completed = causes.find(({ finding }) => finding.code === 'audit.cause.records');
    expect(completed?.finding).toMatchObject({
      parts: [{ change: { kind: 'completed', name: 'amount', to: '261.50' }, records: [3] }],
    });
  });

  test.each(['9', '12', '11.5'])('a figure outside of what our answer leaves open differs: %s', (value) => {
    const records = TWENTY.input.records.map((one, i) => (i === 3 ? { ...one, amount: null } : one));
    expect(found(prem(records), [{ figure: 'prem.daysInside', value }]).standing).toBe('differs');
  });

  test('of a share that must be at most so much, the two ends in order', () => {
    const record = {
      ...TWENTY.input.records[0]!,
      date: '2024-06-03',
      amount: null,
      region: '03',
      subTerritory: 'Québec-Nord',
    };
    const asked = prem([...TWENTY.input.records, record as never]);
    const [claim] = found(asked, [{ figure: 'prem.capitaleNationaleDays', value: '0.5' }]).claims;
    expect(claim).toMatchObject({ standing: 'open', ours: { exact: '1', range: { least: '0', most: '1' } } });
  });

  test('readings that were explored leave an outcome open; the one that gives the claim is named', () => {
    const records = TWENTY.input.records.map((one, i) => (i < 2 ? { ...one, nature: 'depannage' as const } : one));
    const asked = prem(records);
    const open = { ...asked, options: { asOf: asked.options.asOf } };
    const reconciled = found(open, [{ figure: 'prem.outcome', value: 'notMet' }]);
    expect(reconciled.standing).toBe('open');
    expect(reconciled.causes[0]?.finding).toEqual({
      code: 'audit.cause.reading',
      readings: [{ id: 'prem.depannageInTerritory', option: 'outside' }],
    });
    expect(found(open, [{ figure: 'prem.outcome', value: 'met' }]).causes[0]?.finding).toEqual({
      code: 'audit.cause.reading',
      readings: [],
    });
  });
});

describe('« rank the causes »', () => {
  test('one that gives every claim before those that give some', () => {
    // Ten days in all is ten left out; 60 % of them at home is six of the ten.
    const claims = [
      { figure: 'prem.days', value: '15' },
      { figure: 'prem.daysInside', value: '6' },
    ];
    const { causes, conclusion } = found(TWENTY, claims);
    expect(conclusion).toBe('explained');
    const counts = causes.map(({ reproduces }) => reproduces.length);
    expect(counts[0]).toBe(2);
    expect([...counts].sort((a, b) => b - a)).toEqual(counts);
  });

  test('where none gives them all, one that gives more of them first', () => {
    const claims = [
      { figure: 'prem.days', value: '19' },
      { figure: 'prem.daysInside', value: '10' },
      { figure: 'prem.share', value: '163,7' },
    ];
    const { causes, conclusion } = found(TWENTY, claims);
    const counts = causes.map(({ reproduces }) => reproduces.length);
    expect(conclusion).toBe('partly');
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect([counts[0], counts.at(-1)]).toEqual([2, 1]);
  });

  test('what gives only claims that are ours already is no cause', () => {
    const claims = [
      { figure: 'prem.days', value: '20' },
      { figure: 'prem.share', value: '163,7' },
    ];
    expect(found(TWENTY, claims)).toMatchObject({ conclusion: 'unexplained', standing: 'differs', causes: [] });
  });

  test('two readings are not told where one of them is enough', () => {
    const records = TWENTY.input.records.map((one, i) => (i < 2 ? { ...one, nature: 'depannage' as const } : one));
    const readings = found(prem(records), [{ figure: 'prem.daysInside', value: '9' }]).causes.flatMap(({ finding }) =>
      finding.code === 'audit.cause.reading' ? [finding.readings] : [],
    );
    expect(readings).toEqual([[{ id: 'prem.depannageInTerritory', option: 'outside' }]]);
  });

  test('the smallest set, of one kind where one is enough', () => {
    // 11 of 20: two less at home are 9 of 18.
    const claims = [
      { figure: 'prem.days', value: '18' },
      { figure: 'prem.daysInside', value: '9' },
    ];
    const parts = found(TWENTY, claims).causes.flatMap(({ finding }) =>
      finding.code === 'audit.cause.records' ? [finding.parts] : [],
    );
    expect(parts).toMatchObject([
      [{ change: { kind: 'leftOut' }, count: 2, among: 11, traits: { place: '16/Rouville' } }],
    ]);
  });

  test('of an outcome alone, the fewest days that turn it', () => {
    // 12 of 20 days: 60 %. Two less at home are 10 of 18 (55.6 %), three are 9 of 17 (52.9 %).
    const records = TWENTY.input.records.map((one, i) => (i === 11 ? { ...one, ...ROUVILLE } : one));
    const sets = found(prem(records), [{ figure: 'prem.outcome', value: 'notMet' }]).causes.flatMap(({ finding }) =>
      finding.code === 'audit.cause.records' ? finding.parts : [],
    );
    // Put elsewhere, two are enough: 10 of 20.
    expect(sets.length).toBeGreaterThan(0);
    expect(new Set(sets.map(({ count }) => count))).toEqual(new Set([2]));
    expect(sets.every(({ change }) => change.kind !== 'leftOut')).toBe(true);
  });

  // All nine of Montréal at home are 20 days; the five of them in dépannage are 16, and so would be « those in dépannage » if some at home were not among them.
  test.each(['20', '16'])('all that share a trait are meant by it, and it is two things to say: %s days', (value) => {
    const records = TWENTY.input.records.map((one, i) => (i % 2 ? { ...one, nature: 'depannage' as const } : one));
    const { causes } = found(prem(records), [{ figure: 'prem.daysInside', value }]);
    expect(causes.some(({ family }) => family === 'trait')).toBe(true);
    for (const { finding, cost } of causes) {
      if (finding.code !== 'audit.cause.trait') continue;
      const { place, nature } = finding.traits;
      const its = records.flatMap((one, i) => {
        const isPlace = place === undefined || `${one.region}/${one.subTerritory}` === place;
        return isPlace && (nature === undefined || one.nature === nature) ? [i] : [];
      });
      expect(finding.records).toEqual(its);
      expect(cost).toBe(Math.min(2 * Object.keys(finding.traits).length, its.length));
    }
  });

  test('a half-day cannot be told from a day by a cent that something stands on', () => {
    const triedOf = (amount: string) => {
      const records = TWENTY.input.records.map((one, i) => (i === 3 ? { ...one, amount } : one));
      return found(prem(records), [{ figure: 'prem.days', value: '400' }]).searched[0]?.tried ?? 0;
    };
    expect(triedOf('522.98') - triedOf('522.99')).toBe(1);
    expect(triedOf('522.98') - triedOf('261.49')).toBe(1);
  });

  test('« bounded search, the bound stated »: it stops at its bound, and says so', () => {
    const records = Array.from({ length: 96 }, (_, i) => ({
      date: `${2016 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-15`,
      amount: '600.00',
      ...ROUVILLE,
      nature: 'ordinary' as const,
    }));
    const holdings = [{ kind: 'avis', from: '2015-01-01', base: 'subTerritory', ...ROUVILLE }];
    const thresholds = [{ from: '2015-01-01', to: '2021-02-28', full: '518', half: '259', source: 'relevé inventé' }];
    const input = { physician: { holdings, practiceStart: '2015-01-01' }, records, thresholds };
    const asked = { regulation: 'mir', input, options: { asOf: '2023-12-31', readings: 'kept' } } as const;
    const { searched } = found(asked, [{ figure: 'mir.days', value: '1000' }]);
    expect(searched.find(({ family }) => family === 'window')).toEqual({
      family: 'window',
      tried: MOST_RECOMPUTED.window,
      most: MOST_RECOMPUTED.window,
      cutOff: true,
    });
  });

  test('counting that began later in a quarter leaves what came from the quarter before', () => {
    const { regulation, input, options } = amp(
      [
        '2025-03-01',
        '2025-03-02',
        '2025-03-03',
        '2025-03-04',
        '2025-03-05',
        '2025-03-06',
        '2025-06-10',
        '2025-08-10',
      ].map((date) => ({ date, activity: 'urgence', minutes: 1440 })),
      6,
      { readings: { 'amp.carryOver': 'withinYear' } },
    );
    // 144 h in the spring: 12 h more than 132; the letter counts from 1 July or from 1 August, 12 h and 24 h: the same, told once.
    const claims = [{ figure: 'amp.hours', value: '36', where: { from: '2025-06-01' } }];
    const cuts = found({ regulation, input, options }, claims).causes.filter(({ family }) => family === 'window');
    expect(cuts.map(({ finding }) => finding)).toContainEqual({
      code: 'audit.cause.cut',
      side: 'since',
      on: '2025-07-01',
    });
    const since = cuts.filter(({ finding }) => finding.code === 'audit.cause.cut' && finding.side === 'since');
    expect(since).toHaveLength(1);
  });

  test('of what an announcement changed, the day before it', () => {
    const { regulation, input, options } = AUTUMN_2016;
    const claims = [
      { figure: 'amp.hoursOwed', value: '66', where: { from: '2016-09-01' } },
      { figure: 'amp.outcome', value: 'notMet' },
    ];
    const [first] = found({ regulation, input, options }, claims).causes;
    expect(first).toMatchObject({ family: 'law', reproduces: [0, 1], gives: ['66', 'notMet'] });
    expect(first?.finding).toMatchObject({ code: 'audit.cause.knownAt', on: '2017-04-28' });
    const away = found({ regulation, input, options }, claims).causes.map(({ finding }) => finding);
    expect(away).toContainEqual({ code: 'audit.cause.lawOfYear', years: -1, on: '2015-11-30' });
  });

  test('what did not count, brought in, does what its dollars say', () => {
    const records = TWENTY.input.records.map((one, i) =>
      i < 2 ? { ...one, nature: 'other' as const, amount: i === 0 ? '300.00' : '600.00' } : one,
    );
    // 18 days; with the half-day 18.5, with the day 19.0.
    for (const [value, date] of [
      ['18.5', day(0)],
      ['19.0', day(1)],
    ] as const) {
      const brought = found(prem(records), [{ figure: 'prem.days', value }]).causes.flatMap(({ finding }) =>
        finding.code === 'audit.cause.records'
          ? finding.parts.filter(({ change }) => 'to' in change && change.to === 'ordinary')
          : [],
      );
      expect(brought).toMatchObject([{ dates: [date], among: 1 }]);
    }
  });

  test('what takes a rounding as well is not told where that rounding alone gives as much', () => {
    // 11 of 20 with a half-day away: 11 of 19.5 is 56.41 %, cut to 56.4 and rounded up to 56.5.
    const records = TWENTY.input.records.map((one, i) => (i === 19 ? { ...one, amount: '300.00' } : one));
    const { causes } = found(prem(records), [{ figure: 'prem.share', value: '56,5' }]);
    expect(causes[0]?.finding).toEqual({ code: 'audit.cause.rounded', rounding: 'up' });
    expect(causes.filter(({ rounding }) => rounding === 'up')).toEqual([]);
  });

  test('years whose law gives the same are told once on either side, the nearest', () => {
    const { regulation, input, options } = AUTUMN_2016;
    const claims = [{ figure: 'amp.hoursOwed', value: '66', where: { from: '2016-09-01' } }];
    const away = found({ regulation, input, options }, claims).causes.flatMap(({ finding }) =>
      finding.code === 'audit.cause.lawOfYear' ? [finding.years] : [],
    );
    expect(away).toEqual([-1]);
  });

  test('a record alone is a set of one, and not one of what records share', () => {
    const { causes } = found(TWENTY, [{ figure: 'prem.days', value: '19' }]);
    const counts = causes.flatMap(({ finding }) => (finding.code === 'audit.cause.trait' ? [finding.count] : []));
    expect(counts.filter((count) => count < 2)).toEqual([]);
    expect(causes.some(({ family, cost }) => family === 'records' && cost === 1)).toBe(true);
  });

  test('a share rounded up before it is compared is written so, with the outcome that it then has', () => {
    // 19 of 35 is 54.29 %.
    const records = Array.from({ length: 35 }, (_, i) => ({
      date: day(i),
      amount: '600.00',
      ...(i < 19 ? ROUVILLE : JEANNE_MANCE),
      nature: 'ordinary' as const,
    }));
    const claims = [
      { figure: 'prem.share', value: '55' },
      { figure: 'prem.outcome', value: 'met', where: { rule: 'prem.majorityPractice' } },
    ];
    const [first] = found(prem(records), claims).causes;
    expect(first).toMatchObject({ family: 'rounding', reproduces: [0, 1], gives: ['55', 'met'] });
    expect(first?.finding).toMatchObject({ code: 'audit.cause.roundedBefore', rounding: 'up', decimals: 0 });
  });

  test('is plain JSON, and the same again', () => {
    const once = found(TWENTY, [{ figure: 'prem.days', value: '19' }]);
    expect(JSON.parse(JSON.stringify(once))).toEqual(once);
    expect(found(TWENTY, [{ figure: 'prem.days', value: '19' }])).toEqual(once);
  });

  test('changes nothing of what it is given', () => {
    const before = structuredClone(TWENTY);
    found(TWENTY, [{ figure: 'prem.days', value: '19' }]);
    expect(TWENTY).toEqual(before);
  });
});
