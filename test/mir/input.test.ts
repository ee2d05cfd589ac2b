import { describe, expect, it } from 'vitest';
import type { Holding } from '../../src/holdings/holding.js';
import type { Bilingual } from '../../src/law/bilingual.js';
import { type Problem, shown } from '../../src/law/problem.js';
import { EXPECTED, type Expected } from '../../src/mir/expected.js';
import { assessMir, mirInputSchema } from '../../src/mir/index.js';
import { HAUT_RICHELIEU, ROUVILLE } from '../billingDays/given.js';
import { outside } from '../holdings/given.js';
import { AS_OF, daysFrom, NOTICE, NOTICED, problemsOf } from './given.js';

const problems = (input: unknown, options: object = {}) =>
  problemsOf(() => assessMir(input as never, { asOf: AS_OF, ...options }));
const problem = (path: string, seen: unknown, expected: Expected): readonly [Problem] => [
  { path, seen: shown(seen), expected: EXPECTED[expected] },
];

const REGION = { region: '01', requested: true, onAmpList: null, decision: 'granted', from: null } as const;
const RESIDENT = { option: 'regions', resident: true, permit: null, regions: [REGION] } as const;
const DEPANNAGE = { requested: null, statesTraining: false, decision: 'granted', from: '2026-01-01' } as const;
const PRACTICE = { from: '2020-01-01', to: '2022-12-31', territory: 'Sept-Îles', principal: true, depannage: null };
const RETURN = { practice: [PRACTICE], holdsNotice: null, undertakesPractice: true };
const INSTALLATION = {
  filedOn: '2026-01-10',
  receivedByMinistry: '2026-01-10',
  receivedByDrmg: null,
  postponement: { months: 120, decision: 'pending' },
  startedOn: 'notYet',
};
const CHOICE = { region: '16', subTerritories: ['Rouville'] };
const APPLICATION = { premYear: 2027, filedOn: '2026-10-20', choices: [CHOICE], ampPreferences: null };
const THRESHOLD = { from: '2020-01-01', to: '2020-12-31', full: '518', half: '259', source: 'Relevé' };
const RECORDS = daysFrom('2026-01-05', 2);

const withResident = (more: object) => problems({ resident: { ...RESIDENT, ...more } });
const withRegion = (more: object) => withResident({ regions: [{ ...REGION, ...more }] });
const withReturn = (more: object) => problems({ remoteReturn: { ...RETURN, ...more } });
const withPractice = (more: object) => withReturn({ practice: [{ ...PRACTICE, ...more }] });
const withInstallation = (more: object) => problems({ installation: { ...INSTALLATION, ...more } });
const withApplication = (more: object) => problems({ application: { ...APPLICATION, ...more } });
const withHoldings = (...holdings: readonly object[]) => problems({ physician: { holdings } });

describe('an input of the form asked for', () => {
  it('is accepted whole, and each section of it alone', () => {
    const sections = {
      physician: NOTICED,
      resident: RESIDENT,
      remoteReturn: RETURN,
      installation: INSTALLATION,
      application: APPLICATION,
    };
    const full = { ...sections, records: RECORDS, thresholds: [THRESHOLD] };
    expect(problems(full)).toEqual([]);
    expect(mirInputSchema.safeParse(full).success).toBe(true);
    for (const [name, section] of Object.entries(sections))
      expect([name, problems({ [name]: section })]).toEqual([name, []]);
    expect(problems({ physician: NOTICED, records: [], thresholds: [] })).toEqual([]);
  });

  it('each option of a resident, with what it asks for', () => {
    const part = { requested: null, decision: 'refused' };
    expect(withResident({ option: 'regionsAndDepannage', depannage: DEPANNAGE })).toEqual([]);
    expect(withResident({ option: 'exclusiveDepannage', regions: undefined, derogation: part })).toEqual([]);
  });

  it('what may be left out', () => {
    const { from: _, ...asked } = REGION;
    expect(
      withResident({
        regions: [
          { ...asked, decision: 'pending' },
          { ...asked, region: '02', decision: null },
        ],
      }),
    ).toEqual([]);
    expect(withReturn({ practice: [] })).toEqual([]);
    expect(withPractice({ to: undefined, territory: undefined })).toEqual([]);
    expect(problems({ installation: { filedOn: '2026-01-10', startedOn: null } })).toEqual([]);
    expect(problems({ application: { premYear: 2004, filedOn: '2026-10-20', choices: [] } })).toEqual([]);
  });
});

describe('the parts of an input', () => {
  it.each([
    ['nothing', null, problem('(input)', null, 'input')],
    ['no section', {}, problem('(input)', {}, 'input')],
    ['thresholds alone', { thresholds: [] }, problem('(input)', { thresholds: [] }, 'input')],
    [
      'a section left undefined',
      { resident: undefined },
      [{ path: '(input)', seen: expect.anything(), expected: EXPECTED.input }],
    ],
    ['another name', { physician: NOTICED, slots: [] }, problem('slots', [], 'unknownKey')],
    ['records', { physician: NOTICED, records: 7 }, problem('records', 7, 'records')],
    ['one record', { physician: NOTICED, records: [7] }, problem('records[0]', 7, 'record')],
    ['records of nobody', { records: [] }, problem('physician', undefined, 'physicianOfRecords')],
    ['thresholds', { physician: NOTICED, thresholds: 7 }, problem('thresholds', 7, 'thresholds')],
    ['a physician', { physician: 7 }, problem('physician', 7, 'physician')],
    ['a resident', { resident: 7 }, problem('resident', 7, 'resident')],
    ['a return', { remoteReturn: 7 }, problem('remoteReturn', 7, 'remoteReturn')],
    ['an installation', { installation: 7 }, problem('installation', 7, 'installation')],
    ['an application', { application: 7 }, problem('application', 7, 'application')],
  ] as const)('%s', (_, input, expected) => expect(problems(input)).toEqual(expected));

  it.each([
    ['option', 'first', 'residentOption'],
    ['resident', 1, 'trueOrNull'],
    ['permit', undefined, 'trueOrNull'],
    ['regions', [], 'regionRequests'],
    ['regions', 7, 'regionRequests'],
    ['regions', undefined, 'partOfOption'],
    ['depannage', DEPANNAGE, 'noPartOfOption'],
    ['derogation', { requested: null, decision: null }, 'noPartOfOption'],
    ['depannage', 7, 'request'],
    ['derogation', 7, 'request'],
    ['year', 3, 'unknownKey'],
  ] as const)('of a resident: %s %j', (field, value, expected) =>
    expect(withResident({ [field]: value })).toContainEqual(...problem(`resident.${field}`, value, expected)),
  );

  it.each([
    ['region', '19', 'region'],
    ['requested', 'yes', 'trueOrNull'],
    ['onAmpList', undefined, 'trueOrNull'],
    ['decision', 'maybe', 'decision'],
    ['decision', undefined, 'decision'],
    ['from', '2026-02-30', 'dateOrNull'],
  ] as const)('of the request to a region: %s %j', (field, value, expected) =>
    expect(withRegion({ [field]: value })).toContainEqual(...problem(`resident.regions[0].${field}`, value, expected)),
  );

  it('a first day is of what was granted alone; a region is asked once', () => {
    expect(withRegion({ decision: 'refused' })).toEqual(problem('resident.regions[0].from', null, 'fromOfGranted'));
    const depannage = { ...DEPANNAGE, decision: null };
    expect(withResident({ option: 'regionsAndDepannage', depannage })).toEqual(
      problem('resident.depannage.from', '2026-01-01', 'fromOfGranted'),
    );
    expect(withResident({ regions: [REGION, { ...REGION, region: '02' }, REGION] })).toEqual(
      problem('resident.regions[2].region', '01', 'regionOnce'),
    );
    expect(withResident({ regions: [7] })).toEqual(problem('resident.regions[0]', 7, 'regionRequest'));
  });

  it.each([
    ['from', 'x', 'date'],
    ['to', '2019-12-31', 'endsBeforeStart'],
    ['territory', ' Sept-Îles', 'subTerritory'],
    ['territory', '', 'subTerritory'],
    ['principal', undefined, 'trueOrNull'],
    ['depannage', 0, 'trueOrNull'],
  ] as const)('of a remote practice: %s %j', (field, value, expected) =>
    expect(withPractice({ [field]: value })).toEqual(problem(`remoteReturn.practice[0].${field}`, value, expected)),
  );

  it('of a return: the list, the notice, what is undertaken, and periods that do not overlap', () => {
    expect(withReturn({ practice: 7 })).toEqual(problem('remoteReturn.practice', 7, 'remotePractices'));
    expect(withReturn({ practice: [7] })).toEqual(problem('remoteReturn.practice[0]', 7, 'remotePractice'));
    expect(withReturn({ holdsNotice: 1 })).toEqual(problem('remoteReturn.holdsNotice', 1, 'trueOrNull'));
    expect(withReturn({ undertakesPractice: 'x' })).toEqual(
      problem('remoteReturn.undertakesPractice', 'x', 'trueOrNull'),
    );
    const second = (from: string, to?: string) =>
      withReturn({ practice: [PRACTICE, { ...PRACTICE, from, to }] }).map(({ path, expected }) => [path, expected.en]);
    expect(second('2023-01-01')).toEqual([]);
    expect(second('2019-01-01', '2019-12-31')).toEqual([]);
    const met = [
      ['remoteReturn.practice[1]', 'periods that do not overlap: this one overlaps remoteReturn.practice[0]'],
    ];
    expect(second('2022-12-31')).toEqual(met);
    expect(second('2019-01-01', '2020-01-01')).toEqual(met);
    expect(second('2019-01-01')).toEqual(met);
  });

  it.each([
    ['filedOn', null, 'date'],
    ['receivedByMinistry', 'x', 'dateOrNull'],
    ['receivedByMinistry', '2026-01-09', 'receivedAfterFiling'],
    ['receivedByDrmg', 7, 'dateOrNull'],
    ['receivedByDrmg', '2026-01-09', 'receivedAfterFiling'],
    ['postponement', 7, 'postponement'],
    ['startedOn', 'later', 'startedOn'],
    ['startedOn', undefined, 'startedOn'],
  ] as const)('of an installation: %s %j', (field, value, expected) =>
    expect(withInstallation({ [field]: value })).toEqual(problem(`installation.${field}`, value, expected)),
  );

  it.each([0, 1.5, 121, '3'])('of a postponement: %j months', (months) => {
    expect(withInstallation({ postponement: { months, decision: null } })).toEqual(
      problem('installation.postponement.months', months, 'months'),
    );
  });

  it.each([
    ['premYear', 2003, 'premYear'],
    ['premYear', 9999, 'premYear'],
    ['premYear', 2025.5, 'premYear'],
    ['premYear', '2025', 'premYear'],
    ['filedOn', '20261020', 'date'],
    ['choices', {}, 'choices'],
    ['ampPreferences', 'x', 'trueOrNull'],
  ] as const)('of an application: %s %j', (field, value, expected) =>
    expect(withApplication({ [field]: value })).toEqual(problem(`application.${field}`, value, expected)),
  );

  it('of a choice: its region and its sub-territories', () => {
    const choice = (more: object) => withApplication({ choices: [{ ...CHOICE, ...more }] });
    expect(withApplication({ choices: [7] })).toEqual(problem('application.choices[0]', 7, 'choice'));
    expect(choice({ region: '00' })).toEqual(problem('application.choices[0].region', '00', 'region'));
    expect(choice({ subTerritories: 'x' })).toEqual(
      problem('application.choices[0].subTerritories', 'x', 'subTerritories'),
    );
    expect(choice({ subTerritories: [''] })).toEqual(
      problem('application.choices[0].subTerritories[0]', '', 'subTerritory'),
    );
  });
});

describe('what cannot stand together', () => {
  const second = (more: Partial<Holding>): Holding => ({ ...NOTICE, from: '2022-01-01', ...more }) as Holding;

  it('two notices at once, or one obtained outside the plan', () => {
    expect(withHoldings(NOTICE, second({})).map(({ path }) => path)).toEqual(['physician.holdings[1]']);
    expect(withHoldings({ ...NOTICE, to: '2021-12-31' }, second({}))).toEqual([]);
    const physician = { holdings: [NOTICE], participation: [outside('2021-01-01', '2021-12-31')] };
    expect(problems({ physician }).map(({ path }) => path)).toEqual(['physician.holdings[0].from']);
  });

  it('two thresholds of one day', () => {
    const thresholds = [THRESHOLD, { ...THRESHOLD, from: '2020-12-31', to: '2021-01-31' }];
    expect(problems({ physician: NOTICED, thresholds }).map(({ path }) => path)).toEqual(['thresholds[1]']);
  });

  it('a sub-territory written two ways: territories apart would count it twice', () => {
    const named = (subTerritory: string) => ({ ...RECORDS[0]!, subTerritory });
    const told = (records: readonly object[]) =>
      problems({ physician: NOTICED, records }).map(({ path, expected }) => [path, expected.fr]);
    expect(told([{ ...RECORDS[0], ...HAUT_RICHELIEU }, named('rouville')])).toEqual([
      [
        'records[1].subTerritory',
        'une seule graphie par sous-territoire : physician.holdings[0].subTerritory écrit « Rouville »',
      ],
    ]);
    expect(told([named(ROUVILLE.subTerritory), { ...named('rouville'), region: '05' }])).toEqual([]);
    const holdings = [{ kind: 'avis', from: '2021-03-01', base: 'region', region: '05' }];
    expect(
      problems({ physician: { holdings }, records: [RECORDS[0], named('ROUVILLE')] }).map(({ path }) => path),
    ).toEqual(['records[1].subTerritory']);
  });
});

describe('every problem is told at once', () => {
  it('of the form, of each section', () => {
    const input = {
      physician: { holdings: 7 },
      records: [{ ...RECORDS[0], amount: 7 }],
      application: { ...APPLICATION, premYear: 1 },
    };
    expect(problems(input, { asOf: 'x', knownAt: 7 }).map(({ path }) => path)).toEqual([
      ...['options.asOf', 'options.knownAt', 'physician.holdings', 'records[0].amount', 'application.premYear'],
    ]);
  });

  it('of a record, and of what cannot stand together', () => {
    const input = {
      physician: { holdings: [NOTICE, NOTICE] },
      records: [{ ...RECORDS[0], region: '99' }],
      thresholds: [THRESHOLD, THRESHOLD],
      resident: { ...RESIDENT, regions: [REGION, REGION] },
      installation: { ...INSTALLATION, receivedByDrmg: '2025-01-01' },
    };
    expect(problems(input).map(({ path }) => path)).toEqual([
      ...['records[0].region', 'physician.holdings[1]', 'thresholds[1]', 'resident.regions[1].region'],
      'installation.receivedByDrmg',
    ]);
    expect(problems({ records: 7 }).map(({ path }) => path)).toEqual(['records', 'physician']);
  });

  it('in both languages', () => {
    for (const { fr, en } of Object.values<Bilingual>(EXPECTED))
      expect([fr.length > 3, en.length > 3, fr !== en]).toEqual([true, true, true]);
  });

  it('of the options: readings that are not there, or options they do not have', () => {
    const readings = { 'mir.halfDays': 'both', 'mir.other': 'x' };
    expect(problems({ physician: NOTICED }, { readings }).map(({ path }) => path)).toEqual([
      'options.readings["mir.halfDays"]',
      'options.readings["mir.other"]',
    ]);
  });
});
