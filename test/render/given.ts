import { expect } from 'vitest';
import { assessPrem, type BillingRecord, type PremOptions } from '../../src/prem/index.js';
import { type AnyAssessment, renderText, type TextOptions } from '../../src/render/index.js';

/** An invented physician of Haut-Richelieu–Rouville, and invented days. */
export const HOME = { region: '16', subTerritory: 'Haut-Richelieu–Rouville' } as const;
export const AWAY = { region: '05', subTerritory: 'Haute-Yamaska' } as const;
export const UNKNOWN = { region: null, subTerritory: null } as const;

export const physician = {
  holdings: [{ kind: 'avis', from: '2018-11-15', base: 'subTerritory', ...HOME }],
  practiceStart: '2019-01-07',
  principalRegionChangedOn: 'never',
} as const;

export type Given = Partial<BillingRecord>;
export const many = (count: number, given: Given): readonly Given[] => Array.from({ length: count }, () => given);

export function assess(given: readonly Given[], options: Partial<PremOptions> = {}, remuneration?: string) {
  const records = given.map((one, i): BillingRecord => {
    const date = new Date(Date.UTC(2024, 2, 1 + i)).toISOString().slice(0, 10);
    return { date, amount: '600.00', nature: 'ordinary', ...UNKNOWN, ...one };
  });
  const input = { physician, records, ...(remuneration === undefined ? {} : { remuneration }) };
  return assessPrem(input, { asOf: '2025-02-28', ...options });
}

const PLAIN: TextOptions = { language: 'fr', colour: false, width: 80 };
export const render = (assessment: AnyAssessment, options: Partial<TextOptions> = {}) =>
  renderText(assessment, { ...PLAIN, ...options });
/** As one line, so that where lines end does not matter; no-break spaces are ordinary. */
export const flat = (text: string) => text.replace(/[\s\u00A0]+/g, ' ').trim();
export const says = (assessment: AnyAssessment, options: Partial<TextOptions> = {}) =>
  flat(render(assessment, options));
/** The part of a text under a heading. */
export const under = (text: string, heading: string): readonly string[] => {
  const lines = text.split('\n');
  const at = lines.indexOf(heading);
  expect(at).toBeGreaterThan(0);
  const rest = lines.slice(at + 1);
  return rest.slice(0, rest.indexOf(''));
};

export const REACHED = assess([...many(110, HOME), ...many(90, AWAY)]);
export const BELOW = assess([...many(109, HOME), { ...HOME, amount: '300' }, ...many(91, AWAY)]);
export const OPEN = assess([...many(12, HOME), ...many(8, AWAY), UNKNOWN, { ...HOME, amount: null }, UNKNOWN]);
export const NOTHING = assess([]);
export const TOGETHER = [
  ['met', REACHED],
  ['notMet', BELOW],
  ['undetermined', OPEN],
  ['notApplicable', NOTHING],
] as const;
