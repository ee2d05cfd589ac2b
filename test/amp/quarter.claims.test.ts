import { describe, expect, it } from 'vitest';
import type { AmpHours, AmpInput, EquivalenceClaim, EquivalenceTable } from '../../src/amp/facts.js';
import { assess, awaitedBy, fact, hour, input, LIST, NOTICE, QUARTERS, spread, told, verdictsOn } from './given.js';
import { illness } from './relief.given.js';

const MAY = '2025-05-31';
const [MARCH] = QUARTERS;
/** An invented table of the region, from the caller. */
const TABLE: EquivalenceTable = {
  region: '16',
  from: '2025-01-01',
  source: 'DRMG',
  equivalences: [
    { id: 'urgence', activity: 'urgence', counted: 'shifts', atLeast: 16, over: 'quarter' },
    { id: 'chsld', activity: 'chsld', counted: 'beds', atLeast: 50, over: 'standing' },
    {
      id: 'mixte',
      activity: 'priseEnCharge',
      counted: 'patients',
      atLeast: 250,
      over: 'standing',
      besideHoursPerWeek: 6,
    },
  ],
};
const LISTED = { ...LIST, activities: [...LIST.activities, 'priseEnCharge'] };
const claim = (id: string, count: number | null, more: object = {}): EquivalenceClaim => ({
  ...{ id, from: MARCH, to: MAY, count },
  ...more,
});
const given = (
  hours: readonly AmpHours[] | undefined,
  claims: readonly EquivalenceClaim[],
  more: Partial<AmpInput> = {},
) => input(hours, { lists: [LISTED], equivalences: claims, equivalenceTables: [TABLE], ...more });
const first = (one: AmpInput, options: object = {}) =>
  verdictsOn('quarter', assess(one, { asOf: MAY, ...options }))[0]!;
const shortly = (one: AmpInput, options: object = {}) => told(assess(one, { asOf: MAY, ...options }))[0];
const awaited = (one: AmpInput, options: object = {}) => awaitedBy(first(one, options));

describe('« à l’équivalent » of 12 hours a week: what stands for them all', () => {
  it('is enough without an hour, at exactly as many; one fewer is nothing', () => {
    expect(shortly(given([], [claim('urgence', 16)]))).toBe('met equivalent 0');
    expect(shortly(given([], [claim('urgence', 15)]))).toBe('notMet below 0');
    expect(shortly(given(spread(MARCH, 7919), [claim('urgence', 15)]))).toBe('notMet below 7919');
    expect(shortly(given(spread(MARCH, 7920), [claim('urgence', 15)]))).toBe('met reached 7920');
    expect(shortly(given(undefined, [claim('urgence', 16)]))).toBe('met equivalent 0-null');
  });

  it('not known, is awaited alone; beside hours that may be enough, with them', () => {
    expect([shortly(given([], [claim('urgence', null)])), awaited(given([], [claim('urgence', null)]))]).toEqual([
      'undetermined open 0',
      [[fact('equivalences[0].count')]],
    ]);
    const both = given([...spread(MARCH, 7900), hour(MAY, 20, { region: null })], [claim('urgence', null)]);
    expect(awaited(both)).toEqual([[fact('equivalences[0].count'), fact('hours[11].region')]]);
    const never = given([...spread(MARCH, 7900), hour(MAY, 19, { region: null })], [claim('urgence', null)]);
    expect(awaited(never)).toEqual([[fact('equivalences[0].count')]]);
  });

  it('one is enough, whatever the others come to', () => {
    expect(shortly(given([], [claim('urgence', 15), claim('chsld', 50)]))).toBe('met equivalent 0');
    expect(shortly(given([], [claim('urgence', 15), claim('chsld', 49)]))).toBe('notMet below 0');
    expect(shortly(given([], [claim('urgence', null), claim('chsld', 50)]))).toBe('met equivalent 0');
    expect(awaited(given([], [claim('urgence', 15), claim('chsld', null)]))).toEqual([[fact('equivalences[1].count')]]);
    expect(awaited(given([], [claim('urgence', null), claim('chsld', null)]))).toEqual([
      [fact('equivalences[0].count'), fact('equivalences[1].count')],
    ]);
  });

  it('of no hours owed, is not looked at; its figures are told where some are', () => {
    const rules = (one: AmpInput) => first(one).because.map(({ rule }) => rule);
    const old = { recognisedYears: [{ from: '2010-01-01', years: 20, issuer: 'ramq' as const }] };
    expect(rules(given([], [claim('urgence', 16)]))).toEqual(['amp.tier', 'amp.equivalence']);
    expect(rules(given([], [claim('urgence', 16)], old))).toEqual(['amp.tier']);
    expect(shortly(given([], [claim('urgence', 16)], old))).toBe('notApplicable noHours 0');
  });

  it('is of the region of the first day of the quarter; of its last, where none is known to be held on the first', () => {
    const held = (...holdings: readonly object[]) => ({ physician: { holdings: holdings as never } });
    const moved = held({ ...NOTICE, to: '2025-04-15' }, { ...NOTICE, from: '2025-04-16', region: '06' });
    const arrived = held({ ...NOTICE, from: '2025-04-16' });
    expect(shortly(given([], [claim('urgence', 16)], moved))).toBe('met equivalent 0');
    expect(shortly(given([], [claim('urgence', 16)], arrived))).toBe('met equivalent 0');
  });
});

describe('« AMP mixte … 6 heures par semaine »: 66 hours a quarter beside, in other activities', () => {
  it('66 h is enough, 65 h 59 min is not', () => {
    expect(shortly(given(spread(MARCH, 3960), [claim('mixte', 250)]))).toBe('met equivalent 3960');
    expect(shortly(given(spread(MARCH, 3959), [claim('mixte', 250)]))).toBe('notMet below 3959');
    expect(shortly(given(spread(MARCH, 3960), [claim('mixte', 249)]))).toBe('notMet below 3960');
  });

  it('its own activity does not count beside', () => {
    const own = spread(MARCH, 3960, { activity: 'priseEnCharge' });
    expect(shortly(given(own, [claim('mixte', 250)]))).toBe('notMet below 3960');
    expect(shortly(given([...own, ...spread('2025-04-01', 3960)], [claim('mixte', 250)]))).toBe('met reached 7920');
  });

  it('awaits the hours that may make it so, and no others', () => {
    const lacking = (minutes: number) => [...spread(MARCH, 3900), hour(MAY, minutes, { region: null })];
    expect(shortly(given(lacking(60), [claim('mixte', 250)]))).toBe('undetermined open 3900-3960');
    expect(awaited(given(lacking(60), [claim('mixte', 250)]))).toEqual([[fact('hours[6].region')]]);
    expect(shortly(given(lacking(59), [claim('mixte', 250)]))).toBe('notMet below 3900-3959');
    const two = [...lacking(60), hour(MAY, 10, { region: null })];
    expect(awaited(given(two, [claim('mixte', 250)]))).toEqual([[fact('hours[6].region')]]);
  });

  it('not known itself, is awaited where the hours beside are there, or may be', () => {
    expect(awaited(given(spread(MARCH, 3960), [claim('mixte', null)]))).toEqual([[fact('equivalences[0].count')]]);
    expect(shortly(given(spread(MARCH, 3959), [claim('mixte', null)]))).toBe('notMet below 3959');
    const lacking = [...spread(MARCH, 3900), hour(MAY, 60, { region: null })];
    expect(awaited(given(lacking, [claim('mixte', null)]))).toEqual([
      [fact('equivalences[0].count'), fact('hours[6].region')],
    ]);
  });

  it('in a quarter that runs, or without the hours, awaits them', () => {
    const running = { asOf: '2025-05-01' };
    expect(shortly(given(spread(MARCH, 3959), [claim('mixte', 250)]), running)).toMatch(/^undetermined .* 3959-null$/);
    expect(awaited(given(spread(MARCH, 3959), [claim('mixte', 250)]), running)).toEqual([
      expect.arrayContaining([fact('hours')]),
    ]);
    expect(awaited(given(undefined, [claim('mixte', 250)]))).toEqual([[fact('hours')]]);
  });
});

describe('« Le DRMG doit exempter »: a quarter relieved in part', () => {
  // 92 days; 46 of them relieved leave 132 h × 46/92 = 66 h.
  const HALF = { from: '2025-03-01', to: '2025-04-15' };
  const PRO_RATA = { readings: { 'amp.exemptQuarter': 'proRata' } };
  const ill = (hours: readonly AmpHours[], more = {}) => input(hours, { exemptions: [illness({ ...HALF, ...more })] });

  it('by the share of its days: 66 h is enough, 65 h 59 min is not', () => {
    expect(shortly(ill(spread(MARCH, 3960)), PRO_RATA)).toBe('notApplicable exempt 3960');
    expect(shortly(ill(spread(MARCH, 3959)), PRO_RATA)).toBe('notMet below 3959');
    expect(shortly(ill([]))).toBe('notApplicable exempt 0');
    expect(shortly(ill(spread(MARCH, 7920)), PRO_RATA)).toBe('met reached 7920');
  });

  it('a share that is no whole minute: 47 days of 92 owe 67 h 26 min and some', () => {
    const shorter = { to: '2025-04-14' };
    expect(shortly(ill(spread(MARCH, 4046), shorter), PRO_RATA)).toBe('notMet below 4046');
    expect(shortly(ill(spread(MARCH, 4047), shorter), PRO_RATA)).toBe('notApplicable exempt 4047');
    const lacking = (minutes: number) => [...spread(MARCH, 4000), hour(MAY, minutes, { region: null })];
    expect(shortly(ill(lacking(46), shorter), PRO_RATA)).toBe('notMet below 4000-4046');
    expect(awaited(ill(lacking(47), shorter), PRO_RATA)).toEqual([[fact('hours[6].region')]]);
  });

  it('hours not known are awaited where they come to what is lacking', () => {
    const lacking = [hour(MAY, 60, { region: null }), hour(MAY, 30, { region: null })];
    const one = ill([...spread(MARCH, 3900), ...lacking]);
    expect([shortly(one, PRO_RATA), awaited(one, PRO_RATA)]).toEqual([
      'undetermined open 3900-3990',
      [[fact('hours[6].region')]],
    ]);
    expect(shortly(ill([...spread(MARCH, 3900), ...lacking.slice(1)]), PRO_RATA)).toBe('notMet below 3900-3930');
  });

  it('not decided, awaits the DRMG; with the hours that the share would hang on', () => {
    const decision = { kind: 'decision', authority: 'DRMG' };
    const pending = { decision: 'pending' as const };
    expect(awaited(ill([], pending))).toEqual([[decision]]);
    expect(shortly(ill([], { decision: 'refused' as const }))).toBe('notMet below 0');
    expect(shortly(ill(spread(MARCH, 3959), pending), PRO_RATA)).toBe('notMet below 3959');
    expect(awaited(ill(spread(MARCH, 3960), pending), PRO_RATA)).toEqual([[decision]]);
    const both = ill([...spread(MARCH, 3900), hour(MAY, 60, { region: null })], pending);
    expect(awaited(both, PRO_RATA)).toEqual([[fact('hours[6].region'), decision]]);
  });

  it('cites what exempts, with what it exempts from', () => {
    const quotes = (one: AmpInput) => first(one).sources.map(({ quote }) => quote ?? '');
    expect(quotes(ill([])).join(' ')).toMatch(/en cas de maladie ou de grossesse.*132 heures par trimestre/);
    expect(quotes(ill([]))).toHaveLength(2);
    expect(quotes(input([]))).toHaveLength(3);
    expect(quotes(input([])).join(' ')).toMatch(/132 heures par trimestre.*132 h par trimestre.*appelée à changer/);
  });
});

describe('what carries over is known as far as the quarter it comes from is', () => {
  const CARRIED = { 'amp.carryOver': 'withinYear' };
  const fourth = (one: AmpInput, asOf: string) =>
    awaitedBy(verdictsOn('quarter', assess(one, { asOf, readings: CARRIED })).at(-1));
  it('no text on it: that text', () => {
    const before = input([...spread('2014-09-01', 7920), ...spread('2014-12-01', 7840)]);
    expect(fourth(before, '2015-02-28')).toEqual([[{ kind: 'text', parameter: 'amp.tiers', on: '2014-09-01' }]]);
  });

  it('under a derogation: the joint committee', () => {
    const derogation = { kind: 'derogation', purpose: 'other', from: MAY, to: MAY } as const;
    const physician = { holdings: [{ ...NOTICE, to: '2025-05-30' }, derogation, { ...NOTICE, from: '2025-06-01' }] };
    const under = input([...spread(MARCH, 7920), ...spread('2025-06-01', 7840)], { physician });
    expect(fourth(under, '2025-08-31')).toEqual([[{ kind: 'decision', authority: 'comité paritaire' }]]);
  });
});

describe('when practice began is told by the first hours, wherever they fall', () => {
  const signOn = { practiceFrom: null, requestedOn: null, completedOn: null };
  const outcomeOf = (one: AmpInput) => first({ ...one, signOn }).outcome;
  it('before the year, however quarters are read', () => {
    expect(outcomeOf(input([hour('2024-12-31', 60)]))).toBe('notMet');
    expect(outcomeOf(input([hour('2025-02-28', 60)]))).toBe('notMet');
  });

  it('not on the first day of the quarter itself', () => {
    const lists = [
      { ...LIST, to: MARCH },
      { ...LIST, from: '2025-03-02' },
    ];
    expect(outcomeOf(input([hour(MARCH, 60)], { lists }))).toBe('undetermined');
  });

  it('nor where no hours were given, nor before the first text', () => {
    expect(outcomeOf(given(undefined, [claim('urgence', 15)]))).toBe('undetermined');
    expect(shortly({ ...input([]), signOn }, { asOf: '2014-05-31' })).toBe('undetermined noTextInForce 0');
  });
});

describe('a quarter that runs is looked at as far as the day asked about', () => {
  it('leaving the plan after it changes nothing yet', () => {
    const participation = [{ from: '2025-05-01', status: 'desengage' as const }];
    const physician = { holdings: [NOTICE], participation };
    expect(shortly(input([], { physician }), { asOf: '2025-04-30' })).toBe('undetermined running 0-null');
    expect(shortly(input([], { physician }), { asOf: '2025-05-01' })).toBe('notApplicable notPractising 0-null');
  });

  it('years not told are awaited', () => {
    expect(awaited({ hours: [], lists: [LIST] })).toEqual([[fact('recognisedYears')]]);
  });
});

it('activities of as many minutes are told by name, in whatever order they came', () => {
  for (const activities of [
    ['urgence', 'chsld'],
    ['chsld', 'urgence'],
  ]) {
    const { by } = first(input(activities.map((activity) => hour(MARCH, 60, { activity })))).reason as unknown as {
      readonly by: readonly { readonly activity: string }[];
    };
    expect(by.map(({ activity }) => activity)).toEqual(['chsld', 'urgence']);
  }
});
