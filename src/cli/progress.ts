import type { Language } from '../law/bilingual.js';
import type { Progress } from './table.js';

const PATIENCE_IN_MILLISECONDS = 1000;
const REDRAWN_EVERY_MILLISECONDS = 100;
const WIDTH = 24;
const HUNDRED = 100;

export interface ProgressBar {
  readonly report: Progress;
  /** Clears the line, if anything was drawn. */
  readonly erase: () => void;
}

/** A bar on one line, drawn only once the work has lasted more than a second. */
export function progressBar(write: (text: string) => void, now: () => number, language: Language): ProgressBar {
  const start = now();
  let drawn = '';
  let drawnAt = start;
  return {
    report: (done, total) => {
      const time = now();
      if (time - start <= PATIENCE_IN_MILLISECONDS) return;
      if (drawn !== '' && time - drawnAt < REDRAWN_EVERY_MILLISECONDS) return;
      const full = Math.floor((WIDTH * done) / total);
      const bar = `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)}`;
      const percent = Math.floor((HUNDRED * done) / total);
      drawn = language === 'fr' ? `Lecture  ${bar}  ${percent}\u00A0%` : `Reading  ${bar}  ${percent}%`;
      drawnAt = time;
      write(`\r${drawn}`);
    },
    erase: () => {
      if (drawn !== '') write(`\r${' '.repeat(drawn.length)}\r`);
      drawn = '';
    },
  };
}
