import type { RemotePractice } from '../../src/mir/facts.js';

/**
 * Whether practice is continuous for at least three years, written again day by day: each day of practice is walked through from each day that
 * may begin, the months are counted one quantième after another.
 */
const DAY = 86_400_000;
const at = (date: string) => Date.parse(`${date}T00:00:00Z`) / DAY;
const partsOf = (day: number) => {
  const date = new Date(day * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), day: date.getUTCDate() };
};

/** The first day that is no longer within so many months begun on a day: that quantième, or the first of the next month where there is none. */
function afterMonths(start: number, months: number): number {
  const { year, month, day } = partsOf(start);
  const last = new Date(Date.UTC(year, month + months + 1, 0)).getUTCDate();
  return day <= last ? Date.UTC(year, month + months, day) / DAY : Date.UTC(year, month + months + 1, 1) / DAY;
}

export function isContinuous(
  practice: readonly RemotePractice[],
  asOf: string,
  reading: 'elapsed' | 'practised',
): boolean {
  const days = new Set<number>();
  for (const { from, to = asOf, principal, depannage } of practice) {
    if (principal !== true || depannage !== false) continue;
    for (let day = at(from); day <= Math.min(at(to), at(asOf)); day += 1) days.add(day);
  }
  const all = [...days].sort((a, b) => a - b);
  let start: number | undefined;
  let before = 0;
  let practised = 0;
  for (const day of all) {
    // The first day of the interruption, if any, is the day after the last one practised.
    const isBroken = start === undefined || day > afterMonths(before + 1, 24);
    if (isBroken) [start, practised] = [day, 0];
    practised += 1;
    before = day;
    const needed = afterMonths(start!, 36) - start!;
    const had = reading === 'elapsed' ? day - start! + 1 : practised;
    if (had >= needed) return true;
  }
  return false;
}
