import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IVNS } from '../../src/law/ivn.js';
import {
  assessPrem,
  type BillingRecord,
  InvalidInputError,
  type PremInput,
  premInputSchema,
  tallyPrem,
} from '../../src/prem/index.js';
import { avisFor, physicianOf } from '../arbitraries/engagement.js';
import { HOME, MONTREAL } from '../arbitraries/places.js';
import { billed, completeRecord, recordWithUnknowns } from '../arbitraries/records.js';
import { runs } from '../arbitraries/runs.js';

const options = { asOf: '2025-02-28' };
const date = fc.constantFrom('2024-05-15', '2024-02-29', '2025-03-01');
const body = fc.constantFrom<Partial<BillingRecord>>({}, {}, { ivn: null }, ...IVNS.map((ivn) => ({ ivn })));
const oneSound = fc
  .tuple(fc.oneof(completeRecord(date), recordWithUnknowns(date)), body)
  .map(([record, its]): BillingRecord => ({ ...record, ...its }));
const sound = fc.array(oneSound, { minLength: 1, maxLength: 5 });

const DATES = [
  '2024-02-30',
  '2023-02-29',
  '2024-13-01',
  '2024-00-10',
  '2024-1-05',
  '24-01-05',
  '2024/05/15',
  '',
  ' 2024-05-15',
  '2024-05-15T00:00',
  '0000-01-01',
  '２０２４-05-15',
];
const AMOUNTS = [
  '',
  '-',
  '+523',
  '523,00',
  '1 046.00',
  '5e2',
  '523.',
  '.50',
  '523.005',
  '--1',
  '$523',
  '1234567890',
  'NaN',
  'Infinity',
  '0x20B',
  '523 ',
  '５２３',
];
const REGIONS = ['19', '0', '6', '', '006', 'Montréal', 'toString', '__proto__'];
const NATURES = ['Ordinary', 'inplan', '', 'dépannage', 'constructor', 'locum'];
const BODIES = ['INSPQ', 'inspq ', '', 'toString', 'evaq', 'bem'];
const NAMES = ['', ' Jeanne-Mance', 'Jeanne-Mance ', '\u00A0', '\tX', 'X\u2028'];
const NOT_TEXT: readonly unknown[] = [0, 523, true, {}, [], undefined, ['2024-05-15']];

interface Defect {
  readonly field: string;
  readonly value: unknown;
}

const wrong = (field: string, texts: readonly string[], others: readonly unknown[]): fc.Arbitrary<Defect> =>
  fc.constantFrom(...texts, ...others).map((value): Defect => ({ field, value }));
/** One thing wrong with one field. */
const defect: fc.Arbitrary<Defect> = fc.oneof(
  wrong('date', DATES, [...NOT_TEXT, null]),
  wrong('amount', AMOUNTS, NOT_TEXT),
  wrong('region', REGIONS, NOT_TEXT),
  wrong('subTerritory', NAMES, NOT_TEXT),
  wrong('nature', NATURES, NOT_TEXT),
  wrong(
    'accepted',
    AMOUNTS,
    NOT_TEXT.filter((value) => value !== undefined),
  ),
  wrong(
    'ivn',
    BODIES,
    NOT_TEXT.filter((value) => value !== undefined),
  ),
  wrong('reference', [], [1, null, {}]),
  fc
    .constantFrom('Date', 'territory', 'toString', 'constructor', 'hasOwnProperty', '__proto__', '')
    .map((field): Defect => ({ field, value: 1 })),
);

function withDefect(record: object, { field, value }: Defect): object {
  const copy = { ...record };
  Object.defineProperty(copy, field, { value, enumerable: true, configurable: true, writable: true });
  return copy;
}

function problemPaths(input: unknown): readonly string[] | 'accepted' {
  try {
    assessPrem(input as PremInput, options);
    return 'accepted';
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    expect(error.problems.length).toBeGreaterThan(0);
    for (const { expected } of error.problems)
      expect([expected.fr, expected.en].every((text) => text.length > 0)).toBe(true);
    return error.problems.map(({ path }) => path);
  }
}

const physician = physicianOf(avisFor(HOME, '2020-01-01'));

describe('the schema and the fast reader of records', () => {
  it('accept the same records', () => {
    fc.assert(
      fc.property(sound, fc.array(fc.tuple(fc.nat({ max: 4 }), defect), { maxLength: 2 }), (records, defects) => {
        const changed = records.map((record, i) =>
          defects.reduce<object>((its, [at, one]) => (at === i ? withDefect(its, one) : its), record),
        );
        const input = { physician, records: changed };
        expect(problemPaths(input) === 'accepted').toBe(premInputSchema.safeParse(input).success);
      }),
      { numRuns: runs(600) },
    );
  });

  it('accept the same texts as dates and amounts, one character away from sound ones', () => {
    const near = (text: string) =>
      fc
        .tuple(fc.nat({ max: text.length }), fc.constantFrom(...'0123456789-. ,x'), fc.constantFrom(0, 1))
        .map(([at, character, removed]) => `${text.slice(0, at)}${character}${text.slice(at + removed)}`);
    const dates = fc.constantFrom('2024-02-29', '2024-12-31', '1999-01-01').chain(near);
    const amounts = fc.constantFrom('523', '-261.50', '999999999.99').chain(near);
    fc.assert(
      fc.property(dates, amounts, (on, amount) => {
        const record = billed(on, MONTREAL, { amount });
        const input = { physician, records: [record] };
        const accepted = problemPaths(input) === 'accepted';
        expect(accepted).toBe(premInputSchema.safeParse(input).success);
        const [year = 0, month = 0, day = 0] = on.split('-').map(Number);
        const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
        const length = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
        const isDate = /^\d{4}-\d{2}-\d{2}$/.test(on) && year >= 1 && day >= 1 && day <= length;
        expect(accepted).toBe(isDate && /^-?\d{1,9}(\.\d{1,2})?$/.test(amount));
      }),
      { numRuns: runs(400) },
    );
  });

  it('a record that is no object is refused like any other defect', () => {
    for (const record of [null, undefined, 1, 'x', [], [[]], true]) {
      expect(problemPaths({ physician, records: [billed('2024-05-15', HOME), record] })).toContain('records[1]');
    }
  });

  it('the tally of records alone refuses what the assessment refuses', () => {
    fc.assert(
      fc.property(sound, defect, (records, one) => {
        const changed = [withDefect(records[0] ?? {}, one), ...records.slice(1)];
        const isSound = premInputSchema.safeParse({ physician, records: changed }).success;
        let accepted = true;
        try {
          tallyPrem(changed as unknown as PremInput['records'], options);
        } catch (error) {
          expect(error).toBeInstanceOf(InvalidInputError);
          accepted = false;
        }
        expect(accepted).toBe(isSound);
      }),
      { numRuns: runs(150) },
    );
  });
});

describe('the instance à vocation nationale of a record', () => {
  it('is one of the five, not known, or none', () => {
    const under = (its: object) => problemPaths({ physician, records: [{ ...billed('2024-05-15', HOME), ...its }] });
    for (const ivn of [...IVNS, null, undefined]) expect(under({ ivn })).toBe('accepted');
    for (const ivn of BODIES) expect(under({ ivn })).toEqual(['records[0].ivn']);
  });

  it('bears on nothing that the PREM answers', () => {
    fc.assert(
      fc.property(sound, (records) => {
        const without = records.map(({ ivn: _, ...its }) => its);
        expect(assessPrem({ physician, records }, options)).toEqual(
          assessPrem({ physician, records: without }, options),
        );
      }),
      { numRuns: runs(200) },
    );
  });
});

describe('the rest of the input', () => {
  const falsy = fc.constantFrom<unknown>(null, '', 0, false, Number.NaN, []);
  const change = fc.oneof(
    fc.tuple(
      fc.constantFrom('physician', 'records', 'thresholds', 'remuneration', 'extra', '__proto__'),
      fc.oneof(falsy, fc.constantFrom<unknown>({}, 'x', 12, [1])),
    ),
    fc.tuple(fc.constant('remuneration'), fc.constantFrom<unknown>('250000', '250000.5', '-1', '2,5', '1e5')),
    fc.tuple(
      fc.constant('thresholds'),
      fc.constantFrom<unknown>(
        [{ from: '2020-01-01', full: '500', half: '250', source: 'Relevé' }],
        [{ from: '2020-01-01', full: '250', half: '250', source: 'Relevé' }],
        [{ from: '2020-01-01', to: '2019-12-31', full: '500', half: '250', source: 'Relevé' }],
        [{ from: '2020-01-01', full: '500', half: '-1', source: 'Relevé' }],
        [{ from: '2020-01-01', full: '500', half: '250', source: '' }],
        [{ from: '2020-01-01', full: 500, half: '250', source: 'Relevé' }],
      ),
    ),
    fc.tuple(
      fc.constant('physician'),
      fc.oneof(
        falsy.map((holdings) => ({ holdings })),
        falsy.map((practiceStart) => ({ holdings: [], practiceStart })),
        fc
          .constantFrom<unknown>('never', 'Never', '2024-02-30', '2024-02-29')
          .map((its) => ({ holdings: [], principalRegionChangedOn: its })),
        fc
          .record(
            {
              kind: fc.constantFrom('avis', 'derogation', 'authorisation', 'notice'),
              from: fc.constantFrom('2020-01-01', '2020-02-30'),
              to: fc.constantFrom(undefined, '2019-12-31', '2020-01-01', null),
              base: fc.constantFrom('subTerritory', 'region', undefined),
              region: fc.constantFrom('16', '19', undefined),
              subTerritory: fc.constantFrom('Pierre-Boucher', '', undefined),
              purpose: fc.constantFrom('other', undefined),
            },
            { requiredKeys: ['kind', 'from'] },
          )
          .map((holding) => ({ holdings: [holding] })),
      ),
    ),
  );

  it('is accepted when the schema accepts it, and refused in words when it does not', () => {
    fc.assert(
      fc.property(change, ([key, value]) => {
        const input = withDefect({ physician, records: [billed('2024-05-15', MONTREAL)] }, { field: key, value });
        expect(problemPaths(input) === 'accepted').toBe(premInputSchema.safeParse(input).success);
      }),
      { numRuns: runs(400) },
    );
  });

  it('what is no input at all is refused', () => {
    for (const input of [null, undefined, 1, 'x', [], {}, { records: [] }, { physician }])
      expect(problemPaths(input)).not.toBe('accepted');
  });
});

describe('every problem at once', () => {
  it('each defect planted in the records has its line', () => {
    const planted = fc.uniqueArray(fc.tuple(fc.nat({ max: 4 }), defect), {
      minLength: 1,
      maxLength: 5,
      selector: ([at, { field }]) => `${at} ${field}`,
    });
    fc.assert(
      fc.property(fc.array(completeRecord(date), { minLength: 5, maxLength: 5 }), planted, (records, defects) => {
        const changed = records.map((record, i) =>
          defects.reduce<object>((its, [at, one]) => (at === i ? withDefect(its, one) : its), record),
        );
        const paths = problemPaths({ physician, records: changed });
        for (const [at, { field }] of defects) expect(paths).toContain(`records[${at}].${field}`);
      }),
      { numRuns: runs(200) },
    );
  });

  it('a sub-territory without its region is told beside the other defects of its record', () => {
    const record = { ...billed('2024-13-01', HOME), region: null };
    expect(problemPaths({ physician, records: [record] })).toEqual(['records[0].date', 'records[0].region']);
  });

  it('defects of the records and of the physician are told together', () => {
    const input = {
      physician: {
        holdings: [{ kind: 'avis', from: '2020-01-01', base: 'subTerritory', region: '99' }],
        practiceStart: 'x',
      },
      records: [billed('2024-13-01', HOME)],
      thresholds: [{ from: '2020-01-01', full: '1', half: '2', source: '' }],
      remuneration: 'x',
      extra: 1,
    };
    expect([...problemPaths(input)].sort()).toEqual(
      [
        ...['extra', 'physician.holdings[0].region', 'physician.holdings[0].subTerritory', 'physician.practiceStart'],
        ...['records[0].date', 'remuneration', 'thresholds[0].half', 'thresholds[0].source'],
      ].sort(),
    );
  });

  it('two spellings of one sub-territory, and two notices of one day, are refused', () => {
    const spelled = [
      billed('2024-05-15', MONTREAL),
      billed('2024-05-16', { region: '06', subTerritory: 'jeanne mance' }),
    ];
    expect(problemPaths({ physician, records: spelled })).toEqual(['records[1].subTerritory']);
    const twice = physicianOf(avisFor(HOME, '2020-01-01', '2024-05-15'), avisFor(MONTREAL, '2024-05-15'));
    expect(problemPaths({ physician: twice, records: [] })).toEqual(['physician.holdings[1]']);
  });
});
