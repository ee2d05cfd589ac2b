import { describe, expect, it } from 'vitest';
import type { Equivalence, EquivalenceTable } from '../../src/amp/facts.js';
import { type AmpInput, ampInputSchema, assessAmp } from '../../src/amp/index.js';
import { equivalences } from '../../src/amp/parameters.equivalence.js';
import { equivalenceReadings } from '../../src/amp/readings.equivalence.js';
import { InvalidInputError, type Problem } from '../../src/law/problem.js';
import { fact, found, only, patients, roomOf, SPRING, shifts, verdictOf, WINTER } from './equivalence.given.js';

const OBSTETRICS: Equivalence = {
  id: 'accouchements',
  activity: 'obstetrique',
  counted: 'shifts',
  atLeast: 20,
  over: 'quarter',
};
const table = (more: Partial<EquivalenceTable> = {}): EquivalenceTable => ({
  region: '06',
  from: '2023-01-01',
  equivalences: [OBSTETRICS],
  source: 'DRMG de Montréal, lettre du 4 janvier 2023',
  ...more,
});
const claim = { id: 'accouchements', ...WINTER, count: 20 };

function problemsOf(input: AmpInput): readonly Problem[] {
  try {
    assessAmp({ hours: [], ...input }, { asOf: '2024-02-29', readings: 'kept' });
    return [];
  } catch (error) {
    if (error instanceof InvalidInputError) return error.problems;
    throw error;
  }
}
const problemsOfTables = (...equivalenceTables: readonly EquivalenceTable[]) =>
  problemsOf({ equivalenceTables }).map(({ path, expected }) => [path, expected.en]);

describe('the caller’s own table', () => {
  const asked = { region: '06', tables: [table()] } as const;

  it('is held to in its region, and cited as theirs', () => {
    expect(only(claim, asked)).toMatchObject({
      verdict: {
        outcome: 'met',
        sources: [{ document: 'DRMG de Montréal, lettre du 4 janvier 2023', evidence: 'caller', confidence: 'low' }],
      },
      parameters: [{ id: 'amp.equivalences.shifts', value: '20', source: { evidence: 'caller' } }],
    });
    expect(only(claim, asked).verdict.sources).toHaveLength(1);
    expect(only(claim, asked).parameters[0]).not.toHaveProperty('publishedOn');
    expect(verdictOf({ ...claim, count: 19 }, asked).outcome).toBe('notMet');
    expect(verdictOf(claim, { ...asked, knownAt: '2022-01-01' })).toMatchObject({ outcome: 'met', sources: [{}] });
  });

  it('is not applied to another region, nor on days it does not cover', () => {
    expect(verdictOf(claim, { ...asked, region: '13' }).reason.code).toBe('amp.equivalence.noTextInForce');
    const until = (to: string) => ({ ...asked, tables: [table({ to })] });
    expect(verdictOf(claim, until('2023-11-30')).reason.code).toBe('amp.equivalence.noTextInForce');
    expect(verdictOf(claim, until('2023-12-01')).outcome).toBe('met');
    expect(verdictOf(claim, { ...asked, tables: [table({ from: '2023-12-02' })] }).outcome).toBe('undetermined');
  });

  it('comes before the one encoded, whole: what it does not name is not in it', () => {
    const theirs = { tables: [table({ region: '16' })] };
    expect(verdictOf(claim, theirs).outcome).toBe('met');
    expect(verdictOf(patients(500, { fromGamf: 250 }), theirs)).toMatchObject({
      outcome: 'notMet',
      reason: { code: 'amp.equivalence.notInTable', id: 'priseEnCharge' },
      sources: [{ evidence: 'caller' }],
    });
    const before = { tables: [table({ region: '16', to: '2023-11-30' })] };
    expect(verdictOf(patients(500, { fromGamf: 250 }), before).outcome).toBe('met');
  });

  it('may have every condition of its own', () => {
    const all: Equivalence = {
      ...OBSTETRICS,
      walkInAtMost: 5,
      notIn: ['Est'],
      validated: true,
      besideHoursPerWeek: 4,
    };
    const its = { region: '06', tables: [table({ equivalences: [all] })] } as const;
    const one = {
      ...claim,
      count: 15,
      walkIn: 5,
      walkInAgreed: true,
      rls: 'Ouest',
      validated: true,
      recommended: true,
    };
    expect(only(one, its)).toMatchObject({
      verdict: { outcome: 'met' },
      beside: { hoursPerWeek: 4, activity: 'obstetrique' },
    });
    expect(only(one, its).parameters.map(({ id, unit, value }) => [id, unit, value])).toEqual([
      ['amp.equivalences.shifts', 'shifts', '20'],
      ['amp.equivalences.walkInAtMost', 'shifts', '5'],
      ['amp.equivalences.besideHoursPerWeek', 'h/week', '4'],
    ]);
    for (const less of [{ count: 14 }, { rls: 'Est' }, { validated: false }, { recommended: false }]) {
      expect(verdictOf({ ...one, ...less }, its).outcome).toBe('notMet');
    }
    expect(verdictOf(claim, its).outcome).toBe('undetermined');
  });

  it('may ask for patients of the GAMF without a waiver, and then asks for them everywhere', () => {
    const minimum: Equivalence = {
      id: 'priseEnCharge',
      activity: 'priseEnCharge',
      counted: 'patients',
      atLeast: 400,
      over: 'standing',
      fromGamf: { atLeast: 100 },
    };
    const its = { tables: [table({ region: '16', equivalences: [minimum] })] };
    expect(
      verdictOf(patients(400, { fromGamf: 99, waiting: 0, onlyIn: 'Kahnawake', waitingThere: 0 }), its).outcome,
    ).toBe('notMet');
    expect(verdictOf(patients(400, { fromGamf: null }), its)).toMatchObject({ awaiting: [[fact('fromGamf')]] });
    const { fromGamf: _, ...free } = minimum;
    expect(verdictOf(patients(400), { tables: [table({ region: '16', equivalences: [free] })] })).toMatchObject({
      outcome: 'met',
      reason: { fromGamf: null },
    });
  });
});

describe('tables that cannot be used are refused, each problem with its path', () => {
  it('fine as they are', () => {
    expect(problemsOfTables(table())).toEqual([]);
    expect(
      problemsOfTables(
        table({ to: '2023-06-30' }),
        table({ from: '2023-07-01' }),
        table({ region: '16' }),
        table({ region: '13', to: '2023-02-01' }),
      ),
    ).toEqual([]);
  });

  it('two of one region do not overlap, and leave no day between them, in any order', () => {
    const [apart, follow] = [
      'tables of one region that do not overlap',
      'the day after the last one of the table before it of the region: no day between them',
    ];
    expect(problemsOfTables(table({ to: '2023-06-30' }), table({ from: '2023-06-30' }))).toEqual([
      ['equivalenceTables[1]', apart],
    ]);
    expect(problemsOfTables(table(), table({ from: '2024-06-30' }))).toEqual([['equivalenceTables[1]', apart]]);
    expect(problemsOfTables(table({ to: '2023-06-29' }), table({ from: '2023-07-01' }))).toEqual([
      ['equivalenceTables[1].from', follow],
    ]);
    expect(problemsOfTables(table({ from: '2023-07-01' }), table({ to: '2023-06-29' }))).toEqual([
      ['equivalenceTables[0].from', follow],
    ]);
    expect(problemsOfTables(table({ from: '2023-07-01' }), table({ to: '2023-06-30' }))).toEqual([]);
    const three = [table({ to: '2023-01-31' }), table({ from: '2023-02-01', to: '2023-03-31' })];
    expect(problemsOfTables(...three, table({ from: '2023-04-01' }))).toEqual([]);
    expect(problemsOfTables(...three, table({ from: '2023-04-02' }))).toEqual([['equivalenceTables[2].from', follow]]);
  });

  const minimum = { atLeast: 100 };
  it.each<[string, Partial<Equivalence>, string, string]>([
    ['patients over a quarter', { counted: 'patients' }, 'over', '"standing": patients and beds are held all along'],
    ['beds over a year', { counted: 'beds', over: 'year' }, 'over', '"standing": patients and beds are held all along'],
    ['shifts standing', { over: 'standing' }, 'over', '"quarter" or "year": shifts and visits are counted over days'],
    [
      'visits standing',
      { counted: 'visits', over: 'standing' },
      'over',
      '"quarter" or "year": shifts and visits are counted over days',
    ],
    [
      'patients of the GAMF with beds',
      { counted: 'beds', over: 'standing', fromGamf: { atLeast: 1 } },
      'fromGamf',
      'nothing, unless with "patients"',
    ],
    [
      'more patients of the GAMF than patients',
      { counted: 'patients', over: 'standing', atLeast: 99, fromGamf: minimum },
      'fromGamf.atLeast',
      'a number no greater than atLeast',
    ],
    [
      'territories without a name',
      {
        counted: 'patients',
        over: 'standing',
        atLeast: 100,
        fromGamf: { ...minimum, territories: { names: [], askedAbove: 1 } },
      },
      'fromGamf.territories.names',
      'at least one name, or nothing',
    ],
    ['walk-in with visits', { counted: 'visits', walkInAtMost: 1 }, 'walkInAtMost', 'nothing, unless with "shifts"'],
    ['more walk-in than shifts', { walkInAtMost: 21 }, 'walkInAtMost', 'a number no greater than atLeast'],
    ['nowhere', { notIn: [] }, 'notIn', 'at least one name, or nothing'],
  ])('%s', (_, more, field, expected) => {
    expect(problemsOfTables(table({ equivalences: [OBSTETRICS, { ...OBSTETRICS, ...more, id: 'x' }] }))).toEqual([
      [`equivalenceTables[0].equivalences[1].${field}`, expected],
    ]);
  });

  it('at the bound, fine', () => {
    const held: Equivalence = {
      ...OBSTETRICS,
      id: 'x',
      counted: 'patients',
      over: 'standing',
      atLeast: 100,
      fromGamf: minimum,
    };
    expect(problemsOfTables(table({ equivalences: [{ ...OBSTETRICS, walkInAtMost: 20 }, held] }))).toEqual([]);
    expect(problemsOfTables(table({ equivalences: [{ ...OBSTETRICS, over: 'year' }] }))).toEqual([]);
  });

  it('each name once, and every problem at once, in both languages', () => {
    const wrong: Equivalence = { ...OBSTETRICS, counted: 'beds', walkInAtMost: 30 };
    const found = problemsOf({ equivalenceTables: [table({ equivalences: [OBSTETRICS, wrong] }), table()] });
    expect(found.map(({ path, seen }) => [path, seen.slice(0, 15)])).toEqual([
      ['equivalenceTables[0].equivalences[1].id', '"accouchements"'],
      ['equivalenceTables[0].equivalences[1].over', '"quarter"'],
      ['equivalenceTables[0].equivalences[1].walkInAtMost', '30'],
      ['equivalenceTables[0].equivalences[1].walkInAtMost', '30'],
      ['equivalenceTables[1]', '{"region":"06",'],
    ]);
    expect(found[0]?.expected.fr).toBe('un id que nulle autre équivalence de la table ne porte');
  });
});

describe('a claim that contradicts itself is refused', () => {
  const problems = (more: object) =>
    problemsOf({ equivalences: [patients(1), patients(500, more)] }).map(({ path, seen }) => [path, seen]);

  it('patients of the GAMF are among those registered; those of the territories, among those who wait', () => {
    expect(problems({ fromGamf: 501 })).toEqual([['equivalences[1].fromGamf', '501']]);
    expect(problems({ waiting: 10, waitingThere: 11 })).toEqual([['equivalences[1].waitingThere', '11']]);
    expect(problems({ fromGamf: 500, waiting: 11, waitingThere: 11 })).toEqual([]);
    expect(problems({ fromGamf: null, waiting: null, waitingThere: 11 })).toEqual([]);
    expect(problems({ waiting: 5 })).toEqual([]);
  });
});

describe('the tables encoded', () => {
  const versions = [...equivalences].flatMap(([region, { versions }]) =>
    versions.map((version) => ({ region, version })),
  );
  const plain = (one: object, more: object = {}): Equivalence => {
    const { cited: _, read: __, isWalkInUnstated: ___, ...rest } = { ...one, ...more } as Record<string, unknown>;
    return rest as unknown as Equivalence;
  };

  it('pass what the caller’s must pass, in every way to read them', () => {
    for (const { region, version } of versions) {
      const ways = version.value.flatMap((one) => [
        [one, {}] as const,
        ...Object.values(one.read ?? {}).flatMap((options) =>
          Object.values(options).map((more) => [one, more] as const),
        ),
      ]);
      for (const [one, more] of ways) {
        const input = {
          equivalences: [],
          equivalenceTables: [{ region, from: version.from, equivalences: [plain(one, more)], source: 'x' }],
        };
        expect(ampInputSchema.safeParse(input).success).toBe(true);
        expect(problemsOf(input)).toEqual([]);
      }
      expect(new Set(version.value.map(({ id }) => id)).size).toBe(version.value.length);
    }
  });

  it('each part has its source, of 25 quoted words at the most', () => {
    for (const { version } of versions) {
      expect(version.fromInferred).toBe(true);
      for (const one of version.value) {
        for (const its of [one, ...Object.values(one.read ?? {}).flatMap((options) => Object.values(options))]) {
          const cited = Object.values({ ...its.cited });
          expect(cited.length).toBeGreaterThan(0);
          for (const { quote = '', url } of cited) {
            expect(quote.split(/\s+/).length).toBeLessThanOrEqual(25);
            expect(url).toBeTruthy();
          }
        }
        const parts = [
          'atLeast',
          ...(one.fromGamf === undefined ? [] : ['fromGamf']),
          ...(one.fromGamf?.waivedBelow === undefined ? [] : ['waivedBelow', 'askedAbove']),
          ...(['walkInAtMost', 'notIn', 'validated', 'besideHoursPerWeek'] as const).filter(
            (key) => one[key] !== undefined,
          ),
        ];
        expect(Object.keys(one.cited).sort()).toEqual(parts.sort());
      }
    }
  });

  it('what is read of them is read by a reading that is declared, with its options', () => {
    for (const { version } of versions) {
      for (const { read = {} } of version.value) {
        for (const [id, options] of Object.entries(read)) {
          const reading = equivalenceReadings.find((one) => one.id === id);
          expect(reading?.options).toEqual(expect.arrayContaining(Object.keys(options)));
        }
      }
    }
    expect(equivalenceReadings.map(({ id, kept }) => [id, kept])).toEqual([
      ['amp.visitsCounted', 'year'],
      ['amp.formerConditions', 'hold'],
      ['amp.tableBetween', 'earlier'],
    ]);
  });
});

describe('the readings that what is claimed leaves room for', () => {
  const autumn = { from: '2026-09-01', to: '2026-11-30' };
  const asked = { quarter: { ...WINTER, ...autumn } as typeof WINTER };
  const fine = { rls: 'Champlain', validated: true, recommended: true };

  it('none where none changes a thing', () => {
    expect(roomOf([])).toEqual([]);
    expect(roomOf([patients(500), shifts(150)])).toEqual([]);
    expect(roomOf([patients(500, { ...SPRING, fromGamf: 250 })], { quarter: SPRING })).toEqual([]);
    expect(roomOf([patients(499, autumn), { ...fine, id: 'urgence', ...autumn, count: 16 }], asked)).toEqual([]);
    expect(roomOf([{ id: 'soutienDomicile', ...autumn, count: 500 }], asked)).toEqual([]);
    expect(
      roomOf(
        [
          { id: 'chsld', ...autumn, count: 50 },
          { id: 'autre', ...autumn, count: 1 },
        ],
        asked,
      ),
    ).toEqual([]);
    expect(roomOf([patients(500, SPRING)], { quarter: SPRING, knownAt: '2026-08-18' })).toEqual([]);
  });

  it('those that do, one by one and together', () => {
    expect(roomOf([{ id: 'soutienDomicile', ...autumn, count: 110 }], asked)).toEqual(['amp.visitsCounted']);
    expect(roomOf([patients(500, { ...autumn, fromGamf: 1, waiting: 700 })], asked)).toEqual(['amp.formerConditions']);
    expect(roomOf([{ id: 'urgence', ...autumn, count: 16 }], asked)).toEqual(['amp.formerConditions']);
    expect(roomOf([shifts(16, SPRING)], { quarter: SPRING })).toEqual(['amp.tableBetween']);
    expect(roomOf([shifts(16, { ...SPRING, validated: null })], { quarter: SPRING })).toEqual([
      'amp.formerConditions',
      'amp.tableBetween',
    ]);
    const three = [
      { id: 'soutienDomicile', ...SPRING, count: 110 },
      patients(500, { ...SPRING, fromGamf: 1, waiting: 700 }),
    ];
    expect(roomOf(three, { quarter: SPRING })).toEqual([
      'amp.visitsCounted',
      'amp.formerConditions',
      'amp.tableBetween',
    ]);
  });

  it('none against the caller’s own table', () => {
    expect(roomOf([{ ...claim, ...SPRING }], { quarter: SPRING, tables: [table({ region: '16' })] })).toEqual([]);
    expect(found([{ ...claim, ...SPRING }], { quarter: SPRING, tables: [table({ region: '16' })] })).toHaveLength(1);
  });
});
