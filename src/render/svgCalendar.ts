import type { Language } from '../law/bilingual.js';
import type { Calendar, CalendarKind, CalendarMonth } from './calendar.js';
import { html, type Markup, NOTHING, percent } from './markup.js';
import { reportWords } from './wordsOfReport.js';

/** Pixels down; across, per cent of the width there is. */
const ROW = 20;
const CELL = 16;
const HEAD = 22;
const LABELS = 14;
const DAYS = 31;
const ACROSS = (100 - LABELS) / DAYS;
const GAP = 0.35;
/** A date shows this many kinds; the last stands for the others. */
const MOST_KINDS = 3;
const WEEK = 7;
const FRIDAY = 5;

/** A year of dates, a row a month: what became of the records of each, by fill, by edge and by letter. */
export function calendarSvg({ months, kinds }: Calendar, language: Language): Markup {
  const tops: number[] = [];
  let height = 0;
  const years: Markup[] = [];
  for (const [i, { year }] of months.entries()) {
    if (months[i - 1]?.year !== year) {
      years.push(
        html`<text class="year" x="0" y="${height + 14}">${year}</text>`,
        i === 0 ? dayNumbers(height + 14) : NOTHING,
      );
      height += HEAD;
    }
    tops.push(height);
    height += ROW;
  }
  const [first, last] = [months[0]?.name ?? '', months.at(-1)?.name ?? ''];
  const its = reportWords[language];
  return html`<svg class="calendar" xmlns="http://www.w3.org/2000/svg" width="100%" height="${height}" role="img" aria-labelledby="calendar-t calendar-d">
    <title id="calendar-t">${its.calendar}</title>
    <desc id="calendar-d">${its.calendarOf(first, last)}</desc>
    ${years}
    ${months.map((month, i) => monthRow(month, tops[i] ?? 0, kinds))}
  </svg>`;
}

function dayNumbers(y: number): Markup {
  const days = Array.from({ length: DAYS }, (_, i) => i + 1).filter((day) => day === 1 || day % 5 === 0);
  return html`${days.map((day) => html`<text class="tick" x="${at(day, ACROSS / 2)}" y="${y}">${day}</text>`)}`;
}

/** Where a day begins across, and so much further. */
function at(day: number, further = 0): string {
  return percent(LABELS + (day - 1) * ACROSS + further, 100);
}

function monthRow(
  { shortName, days, firstWeekday, kindsOf }: CalendarMonth,
  top: number,
  kinds: readonly CalendarKind[],
): Markup {
  const bare: Markup[] = [];
  const drawn: Markup[] = [];
  for (let day = 1; day <= days; day += 1) {
    const its = kindsOf.get(day);
    if (its === undefined) bare.push(bareDay(day, top, isWeekend(firstWeekday, day)));
    else drawn.push(markedDay(day, top, its, kinds));
  }
  return html`<text class="month" x="0" y="${top + 12}">${shortName}</text>${bare}${drawn}`;
}

function isWeekend(firstWeekday: number, day: number): boolean {
  return (firstWeekday + day) % WEEK > FRIDAY || (firstWeekday + day) % WEEK === 1;
}

function bareDay(day: number, top: number, isWeekendDay: boolean): Markup {
  return html`<circle class="${isWeekendDay ? 'weekend' : 'bare'}" cx="${at(day, ACROSS / 2)}" cy="${top + CELL / 2}" r="1.5"/>`;
}

function markedDay(day: number, top: number, its: readonly number[], kinds: readonly CalendarKind[]): Markup {
  const shown = its.slice(0, MOST_KINDS);
  const width = (ACROSS - GAP) / shown.length;
  return html`${shown.map((kind, i) => {
    const letter = i === MOST_KINDS - 1 && its.length > MOST_KINDS ? '+' : (kinds[kind]?.letter ?? '');
    const left = i * width;
    return html`<rect class="${kindClass(kind, kinds)}" x="${at(day, left)}" y="${top}" width="${percent(width, 100)}" height="${CELL}"/><text class="${letterClass(kind, kinds, shown.length)}" x="${at(day, left + width / 2)}" y="${top + 12}">${letter}</text>`;
  })}`;
}

/** `k c0`: a fate, and which of its colours. */
function kindClass(kind: number, kinds: readonly CalendarKind[]): string {
  const fate = kinds[kind]?.fate ?? 'excluded';
  return fate === 'counted' ? `k c${kind % COLOURS}` : `k ${fate}`;
}

function letterClass(kind: number, kinds: readonly CalendarKind[], count: number): string {
  const fate = kinds[kind]?.fate ?? 'excluded';
  return `l ${fate === 'counted' ? 'on' : fate}${count > 1 ? ' small' : ''}`;
}

/** How many colours what is counted has: past them, letters tell alone. */
const COLOURS = 5;

/** What each letter is, as drawn. */
export function calendarKey({ kinds }: Calendar, language: Language): Markup {
  const { dates } = reportWords[language];
  return html`<ul class="key">${kinds.map(
    ({ letter, name, dates: count }, i) =>
      html`<li><svg xmlns="http://www.w3.org/2000/svg" width="20" height="16" aria-hidden="true" focusable="false"><rect class="${kindClass(i, kinds)}" x="1" y="0.5" width="18" height="15"/><text class="${letterClass(i, kinds, 1)}" x="10" y="12">${letter}</text></svg> <span>${name} <span class="soft">– ${dates(count)}</span></span></li>`,
  )}</ul>`;
}

/** For each month, how many dates have each kind. */
export function calendarRows({ months, kinds }: Calendar): readonly (readonly string[])[] {
  return months.map(({ name, kindsOf }) => [
    name,
    ...kinds.map((_, kind) => `${[...kindsOf.values()].filter((its) => its.includes(kind)).length}`),
  ]);
}
