import { describe, expect, test } from 'vitest';
import { type Claimed, claimedOf } from '../../src/audit/reconcile/claim.js';
import { between, exactly, type Found } from '../../src/audit/reconcile/found.js';
import {
  askedAgain,
  isSameWhere,
  type SoundClaim,
  sameFigure,
  soundClaims,
  standingOf,
  wholeWhere,
} from '../../src/audit/reconcile/question.js';
import { TABLES } from '../../src/audit/reconcile/tables.js';
import { assessBy } from '../../src/audit/regulations.js';
import { localDate } from '../../src/law/localDate.js';
import { exact } from '../../src/law/quantity.js';
import { type Asked, amp, JEANNE_MANCE, prem, questionOf, ROUVILLE } from './reconcile.given.js';

const period = (from: string, to: string) => ({ from: localDate(from), to: localDate(to) });
const SPRING = period('2025-03-01', '2025-05-31');
const SUMMER = period('2025-06-01', '2025-08-31');

describe('the figure of a claim in another answer', () => {
  const at = (where: object, its: Found['period'], value = 1): Found => ({
    where: where as Found['where'],
    period: its,
    value: exactly(exact(value)),
  });
  /** Which of the figures of another answer is the one claimed of: its place among them. */
  function which(found: Found, others: readonly Found[], ordinal = 0, of = 1): number | undefined {
    const claim = {
      figure: { id: 'x', unit: 'hours', read: () => others },
      found,
      ordinal,
      of,
    } as unknown as SoundClaim;
    const same = sameFigure(claim, {} as never);
    return same === undefined ? undefined : others.indexOf(same);
  }

  test('of the same names; where none has them, the only one there is, else none', () => {
    const [a, b] = [{ physician: 'A' }, { physician: 'B' }];
    expect(which(at(a, SPRING), [at(b, SPRING), at(a, SUMMER)])).toBe(1);
    expect(which(at(a, SPRING), [at(b, SPRING)])).toBe(0);
    expect(which(at(a, SPRING), [at(b, SPRING), at({ physician: 'C' }, SPRING)])).toBeUndefined();
    expect(which(at(a, SPRING), [])).toBeUndefined();
  });

  test('where periods moved, the one that shares the most days', () => {
    // Quarters that begin in January: of March to May, March is in the first, April and May in the second.
    const others = [
      at({}, period('2025-01-01', '2025-03-31')),
      at({}, period('2025-04-01', '2025-06-30')),
      at({}, period('2025-07-01', '2025-09-30')),
    ];
    expect(which(at({}, SPRING), others, 0, 4)).toBe(1);
    expect(which(at({}, SUMMER), others, 1, 4)).toBe(2);
    expect(which(at({}, SUMMER), [...others].reverse(), 1, 4)).toBe(0);
  });

  test('where none shares a day, the one in the same place among as many; else none', () => {
    const later = [at({}, period('2026-03-01', '2026-05-31')), at({}, period('2026-06-01', '2026-08-31'))];
    expect(which(at({}, SUMMER), later, 1, 2)).toBe(1);
    expect(which(at({}, SPRING), later, 0, 2)).toBe(0);
    expect(which(at({}, SUMMER), later, 1, 4)).toBeUndefined();
    // Nothing says of which days: nothing is shared.
    expect(which(at({}, null), later, 1, 2)).toBe(1);
    expect(which(at({}, SUMMER), [at({}, null), at({}, null)], 1, 2)).toBe(1);
    expect(which(at({}, SUMMER), [at({}, null), at({}, SUMMER)], 0, 2)).toBe(1);
  });
});

describe('the names of a figure', () => {
  test('are the same when all are, and no other is', () => {
    expect(isSameWhere({}, {})).toBe(true);
    expect(isSameWhere({ a: '1' }, { a: '1' })).toBe(true);
    expect(isSameWhere({ a: '1' }, { a: '2' })).toBe(false);
    expect(isSameWhere({}, { a: '1' })).toBe(false);
    expect(isSameWhere({ a: '1' }, {})).toBe(false);
    expect(isSameWhere({ a: '1', b: '2' }, { a: '1', c: '2' })).toBe(false);
  });

  test('with its first and last days', () => {
    const value = exactly(exact(1));
    expect(wholeWhere({ where: { physician: 'A' }, period: SPRING, value })).toEqual({ physician: 'A', ...SPRING });
    expect(wholeWhere({ where: {}, period: null, value })).toEqual({});
  });
});

describe('where a claim stands', () => {
  const days = (text: string) => claimedOf(text, 'days') as Claimed;
  const outcome = (text: string) => claimedOf(text, 'outcome') as Claimed;
  const open = between(exact(10), exact(9), exact(12));

  test.each([
    ['10', 'agrees'],
    ['9', 'open'],
    ['12', 'open'],
    ['11,5', 'open'],
    ['8', 'differs'],
    ['13', 'differs'],
    // 12.4 is 12 without a decimal, 8.5 is 9: half up.
    ['8,9', 'differs'],
    ['12,1', 'differs'],
  ])('of a number between 9 and 12, shown as 10: %s %s', (text, standing) => {
    expect(standingOf(open, days(text))).toBe(standing);
  });

  test('an end rounded to the decimals of the claim is within', () => {
    const halves = between(exact(10), exact(17, 2), exact(25, 2));
    expect(standingOf(halves, days('13'))).toBe('open');
    expect(standingOf(halves, days('9'))).toBe('open');
    expect(standingOf(halves, days('8'))).toBe('differs');
  });

  test('of a number that nothing bounds, any that is not less', () => {
    const unbounded = { kind: 'number', shown: exact(10), least: exact(9), most: null } as const;
    expect(standingOf(unbounded, days('4000'))).toBe('open');
    expect(standingOf(unbounded, days('8'))).toBe('differs');
  });

  test('of a settled number, itself alone', () => {
    expect(standingOf(exactly(exact(10)), days('10,0'))).toBe('agrees');
    expect(standingOf(exactly(exact(10)), days('10,1'))).toBe('differs');
    expect(standingOf(exactly(exact(10)), outcome('met'))).toBe('differs');
    expect(standingOf(open, outcome('met'))).toBe('differs');
  });

  test('of an outcome: undetermined leaves any open', () => {
    const value = (text: string) => ({ kind: 'outcome', outcome: text }) as const;
    expect(standingOf(value('met') as never, outcome('met'))).toBe('agrees');
    expect(standingOf(value('met') as never, outcome('notMet'))).toBe('differs');
    expect(standingOf(value('undetermined') as never, outcome('notMet'))).toBe('open');
    expect(standingOf(value('undetermined') as never, outcome('undetermined'))).toBe('agrees');
  });
});

describe('what cannot be claimed', () => {
  const asked = prem([
    { date: '2024-04-01', amount: '600.00', ...ROUVILLE, nature: 'ordinary' },
    { date: '2024-04-02', amount: '600.00', ...JEANNE_MANCE, nature: 'ordinary' },
  ]);
  const problems = (claims: readonly object[], of: Asked = asked) =>
    soundClaims(claims as never, TABLES[of.regulation], assessBy(of.regulation, of.input as never, of.options as never))
      .problems;

  test('a figure that the answer has not: those it has are listed, in both languages', () => {
    const [one] = problems([{ figure: 'prem.capitaleNationaleShare', value: '5' }]);
    const list = '"prem.daysInside", "prem.daysElsewhere", "prem.days", "prem.share", "prem.outcome"';
    expect(one).toEqual({
      path: 'claims[0].figure',
      seen: '"prem.capitaleNationaleShare"',
      expected: { fr: `un chiffre de cette réponse : ${list}`, en: `a figure of this answer: ${list}` },
    });
  });

  test('one of several that is not said: the first twenty-four are listed', () => {
    const hours = [{ date: '2025-03-04', activity: 'urgence', minutes: 60 }];
    const [one] = problems([{ figure: 'amp.hours', value: '1' }], amp(hours));
    const list = ['03-01","to":"2025-05-31', '06-01","to":"2025-08-31', '09-01","to":"2025-11-30']
      .map((days) => `{"from":"2025-${days}"}`)
      .join(', ');
    const whole = `${list}, {"from":"2025-12-01","to":"2026-02-28"}`;
    expect(one).toEqual({
      path: 'claims[0].where',
      seen: 'undefined',
      expected: { fr: `un seul parmi : ${whole}`, en: `one alone among: ${whole}` },
    });
    // Said, and not there: all there are.
    const [none] = problems([{ figure: 'amp.hours', value: '1', where: { from: '2024-03-01' } }], amp(hours));
    expect(none?.expected.en).toBe(`one alone among: ${whole}`);
  });

  test('of more than twenty-four, the others are three dots', () => {
    const shares = (count: number) => ({
      regulation: 'gmfSlots' as const,
      input: {
        group: { engagements: [{ from: '2022-06-01', patients: 100 }] },
        offers: [{ quarter: '2023-12-01', slots: 25, report: 'GAP' }],
        contributions: Array.from({ length: count }, (_, i) => ({
          quarter: '2023-12-01',
          physician: `MD-${String(i).padStart(2, '0')}`,
          contribution: '1',
        })),
      },
      options: { asOf: '2024-02-29' },
    });
    const listed = (count: number) => {
      const { regulation, input, options } = shares(count);
      const base = assessBy(regulation, input as never, options);
      const claim = { figure: 'gmfSlots.forfaitsOf', value: '1' };
      return soundClaims([claim], TABLES.gmfSlots, base).problems[0]?.expected.fr ?? '';
    };
    expect(listed(24).match(/"physician"/g)).toHaveLength(24);
    expect(listed(24).endsWith('}')).toBe(true);
    expect(listed(25).match(/"physician"/g)).toHaveLength(24);
    expect(listed(25).endsWith('}, …')).toBe(true);
  });

  test('an outcome is of the whole unless its rule is said; a figure is not', () => {
    const question = questionOf(asked, [
      { figure: 'prem.outcome', value: 'met' },
      { figure: 'prem.outcome', value: 'met', where: { rule: 'prem.notice' } },
      { figure: 'prem.days', value: '2' },
    ]);
    expect(question.claims.map(({ verdict }) => verdict?.rule)).toEqual(['prem.year', 'prem.notice', undefined]);
    expect(question.claims.map(({ ordinal, of }) => [ordinal, of])).toEqual([
      [0, question.claims[0]!.of],
      [1, question.claims[0]!.of],
      [0, 1],
    ]);
  });
});

describe('asked again', () => {
  const asked = prem([]);

  test('with something changed; what is no longer accepted has no answer', () => {
    expect(askedAgain(asked, { options: { asOf: '2024-02-29' } })?.verdict.reason).toMatchObject({
      from: '2023-03-01',
    });
    expect(askedAgain(asked, { input: { ...asked.input, records: [{ date: 'x' }] } })).toBeUndefined();
    expect(askedAgain(asked, { options: { asOf: 'hier' } })).toBeUndefined();
  });

  test('what is wrong otherwise is not hidden', () => {
    const broken = {
      get records(): never {
        throw new RangeError('planted');
      },
    };
    expect(() => askedAgain(asked, { input: broken })).toThrow(RangeError);
  });
});
