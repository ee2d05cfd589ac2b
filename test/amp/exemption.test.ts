import { describe, expect, it } from 'vitest';
import { deemedOn } from '../../src/amp/deemed.js';
import { assessRelief } from '../../src/amp/exemption.js';
import type { Exemption } from '../../src/amp/facts.js';
import type { Relieving } from '../../src/amp/relief.js';
import { localDate } from '../../src/law/localDate.js';
import { DECISION, fact, illness, lawOn, maternity, resident, soldier, text } from './relief.given.js';

const ON = lawOn('2026-06-15');
const found = (given: Relieving, law = ON) => assessRelief(given, law);
function only(one: Exemption, law = ON) {
  const [first, ...others] = found({ exemptions: [one] }, law);
  if (first === undefined || others.length > 0) throw new Error('one finding was meant');
  return first;
}
const verdictOf = (one: Exemption, law = ON) => only(one, law).verdict;

describe('« Le DRMG doit exempter un médecin qui bénéficie d’un congé de maternité ou d’adoption »', () => {
  it('for the 12 months picked: exempted, and the days are told', () => {
    const { verdict, parameters } = only(maternity());
    expect(verdict).toMatchObject({
      rule: 'amp.exemption',
      outcome: 'met',
      reason: {
        code: 'amp.exemption.exempted',
        kind: 'maternity',
        day: '2026-05-10',
        months: 12,
        from: '2026-03-01',
        to: '2027-02-28',
      },
    });
    expect(parameters).toMatchObject([
      { id: 'amp.exemptionMonths', value: '12', unit: 'month', from: '2023-01-01', fromInferred: true },
    ]);
  });

  it.each(['2024-01-01', '2026-02-28', '2027-03-01', '2035-01-01'])('asked on %s, the days are the same', (on) => {
    expect(verdictOf(maternity(), lawOn(on))).toMatchObject({
      outcome: 'met',
      reason: { from: '2026-03-01', to: '2027-02-28' },
    });
  });

  it('the words are cited, for both kinds, with what they leave: years go on, it is no leave', () => {
    expect(verdictOf(maternity({ kind: 'adoption' })).sources.map(({ quote }) => quote)).toEqual([
      'une exemption d’application de la pénalité pendant une période de 12 mois, celle-ci comprenant le jour de l’accouchement',
      'ou le jour de la prise en charge effective de l’enfant dans le cas d’une adoption',
      'Le DRMG doit exempter un médecin qui bénéficie d’un congé de maternité ou d’adoption',
      'une fois que le congé du médecin eût été réglé à d’autres niveaux de discussions',
      'L’Entente sur les AMP ne créé donc pas de « congé d’AMP »',
      'ne perd pas le bénéfice du cumul des années de pratique',
    ]);
  });

  it.each([
    ['2025-05-10', '2026-05-09'],
    ['2026-05-11', '2027-05-10'],
  ])('« celle-ci comprenant le jour »: picked from %s, not exempted', (from, to) => {
    const outside = { outcome: 'notMet', reason: { code: 'amp.exemption.outside', from, to, day: '2026-05-10' } };
    expect(verdictOf(maternity({ from }))).toMatchObject(outside);
    expect(verdictOf(maternity({ from, arranged: null }))).toMatchObject(outside);
  });

  it('no leave arranged: nothing to exempt, whatever the days', () => {
    for (const from of ['2026-03-01', '2020-01-01', null]) {
      expect(verdictOf(maternity({ from, arranged: false }))).toMatchObject({
        outcome: 'notMet',
        reason: { code: 'amp.exemption.notArranged', day: '2026-05-10', months: 12 },
      });
    }
    expect(verdictOf(maternity({ day: null, arranged: false })).reason).toMatchObject({ day: null });
  });

  it('months to pick: between which days', () => {
    const { outcome, reason, ...rest } = verdictOf(maternity({ from: null }));
    expect([outcome, reason]).toEqual([
      'undetermined',
      {
        code: 'amp.exemption.toPick',
        kind: 'maternity',
        day: '2026-05-10',
        months: 12,
        earliest: '2025-05-11',
        latest: '2027-05-09',
      },
    ]);
    expect(rest).toMatchObject({ awaiting: [[fact('exemptions[0].from')]] });
    const absent = { kind: 'adoption', day: '2026-05-10', arranged: null } as const;
    expect(verdictOf(absent)).toMatchObject({
      reason: { code: 'amp.exemption.toPick' },
      awaiting: [[fact('exemptions[0].arranged'), fact('exemptions[0].from')]],
    });
  });

  it.each([
    [{ arranged: null }, ['arranged'], '2027-02-28'],
    [{ day: null }, ['day'], '2027-02-28'],
    [{ day: null, arranged: null }, ['arranged', 'day'], '2027-02-28'],
    [{ day: null, from: null }, ['day', 'from'], null],
    [{ day: null, from: null, arranged: null }, ['arranged', 'day', 'from'], null],
  ] as const)('not known %j: awaited together', (more, fields, to) => {
    expect(verdictOf(maternity(more))).toMatchObject({
      outcome: 'undetermined',
      reason: {
        code: 'amp.exemption.open',
        day: 'day' in more ? null : '2026-05-10',
        window: to === null ? null : { from: '2026-03-01', to },
      },
      awaiting: [fields.map((field) => fact(`exemptions[0].${field}`))],
    });
  });
});

describe('« en cas de maladie ou de grossesse, c’est toujours au DRMG »', () => {
  it.each([
    ['granted', 'met', 'granted', undefined],
    ['refused', 'notMet', 'refused', undefined],
    ['pending', 'undetermined', 'pending', [[DECISION]]],
    [null, 'undetermined', 'notKnown', [[fact('exemptions[0].decision')]]],
  ] as const)('%s', (decision, outcome, code, awaiting) => {
    const verdict = verdictOf(illness({ decision, for: 'pregnancy' }));
    expect(verdict).toMatchObject({
      rule: 'amp.exemption',
      outcome,
      reason: { code: `amp.exemption.${code}`, for: 'pregnancy', from: '2026-03-15', to: '2026-04-30' },
    });
    expect('awaiting' in verdict ? verdict.awaiting : undefined).toEqual(awaiting);
    expect(verdict.sources).toHaveLength(1);
  });
});

describe('« Il est alors réputé être adhérent aux AMP »', () => {
  it('a resident, for the days of the authorisation; what is inferred of hours is cited as such', () => {
    const [one] = found({ physician: resident('2025-07-01', '2026-06-30') });
    expect(one?.verdict).toMatchObject({
      rule: 'amp.deemed',
      outcome: 'met',
      reason: { code: 'amp.deemed.signedOn', by: 'resident', from: '2025-07-01', to: '2026-06-30' },
    });
    expect(one?.verdict.sources.map(({ evidence, confidence }) => `${evidence} ${confidence}`)).toEqual([
      'relayed high',
      'seed high',
      'inferred low',
    ]);
    expect(found({ physician: resident('2025-07-01') })[0]?.verdict.reason).toMatchObject({ to: null });
  });

  it('nobody else who holds something', () => {
    expect(
      found({ physician: { holdings: [{ kind: 'avis', base: 'region', region: '16', from: '2025-01-01' }] } }),
    ).toEqual([]);
    expect(found({})).toEqual([]);
  });
});

describe('« militaires à temps plein », « exclusivement dans le secteur de la première ligne ou des soins de longue durée »', () => {
  const military = (more: Parameters<typeof soldier>[0]) => found({ military: [soldier(more)] })[0]?.verdict;

  it('considered signed on « pendant la durée de celle-ci »', () => {
    expect(military({ to: '2026-06-30' })).toMatchObject({
      outcome: 'met',
      reason: { code: 'amp.deemed.signedOn', by: 'military', from: '2025-07-01', to: '2026-06-30' },
    });
    expect(military({})?.sources.map(({ evidence }) => evidence)).toEqual([
      'relayed',
      'relayed',
      'relayed',
      'inferred',
    ]);
  });

  it.each([
    [false, true, ['fullTime']],
    [true, false, ['firstLineOrLongTermCare']],
    [false, false, ['fullTime', 'firstLineOrLongTermCare']],
    [false, null, ['fullTime']],
    [null, false, ['firstLineOrLongTermCare']],
  ] as const)('full-time %s, in them alone %s: not', (fullTime, firstLineOrLongTermCare, lacks) => {
    expect(military({ fullTime, firstLineOrLongTermCare })).toMatchObject({
      outcome: 'notMet',
      reason: { code: 'amp.deemed.notSignedOn', lacks },
    });
  });

  it.each([
    [null, true, ['fullTime']],
    [true, null, ['firstLineOrLongTermCare']],
    [null, null, ['fullTime', 'firstLineOrLongTermCare']],
  ] as const)('full-time %s, in them alone %s: awaited', (fullTime, firstLineOrLongTermCare, fields) => {
    expect(military({ fullTime, firstLineOrLongTermCare })).toMatchObject({
      reason: { code: 'amp.deemed.open', to: null },
      awaiting: [fields.map((field) => fact(`military[0].${field}`))],
    });
  });
});

describe('everything given, in order, before any text too', () => {
  const given = {
    exemptions: [illness(), maternity()],
    military: [soldier(), soldier()],
    physician: resident('2025-07-01'),
  };

  it('each its own finding', () => {
    expect(found(given).map(({ verdict }) => verdict.reason.code)).toEqual([
      'amp.exemption.granted',
      'amp.exemption.exempted',
      'amp.deemed.signedOn',
      'amp.deemed.signedOn',
      'amp.deemed.signedOn',
    ]);
    const open = found({
      exemptions: [illness(), maternity({ arranged: null }), illness({ decision: null })],
      military: [soldier(), soldier({ fullTime: null })],
    });
    expect(open.flatMap(({ verdict }) => ('awaiting' in verdict ? [verdict.awaiting] : []))).toEqual([
      [[fact('exemptions[1].arranged')]],
      [[fact('exemptions[2].decision')]],
      [[fact('military[1].fullTime')]],
    ]);
  });

  it.each([
    [
      '2022-12-31',
      undefined,
      ['drmgExemption', 'exemptionMonths', 'residentDeemed', 'militaryDeemed', 'militaryDeemed'],
    ],
    ['2023-01-01', undefined, ['residentDeemed', 'militaryDeemed', 'militaryDeemed']],
    ['2023-09-21', undefined, ['residentDeemed', 'militaryDeemed', 'militaryDeemed']],
    ['2023-09-22', undefined, []],
    [
      '2026-06-15',
      '2023-12-30',
      ['drmgExemption', 'exemptionMonths', 'residentDeemed', 'militaryDeemed', 'militaryDeemed'],
    ],
    ['2026-06-15', '2023-12-31', ['drmgExemption', 'residentDeemed', 'militaryDeemed', 'militaryDeemed']],
    ['2026-06-15', '2026-01-01', []],
  ])('on %s, as known on %s, no text: %j', (on, knownAt, names) => {
    const open = found(given, lawOn(on, knownAt)).flatMap(({ verdict }) => ('awaiting' in verdict ? [verdict] : []));
    expect(open.map(({ awaiting }) => awaiting)).toEqual(names.map((name) => [[text(name, on)]]));
    for (const { reason, sources } of open) {
      expect([reason.code.endsWith('.noTextInForce'), 'on' in reason && reason.on, sources]).toEqual([true, on, []]);
    }
  });
});

describe('deemed signed on, on a day', () => {
  const on = (day: string, given: Relieving) => deemedOn(given, localDate(day), ON);

  it('from the first day of an authorisation to its last', () => {
    const physician = resident('2025-07-01', '2026-06-30');
    expect(
      ['2025-06-30', '2025-07-01', '2026-06-30', '2026-07-01'].map((day) => on(day, { physician }).deemed),
    ).toEqual([false, true, true, false]);
    const military = [soldier({ to: '2026-06-30' })];
    expect(['2025-06-30', '2025-07-01', '2026-06-30', '2026-07-01'].map((day) => on(day, { military }).by)).toEqual([
      null,
      'military',
      'military',
      null,
    ]);
  });

  it('by what, and what says so', () => {
    expect(on('2026-01-01', { physician: resident('2025-07-01'), military: [soldier()] })).toMatchObject({
      deemed: true,
      by: 'resident',
      awaited: [],
      sources: [{ quote: 'Il est alors réputé être adhérent aux AMP' }, {}],
    });
    expect(on('2026-01-01', { military: [soldier({ fullTime: null }), soldier()] })).toMatchObject({
      deemed: true,
      by: 'military',
      awaited: [],
    });
  });

  it('not known: what would tell, of each', () => {
    const military = [
      soldier({ fullTime: null }),
      soldier({ fullTime: false }),
      soldier({ firstLineOrLongTermCare: null }),
    ];
    const open = on('2026-01-01', { military });
    expect([open.deemed, open.by]).toEqual([null, null]);
    expect(open.awaited).toEqual([fact('military[0].fullTime'), fact('military[2].firstLineOrLongTermCare')]);
    expect(open.sources).toHaveLength(3);
  });

  it('nothing given, or nothing that is one: not', () => {
    const not = { deemed: false, awaited: [], sources: [], by: null };
    expect(on('2026-01-01', {})).toEqual(not);
    expect(on('2026-01-01', { military: [soldier({ fullTime: false })] })).toMatchObject({
      ...not,
      sources: [{}, {}, {}],
    });
  });

  it('before the text of that day, not known', () => {
    expect(on('2023-09-21', { physician: resident('2023-01-01') })).toEqual({
      deemed: null,
      awaited: [text('residentDeemed', '2023-09-21')],
      sources: [],
      by: null,
    });
    expect(on('2023-09-22', { physician: resident('2023-01-01') }).deemed).toBe(true);
    expect(deemedOn({ military: [soldier()] }, localDate('2026-01-01'), lawOn('2026-06-15', '2025-12-31')).deemed).toBe(
      null,
    );
  });
});
