import { describe, expect, it } from 'vitest';
import { EXPECTED, type Expected } from '../../src/depannage/expected.js';
import { assessDepannage, depannageInputSchema } from '../../src/depannage/index.js';
import { MOST_DIGITS, MOST_UNITS } from '../../src/depannage/limits.js';
import {
  AS_OF,
  granted,
  grantedWeeks,
  installationOf,
  problemsOf,
  registrationOf,
  shift,
  shifts,
  week,
} from './given.js';

const problems = (input: unknown, options: object = {}) =>
  problemsOf(() => assessDepannage(input as never, { asOf: AS_OF, ...options }));
const problem = (path: string, seen: unknown, expected: Expected) => [
  { path, seen: seen === undefined ? 'undefined' : JSON.stringify(seen), expected: EXPECTED[expected] },
];
const withActivity = (more: object, base = shift('2026-01-05')) => problems({ activities: [{ ...base, ...more }] });
const withAuthorisation = (more: object) => problems({ authorisations: [{ ...granted(), ...more }] });
const withInstallation = (more: object) => problems({ installations: [{ ...installationOf(), ...more }] });
const withRegistration = (more: object) => problems({ registration: { ...registrationOf(), ...more } });
const WINDOW = { measure: 'le297', from: '2026-01-01', to: '2026-01-01', source: 'CNMQ' };
const withWindow = (more: object) => problems({ measures: [{ ...WINDOW, ...more }] });

describe('an input of the form asked for', () => {
  it('is accepted, with everything that may be left out and everything that may be there', () => {
    const full = {
      activities: [
        { ...shift('0001-01-01'), entered: null, outsidePlan: null, measure: 'le285', amount: null, accepted: '0' },
        {
          ...week('2026-01-11', { weekOf: '2026-01-05', physician: 'Dre Roy', reference: '' }),
          region: '10',
          subTerritory: null,
        },
        { date: '9999-12-31', installation: null, sector: null, weekOf: '9999-12-25' },
      ],
      authorisations: [
        granted({ from: '2026-01-01', to: '2026-01-01', units: MOST_UNITS }),
        granted({ units: null, decision: null }),
        granted({ decision: 'pending', revision: { decision: 'pending', period: null, justification: false } }),
        granted({ units: 12, revision: { decision: 'granted', units: 12 } }),
        granted({ units: null, revision: { decision: 'granted', units: 0 } }),
        grantedWeeks({ units: 12, revision: { decision: 'granted', units: null } }),
      ],
      measures: [WINDOW],
      installations: [installationOf({ sector: 'anesthesiologie', type: null, emergency: null, designation: null })],
      registration: registrationOf({ kilometres: null, exception: { allowed: null, serviceKept: null, days: 0 } }),
      institution: { resultsProcedure: null },
      amp: { exclusive: null },
    };
    expect(problems(full)).toEqual([]);
    for (const [name, section] of Object.entries(full))
      expect([name, problems({ [name]: section })]).toEqual([name, []]);
    expect(depannageInputSchema.safeParse(full).success).toBe(true);
  });
});

describe('the parts of an input', () => {
  it.each([
    ['nothing', null, problem('(input)', null, 'input')],
    ['a text', 'x', problem('(input)', 'x', 'input')],
    ['no section', {}, problem('(input)', {}, 'input')],
    [
      'sections that are not there',
      { activities: undefined },
      [{ path: '(input)', seen: expect.anything(), expected: EXPECTED.input }],
    ],
    ['another name', { amp: { exclusive: true }, slots: [] }, problem('slots', [], 'unknownKey')],
    ['activities', { activities: {} }, problem('activities', {}, 'activities')],
    ['no activities', { activities: null }, problem('activities', null, 'activities')],
    ['one activity', { activities: [7] }, problem('activities[0]', 7, 'activity')],
    ['authorisations', { authorisations: {} }, problem('authorisations', {}, 'authorisations')],
    ['one authorisation', { authorisations: [7] }, problem('authorisations[0]', 7, 'authorisation')],
    ['measures', { measures: 7 }, problem('measures', 7, 'measures')],
    ['one window', { measures: [7] }, problem('measures[0]', 7, 'measureWindow')],
    ['installations', { installations: 7 }, problem('installations', 7, 'installations')],
    ['one installation', { installations: [7] }, problem('installations[0]', 7, 'installationObject')],
    ['registration', { registration: 7 }, problem('registration', 7, 'registration')],
    ['institution', { institution: 7 }, problem('institution', 7, 'institution')],
    ['amp', { amp: 7 }, problem('amp', 7, 'amp')],
    ['whether exclusive', { amp: { exclusive: 'no' } }, problem('amp.exclusive', 'no', 'trueOrNull')],
    [
      'the procedure',
      { institution: { resultsProcedure: 1 } },
      problem('institution.resultsProcedure', 1, 'trueOrNull'),
    ],
  ] as const)('%s', (_, input, expected) => expect(problems(input)).toEqual(expected));

  it.each([
    ['date', '2026-02-30', 'date'],
    ['date', undefined, 'date'],
    ['installation', '', 'installationOrNull'],
    ['installation', undefined, 'installationOrNull'],
    ['sector', 'bureau', 'sectorOrNull'],
    ['weekOf', '2026-01-05', 'noWeek'],
    ['physician', ' A', 'physicianName'],
    ['entered', 'yes', 'trueOrNull'],
    ['measure', 'le368', 'measure'],
    ['outsidePlan', 0, 'trueOrNull'],
    ['amount', 500, 'amountOrNull'],
    ['accepted', '1e3', 'amountOrNull'],
    ['region', '19', 'regionOrNull'],
    ['reference', 7, 'text'],
    ['patient', 'x', 'unknownKey'],
  ] as const)('of an activity: %s %j', (field, value, expected) =>
    expect(withActivity({ [field]: value })).toEqual(problem(`activities[0].${field}`, value, expected)),
  );

  it('of an activity: a sub-territory, and its region', () => {
    const of = (more: object) => withActivity({ region: '10', ...more });
    expect(of({ subTerritory: '' })).toEqual(problem('activities[0].subTerritory', '', 'subTerritoryOrNull'));
    expect(of({ subTerritory: 'Jamésie' })).toEqual([]);
    expect(withActivity({ subTerritory: 'Jamésie' })).toEqual(
      problem('activities[0].region', undefined, 'regionOfSubTerritory'),
    );
  });

  it.each([
    ['2026-01-05', '2025-12-29', 'inWeek'],
    ['2026-01-05', '2026-01-06', 'inWeek'],
    ['2026-01-05', 'x', 'date'],
  ] as const)('of a week: %s in the week of %s', (date, weekOf, expected) =>
    expect(withActivity({ date, weekOf }, week(date))).toEqual(problem('activities[0].weekOf', weekOf, expected)),
  );

  it('of a week: the first and the last of its seven days are part of it', () => {
    expect(withActivity({ weekOf: '2026-01-05' }, week('2026-01-05'))).toEqual([]);
    expect(withActivity({ weekOf: '2025-12-30' }, week('2026-01-05'))).toEqual([]);
  });

  it.each([
    ['installation', null, 'installation'],
    ['sector', 'other', 'sector'],
    ['sector', null, 'sector'],
    ['from', '2026-13-01', 'date'],
    ['to', '2025-12-31', 'endsBeforeStart'],
    ['units', -1, 'units'],
    ['units', 1.5, 'units'],
    ['units', MOST_UNITS + 1, 'units'],
    ['units', '12', 'units'],
    ['units', undefined, 'units'],
    ['decision', 'maybe', 'decision'],
    ['decision', undefined, 'decision'],
    ['revision', 7, 'revision'],
  ] as const)('of an authorisation: %s %j', (field, value, expected) =>
    expect(withAuthorisation({ [field]: value })).toEqual(problem(`authorisations[0].${field}`, value, expected)),
  );

  it.each([
    [{ decision: null }, 'decision', null, 'revisionDecision'],
    [{ decision: 'granted' }, 'units', undefined, 'revisedUnits'],
    [{ decision: 'refused', units: 13 }, 'units', 13, 'revisedUnits'],
    [{ decision: 'pending', units: null }, 'units', null, 'revisedUnits'],
    [{ decision: 'granted', units: 11 }, 'units', 11, 'revisedAtLeast'],
    [{ decision: 'granted', units: 1.5 }, 'units', 1.5, 'units'],
    [{ decision: 'pending', period: 1 }, 'period', 1, 'trueOrNull'],
    [{ decision: 'pending', justification: 'x' }, 'justification', 'x', 'trueOrNull'],
    [{ decision: 'pending', by: 'x' }, 'by', 'x', 'unknownKey'],
  ] as const)('of a revision: %j', (revision, field, seen, expected) =>
    expect(withAuthorisation({ revision })).toEqual(problem(`authorisations[0].revision.${field}`, seen, expected)),
  );

  it.each([
    ['measure', 'le1', 'measure'],
    ['from', 'x', 'date'],
    ['to', '2025-12-31', 'endsBeforeStart'],
    ['source', '', 'text'],
    ['source', undefined, 'text'],
  ] as const)('of a window: %s %j', (field, value, expected) =>
    expect(withWindow({ [field]: value })).toEqual(problem(`measures[0].${field}`, value, expected)),
  );

  it.each([
    ['name', null, 'installation'],
    ['type', 'hospital', 'installationType'],
    ['emergency', true, 'emergency'],
    ['shortStay', 1, 'trueOrNull'],
    ['obstetrics', undefined, 'trueOrNull'],
    ['onCallNetwork', 'x', 'trueOrNull'],
    ['designation', true, 'designation'],
    ['sector', null, 'sector'],
  ] as const)('of an installation: %s %j', (field, value, expected) =>
    expect(withInstallation({ [field]: value })).toEqual(problem(`installations[0].${field}`, value, expected)),
  );

  it.each([
    ['exclusive', undefined, 'trueOrNull'],
    ['permit', 1, 'trueOrNull'],
    ['medAddress', 'a@b.med', 'trueOrNull'],
    ['registeredBefore', 0, 'trueOrNull'],
    ['keepsPractice', 'x', 'trueOrNull'],
    ['siteShort', [], 'trueOrNull'],
    ['exception', 7, 'exception'],
  ] as const)('of a registration: %s %j', (field, value, expected) =>
    expect(withRegistration({ [field]: value })).toEqual(problem(`registration.${field}`, value, expected)),
  );

  it.each(['-1', '+60', '60,5', '6e1', '.5', '60.', '', ' 60', '60 ', 'x60', '60x', '1'.repeat(MOST_DIGITS + 1), 60])(
    'of a registration: %j is no number of kilometres',
    (value) => {
      for (const field of ['kilometres', 'kilometresFromHome'])
        expect(withRegistration({ [field]: value })).toEqual(problem(`registration.${field}`, value, 'kilometres'));
    },
  );

  it('of a registration: kilometres as text', () => {
    for (const kilometres of ['0', '007', '60', '60.5', '1'.repeat(MOST_DIGITS)])
      expect(withRegistration({ kilometres })).toEqual([]);
  });

  it.each([
    [{ allowed: 1 }, 'allowed', 1, 'trueOrNull'],
    [{ serviceKept: 1 }, 'serviceKept', 1, 'trueOrNull'],
    [{ days: -1 }, 'days', -1, 'days'],
    [{ days: 1.5 }, 'days', 1.5, 'days'],
    [{ days: '20' }, 'days', '20', 'days'],
  ] as const)('of an exception: %j', (more, field, seen, expected) =>
    expect(withRegistration({ exception: { allowed: true, serviceKept: true, days: 20, ...more } })).toEqual(
      problem(`registration.exception.${field}`, seen, expected),
    ),
  );
});

describe('what is refused', () => {
  it('is told all at once, of the input and of the options', () => {
    const wrong = {
      activities: [{ ...shift('x'), sector: 'x' }, shift('2026-01-05')],
      authorisations: [granted({ units: -1 })],
    };
    expect(problems(wrong).map(({ path }) => path)).toEqual([
      'activities[0].date',
      'activities[0].sector',
      'authorisations[0].units',
    ]);
    expect(problems(wrong, { asOf: 'x' }).map(({ path }) => path)).toEqual([
      ...['options.asOf', 'activities[0].date', 'activities[0].sector', 'authorisations[0].units'],
    ]);
    expect(problems({ amp: { exclusive: true } }, { readings: { 'depannage.distanceFrom': 'train' } })).toHaveLength(1);
    expect(problems({ activities: shifts(2), authorisations: [granted({ units: -1 })] })).toHaveLength(1);
  });

  it('each is expected in both languages', () => {
    for (const { fr, en } of Object.values(EXPECTED)) {
      expect(fr.length).toBeGreaterThan(3);
      expect(en.length).toBeGreaterThan(3);
      expect(fr).not.toMatch(/\s[;?!]|'/);
    }
  });
});
