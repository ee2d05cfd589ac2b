import type { AmpHours, RecognisedYears, RegionalList } from '../../src/amp/facts.js';
import { type AmpAssessment, type AmpInput, type AmpOptions, assessAmp } from '../../src/amp/index.js';
import { ampPhrases } from '../../src/amp/phrases.js';
import { ampReadings } from '../../src/amp/readings.js';
import { localDate, plusDays } from '../../src/law/localDate.js';
import { InvalidInputError, type Problem } from '../../src/law/problem.js';
import type { PinnedReadings } from '../../src/law/reading.js';
import { formats, typeset } from '../../src/render/formats.js';
import type { Law } from '../../src/verdict/law.js';
import type { Awaited, Verdict } from '../../src/verdict/verdict.js';

/** The last day of the year that begins on 1 March 2025. */
export const AS_OF = '2026-02-28';
/** First days of its quarters, as the reading kept has them. */
export const QUARTERS = ['2025-03-01', '2025-06-01', '2025-09-01', '2025-12-01'] as const;
/** « 132 heures par trimestre », in minutes. */
export const OWED = 7920;
export const KEPT = Object.fromEntries(ampReadings.map(({ id, kept }) => [id, kept]));

export function lawOn(on: string, pinned?: PinnedReadings, knownAt?: string): Law {
  return { on: localDate(on), knownAt: knownAt === undefined ? undefined : localDate(knownAt), pinned };
}

/** Hours at the emergency department, in the region of the notice, unless it says otherwise. */
export function hour(date: string, minutes: number | null, more: Partial<AmpHours> = {}): AmpHours {
  return { date, activity: 'urgence', minutes, ...more };
}

/** So many minutes from a day on, no more than twelve hours a day. */
export function spread(from: string, minutes: number, more: Partial<AmpHours> = {}): readonly AmpHours[] {
  const days = Math.ceil(minutes / 720);
  return Array.from({ length: days }, (_, i) =>
    hour(plusDays(localDate(from), i), Math.min(720, minutes - 720 * i), more),
  );
}

/** So many minutes in each of the quarters from {@link QUARTERS}, the first first. */
export function quarters(...minutes: readonly number[]): readonly AmpHours[] {
  return minutes.flatMap((each, i) => spread(QUARTERS[i] ?? AS_OF, each));
}

export const LIST: RegionalList = {
  region: '16',
  from: '2010-01-01',
  activities: ['urgence', 'chsld'],
  source: 'DTMF',
};
export const TEN: RecognisedYears = { from: '2010-01-01', years: 10, issuer: 'ramq' };
export const NOTICE = { kind: 'avis', from: '2010-01-01', base: 'region', region: '16' } as const;

export function years(count: number | null, more: Partial<RecognisedYears> = {}): RecognisedYears {
  return { ...TEN, years: count, ...more };
}

/** A list of the region, and ten years recognised, unless it says otherwise. */
export function input(hours: readonly AmpHours[] | undefined, more: Partial<AmpInput> = {}): AmpInput {
  return { ...(hours === undefined ? {} : { hours }), lists: [LIST], recognisedYears: [TEN], ...more };
}

/** As the readings are kept, unless it says otherwise. */
export function assess(given: AmpInput, options: Partial<AmpOptions> = {}): AmpAssessment {
  return assessAmp(given, { asOf: AS_OF, readings: 'kept', ...options });
}

/** Every way to read the texts. */
export function explored(given: AmpInput, asOf: string = AS_OF, knownAt?: string): AmpAssessment {
  return assessAmp(given, { asOf, ...(knownAt === undefined ? {} : { knownAt }) });
}

export function verdictsOn(rule: string, { verdict }: Pick<AmpAssessment, 'verdict'>): readonly Verdict[] {
  const all = (one: Verdict): readonly Verdict[] => [one, ...one.because.flatMap(all)];
  return all(verdict).filter((one) => one.rule === `amp.${rule}`);
}

/** The verdict on the year. */
export function yearOf(assessment: AmpAssessment): Verdict {
  const [found] = verdictsOn('hours', assessment);
  if (found === undefined) throw new Error('no hours were assessed');
  return found;
}

/** Each quarter in short: `met reached 7920`, its outcome, its code and the least done. */
export function told(assessment: AmpAssessment): readonly string[] {
  return verdictsOn('quarter', assessment).map(({ outcome, reason }) => {
    const { code, done } = reason as unknown as { code: string; done: { least: number; most: number | null } };
    const most = done.most === done.least ? '' : `-${done.most}`;
    return `${outcome} ${code.slice('amp.quarter.'.length)} ${done.least}${most}`;
  });
}

export function awaitedBy(verdict: Verdict | undefined): unknown {
  return verdict?.outcome === 'undetermined' ? verdict.awaiting : [];
}

export function problemsOf(ask: () => unknown): readonly Problem[] {
  try {
    ask();
    return [];
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    return error.problems;
  }
}

type Sentence = (reason: never, format: (typeof formats)['fr']) => string;

/** What a finding says, as it is set, with plain spaces. */
export function said(language: 'fr' | 'en', code: string, reason: object): string {
  const sentence = (ampPhrases[language].findings as Readonly<Record<string, Sentence>>)[code];
  if (sentence === undefined) throw new Error(`nothing says ${code}`);
  return typeset(sentence(reason as never, formats[language]), language).replaceAll('\u00A0', ' ');
}

export const fact = (path: string): Awaited => ({ kind: 'fact', path });
export const reading = (name: string): Awaited => ({ kind: 'reading', id: `amp.${name}` });
