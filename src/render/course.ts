import type { Language } from '../law/bilingual.js';
import { type DayNumber, dayNumber, NOT_A_DAY } from '../law/localDate.js';
import { compare, type Exact, exactOf, exactText, plus } from '../law/quantity.js';
import type { LedgerEntry } from '../tally/ledger.js';
import { formats, monthName, shortMonth } from './formats.js';
import type { AnyAssessment } from './options.js';
import { dateOf } from './records.js';
import type { ShownShare, ToldShare } from './share.js';
import { firstDayOf, monthOf } from './timelineCells.js';

/** A share of days as its year went: what was counted by the end of each date that has some. */
export interface Course {
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly minimum: number;
  readonly points: readonly { readonly day: DayNumber; readonly inside: Exact; readonly total: Exact }[];
  readonly share: ShownShare;
  /** The months it crosses: the first day of each, or of the course. */
  readonly months: readonly { readonly from: DayNumber; readonly name: string; readonly shortName: string }[];
}

const MONTHS_IN_A_YEAR = 12;
const INSIDE = 'inTerritory';
const OUTSIDE: ReadonlySet<string> = /* @__PURE__ */ new Set(['elsewhere', 'elsewhereDepannage']);
const ZERO: Exact = { n: 0n, d: 1n };

/** How a share came to what it is; undefined unless the dated records given come exactly to its figure. */
export function courseOf(
  { share, verdict }: ToldShare,
  { ledger }: AnyAssessment,
  records: readonly object[],
  language: Language,
): Course | undefined {
  const { from, to, counted } = verdict.reason as { from?: unknown; to?: unknown; counted?: ShownShare['worst'] };
  if (share.minimum === undefined || counted === undefined || typeof from !== 'string' || typeof to !== 'string') {
    return undefined;
  }
  const [first, last] = [dayNumber(from), dayNumber(to)];
  const points = pointsOf(ledger, records, [first, last]);
  const end = points.at(-1);
  if (end === undefined || [first, last].includes(NOT_A_DAY)) return undefined;
  const isAll = compare(end.inside, exactOf(counted.inside)) === 0 && compare(end.total, exactOf(counted.total)) === 0;
  if (!isAll) return undefined;
  return { from: first, to: last, minimum: share.minimum, points, share, months: monthsIn(first, last, language) };
}

function pointsOf(
  ledger: readonly LedgerEntry[],
  records: readonly object[],
  [from, to]: readonly [DayNumber, DayNumber],
): Course['points'] {
  const dated = ledger.flatMap((entry) => {
    const { reason, record, days } = entry as LedgerEntry & { readonly days?: string };
    if (days === undefined || days === '0' || (reason !== INSIDE && !OUTSIDE.has(reason))) return [];
    const day = dayNumber(dateOf(records[record]) ?? '');
    return day >= from && day <= to ? [{ day, days: exactOf(days), isInside: reason === INSIDE }] : [];
  });
  const points: Course['points'][number][] = [];
  let [inside, total] = [ZERO, ZERO];
  for (const { day, days, isInside } of dated.sort((a, b) => a.day - b.day)) {
    total = plus(total, days);
    if (isInside) inside = plus(inside, days);
    if (points.at(-1)?.day === day) points.pop();
    points.push({ day, inside, total });
  }
  return points;
}

function monthsIn(from: DayNumber, to: DayNumber, language: Language): Course['months'] {
  const [first, last] = [monthOf(from), monthOf(to)];
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const [year, month] = [Math.floor((first + i) / MONTHS_IN_A_YEAR), (first + i) % MONTHS_IN_A_YEAR];
    return {
      from: Math.max(from, firstDayOf(year, month + 1)),
      name: monthName(month, year, language),
      shortName: shortMonth(month, language),
    };
  });
}

/** What was counted by the end of each month, as read: month, in the territory, in all, share. */
export function courseRows({ months, points }: Course, language: Language): readonly (readonly string[])[] {
  const { count, share } = formats[language];
  return months.map(({ name }, i) => {
    const next = months[i + 1]?.from ?? Number.POSITIVE_INFINITY;
    const { inside, total } = points.filter(({ day }) => day < next).at(-1) ?? { inside: ZERO, total: ZERO };
    const [part, whole] = [exactText(inside), exactText(total)];
    return [name, count(part), count(whole), share(part, whole)];
  });
}
