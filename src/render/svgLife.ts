import type { Language } from '../law/bilingual.js';
import { dayNumber } from '../law/localDate.js';
import { timelineWords } from '../mir/phrases.js';
import { type HeldKind, kindOf } from '../mir/phrases.timeline.js';
import { formats, typeset } from './formats.js';
import { html, type Markup, NOTHING, percent, swatch } from './markup.js';
import { isLost, LOSS, type ShownLife, SIGNS } from './timeline.js';
import { firstDayOf, yearOf } from './timelineCells.js';
import { reportWords } from './wordsOfReport.js';

/** A stretch of a life in words, with what it is drawn as. */
export interface ToldStretch {
  readonly sign: string;
  readonly kind: HeldKind;
  readonly isLost: boolean;
  readonly said: string;
}

/** Each stretch: none is left out, however short. */
export function stretchesOf({ stretches, daysOf }: ShownLife, language: Language): readonly ToldStretch[] {
  return stretches.map((stretch, i) => ({
    sign: SIGNS[kindOf(stretch)][0],
    kind: kindOf(stretch),
    isLost: isLost(stretch),
    said: typeset(timelineWords[language].stretch(stretch, daysOf[i], formats[language]), language),
  }));
}

/** Parts of the width from which a letter, and the number of a year, have room. */
const ROOM_OF_LETTER = 0.035;
const ROOM_OF_YEAR = 0.1;
const MOST_YEARS = 6;
const TALL = 30;
const HEIGHT = 52;

/** A life as a band: what is held, by letter and by fill, with its losses; the same in words stands under it. */
export function lifeSvg({ stretches }: ShownLife): Markup {
  const band = stretches.map((stretch) => ({
    kind: kindOf(stretch),
    isEndLost: isLost(stretch),
    from: dayNumber(stretch.from),
    end: dayNumber(stretch.to) + 1,
  }));
  const [first, last] = [Math.min(...band.map(({ from }) => from)), Math.max(...band.map(({ end }) => end))];
  const whole = last - first;
  const x = (day: number) => percent(day - first, whole);
  const years = yearsIn(first, last);
  return html`<svg class="life" xmlns="http://www.w3.org/2000/svg" width="100%" height="${HEIGHT}" aria-hidden="true" focusable="false">
    ${band.map(({ kind, from, end }) => {
      const hasLetter = kind !== 'nothing' && end - from >= whole * ROOM_OF_LETTER;
      return html`<rect class="held ${kind}" x="${x(from)}" y="2" width="${percent(end - from, whole)}" height="${TALL}"/>${hasLetter ? html`<text class="l ${kind}" x="${x((from + end) / 2)}" y="22">${SIGNS[kind][0]}</text>` : NOTHING}`;
    })}
    ${band.map(({ isEndLost, end }) => (isEndLost ? html`<line class="loss" x1="${x(end)}" x2="${x(end)}" y1="0" y2="${TALL + 4}"/>` : NOTHING))}
    ${years.map(({ year, day }, i) => {
      const room = (years[i + 1]?.day ?? last) - day;
      return html`<line class="grid" x1="${x(day)}" x2="${x(day)}" y1="${TALL + 2}" y2="${TALL + 8}"/>${room >= whole * ROOM_OF_YEAR ? html`<text class="tick start" x="${x(day)}" y="${HEIGHT - 3}">${year}</text>` : NOTHING}`;
    })}
  </svg>`;
}

function yearsIn(first: number, last: number): readonly { readonly year: number; readonly day: number }[] {
  const [from, to] = [yearOf(first), yearOf(last - 1)];
  const step = Math.ceil((to - from + 1) / MOST_YEARS);
  return Array.from({ length: to - from + 1 }, (_, i) => from + i)
    .filter((year) => (year - from) % step === 0)
    .map((year) => ({ year, day: Math.max(first, firstDayOf(year, 1)) }));
}

/** A life drawn, then told stretch by stretch. */
export function lifeFigure(life: ShownLife, language: Language): Markup {
  const told = stretchesOf(life, language);
  return html`<figure class="picture">
    <figcaption>${reportWords[language].held}</figcaption>
    ${lifeSvg(life)}
    <ul class="key stretches">${told.map(
      ({ sign, kind, isLost: lost, said }) =>
        html`<li>${swatch(html`<rect class="held ${kind}" x="1" y="0.5" width="18" height="15"/><text class="l ${kind}" x="10" y="12">${sign}</text>`)} <span>${lost ? html`<span class="lost" aria-hidden="true">${LOSS[0]}</span> ` : NOTHING}${said}</span></li>`,
    )}</ul>
  </figure>`;
}
