import { describe, expect, it } from 'vitest';
import type { SiteAuthorisation } from '../../src/depannage/facts.js';
import { cover, type Grant, grantsFor, grantsOf, touches } from '../../src/depannage/grants.js';
import { dayNumber } from '../../src/law/localDate.js';
import { granted, grantedWeeks, PLACE } from './given.js';

const all = (...authorisations: readonly SiteAuthorisation[]) =>
  [...grantsFor(grantsOf(authorisations), null, null)].sort((a, b) => a.index - b.index);
const days = (first: string, last: string) => ({ first: dayNumber(first), last: dayNumber(last) });

describe('an authorisation: « de déterminer la portée des autorisations et d’en fixer la durée »', () => {
  it('has its place, its sector, its days and its units', () => {
    expect(all(granted())).toEqual([
      {
        ...{ index: 0, sector: 'urgence', decision: 'granted', least: 12, most: 12, isRevisionRefused: false },
        ...{ from: dayNumber('2026-01-01'), to: dayNumber('2026-01-31'), unitsPath: 'authorisations[0].units' },
        ...{ site: `urgence ${PLACE}`, pool: 0 },
      },
    ]);
  });

  it.each<[string, Partial<SiteAuthorisation>, object]>([
    ['not known', { units: null }, { least: 0, most: Number.POSITIVE_INFINITY, unitsPath: 'authorisations[0].units' }],
    [
      'revised',
      { revision: { decision: 'granted', units: 15 } },
      { least: 15, most: 15, unitsPath: 'authorisations[0].revision.units' },
    ],
    [
      'revised, how many is not known: those first authorised at the least',
      { revision: { decision: 'granted', units: null } },
      { least: 12, most: Number.POSITIVE_INFINITY, unitsPath: 'authorisations[0].revision.units' },
    ],
    [
      'neither known',
      { units: null, revision: { decision: 'granted', units: null } },
      { least: 0, most: Number.POSITIVE_INFINITY },
    ],
    ['revision refused', { revision: { decision: 'refused' } }, { least: 12, most: 12, isRevisionRefused: true }],
    ['revision pending', { revision: { decision: 'pending' } }, { least: 12, most: 12, isRevisionRefused: false }],
  ])('units %s', (_, more, expected) => expect(all(granted(more))[0]).toMatchObject(expected));

  it('shares a pool with those of its site whose days overlap, one with the next', () => {
    const pools = all(
      granted({ from: '2026-01-10', to: '2026-01-20' }),
      granted({ from: '2026-01-01', to: '2026-01-10' }),
      granted({ from: '2026-01-05', to: '2026-01-06' }),
      granted({ from: '2026-01-21', to: '2026-01-31' }),
      granted({ from: '2026-01-31', to: '2026-02-01' }),
      granted({ installation: 'Alma' }),
      grantedWeeks(),
    ).map(({ pool }) => pool);
    expect(new Set(pools.slice(0, 3)).size).toBe(1);
    expect(new Set(pools.slice(3, 5)).size).toBe(1);
    expect(new Set(pools).size).toBe(4);
  });

  it('one that was refused links no others', () => {
    const pools = all(
      granted({ from: '2026-01-01', to: '2026-01-10' }),
      granted({ from: '2026-01-05', to: '2026-01-25', decision: 'refused' }),
      granted({ from: '2026-01-20', to: '2026-01-31' }),
    ).map(({ pool }) => pool);
    expect(pools[0]).not.toBe(pools[2]);
  });
});

describe('the authorisations an activity may fall under', () => {
  const grants = grantsOf([granted(), grantedWeeks(), granted({ installation: 'Alma' })]);
  const found = (...asked: [string | null, Parameters<typeof grantsFor>[2]]) =>
    grantsFor(grants, ...asked).map(({ index }) => index);

  it.each<[string | null, Parameters<typeof grantsFor>[2], readonly number[]]>([
    [PLACE, 'urgence', [0]],
    [PLACE, 'courteDuree', [1]],
    [PLACE, null, [0, 1]],
    [null, 'urgence', [0, 2]],
    [null, null, [0, 1, 2]],
    [PLACE, 'obstetrique', []],
    [PLACE, 'other', []],
    [null, 'other', []],
    ['Rouyn', 'urgence', []],
    ['Rouyn', null, []],
  ])('%s, %s', (installation, sector, expected) => expect(found(installation, sector)).toEqual(expected));
});

describe('the days of an authorisation, both ends included', () => {
  const [one] = all(granted({ from: '2026-01-10', to: '2026-01-20' })) as [Grant];

  it.each([
    ['2026-01-03', '2026-01-09', false],
    ['2026-01-04', '2026-01-10', true],
    ['2026-01-12', '2026-01-18', true],
    ['2026-01-20', '2026-01-26', true],
    ['2026-01-21', '2026-01-27', false],
    ['2026-01-01', '2026-01-31', true],
  ])('%s to %s touches it: %s', (first, last, expected) => expect(touches(one, days(first, last))).toBe(expected));

  it('several together cover what follows on, and leave no hole', () => {
    const [a, b, c] = all(
      granted({ from: '2026-01-01', to: '2026-01-05' }),
      granted({ from: '2026-01-06', to: '2026-01-10' }),
      granted({ from: '2026-01-12', to: '2026-01-20' }),
    ) as [Grant, Grant, Grant];
    expect(cover([b, a], days('2026-01-02', '2026-01-08'))).toBe(true);
    expect(cover([a, b], days('2026-01-01', '2026-01-10'))).toBe(true);
    expect(cover([a, b, c], days('2026-01-08', '2026-01-14'))).toBe(false);
    expect(cover([a], days('2026-01-05', '2026-01-06'))).toBe(false);
    expect(cover([b], days('2026-01-05', '2026-01-06'))).toBe(false);
    expect(cover([], days('2026-01-05', '2026-01-05'))).toBe(false);
    expect(cover([a], days('2026-01-05', '2026-01-05'))).toBe(true);
  });
});
