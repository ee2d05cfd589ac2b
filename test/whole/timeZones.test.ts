import { expect, test } from 'vitest';

/** Minutes to add to local time to get UTC, on 1 January 2024. */
const OFFSETS: Readonly<Record<string, number>> = {
  UTC: 0,
  'America/Toronto': 300,
  'Pacific/Kiritimati': -840,
  'Pacific/Apia': -780,
};

test('the suite really runs in the time zone its project names', () => {
  expect(OFFSETS).toHaveProperty([process.env['TZ'] ?? '']);
  expect(new Date(2024, 0, 1).getTimezoneOffset()).toBe(OFFSETS[process.env['TZ'] ?? '']);
});
