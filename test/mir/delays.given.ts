import type { Physician } from '../../src/holdings/physician.js';
import { localDate } from '../../src/law/localDate.js';
import type { PinnedReadings } from '../../src/law/reading.js';
import { assessApplication } from '../../src/mir/application.js';
import type { Application, InstallationDelay } from '../../src/mir/facts.js';
import { assessInstallation } from '../../src/mir/installation.js';
import type { Law } from '../../src/verdict/law.js';
import type { Awaited } from '../../src/verdict/verdict.js';

export function lawOn(on: string, pinned?: PinnedReadings, knownAt?: string): Law {
  return { on: localDate(on), knownAt: knownAt === undefined ? undefined : localDate(knownAt), pinned };
}

/** Filed in the initial period of the PREM 2025 and not begun, unless it says otherwise. */
export function delayGiven(more: Partial<InstallationDelay> = {}): InstallationDelay {
  return { filedOn: '2024-10-20', startedOn: 'notYet', ...more };
}

export function delayFound(more: Partial<InstallationDelay>, law: Law) {
  const [only] = assessInstallation(delayGiven(more), law);
  if (only === undefined) throw new Error('a delay was meant to be assessed');
  return only;
}

/** One region and one sub-territory, in the initial period of the PREM 2025, unless it says otherwise. */
export function applicationGiven(more: Partial<Application> = {}): Application {
  return { premYear: 2025, filedOn: '2024-10-20', choices: [{ region: '16', subTerritories: ['Rouville'] }], ...more };
}

export function applicationFound(more: Partial<Application>, law = lawOn('2025-01-01'), physician?: Physician) {
  const [only] = assessApplication(applicationGiven(more), physician, law);
  if (only === undefined) throw new Error('an application was meant to be assessed');
  return only;
}

/** The finding of one part of an application. */
export function partFound(name: string, ...given: Parameters<typeof applicationFound>) {
  return applicationFound(...given).verdict.because.find(({ rule }) => rule === `mir.application.${name}`);
}

export const fact = (field: string): Awaited => ({ kind: 'fact', path: `installation.${field}` });
export const reading = (name: string): Awaited => ({ kind: 'reading', id: `mir.${name}` });
export const text = (parameter: string, on: string): Awaited => ({
  kind: 'text',
  parameter: `mir.${parameter}`,
  on: localDate(on),
});
export const DECISION: Awaited = { kind: 'decision', authority: 'DRMG' };
