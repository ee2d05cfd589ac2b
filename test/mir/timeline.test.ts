import { describe, expect, it } from 'vitest';
import type { Holding } from '../../src/holdings/holding.js';
import type { Physician } from '../../src/holdings/physician.js';
import type { Verdict } from '../../src/verdict/verdict.js';
import { exclusive, holder, outside } from '../holdings/given.js';
import { AS_OF, assess, NOTICE, verdictOn } from './given.js';

const timelineOf = (physician: Physician, options: object = {}): Verdict =>
  verdictOn('timeline', assess({ physician }, options));
/** Each stretch: its days, what is held, whether it is outside the plan, why it ended. */
function told({ reason }: Verdict): readonly string[] {
  const { stretches } = reason as unknown as { stretches: readonly Record<string, unknown>[] };
  return stretches.map(({ from, to, held, outsidePlan, endedBy }) => {
    const its = (held as Holding | null)?.kind ?? 'nothing';
    return [from, to, its, outsidePlan, endedBy].filter((part) => part !== null).join(' ');
  });
}
const quotes = ({ sources }: Verdict) => sources.map(({ quote }) => quote);

const AUTHORISED: Holding = { kind: 'authorisation', from: '2020-07-01', to: '2021-06-30', option: 'regions' };

describe('what is held day by day', () => {
  it('a notice still held, from its issue', () => {
    expect(timelineOf(holder(NOTICE))).toEqual({
      outcome: 'met',
      rule: 'mir.timeline',
      reason: {
        code: 'mir.timeline.held',
        held: NOTICE,
        from: '2021-03-01',
        to: AS_OF,
        stretches: [
          { from: '2021-03-01', to: AS_OF, held: NOTICE, outsidePlan: null, endedBy: null, isPastItsYear: false },
        ],
      },
      sources: [],
      because: [],
    });
  });

  it('a residency, a gap, a notice, in whatever order they are given', () => {
    const notice: Holding = { ...NOTICE, from: '2021-09-01' };
    for (const holdings of [
      [AUTHORISED, notice],
      [notice, AUTHORISED],
    ]) {
      const found = timelineOf({ holdings });
      expect(found).toMatchObject({ outcome: 'met', reason: { held: notice } });
      expect(told(found)).toEqual([
        '2020-07-01 2021-06-30 authorisation itsEnd',
        '2021-07-01 2021-08-31 nothing',
        `2021-09-01 ${AS_OF} avis`,
      ]);
    }
  });

  it('nothing on the day asked about does not apply', () => {
    const found = timelineOf(holder({ ...NOTICE, to: '2026-11-21' }));
    expect(found).toMatchObject({ outcome: 'notApplicable', reason: { code: 'mir.timeline.nothingHeld' } });
    expect(told(found)).toEqual(['2021-03-01 2026-11-21 avis itsEnd', `${AS_OF} ${AS_OF} nothing`]);
    expect(found.reason).not.toHaveProperty('held');
  });

  it('a notice whose last day is the day asked about is held on it, and has not ended', () => {
    expect(told(timelineOf(holder({ ...NOTICE, to: AS_OF })))).toEqual([`2021-03-01 ${AS_OF} avis`]);
  });

  it('what begins later is not looked at', () => {
    expect(told(timelineOf(holder({ ...NOTICE, from: '2026-11-23' })))).toEqual([`${AS_OF} ${AS_OF} nothing`]);
    expect(told(timelineOf(holder(NOTICE, exclusive('2026-11-23'))))).toEqual([`2021-03-01 ${AS_OF} avis`]);
    expect(told(timelineOf(holder()))).toEqual([`${AS_OF} ${AS_OF} nothing`]);
  });
});

describe('« perd son avis de conformité s’il obtient une dérogation […] en tant que dépanneur exclusif »', () => {
  it('the notice ends on the eve, and does not revive', () => {
    const found = timelineOf(holder(NOTICE, exclusive('2023-05-01', '2024-04-30')));
    expect(told(found)).toEqual([
      '2021-03-01 2023-04-30 avis lostToExclusiveDepannage',
      '2023-05-01 2024-04-30 derogation itsEnd',
      `2024-05-01 ${AS_OF} nothing`,
    ]);
    expect(quotes(found)).toEqual([expect.stringContaining('en tant que dépanneur exclusif')]);
  });

  it('it is cited only once it was public', () => {
    const physician = holder(NOTICE, exclusive('2023-05-01'));
    expect(timelineOf(physician, { knownAt: '2023-09-22' }).sources).toHaveLength(1);
    expect(timelineOf(physician, { knownAt: '2023-09-21' }).sources).toEqual([]);
  });
});

describe('« En devenant non-participant ou désengagé […] vous perdez automatiquement votre avis de conformité »', () => {
  it.each(['nonParticipant', 'desengage'] as const)(
    '%s: what was held is lost, and does not revive on return',
    (status) => {
      const found = timelineOf({ holdings: [NOTICE], participation: [outside('2023-01-01', '2023-12-31', status)] });
      expect(found.outcome).toBe('notApplicable');
      expect(told(found)).toEqual([
        `2021-03-01 2022-12-31 avis ${status}`,
        `2023-01-01 2023-12-31 nothing ${status}`,
        `2024-01-01 ${AS_OF} nothing`,
      ]);
      expect(quotes(found)).toEqual([
        'vous perdez automatiquement votre avis de conformité',
        'par exemple pour du dépannage exclusif, vous la perdrez aussi',
        'vous devrez faire les démarches pour obtenir un nouvel avis de conformité au PREM',
      ]);
    },
  );

  it('an absence of another kind follows: each stretch says which', () => {
    const participation = [outside('2023-01-01', '2023-06-30'), outside('2023-07-01', '2023-12-31', 'desengage')];
    expect(told(timelineOf({ holdings: [NOTICE], participation })).slice(1)).toEqual([
      '2023-01-01 2023-06-30 nothing nonParticipant',
      '2023-07-01 2023-12-31 nothing desengage',
      `2024-01-01 ${AS_OF} nothing`,
    ]);
  });

  it('an absence written in two parts is one', () => {
    const participation = [outside('2023-07-01', '2023-12-31'), outside('2023-01-01', '2023-06-30')];
    expect(told(timelineOf({ holdings: [NOTICE], participation })).slice(1)).toEqual([
      '2023-01-01 2023-12-31 nothing nonParticipant',
      `2024-01-01 ${AS_OF} nothing`,
    ]);
  });

  it('two losses cite each page once', () => {
    const again: Holding = { ...NOTICE, from: '2024-01-01' };
    const participation = [outside('2023-01-01', '2023-12-31'), outside('2025-01-01', undefined, 'desengage')];
    const found = timelineOf({ holdings: [NOTICE, again], participation });
    expect(told(found).at(-1)).toBe(`2025-01-01 ${AS_OF} nothing desengage`);
    expect(found.sources).toHaveLength(3);
  });

  it('an absence before anything is held begins the timeline; a resident’s authorisation is not lost', () => {
    expect(told(timelineOf({ holdings: [NOTICE], participation: [outside('2019-01-01', '2019-12-31')] }))).toEqual([
      '2019-01-01 2019-12-31 nothing nonParticipant',
      '2020-01-01 2021-02-28 nothing',
      `2021-03-01 ${AS_OF} avis`,
    ]);
    expect(told(timelineOf({ holdings: [AUTHORISED], participation: [outside('2021-01-01', '2021-01-31')] }))).toEqual([
      '2020-07-01 2020-12-31 authorisation',
      '2021-01-01 2021-01-31 authorisation nonParticipant',
      '2021-02-01 2021-06-30 authorisation itsEnd',
      `2021-07-01 ${AS_OF} nothing`,
    ]);
  });
});

describe('« valide pour une période d’un an et est renouvelable »', () => {
  const authorised = (from: string, to?: string): Physician => ({
    holdings: [{ kind: 'authorisation', from, ...(to === undefined ? {} : { to }), option: 'regions' }],
  });
  /** Whether each stretch is past the year of an authorisation. */
  const past = (physician: Physician, asOf: string, options: object = {}) => {
    const { reason } = timelineOf(physician, { asOf, ...options });
    return (reason as unknown as { stretches: readonly { isPastItsYear: boolean }[] }).stretches.map(
      ({ isPastItsYear }) => isPastItsYear,
    );
  };

  it.each([
    ['2024-07-01', '2025-06-30', false],
    ['2024-07-01', '2025-07-01', true],
    ['2024-02-29', '2025-02-28', false],
    ['2024-02-29', '2025-03-01', true],
  ])('held from %s, on %s: %s', (from, asOf, expected) => {
    expect(past(authorised(from), asOf)).toEqual([expected]);
    expect(past(authorised(from, asOf), asOf)).toEqual([expected]);
  });

  it('the remark stays once it has ended, with what is said of it, and the year', () => {
    const physician = authorised('2024-07-01', '2025-12-31');
    expect(past(physician, '2026-11-22')).toEqual([true, false]);
    const found = timelineOf(physician);
    expect(quotes(found)[0]).toBe(
      'valide pour une période d’un an et est renouvelable tant que le médecin maintient son statut de résident',
    );
    expect(found.sources.map(({ evidence }) => evidence)).toEqual(['seed', 'seed', 'relayed']);
    const years = (one: Physician) =>
      assess({ physician: one }).parameters.filter(({ id }) => id === 'mir.residentYears');
    expect(years(physician)).toMatchObject([{ value: '1', unit: 'year', from: '2023-09-22', fromInferred: true }]);
    expect(years(authorised('2024-07-01', '2025-06-30'))).toEqual([]);
    expect(timelineOf(authorised('2024-07-01', '2025-06-30')).sources).toEqual([]);
  });

  it('two that follow one another are two', () => {
    const two = [authorised('2024-07-01', '2025-06-30'), authorised('2025-07-01', '2026-06-30')];
    expect(past({ holdings: two.flatMap(({ holdings }) => holdings) }, '2026-06-30')).toEqual([false, false]);
  });

  it('an absence from the plan does not begin it again', () => {
    const away = { ...authorised('2024-07-01'), participation: [outside('2025-01-01', '2025-01-31')] };
    expect(past(away, '2025-08-01')).toEqual([false, false, true]);
  });

  it('neither a notice nor a derogation has a year', () => {
    expect(past(holder(NOTICE), AS_OF)).toEqual([false]);
    expect(past(holder(exclusive('2024-01-01')), AS_OF)).toEqual([false]);
  });

  it('where no text is in force on its last day, or is known, nothing is remarked', () => {
    expect(past(authorised('2022-01-01', '2023-09-21'), AS_OF)).toEqual([false, false]);
    expect(past(authorised('2022-01-01', '2023-09-22'), AS_OF)).toEqual([true, false]);
    expect(past(authorised('2022-01-01'), AS_OF, { knownAt: '2023-09-21' })).toEqual([false]);
    expect(past(authorised('2022-01-01'), AS_OF, { knownAt: '2023-09-22' })).toEqual([true]);
    expect(timelineOf(authorised('2022-01-01'), { knownAt: '2023-09-22' }).sources).toHaveLength(2);
  });
});
