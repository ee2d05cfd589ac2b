import { describe, expect, it } from 'vitest';
import { EXPECTED } from '../../src/gmfSlots/expected.js';
import { assessGmfSlots, gmfSlotsInputSchema, tallyGmfSlots } from '../../src/gmfSlots/index.js';
import {
  problemsBesideSlots,
  problemsOfForm,
  problemsOfSlots,
  problemsWithoutSlots,
} from '../../src/gmfSlots/input.js';
import { AS_OF, counted, DECEMBER, distribution, groupOf, problemsOf, slot } from './given.js';

const GROUP = groupOf(1000);
const DATE = DECEMBER.from;
const problems = (input: unknown) => problemsOf(() => assessGmfSlots(input as never, { asOf: AS_OF }));
const wrong = (input: unknown) => problems(input).map(({ path, seen, expected }) => `${path} ${seen} ${expected.en}`);
type Expected = keyof typeof EXPECTED;
const problem = (path: string, seen: unknown, expected: Expected) => [
  { path, seen: seen === undefined ? 'undefined' : JSON.stringify(seen), expected: EXPECTED[expected] },
];
const withGroup = (more: object) => problems({ group: { ...GROUP, ...more } });
const withEngagement = (more: object) => withGroup({ engagements: [{ from: '2022-06-01', patients: 1000, ...more }] });
const withDistribution = (more: object) => withGroup({ redistribution: { ...distribution(), ...more } });
const withSlot = (more: object) => problems({ group: GROUP, slots: [slot(DATE), { ...slot(DATE), ...more }] });
const CONTRIBUTION = { quarter: DATE, physician: 'A', contribution: '1.5' };
const BILL = { quarter: DATE, physician: 'A', forfaits: 1 };

describe('an input of the form asked for', () => {
  it('is accepted, with everything that may be left out and with everything that may be there', () => {
    expect(problems({ group: { engagements: [{ from: '2022-06-01', patients: null }] } })).toEqual([]);
    expect(
      problems({
        group: {
          engagements: [
            { from: '2022-06-01', to: '2022-06-01', patients: 1 },
            { from: '2022-06-02', patients: 1_000_000 },
          ],
          physicians: [],
          redistribution: {
            ...distribution({ unit: 'percent', base: 'year' }, '0', '123456789012345.67'),
            requested: null,
          },
        },
        offers: [counted('1999-12-01', null), counted('2024-09-01', 0, 'x')],
        slots: [
          {
            ...slot('0001-01-01', { createdBefore: null, deleted: null, publishedOn: null, reference: '' }),
            ...{ physician: null, provider: null, published: null, configured: null, volunteer: null },
          },
        ],
        contributions: [CONTRIBUTION, { ...CONTRIBUTION, quarter: '2024-03-01', contribution: '0' }],
        billed: [{ ...BILL, forfaits: 0 }],
      }),
    ).toEqual([]);
    for (const base of ['twoQuarters', 'quarter', 'year'])
      expect(withDistribution({ unit: 'percent', base })).toEqual([]);
    for (const provider of ['physician', 'resident', 'nursePractitioner', 'other'])
      expect(withSlot({ provider })).toEqual([]);
    for (const deleted of ['no', 'withAppointment', 'withoutAppointment']) expect(withSlot({ deleted })).toEqual([]);
  });

  it('so says its schema, which is published', () => {
    expect(gmfSlotsInputSchema.safeParse({ group: GROUP }).success).toBe(true);
    expect(gmfSlotsInputSchema.safeParse({ group: {} }).success).toBe(false);
    expect(problemsOfForm({ group: GROUP, slots: [slot(DATE)] })).toEqual([]);
  });
});

describe('the parts of an input', () => {
  it.each([
    ['nothing', null, problem('(input)', null, 'input')],
    ['nothing at all', undefined, problem('(input)', undefined, 'input')],
    ['a text', 'groupe', problem('(input)', 'groupe', 'input')],
    ['no group', {}, problem('group', undefined, 'group')],
    ['a field of another name', { group: GROUP, records: [] }, problem('records', [], 'unknownKey')],
    ['offers', { group: GROUP, offers: {} }, problem('offers', {}, 'offers')],
    ['one offer', { group: GROUP, offers: [7] }, problem('offers[0]', 7, 'offer')],
    ['slots', { group: GROUP, slots: 7 }, problem('slots', 7, 'slots')],
    ['no slots', { group: GROUP, slots: null }, problem('slots', null, 'slots')],
    ['contributions', { group: GROUP, contributions: 7 }, problem('contributions', 7, 'contributions')],
    ['one contribution', { group: GROUP, contributions: [7] }, problem('contributions[0]', 7, 'contribution')],
    ['bills', { group: GROUP, billed: 7 }, problem('billed', 7, 'billed')],
    ['one bill', { group: GROUP, billed: [7] }, problem('billed[0]', 7, 'bill')],
  ])('%s', (_, input, expected) => expect(problems(input)).toEqual(expected));

  it.each([
    ['engagements', {}, 'engagements'],
    ['engagements', [], 'engagements'],
    ['physicians', 'A', 'physicians'],
    ['redistribution', 7, 'redistribution'],
  ] as const)('of a group: %s %j', (field, value, expected) =>
    expect(withGroup({ [field]: value })).toEqual(problem(`group.${field}`, value, expected)),
  );

  it('of a group: a physician, and a field of another name', () => {
    for (const name of ['', ' A', 'A ', 7, null])
      expect(withGroup({ physicians: ['A', name] })).toEqual(problem('group.physicians[1]', name, 'physician'));
    expect(withGroup({ name: 'x' })).toEqual(problem('group.name', 'x', 'unknownKey'));
  });

  it.each([
    ['from', '2022-02-30', 'date'],
    ['from', undefined, 'date'],
    ['from', 7, 'date'],
    ['to', '2022-13-01', 'date'],
    ['to', null, 'date'],
    ['to', '2022-05-31', 'endsBeforeStart'],
    ['patients', 0, 'patients'],
    ['patients', -1, 'patients'],
    ['patients', 1_000_001, 'patients'],
    ['patients', 1000.5, 'patients'],
    ['patients', '1000', 'patients'],
    ['patients', undefined, 'patients'],
    ['registered', 900, 'unknownKey'],
  ] as const)('of an engagement: %s %j', (field, value, expected) =>
    expect(withEngagement({ [field]: value })).toEqual(problem(`group.engagements[0].${field}`, value, expected)),
  );

  it('of an engagement: an object, and one problem for one wrong date', () => {
    expect(withGroup({ engagements: ['x'] })).toEqual(problem('group.engagements[0]', 'x', 'engagement'));
    expect(withEngagement({ from: 'x', to: '1999-01-01' })).toHaveLength(1);
  });

  it.each([
    ['unit', 'share', 'unit'],
    ['unit', undefined, 'unit'],
    ['base', 'twoQuarters', 'noBaseOfSlots'],
    ['quarters', [], 'quarters'],
    ['quarters', [distribution().quarters[0]], 'quarters'],
    ['quarters', [...distribution().quarters, distribution().quarters[1]], 'quarters'],
    ['quarters', null, 'quarters'],
    ['requested', 'yes', 'trueOrNull'],
    ['requested', undefined, 'trueOrNull'],
    ['authorised', 1, 'trueOrNull'],
    ['sentToRamq', undefined, 'trueOrNull'],
    ['minimum', 1, 'unknownKey'],
  ] as const)('of a distribution: %s %j', (field, value, expected) => {
    const [only, ...others] = withDistribution({ [field]: value });
    const seen = JSON.stringify(value) ?? 'undefined';
    expect([only?.path, only?.expected, others]).toEqual([`group.redistribution.${field}`, EXPECTED[expected], []]);
    expect(only?.seen.replace('…', '')).toBe(seen.slice(0, 80));
  });

  it('of a percentage: its base is named, « elle n’est pas devinée »', () => {
    expect(withDistribution({ unit: 'percent' })).toEqual(
      problem('group.redistribution.base', undefined, 'baseOfPercent'),
    );
    expect(withDistribution({ unit: 'percent', base: 'month' })).toEqual(
      problem('group.redistribution.base', 'month', 'base'),
    );
  });

  it('of the two quarters: each begins a quarter, the second after the first', () => {
    const quarters = (first: object, second: object = {}) => ({
      quarters: [
        { from: '2023-12-01', offer: '400', ...first },
        { from: '2024-03-01', offer: '100', ...second },
      ],
    });
    const at = 'group.redistribution.quarters';
    expect(withDistribution(quarters({ from: '2023-12-02' }))).toEqual(
      problem(`${at}[0].from`, '2023-12-02', 'quarter'),
    );
    expect(withDistribution(quarters({}, { from: 'mars' }))).toEqual(problem(`${at}[1].from`, 'mars', 'quarter'));
    expect(withDistribution(quarters({ from: '2024-06-01' }))).toEqual(
      problem(`${at}[1].from`, '2024-03-01', 'quartersInOrder'),
    );
    expect(withDistribution(quarters({ from: '2024-03-01' }))).toEqual(
      problem(`${at}[1].from`, '2024-03-01', 'quartersInOrder'),
    );
    expect(withDistribution(quarters({ to: '2024-02-29' }))).toEqual(
      problem(`${at}[0].to`, '2024-02-29', 'unknownKey'),
    );
    expect(withDistribution({ quarters: [7, distribution().quarters[1]] })).toEqual(problem(`${at}[0]`, 7, 'quarters'));
    for (const offer of ['-1', '1e3', '400,5', '.5', '5.', ' 1', '1 ', '', '1234567890123456789', '+1', '١', 400, null])
      expect(withDistribution(quarters({ offer }))).toEqual(problem(`${at}[0].offer`, offer, 'decimal'));
    expect(withDistribution(quarters({ offer: '123456789012345678' }))).toEqual([]);
  });

  it.each([
    ['quarter', '2023-12-02', 'quarter'],
    ['quarter', '0000-12-01', 'quarter'],
    ['quarter', 7, 'quarter'],
    ['slots', -1, 'slotCount'],
    ['slots', 1.5, 'slotCount'],
    ['slots', '1', 'slotCount'],
    ['slots', undefined, 'slotCount'],
    ['report', '', 'text'],
    ['report', ' x', 'text'],
    ['report', undefined, 'text'],
    ['patients', 1, 'unknownKey'],
  ] as const)('of an offer: %s %j', (field, value, expected) =>
    expect(problems({ group: GROUP, offers: [{ ...counted(DATE, 1), [field]: value }] })).toEqual(
      problem(`offers[0].${field}`, value, expected),
    ),
  );

  it.each([
    ['date', '2023-12-32', 'date'],
    ['date', undefined, 'date'],
    ['date', 7, 'date'],
    ['physician', ' A', 'physicianOrNull'],
    ['physician', undefined, 'physicianOrNull'],
    ['provider', 'nurse', 'provider'],
    ['provider', undefined, 'provider'],
    ['published', 'yes', 'trueOrNull'],
    ['configured', undefined, 'trueOrNull'],
    ['volunteer', 1, 'trueOrNull'],
    ['createdBefore', 'no', 'trueOrNull'],
    ['deleted', true, 'deleted'],
    ['publishedOn', '2023-02-29', 'dateOrNull'],
    ['publishedOn', 7, 'dateOrNull'],
    ['publishedOn', '2023-12-02', 'publishedByDate'],
    ['publishedOn', '9999-12-31', 'publishedByDate'],
    ['reference', 7, 'reference'],
    ['reference', null, 'reference'],
    ['patient', 'x', 'unknownKey'],
  ] as const)('of a slot: %s %j', (field, value, expected) => {
    expect(withSlot({ [field]: value })).toEqual(problem(`slots[1].${field}`, value, expected));
    const alone = problemsOf(() =>
      tallyGmfSlots([slot(DATE), { ...slot(DATE), [field]: value } as never], { asOf: AS_OF }),
    );
    expect(alone).toEqual(problem(`slots[1].${field}`, value, expected));
  });

  it('of a slot: one problem for one wrong date, and every problem with an unknown field', () => {
    expect(withSlot({ date: 'x', publishedOn: '2023-12-02' })).toEqual(problem('slots[1].date', 'x', 'date'));
    expect(withSlot({ patient: 'x', publishedOn: '2023-12-02' }).map(({ path }) => path)).toEqual([
      'slots[1].patient',
      'slots[1].publishedOn',
    ]);
    for (const publishedOn of ['2023-12-01', '2023-11-30', null]) expect(withSlot({ publishedOn })).toEqual([]);
  });

  it('whose parts are inherited, or asked for', () => {
    const input = { group: GROUP, slots: [slot(DATE)] };
    const asked = new (class {
      readonly #input = input;
      readonly slots = this.#input.slots;
      get group() {
        return this.#input.group;
      }
    })();
    for (const one of [Object.create(input), asked]) expect(problems(one)).toEqual([]);
    expect(problems(Object.create({ ...input, records: [] }))).toEqual(problem('records', [], 'unknownKey'));
  });

  it('of slots alone', () => {
    expect(problems({ group: GROUP, slots: [null] })).toEqual(problem('slots[0]', null, 'slot'));
    expect(problemsOf(() => tallyGmfSlots(null as never, { asOf: AS_OF }))).toEqual(problem('slots', null, 'slots'));
    expect(problemsOfSlots([slot(DATE)])).toEqual([]);
  });

  it.each([
    ['contributions', CONTRIBUTION, 'quarter', '2023-12-31', 'quarter'],
    ['contributions', CONTRIBUTION, 'physician', '', 'physician'],
    ['contributions', CONTRIBUTION, 'physician', null, 'physician'],
    ['contributions', CONTRIBUTION, 'contribution', '-1', 'decimal'],
    ['contributions', CONTRIBUTION, 'contribution', 1, 'decimal'],
    ['contributions', CONTRIBUTION, 'forfaits', 1, 'unknownKey'],
    ['billed', BILL, 'quarter', '2023-12-31', 'quarter'],
    ['billed', BILL, 'physician', 'A ', 'physician'],
    ['billed', BILL, 'forfaits', -1, 'forfaits'],
    ['billed', BILL, 'forfaits', 1.5, 'forfaits'],
    ['billed', BILL, 'forfaits', '1', 'forfaits'],
    ['billed', BILL, 'amount', '30', 'unknownKey'],
  ] as const)('of %s: %j, %s %j', (list, good, field, value, expected) =>
    expect(problems({ group: GROUP, [list]: [{ ...good, [field]: value }] })).toEqual(
      problem(`${list}[0].${field}`, value, expected),
    ),
  );
});

describe('every problem at once', () => {
  it('of the options, of the group and of the slots', () => {
    const input = { group: groupOf(0), slots: [slot('x')] };
    const all = ['group.engagements[0].patients', 'slots[0].date'];
    expect(problems(input).map(({ path }) => path)).toEqual(all);
    const found = problemsOf(() => assessGmfSlots(input, { asOf: 'hier' }));
    expect(found.map(({ path }) => path)).toEqual(['options.asOf', ...all]);
    expect(wrong({ group: groupOf(0) })).toEqual([
      'group.engagements[0].patients 0 a whole number of patients, 1 to 1,000,000, or null if not known',
    ]);
  });

  it('of the group, where the slots were checked apart', () => {
    const input = { group: groupOf(0), slots: [slot('x')] };
    expect(problemsBesideSlots(input).map(({ path }) => path)).toEqual(['group.engagements[0].patients']);
    expect(problemsBesideSlots({ group: GROUP, slots: 7 })).toEqual([]);
    expect(problemsBesideSlots({ group: GROUP, records: [] })).toEqual(problem('records', [], 'unknownKey'));
    expect(problems({ group: groupOf(0), slots: [slot(DATE)] })).toHaveLength(1);
  });

  it('of an input that has no slots: a field of that name is one that is not there', () => {
    expect(problemsWithoutSlots({ group: GROUP })).toEqual([]);
    expect(problemsWithoutSlots({ group: GROUP, slots: [] })).toEqual(problem('slots', [], 'unknownKey'));
    expect(problemsWithoutSlots({ group: groupOf(0), slots: [slot('x')] }).map(({ path }) => path)).toEqual([
      'group.engagements[0].patients',
      'slots',
    ]);
  });
});

describe('what was expected', () => {
  it('is said in both languages, and never the same way twice', () => {
    for (const { fr, en } of Object.values(EXPECTED)) {
      expect(fr).toMatch(/^\S.*\S$/);
      expect(en).toMatch(/^\S.*\S$/);
    }
    const all = Object.values(EXPECTED).flatMap(({ fr, en }) => [fr, en]);
    expect(new Set(all).size).toBe(all.length);
  });
});
