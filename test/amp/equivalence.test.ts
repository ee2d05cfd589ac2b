import { describe, expect, it } from 'vitest';
import { AUTUMN, fact, found, only, patients, SPRING, shifts, text, verdictOf, WINTER } from './equivalence.given.js';

const outcomes = (rows: readonly { verdict: { outcome: string } }[]) => rows.map(({ verdict }) => verdict.outcome);

describe('« Prise en charge (500 patients) … minimalement 250 patients doivent provenir du guichet d’accès »', () => {
  it.each([
    [500, 250, 'met'],
    [500, 249, 'notMet'],
    [499, 250, 'notMet'],
    [501, 251, 'met'],
    [375, 300, 'notMet'],
    [0, 0, 'notMet'],
  ])('%i patients, %i of them from the GAMF: %s', (count, fromGamf, outcome) => {
    expect(verdictOf(patients(count, { fromGamf, waiting: 5000 })).outcome).toBe(outcome);
  });

  it('says what is lacking: 375 patients are not 9 hours', () => {
    expect(verdictOf(patients(375, { fromGamf: 300, waiting: 5000 }))).toMatchObject({
      outcome: 'notMet',
      reason: { code: 'amp.equivalence.below', lacks: ['count'], count: 375, atLeast: 500, besideHoursPerWeek: null },
    });
    expect(verdictOf(patients(375, { fromGamf: 1, waiting: 5000 }))).toMatchObject({
      reason: { lacks: ['count', 'fromGamf'], fromGamf: { count: 1, atLeast: 250, isAsked: true } },
    });
    expect(only(patients(500, { fromGamf: 250, waiting: 5000 })).beside).toBeUndefined();
    // Two hundred hold no 250 from the GAMF; of one, whether the minimum is asked for is not known.
    expect(verdictOf(patients(200, { waiting: 5000 }))).toMatchObject({ reason: { lacks: ['count', 'fromGamf'] } });
    expect(verdictOf(patients(1))).toMatchObject({ reason: { lacks: ['count'] } });
  });
});

describe('« sauf si le Guichet d’accès du RLS … a un nombre de patients inférieur à 750 patients »', () => {
  it.each([
    [749, 'met', false],
    [750, 'notMet', true],
    [751, 'notMet', true],
    [0, 'met', false],
  ])('%i patients wait: %s', (waiting, outcome, isAsked) => {
    expect(verdictOf(patients(500, { fromGamf: 249, waiting }))).toMatchObject({
      outcome,
      reason: { fromGamf: { isAsked } },
    });
  });

  it('what is not known is awaited where it matters alone', () => {
    expect(verdictOf(patients(600, { fromGamf: null, waiting: 700 })).outcome).toBe('met');
    expect(verdictOf(patients(600, { waiting: 700 })).outcome).toBe('met');
    expect(verdictOf(patients(600, { fromGamf: 250, waiting: null })).outcome).toBe('met');
    expect(verdictOf(patients(499, { fromGamf: null, waiting: null })).outcome).toBe('notMet');
    expect(verdictOf(patients(600, { fromGamf: 249 }))).toMatchObject({
      outcome: 'undetermined',
      awaiting: [[fact('waiting')]],
      reason: { code: 'amp.equivalence.open', fromGamf: { isAsked: null } },
    });
    expect(verdictOf(patients(600, { fromGamf: null, waiting: 750 }))).toMatchObject({
      awaiting: [[fact('fromGamf')]],
    });
    expect(verdictOf(patients(600))).toMatchObject({ awaiting: [[fact('fromGamf'), fact('waiting')]] });
    expect(verdictOf(patients(null, { waiting: 100 }))).toMatchObject({ awaiting: [[fact('count')]] });
    expect(verdictOf(patients(null))).toMatchObject({
      awaiting: [[fact('count'), fact('fromGamf'), fact('waiting')]],
    });
  });

  it('patients from the GAMF are among those registered', () => {
    expect(verdictOf(patients(null, { fromGamf: 500 })).outcome).toBe('met');
    expect(verdictOf(patients(null, { fromGamf: 600, waiting: 0, to: '2024-01-01' })).outcome).toBe('undetermined');
    expect(verdictOf(shifts(null, { fromGamf: 200 })).outcome).toBe('undetermined');
    expect(verdictOf(patients(null, { fromGamf: 499 }))).toMatchObject({ awaiting: [[fact('count')]] });
    expect(verdictOf(patients(null, { fromGamf: 249 }))).toMatchObject({
      awaiting: [[fact('count'), fact('waiting')]],
    });
  });
});

describe('« la mesure ne s’applique pas sauf si nombre de patients provenant de ces territoires … soit supérieur à 750 »', () => {
  it.each([
    [749, 'met'],
    [750, 'met'],
    [751, 'notMet'],
  ])('%i of theirs wait: %s', (waitingThere, outcome) => {
    for (const onlyIn of ['Kahnawake', 'Kanawake', 'Akwesasne']) {
      expect(verdictOf(patients(500, { fromGamf: 0, onlyIn, waitingThere, waiting: 5000 })).outcome).toBe(outcome);
    }
  });

  it('another population than those who wait at the GAMF of the RLS', () => {
    const there = { fromGamf: 0, onlyIn: 'Akwesasne' };
    expect(verdictOf(patients(500, { ...there, waitingThere: 10, waiting: 5000 })).outcome).toBe('met');
    expect(verdictOf(patients(500, { ...there, waitingThere: null, waiting: 5000 }))).toMatchObject({
      awaiting: [[fact('waitingThere')]],
    });
    expect(verdictOf(patients(500, { ...there, waitingThere: 751 })).outcome).toBe('notMet');
    // Nobody else practises there: the count of the territories does not matter.
    expect(verdictOf(patients(500, { fromGamf: 0, waitingThere: 10, waiting: 5000 })).outcome).toBe('notMet');
    expect(verdictOf(patients(500, { fromGamf: 0, onlyIn: 'Longueuil', waitingThere: 0, waiting: 750 })).outcome).toBe(
      'notMet',
    );
  });

  it('though a part of them: fewer wait in all than would be asked for', () => {
    const there = { fromGamf: 0, onlyIn: 'Akwesasne' };
    expect(verdictOf(patients(500, { ...there, waiting: 750 })).outcome).toBe('met');
    expect(verdictOf(patients(500, { ...there, waiting: 751 })).outcome).toBe('undetermined');
    expect(verdictOf(patients(500, { fromGamf: 0, onlyIn: null, waitingThere: 751 })).outcome).toBe('notMet');
  });

  it('where the practice is not known, or spelled in another way, awaits it where it matters', () => {
    const given = { fromGamf: 0, waitingThere: 10, waiting: 5000 };
    for (const onlyIn of [null, 'KAHNAWAKE', 'Kahna-wake']) {
      expect(verdictOf(patients(500, { ...given, onlyIn }))).toMatchObject({ awaiting: [[fact('onlyIn')]] });
      expect(verdictOf(patients(500, { ...given, onlyIn, fromGamf: 250 })).outcome).toBe('met');
    }
  });
});

describe('« 150 quarts de garde de huit heures par année »', () => {
  it.each([
    [150, 0, 'met'],
    [149, 0, 'notMet'],
    [120, 30, 'met'],
    [119, 31, 'notMet'],
    [119, 30, 'notMet'],
    [121, 29, 'met'],
    [120, 100, 'met'],
    [0, 150, 'notMet'],
  ])('%i shifts and %i walk-in shifts: %s', (count, walkIn, outcome) => {
    expect(verdictOf(shifts(count, { walkIn, walkInAgreed: true })).outcome).toBe(outcome);
  });

  it('« dans le même RLS … à moins d’accord »: walk-in shifts elsewhere do not count', () => {
    expect(verdictOf(shifts(120, { walkIn: 30, walkInAgreed: false }))).toMatchObject({
      outcome: 'notMet',
      reason: { lacks: ['count'], walkIn: { done: 30, atMost: 30 } },
    });
    expect(verdictOf(shifts(120, { walkIn: 30 }))).toMatchObject({ awaiting: [[fact('walkInAgreed')]] });
    expect(verdictOf(shifts(120, { walkIn: null, walkInAgreed: true }))).toMatchObject({
      awaiting: [[fact('walkIn')]],
    });
    expect(verdictOf(shifts(119, { walkIn: null, walkInAgreed: null })).outcome).toBe('notMet');
    expect(verdictOf(shifts(150, { walkIn: null, walkInAgreed: null })).outcome).toBe('met');
    expect(verdictOf(shifts(null, { walkIn: 10 }))).toMatchObject({
      awaiting: [[fact('count'), fact('walkInAgreed')]],
    });
    expect(verdictOf(shifts(null, { walkIn: null, walkInAgreed: true }))).toMatchObject({
      awaiting: [[fact('count'), fact('walkIn')]],
    });
    expect(verdictOf(shifts(null))).toMatchObject({ awaiting: [[fact('count')]] });
  });

  it.each(['Suroît', 'Haut-Saint-Laurent', 'Haut-St-Laurent'])('« pour tous les RLS sauf »: not in %s', (rls) => {
    expect(verdictOf(shifts(200, { rls }))).toMatchObject({ outcome: 'notMet', reason: { lacks: ['rls'] } });
  });

  it('an RLS not known, or spelled in another way, is awaited', () => {
    for (const rls of [null, 'suroit', 'Haut Saint-Laurent']) {
      expect(verdictOf(shifts(200, { rls }))).toMatchObject({ awaiting: [[fact('rls')]] });
    }
    const { rls: _, ...without } = shifts(200);
    expect(verdictOf(without)).toMatchObject({ awaiting: [[fact('rls')]] });
    expect(verdictOf({ ...without, count: 1 }).outcome).toBe('notMet');
  });

  it('« après validation des heures auprès du DSP et la recommandation du chef du DRMG »: both', () => {
    expect(verdictOf(shifts(150, { validated: false }))).toMatchObject({
      outcome: 'notMet',
      reason: { lacks: ['validated'] },
    });
    expect(verdictOf(shifts(150, { recommended: false }))).toMatchObject({ reason: { lacks: ['recommended'] } });
    expect(verdictOf(shifts(150, { validated: null, recommended: null }))).toMatchObject({
      awaiting: [[fact('validated'), fact('recommended')]],
    });
  });
});

describe('as relayed in August 2026', () => {
  const asked = { quarter: AUTUMN };
  const of = (id: string, count: number, more = {}) => ({ id, ...AUTUMN, count, ...more });

  it.each([
    ['urgence', 16, 'met'],
    ['urgence', 15, 'notMet'],
    ['chsld', 50, 'met'],
    ['chsld', 49, 'notMet'],
  ])('« 16 quarts par trimestre », « 50 lits »: %s, %i: %s', (id, count, outcome) => {
    const more = { rls: 'Champlain', validated: true, recommended: true };
    expect(verdictOf(of(id, count, more), asked).outcome).toBe(outcome);
  });

  it('150 shifts over a year no longer are what is asked: their part in the quarter is not known', () => {
    const year = shifts(150, { from: '2026-06-01', to: '2027-05-31' });
    expect(verdictOf(year, asked)).toMatchObject({
      awaiting: [[fact('')]],
      reason: { code: 'amp.equivalence.otherDays', atLeast: 16, over: 'quarter' },
    });
  });

  it.each([
    [250, 125, 'met'],
    [250, 124, 'notMet'],
    [249, 125, 'notMet'],
  ])('« 250 patients — dont minimalement 125 »: %i, of whom %i: %s, and 6 hours beside', (count, fromGamf, outcome) => {
    const one = only(of('priseEnChargeMixte', count, { fromGamf, waiting: 100 }), asked);
    expect(one.verdict).toMatchObject({ outcome, reason: { besideHoursPerWeek: 6 } });
    expect(one.beside).toEqual({ hoursPerWeek: 6, activity: 'priseEnCharge' });
  });

  it.each([
    ['year', '2026-06-01', '2027-05-31', 440, 'met'],
    ['year', '2026-06-01', '2027-05-31', 439, 'notMet'],
    ['year', '2026-09-01', '2026-11-30', 110, 'undetermined'],
    ['quarter', '2026-09-01', '2026-11-30', 110, 'met'],
    ['quarter', '2026-09-01', '2026-11-30', 109, 'notMet'],
    ['quarter', '2026-06-01', '2027-05-31', 440, 'undetermined'],
  ])(
    '« 10 visites par semaine sur une base de 44 semaines », by %s: %s to %s, %i: %s',
    (way, from, to, count, outcome) => {
      const choice = { 'amp.visitsCounted': way };
      expect(verdictOf({ id: 'soutienDomicile', from, to, count }, { ...asked, choice }).outcome).toBe(outcome);
    },
  );

  it('what was said in 2023-2024 beside, held or gone', () => {
    const gone = { ...asked, choice: { 'amp.formerConditions': 'gone' } };
    const waived = of('priseEnCharge', 500, { fromGamf: 249, waiting: 749 });
    expect([verdictOf(waived, asked).outcome, verdictOf(waived, gone).outcome]).toEqual(['met', 'notMet']);
    const bare = of('urgence', 16);
    expect(verdictOf(bare, asked)).toMatchObject({ awaiting: [[fact('rls'), fact('validated'), fact('recommended')]] });
    expect(verdictOf(bare, gone).outcome).toBe('met');
    expect(verdictOf({ ...bare, rls: 'Suroît' }, asked).outcome).toBe('notMet');
    expect(verdictOf({ ...bare, rls: 'Suroît' }, gone).outcome).toBe('met');
  });

  it('how many of 16 may be walk-in shifts no text says', () => {
    const more = { rls: 'Champlain', validated: true, recommended: true, walkInAgreed: true };
    const one = of('urgence', 14, { ...more, walkIn: 2 });
    expect(verdictOf(one, asked)).toMatchObject({
      awaiting: [[text('2026-09-01')]],
      reason: { walkIn: { done: 2, atMost: null } },
    });
    expect(verdictOf({ ...one, walkIn: 1 }, asked).outcome).toBe('notMet');
    expect(verdictOf({ ...one, count: 16, walkIn: 0 }, asked)).toMatchObject({
      outcome: 'met',
      reason: { walkIn: null },
    });
    expect(verdictOf(one, { ...asked, choice: { 'amp.formerConditions': 'gone' } })).toMatchObject({
      outcome: 'notMet',
      reason: { walkIn: null },
    });
  });
});

describe('a claim of other days', () => {
  it('is not about a quarter it shares no day with', () => {
    expect(found([patients(500, { from: '2024-03-01', to: '2024-05-31' })])).toEqual([]);
    expect(found([patients(500, { from: '2023-09-01', to: '2023-11-30' })])).toEqual([]);
    expect(found([patients(500, { from: '2023-11-30', to: '2023-12-01' })])).toHaveLength(1);
    expect(found([patients(500, { from: '2024-02-29', to: '2024-03-01' })])).toHaveLength(1);
  });

  it('what is held must be held all along: a part of it may fail, and never is enough', () => {
    const full = { fromGamf: 250, waiting: 5000 };
    expect(verdictOf(patients(500, { ...full, from: '2020-01-01', to: '2027-01-01' })).outcome).toBe('met');
    for (const days of [{ from: '2023-12-02' }, { to: '2024-02-28' }]) {
      expect(verdictOf(patients(500, { ...full, ...days }))).toMatchObject({
        awaiting: [[fact('')]],
        reason: { code: 'amp.equivalence.otherDays' },
      });
      expect(verdictOf(patients(499, { ...full, ...days })).outcome).toBe('notMet');
      expect(verdictOf(patients(500, { ...full, ...days, fromGamf: 249 })).outcome).toBe('notMet');
      expect(verdictOf(patients(null, { ...full, ...days, fromGamf: 600 }))).toMatchObject({ awaiting: [[fact('')]] });
    }
  });

  it('a count of the quarter is of that very one; of other days it is a bound, no more', () => {
    const more = { rls: 'Champlain', validated: true, recommended: true };
    const of = (count: number, from: string, to: string) =>
      verdictOf({ id: 'urgence', from, to, count, ...more }, { quarter: AUTUMN });
    expect(of(16, '2026-09-01', '2026-11-30').outcome).toBe('met');
    // Sixteen in a part of it are sixteen in it; fewer may be more.
    expect(of(16, '2026-09-02', '2026-11-30').outcome).toBe('met');
    expect(of(15, '2026-09-01', '2026-11-29').outcome).toBe('undetermined');
    // Fifteen in more than it are fifteen at most; more may be fewer.
    expect(of(15, '2026-08-31', '2026-11-30').outcome).toBe('notMet');
    expect(of(16, '2026-09-01', '2026-12-01').outcome).toBe('undetermined');
    // Days of both say nothing.
    for (const count of [0, 15, 16, 1000]) expect(of(count, '2026-08-31', '2026-11-29').outcome).toBe('undetermined');
  });

  it('a count of a year is of any twelve months that hold the quarter', () => {
    const of = (count: number, from: string, to: string) => verdictOf(shifts(count, { from, to })).outcome;
    expect(of(150, '2023-12-01', '2024-11-30')).toBe('met');
    expect(of(150, '2023-03-01', '2024-02-29')).toBe('met');
    expect(of(149, '2023-03-01', '2024-02-29')).toBe('notMet');
    // Twelve months that leave out a day of it, and thirteen.
    expect(of(150, '2023-02-28', '2024-02-27')).toBe('undetermined');
    expect(of(150, '2023-03-01', '2024-03-01')).toBe('undetermined');
    expect(of(149, '2023-03-01', '2024-03-01')).toBe('undetermined');
    // A part of twelve months that hold it.
    expect(of(150, '2024-01-01', '2024-06-30')).toBe('met');
    expect(of(149, '2024-01-01', '2024-06-30')).toBe('undetermined');
    expect(of(150, '2024-02-01', '2024-11-30')).toBe('met');
    expect(of(150, '2024-02-01', '2024-12-01')).toBe('undetermined');
    const part = shifts(150, { from: '2024-01-01', to: '2024-06-30', validated: null });
    expect(verdictOf(part)).toMatchObject({
      reason: { code: 'amp.equivalence.open' },
      awaiting: [[fact('validated')]],
    });
  });

  it('a day after the one asked about has not come', () => {
    const held = patients(500, { fromGamf: 250, waiting: 5000 });
    expect(verdictOf(held, { asOf: '2024-02-29' }).outcome).toBe('met');
    expect(verdictOf(held, { asOf: '2024-02-28' })).toMatchObject({
      outcome: 'undetermined',
      reason: { code: 'amp.equivalence.running' },
      awaiting: [[fact('')]],
    });
    expect(verdictOf({ ...held, count: 499 }, { asOf: '2024-02-28' }).outcome).toBe('notMet');
    const year = shifts(149);
    expect(verdictOf(year, { asOf: '2024-08-30' }).reason.code).toBe('amp.equivalence.running');
    expect(verdictOf(year, { asOf: '2024-08-31' }).outcome).toBe('notMet');
    expect(verdictOf(shifts(150), { asOf: '2024-08-30' }).outcome).toBe('met');
    expect(found([patients(500, { from: '2024-01-15' })], { asOf: '2024-01-14' })).toEqual([]);
    const soFar = shifts(10, { to: '2024-01-31' });
    expect(verdictOf(soFar, { asOf: '2024-01-31' }).reason.code).toBe('amp.equivalence.running');
    expect(verdictOf(soFar, { asOf: '2024-02-29' }).reason.code).toBe('amp.equivalence.otherDays');
    const part = patients(500, { fromGamf: 250, waiting: 5000, to: '2024-01-31' });
    expect(verdictOf(part, { asOf: '2024-01-31' }).reason.code).toBe('amp.equivalence.running');
    expect(verdictOf(part, { asOf: '2024-02-29' }).reason.code).toBe('amp.equivalence.otherDays');
  });
});

describe('no table to hold a claim against', () => {
  const claim = patients(500, { fromGamf: 250 });

  it('« never apply one region’s table elsewhere »: another region awaits its own', () => {
    expect(verdictOf(claim, { region: '06' })).toEqual({
      rule: 'amp.equivalence',
      outcome: 'undetermined',
      reason: { code: 'amp.equivalence.noTextInForce', region: '06', id: 'priseEnCharge', ...WINTER },
      awaiting: [[text('2023-12-01')]],
      sources: [],
      because: [],
    });
  });

  it('a region not known awaits the notice', () => {
    expect(verdictOf(claim, { region: undefined })).toMatchObject({
      outcome: 'undetermined',
      reason: { code: 'amp.equivalence.regionUnknown' },
      awaiting: [[{ kind: 'fact', path: 'physician.holdings' }]],
    });
  });

  it('before the first table, or as known before it, no opinion', () => {
    const earlier = { from: '2023-09-01', to: '2023-11-30' };
    expect(verdictOf({ ...claim, ...earlier }, { quarter: { ...WINTER, ...earlier } as typeof WINTER })).toMatchObject({
      reason: { code: 'amp.equivalence.noTextInForce' },
      awaiting: [[text('2023-09-01')]],
    });
    expect(verdictOf(claim, { knownAt: '2023-11-30' }).reason.code).toBe('amp.equivalence.noTextInForce');
    expect(verdictOf(claim, { knownAt: '2023-12-01' }).outcome).toBe('met');
  });

  it('« Malgré que d’autres options soient possibles »: a name that the table read lacks awaits a text', () => {
    expect(verdictOf({ ...claim, id: 'chsld' })).toMatchObject({
      outcome: 'undetermined',
      reason: { code: 'amp.equivalence.notRead', id: 'chsld', region: '16' },
      awaiting: [[text('2023-12-01')]],
    });
    expect(verdictOf({ ...claim, id: 'chsld' }).sources.map(({ quote }) => quote)).toContain(
      'Malgré que d’autres options soient possibles',
    );
  });
});

describe('the table in force on the first day of the quarter', () => {
  const held = patients(500, { from: '2020-01-01', to: '2027-12-31', fromGamf: 250 });

  it('each its own figures, from its own document', () => {
    const figures = (quarter: typeof WINTER) =>
      only(shifts(1, quarter), { quarter }).parameters.map(({ id, value, unit, from, source }) => [
        id,
        value,
        unit,
        from,
        source.document.split(',')[0],
      ]);
    expect(figures(WINTER)).toEqual([
      ['amp.equivalences.shifts', '150', 'shifts', '2023-12-01', 'Santé Montérégie'],
      ['amp.equivalences.walkInAtMost', '30', 'shifts', '2023-12-01', 'Santé Montérégie'],
    ]);
    expect(figures(AUTUMN)).toEqual([['amp.equivalences.shifts', '16', 'shifts', '2026-08-19', 'trouvetaclinique.ca']]);
    expect(only(held, { quarter: AUTUMN }).parameters).toMatchObject([
      { id: 'amp.equivalences.patients', value: '500', from: '2026-08-19', fromInferred: true },
      { id: 'amp.equivalences.fromGamf', value: '250', from: '2026-08-19' },
      { id: 'amp.equivalences.waivedBelow', value: '750', from: '2023-12-01', lastAttested: '2024-02-29' },
      { id: 'amp.equivalences.askedAbove', value: '750', source: { evidence: 'relayed' } },
    ]);
  });

  it('110 visits a quarter are inferred, and say so', () => {
    const visits = { id: 'soutienDomicile', ...AUTUMN, count: 110 };
    const of = (way: string) => only(visits, { quarter: AUTUMN, choice: { 'amp.visitsCounted': way } }).parameters[0];
    expect(of('quarter')).toMatchObject({ value: '110', source: { evidence: 'inferred', confidence: 'low' } });
    expect(of('year')).toMatchObject({ value: '440', source: { evidence: 'relayed', confidence: 'medium' } });
  });

  it('after 2023-2024, until the next is seen: a reading, once the next is known', () => {
    const emergency = shifts(16, { ...SPRING });
    const way = (choice: string, more = {}) =>
      verdictOf(emergency, { quarter: SPRING, choice: { 'amp.tableBetween': choice }, ...more });
    expect(way('earlier')).toMatchObject({ reason: { atLeast: 150 }, outcome: 'undetermined' });
    expect(way('later')).toMatchObject({ reason: { atLeast: 16 }, outcome: 'met' });
    expect(way('later', { knownAt: '2026-08-18' })).toMatchObject({ reason: { atLeast: 150 } });
    expect(way('later', { knownAt: '2026-08-19' })).toMatchObject({ reason: { atLeast: 16 } });
  });

  it('does not hang on it in the year itself, nor once the next governs', () => {
    const first = (from: string, choice: string) => {
      const quarter = { from, to: from } as typeof WINTER;
      const reason = verdictOf(shifts(1, { from, to: from }), {
        quarter,
        choice: { 'amp.tableBetween': choice },
      }).reason;
      return 'atLeast' in reason ? reason.atLeast : undefined;
    };
    const both = (from: string) => [first(from, 'earlier'), first(from, 'later')];
    expect(both('2023-12-01')).toEqual([150, 150]);
    expect(both('2024-02-29')).toEqual([150, 150]);
    expect(both('2024-03-01')).toEqual([150, 16]);
    expect(both('2026-08-18')).toEqual([150, 16]);
    expect(both('2026-08-19')).toEqual([16, 16]);
  });

  it('cites what was public, in its own words', () => {
    const quotes = (knownAt?: string, quarter = WINTER) =>
      verdictOf(held, { quarter, ...(knownAt === undefined ? {} : { knownAt }) }).sources.map(({ quote }) => quote);
    const page = [
      'Prise en charge (500 patients)',
      'minimalement 250 patients doivent provenir du guichet d’accès (note 8) à un médecin famille (GAMF)',
      'a un nombre de patients inférieur à 750 patients',
      'la mesure ne s’applique pas sauf si nombre de patients provenant de ces territoires précités et inscrits au guichet d’accès',
    ];
    expect(quotes()).toEqual(page);
    expect(quotes('2023-12-01')).toEqual(page);
    expect(quotes('2026-08-19', AUTUMN)).toHaveLength(3);
    expect(quotes('2026-08-18', AUTUMN)).toEqual(page);
  });
});

describe('the order of claims', () => {
  it('is that of the input, each awaited by its place', () => {
    const rows = found([patients(1), shifts(150), patients(600, { fromGamf: 0 })]);
    expect(outcomes(rows)).toEqual(['notMet', 'met', 'undetermined']);
    expect(rows[2]?.verdict).toMatchObject({ awaiting: [[fact('waiting', 2)]] });
  });
});
