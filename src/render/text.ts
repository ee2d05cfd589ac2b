import type { Language } from '../law/bilingual.js';
import type { Outcome } from '../verdict/verdict.js';
import type { Cited } from './cited.js';
import {
  colon,
  type ToldAssessment,
  type ToldFinding,
  type ToldLedger,
  type ToldParameter,
  type ToldReading,
  tell,
} from './document.js';
import { typeset } from './formats.js';
import { hoursLines } from './hours.js';
import { offerLines } from './offer.js';
import { type AnyAssessment, checkLanguage, type SaidOptions } from './options.js';
import { COLOUR_OF, type Paint, painter } from './paint.js';
import { bar, type ToldShare } from './share.js';
import { timelineLines } from './timeline.js';
import { words } from './words.js';
import { wrap } from './wrap.js';

export interface TextOptions extends SaidOptions {
  /** ANSI colours, for a terminal; absent: none. */
  readonly colour?: boolean;
  /** Columns, 40 to 100; absent: 80. */
  readonly width?: number;
}

export const MARK_OF: Readonly<Record<Outcome, string>> = {
  met: '✔',
  notMet: '✘',
  undetermined: '?',
  notApplicable: '–',
};

const USUAL = 80;
const NARROWEST = 40;
const WIDEST = 100;
const WIDEST_BAR = 60;
const INDENT = '  ';

/** How lines are written. */
interface Manner {
  readonly language: Language;
  readonly width: number;
  readonly paint: Paint;
}

/**
 * An assessment for a person to read: the answer in one sentence, then the share with its bar, then why, text by text,
 * then what became of the records, the readings and the figures.
 */
export function renderText(assessment: AnyAssessment, options: TextOptions): string {
  const { language, width: asked = USUAL, colour = false } = options;
  checkLanguage(language);
  const width = Number.isNaN(asked) ? USUAL : Math.min(Math.max(asked, NARROWEST), WIDEST);
  const paint = painter(colour);
  const manner: Manner = { language, width, paint };
  const its = words[language];
  const told = tell(assessment, options);
  const heading = (text: string) => ['', paint(text, 'bold')];

  const lines = wrap(`${MARK_OF[told.outcome]} ${told.answer}`, width, '', INDENT).map((line) =>
    paint(line, COLOUR_OF[told.outcome]),
  );
  if (told.skipped !== undefined) lines.push(...wrap(told.skipped, width, '').map((line) => paint(line, 'yellow')));
  lines.push(...told.shares.flatMap((one) => shareLines(one, manner)));
  for (const picture of [offerLines, hoursLines]) {
    const drawn = picture(assessment.verdict, language, width - INDENT.length, paint);
    if (drawn.length > 0) lines.push('', ...drawn.map((line) => (line === '' ? '' : `${INDENT}${line}`)));
  }
  if (told.outcome === 'undetermined') lines.push(...heading(typeset(its.settled, language)), ...awaited(told, width));
  lines.push(...heading(its.why), ...told.findings.flatMap((one) => findingLines(one, manner, INDENT)));
  if (told.ledger !== undefined) lines.push(...heading(told.ledger.title), ...ledgerLines(told.ledger, width));
  if (told.readings.length > 0) {
    lines.push(...heading(its.readings), ...told.readings.flatMap((one) => readingLines(one, manner)));
  }
  if (told.parameters.length > 0) {
    lines.push(...heading(its.parameters), ...told.parameters.flatMap((one) => parameterLines(one, manner)));
  }
  lines.push('', ...wrap(told.caution, width, '').map((line) => paint(line, 'grey')));
  return `${lines.join('\n')}\n`;
}

function shareLines({ rule, outcome, share, figures }: ToldShare, { width, paint }: Manner): readonly string[] {
  const drawn = bar(share, Math.min(width - INDENT.length, WIDEST_BAR));
  const widest = Math.max(...figures.map(([name]) => name.length));
  return [
    '',
    ...wrap(rule, width, INDENT),
    `${INDENT}${paint(drawn, COLOUR_OF[outcome])}`,
    ...figures.flatMap(([name, value]) =>
      wrap(value, width, `${INDENT}${name.padEnd(widest)}${INDENT}`, ' '.repeat(widest + INDENT.length * 2)),
    ),
  ];
}

function awaited({ awaited, language }: ToldAssessment, width: number): readonly string[] {
  return awaited.flatMap((set, i) => [
    ...(i > 0 ? [`${INDENT}${words[language].orElse}`] : []),
    ...set.flatMap((text) => wrap(`• ${text}`, width, INDENT, `${INDENT}${INDENT}`)),
  ]);
}

function findingLines(finding: ToldFinding, manner: Manner, indent: string): readonly string[] {
  const { language, width, paint } = manner;
  const deeper = `${indent}${INDENT}`;
  const { outcome, rule, outcomeName, sentence, life, cited, missing, because } = finding;
  const drawn = life === undefined ? [] : timelineLines(life, language, width - deeper.length, paint);
  return [
    ...wrap(`${MARK_OF[outcome]} ${rule} – ${outcomeName}`, width, indent).map((line) =>
      paint(line, COLOUR_OF[outcome]),
    ),
    ...wrap(sentence, width, deeper),
    ...drawn.map((line) => `${deeper}${line}`),
    ...sourceLines(cited, manner, deeper).map((line) => paint(line, 'grey')),
    ...because.flatMap((one) => findingLines(one, manner, deeper)),
    ...(missing === undefined ? [] : wrap(missing, width, deeper)),
  ];
}

function sourceLines({ inFull, again }: Cited, { language, width }: Manner, indent: string): readonly string[] {
  const its = words[language];
  const lines = inFull.flatMap(({ place, standing, url, quotes }) => [
    ...wrap(`${its.source}${colon(language)} ${place} (${standing})`, width, indent),
    ...quotes.flatMap((quote) => wrap(`«\u00A0${typeset(quote, 'fr')}\u00A0»`, width, `${indent}${INDENT}`)),
    ...(url === undefined ? [] : [`${indent}${INDENT}${url}`]),
  ]);
  if (again.length === 0) return lines;
  return [...lines, ...wrap(`${its.citedAbove} ${again.map(({ place }) => place).join('; ')}`, width, indent)];
}

function ledgerLines({ fates }: ToldLedger, width: number): readonly string[] {
  return fates.flatMap(({ title, reasons }) => {
    const digits = String(reasons[0]?.records ?? 0).length;
    return [
      `${INDENT}${title}`,
      ...reasons.flatMap(({ name, records }) =>
        wrap(
          name,
          width,
          `${INDENT}${INDENT}${String(records).padStart(digits)}${INDENT}`,
          ' '.repeat(INDENT.length * 3 + digits),
        ),
      ),
    ];
  });
}

function readingLines({ question, answers, note, isDecisive }: ToldReading, manner: Manner): readonly string[] {
  const { width, paint } = manner;
  const outcomes = answers.map(({ option, outcomeName }) => `${option} → ${outcomeName}`).join('; ');
  return [
    ...wrap(`• ${question}`, width, INDENT, `${INDENT}${INDENT}`),
    ...wrap(`${outcomes} – ${note}`, width, `${INDENT}${INDENT}`).map((line) =>
      isDecisive ? paint(line, 'yellow') : line,
    ),
  ];
}

function parameterLines({ name, value, notes }: ToldParameter, { language, width }: Manner): readonly string[] {
  const text = `• ${name}${colon(language)} ${value} (${notes.join(', ')})`;
  return wrap(typeset(text, language), width, INDENT, `${INDENT}${INDENT}`);
}
