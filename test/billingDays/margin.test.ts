import { expect, it } from 'vitest';
import { dayShare } from '../../src/billingDays/dayShare.js';
import { certified } from '../../src/billingDays/margin.js';
import { exact } from '../../src/law/quantity.js';

const share = (part: number, rest: number) => ({ part: exact(part), rest: exact(rest) });

it('a count of half-days is shown in days, with both sides and their total', () => {
  expect(dayShare(share(221, 180))).toEqual({ inside: '110.5', outside: '90', total: '200.5' });
  expect(dayShare({ part: exact(4, 3), rest: exact(2, 3) })).toEqual({ inside: '2/3', outside: '1/3', total: '1' });
});

it('a number of days comes with the shares that pass and fail, half a day apart', () => {
  expect(certified({ halfDays: 3, passes: share(222, 181), fails: share(221, 181) })).toEqual({
    days: '1.5',
    passes: { inside: '111', outside: '90.5', total: '201.5' },
    fails: { inside: '110.5', outside: '90.5', total: '201' },
  });
});
