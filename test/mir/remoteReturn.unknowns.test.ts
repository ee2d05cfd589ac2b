import { describe, expect, it } from 'vitest';
import { AS_OF, assess, fact, found, lawOn, practice, READING, reading } from './remote.given.js';

const ELAPSED = lawOn(AS_OF, { [READING]: 'elapsed' });
const PRACTISED = lawOn(AS_OF, { [READING]: 'practised' });

describe('what is not known of a period', () => {
  const first = practice('2020-01-01', '2021-06-30');
  const last = practice('2021-07-01', '2022-12-31');

  it('is awaited when the answer hangs on it', () => {
    expect(found([{ ...first, principal: null }, last])).toMatchObject({
      outcome: 'undetermined',
      reason: { code: 'mir.remoteReturn.practice.open' },
      awaiting: [[fact('practice[0].principal')]],
    });
    expect(found([first, { ...last, depannage: null }])).toMatchObject({
      awaiting: [[fact('practice[1].depannage')]],
    });
    expect(found([{ ...first, principal: null, depannage: null }, last])).toMatchObject({
      awaiting: [[fact('practice[0].principal'), fact('practice[0].depannage')]],
    });
  });

  it('is named by its place in the input, whatever the order', () => {
    expect(found([last, { ...first, principal: null }])).toMatchObject({ awaiting: [[fact('practice[1].principal')]] });
  });

  it('is not awaited when the other answer leaves the period out', () => {
    expect(found([{ ...first, principal: null, depannage: true }, last]).outcome).toBe('notMet');
    expect(found([{ ...first, principal: false, depannage: null }, last]).outcome).toBe('notMet');
  });

  it('is not awaited when the answer stands without it', () => {
    expect(found([{ ...practice('2019-01-01', '2019-12-31'), principal: null }, first, last])).toMatchObject({
      outcome: 'met',
      reason: { run: { first: '2020-01-01' } },
    });
    expect(found([practice('2020-01-01', '2022-06-30', { depannage: null })]).outcome).toBe('notMet');
  });

  it('is not awaited of a run that stays too short', () => {
    const alone = practice('2010-01-01', '2011-12-31', { principal: null });
    expect(found([alone, { ...first, principal: null }, last])).toMatchObject({
      awaiting: [[fact('practice[1].principal')]],
    });
  });

  it('either of two is enough: what settles it is both', () => {
    const long = (from: string, to: string) => practice(from, to, { principal: null });
    expect(found([long('1990-01-01', '1995-12-31'), long('2010-01-01', '2015-12-31')])).toMatchObject({
      awaiting: [[fact('practice[0].principal'), fact('practice[1].principal')]],
    });
  });

  it('is awaited with the reading where both weigh', () => {
    // Without the middle, three years elapse with six months of interruption; with it, three years are practised.
    const periods = [
      practice('2020-01-01', '2020-12-31'),
      practice('2021-01-01', '2021-06-30', { depannage: null }),
      practice('2021-07-01', '2022-12-31'),
    ];
    expect(found(periods)).toMatchObject({ awaiting: [[reading, fact('practice[1].depannage')]] });
    expect(found(periods, ELAPSED).outcome).toBe('met');
    expect(found(periods, PRACTISED)).toMatchObject({ awaiting: [[fact('practice[1].depannage')]] });
  });

  it('of many periods: the answer is as exact, and everything that may matter is awaited', () => {
    const months = Array.from({ length: 12 }, (_, i) =>
      practice(`2022-${String(i + 1).padStart(2, '0')}-01`, `2022-${String(i + 1).padStart(2, '0')}-28`, {
        principal: null,
      }),
    );
    const alone = practice('1990-01-01', '1990-12-31', { principal: null });
    const tail = practice('2023-01-01', '2024-12-31');
    const { verdict, readings } = assess([...months, tail, alone], ELAPSED);
    expect(verdict.because[0]).toMatchObject({
      outcome: 'undetermined',
      awaiting: [months.map((_, i) => fact(`practice[${i}].principal`))],
    });
    expect(readings).toMatchObject([{ pinned: true, outcomes: { elapsed: 'undetermined', practised: 'notMet' } }]);
    expect(found([...months, practice('2023-01-01', '2026-01-01')], ELAPSED)).toMatchObject({
      outcome: 'met',
      reason: { run: { first: '2023-01-01' } },
    });
    expect(found([...months, practice('2023-01-01', '2024-06-30')], ELAPSED).outcome).toBe('notMet');
    expect(found([...months, tail], PRACTISED).outcome).toBe('notMet');
    expect(found([...months, tail])).toMatchObject({
      awaiting: [expect.arrayContaining([reading, fact('practice[0].principal')])],
    });
  });
});
