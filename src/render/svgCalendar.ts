import type { Language } from '../law/bilingual.js';
import type { Calendar, CalendarKind, CalendarMonth } from './calendar.js';
import { html, type Markup, NOTHING, percent, swatch } from './markup.js';
import { reportWords } from './wordsOfReport.js';

/** Pixels down; across, per cent of the width there is. */
const ROW = 23;
const CELL = 18;
const HALF = CELL / 2;
const HEAD = 22;
const LABELS = 14;
const DAYS = 31;
const ACROSS = (100 - LABELS) / DAYS;
const GAP = 0.35;
/** The letter of several kinds at once. */
const SEVERAL = '+';
const WEEK = 7;
const [SUNDAY, SATURDAY] = [0, 6];

/** A year of dates, a row a month: what became of the records of each, by fill, by edge and by letter. */
export function calendarSvg({ months }: Calendar, language: Language): Markup {
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
    ${months.map((month, i) => monthRow(month, tops[i] ?? 0))}
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

function monthRow({ shortName, days, firstWeekday, kindsOf }: CalendarMonth, top: number): Markup {
  const bare: Markup[] = [];
  const drawn: Markup[] = [];
  for (let day = 1; day <= days; day += 1) {
    const [first, ...others] = kindsOf.get(day) ?? [];
    if (first === undefined) bare.push(bareDay(day, top, isWeekend(firstWeekday, day)));
    else drawn.push(markedDay(day, top, first, others));
  }
  return html`<text class="month" x="0" y="${top + 13}">${shortName}</text>${bare}${drawn}`;
}

function isWeekend(firstWeekday: number, day: number): boolean {
  const weekday = (firstWeekday + day - 1) % WEEK;
  return weekday === SUNDAY || weekday === SATURDAY;
}

function bareDay(day: number, top: number, isWeekendDay: boolean): Markup {
  return html`<circle class="${isWeekendDay ? 'weekend' : 'bare'}" cx="${at(day, ACROSS / 2)}" cy="${top + HALF}" r="1.5"/>`;
}

/** A date of two kinds is cut in two, one over the other; of more, the second half stands for the others. */
function markedDay(day: number, top: number, first: CalendarKind, others: readonly CalendarKind[]): Markup {
  const last = others.at(-1);
  if (last === undefined) return cell(day, top, first, first.letter);
  const letter = others.length > 1 ? SEVERAL : last.letter;
  return html`${cell(day, top, first, first.letter, true)}${cell(day, top + HALF, last, letter, true)}`;
}

function cell(day: number, top: number, kind: CalendarKind, letter: string, isHalf = false): Markup {
  return html`<rect class="${kindClass(kind)}" x="${at(day)}" y="${top}" width="${percent(ACROSS - GAP, 100)}" height="${isHalf ? HALF : CELL}"/><text class="${letterClass(kind)}${isHalf ? ' small' : ''}" x="${at(day, (ACROSS - GAP) / 2)}" y="${top + (isHalf ? 8 : 13)}">${letter}</text>`;
}

/** `k c0`: a fate, and which of its colours. */
function kindClass({ fate, place }: CalendarKind): string {
  return fate === 'counted' ? `k c${place % COLOURS}` : `k ${fate}`;
}

function letterClass({ fate }: CalendarKind): string {
  return `l ${fate === 'counted' ? 'on' : fate}`;
}

/** How many colours what is counted has: past them, letters tell alone. */
const COLOURS = 5;

/** What each letter is, as drawn. */
export function calendarKey({ months, kinds }: Calendar, language: Language): Markup {
  const { dates, several } = reportWords[language];
  const hasSeveral = months.some(({ kindsOf }) => [...kindsOf.values()].some((its) => its.length > 2));
  return html`<ul class="key">${kinds.map((kind) => {
    const { letter, name, dates: count } = kind;
    const drawn = html`<rect class="${kindClass(kind)}" x="1" y="0.5" width="18" height="15"/><text class="${letterClass(kind)}" x="10" y="12">${letter}</text>`;
    return html`<li>${swatch(drawn)} <span>${name} <span class="soft">– ${dates(count)}</span></span></li>`;
  })}${hasSeveral ? html`<li>${swatch(html`<text class="l" x="10" y="12">${SEVERAL}</text>`)} <span>${several}</span></li>` : NOTHING}</ul>`;
}

/** For each month, how many dates have each kind. */
export function calendarRows({ months, kinds }: Calendar): readonly (readonly string[])[] {
  return months.map(({ name, kindsOf }) => [
    name,
    ...kinds.map((kind) => `${[...kindsOf.values()].filter((its) => its.includes(kind)).length}`),
  ]);
}
