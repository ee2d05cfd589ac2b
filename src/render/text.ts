import type { Language } from '../law/bilingual.js';
import type { Citation } from '../law/citation.js';
import { countByReason, type LedgerEntry } from '../tally/ledger.js';
import type { AppliedParameter, AppliedReading, Assessment } from '../verdict/assessment.js';
import type { Outcome, Reason, Verdict } from '../verdict/verdict.js';
import { awaitedTexts } from './awaited.js';
import { formats, typeset } from './formats.js';
import { hoursLines } from './hours.js';
import { offerLines } from './offer.js';
import { COLOUR_OF, type Paint, painter } from './paint.js';
import { outcomeName, phrasebookOf, ruleName, sentence } from './phrasebook.js';
import { bar, type ShownShare, shareIn } from './share.js';
import { lifeIn, timelineLines } from './timeline.js';
import { words } from './words.js';
import { wrap } from './wrap.js';

export interface TextOptions {
  readonly language: Language;
  /** ANSI colours, for a terminal; absent: none. */
  readonly colour?: boolean;
  /** Columns, 40 to 100; absent: 80. */
  readonly width?: number;
  /** Lines of the source left out of the input, which the answer says. */
  readonly skipped?: number;
  /** The source line of each record, to name records by. */
  readonly lines?: readonly number[];
  /** The source file of each record, where they are of several. */
  readonly files?: readonly string[];
}

const MARK_OF: Readonly<Record<Outcome, string>> = { met: '✔', notMet: '✘', undetermined: '?', notApplicable: '–' };

const USUAL = 80;
const NARROWEST = 40;
const WIDEST = 100;
const WIDEST_BAR = 60;
const INDENT = '  ';

/**
 * An assessment for a person to read: the answer in one sentence, then the share with its bar, then why, text by text,
 * then what became of the records, the readings and the figures.
 */
export function renderText(assessment: AnyAssessment, options: TextOptions): string {
  const { language, skipped = 0, width: asked = USUAL, colour = false } = options;
  if (!Object.hasOwn(words, language)) throw new RangeError(`language: "fr" or "en", not ${String(language)}`);
  const width = Number.isNaN(asked) ? USUAL : Math.min(Math.max(asked, NARROWEST), WIDEST);
  const its = words[language];
  const { verdict, ledger, parameters, readings } = assessment;
  const paint = painter(colour);
  const heading = (text: string) => ['', paint(text, 'bold')];

  const lines = [
    ...wrap(`${MARK_OF[verdict.outcome]} ${sentence(verdict, language)}`, width, '', INDENT).map((line) =>
      paint(line, COLOUR_OF[verdict.outcome]),
    ),
  ];
  if (skipped > 0)
    lines.push(...wrap(typeset(its.skipped(skipped), language), width, '').map((line) => paint(line, 'yellow')));
  lines.push(...shares(verdict, language, width, paint));
  for (const picture of [offerLines, hoursLines]) {
    const drawn = picture(verdict, language, width - INDENT.length, paint);
    if (drawn.length > 0) lines.push('', ...drawn.map((line) => (line === '' ? '' : `${INDENT}${line}`)));
  }
  if (verdict.outcome === 'undetermined') {
    lines.push(...heading(typeset(its.settled, language)));
    for (const [i, set] of verdict.awaiting.entries()) {
      if (i > 0) lines.push(`${INDENT}${its.orElse}`);
      for (const text of awaitedTexts(set, verdict.rule, options)) {
        lines.push(...wrap(`• ${text}`, width, INDENT, `${INDENT}${INDENT}`));
      }
    }
  }
  const cited = new Set<string>();
  const explained = verdict.because.flatMap((one) => [
    ...because(one, verdict, { language, width, paint, cited }, INDENT),
    ...missingAside(one, verdict, options, width),
  ]);
  lines.push(...heading(its.why), ...explained);
  if (ledger.length > 0) {
    const { title = '' } = phrasebookOf(verdict.rule, language)?.records ?? {};
    lines.push(...heading(title), ...ledgerLines(ledger, verdict, language, width));
  }
  if (readings.length > 0) {
    lines.push(...heading(its.readings), ...readings.flatMap((one) => readingLines(one, language, width, paint)));
  }
  if (parameters.length > 0) {
    lines.push(...heading(its.parameters), ...parameters.flatMap((one) => parameterLines(one, language, width)));
  }
  const caution = phrasebookOf(verdict.rule, language)?.caution ?? '';
  lines.push('', ...wrap(typeset(caution, language), width, '').map((line) => paint(line, 'grey')));
  return `${lines.join('\n')}\n`;
}

/** Any assessment: what the renderer needs of it. */
export type AnyAssessment = Assessment<Reason, LedgerEntry>;

function shares(verdict: Verdict, language: Language, width: number, paint: Paint): readonly string[] {
  return verdict.because.flatMap((one) => {
    const share = shareIn(one);
    if (share === undefined) return shares(one, language, width, paint);
    const drawn = bar(share, Math.min(width - INDENT.length, WIDEST_BAR));
    const figures = shareFigures(share, language);
    const widest = Math.max(...figures.map(([name]) => name.length));
    return [
      '',
      ...wrap(ruleName(one, language), width, INDENT),
      `${INDENT}${paint(drawn, COLOUR_OF[one.outcome])}`,
      ...figures.flatMap(([name, value]) =>
        wrap(value, width, `${INDENT}${name.padEnd(widest)}${INDENT}`, ' '.repeat(widest + INDENT.length * 2)),
      ),
    ];
  });
}

/** The count, the share and the margin, each with its name. */
function shareFigures(share: ShownShare, language: Language): readonly (readonly [string, string])[] {
  const its = words[language];
  const { count, days, percent, share: shareText } = formats[language];
  const both = (one: (end: ShownShare['worst']) => string) => {
    const isMaximum = share.maximum !== undefined;
    const [low, high] = isMaximum ? [one(share.best), one(share.worst)] : [one(share.worst), one(share.best)];
    return low === high ? low : `${low} ${its.to} ${high}`;
  };
  const bound = share.minimum === undefined ? its.maximum : its.minimum;
  const margins: readonly (readonly [string, ShownShare['spare']])[] = [
    [its.margin, share.spare],
    [its.short, share.toAdd],
    [its.over, share.toAdd === undefined ? share.toMove : undefined],
  ];
  return [
    [its.count, both(({ inside, total }) => `${days(inside)} ${its.outOf} ${count(total)}`)],
    [
      its.share,
      `${both(({ inside, total }) => shareText(inside, total))} (${bound} ${percent(share.minimum ?? share.maximum ?? 0)})`,
    ],
    ...margins.flatMap(([name, margin]) => (margin === undefined ? [] : [[name, days(margin.days)] as const])),
  ];
}

/** How findings are written, and what was cited before them: a citation is told in full once. */
interface Manner {
  readonly language: Language;
  readonly width: number;
  readonly paint: Paint;
  readonly cited: Set<string>;
}

function because(verdict: Verdict, whole: Verdict, manner: Manner, indent: string): readonly string[] {
  const { language, width, paint } = manner;
  const deeper = `${indent}${INDENT}`;
  const life = lifeIn(verdict, whole);
  const drawn = life === undefined ? [] : timelineLines(life, language, width - deeper.length, paint);
  const title = `${MARK_OF[verdict.outcome]} ${ruleName(verdict, language)} – ${outcomeName(verdict, language)}`;
  const sources = sourceLines(verdict.sources, manner, deeper);
  return [
    ...wrap(title, width, indent).map((line) => paint(line, COLOUR_OF[verdict.outcome])),
    ...wrap(sentence(verdict, language), width, deeper),
    ...drawn.map((line) => `${deeper}${line}`),
    ...sources.map((line) => paint(line, 'grey')),
    ...verdict.because.flatMap((one) => because(one, whole, manner, deeper)),
  ];
}

/** The facts that a part awaits and the answer goes without: nothing else would name them. */
function missingAside(part: Verdict, whole: Verdict, options: TextOptions, width: number): readonly string[] {
  if (part.outcome !== 'undetermined' || whole.outcome === 'notMet') return [];
  const named = whole.outcome === 'undetermined' ? whole.awaiting.flat() : [];
  const paths = new Set(named.flatMap((one) => (one.kind === 'fact' ? [one.path] : [])));
  const [first, ...others] = part.awaiting.flat().filter((one) => one.kind === 'fact' && !paths.has(one.path));
  if (first === undefined) return [];
  const { language } = options;
  const facts = awaitedTexts([first, ...others], part.rule, options).join('; ');
  const text = `${words[language].missing}${language === 'fr' ? '\u00A0:' : ':'} ${facts}`;
  return wrap(text, width, `${INDENT}${INDENT}`);
}

/** Each document once, with what it says; documents that follow one another under one name are one. */
function sourceLines(
  sources: readonly Citation[],
  { language, width, cited }: Manner,
  indent: string,
): readonly string[] {
  const its = words[language];
  const groups: { place: string; where: string; url: string | undefined; readonly quotes: string[] }[] = [];
  for (const { document, provision, quote, url, evidence, confidence } of sources) {
    const place = provision === undefined ? document : `${document}, ${provision}`;
    const where = `${place} (${its.evidence[evidence]}, ${its.confidence[confidence]})`;
    const last = groups.at(-1);
    const quotes = quote === undefined ? [] : [quote];
    if (last?.where === where && last.url === url) last.quotes.push(...quotes);
    else groups.push({ place, where, url, quotes });
  }
  const name = `${its.source}${language === 'fr' ? '\u00A0:' : ':'}`;
  const again: string[] = [];
  const inFull = groups.flatMap(({ place, where, url, quotes }) => {
    const key = JSON.stringify([where, url, quotes]);
    if (cited.has(key)) {
      again.push(place);
      return [];
    }
    cited.add(key);
    return [
      ...wrap(`${name} ${where}`, width, indent),
      ...quotes.flatMap((quote) => wrap(`«\u00A0${typeset(quote, 'fr')}\u00A0»`, width, `${indent}${INDENT}`)),
      ...(url === undefined ? [] : [`${indent}${INDENT}${url}`]),
    ];
  });
  return again.length === 0 ? inFull : [...inFull, ...wrap(`${its.citedAbove} ${again.join('; ')}`, width, indent)];
}

function ledgerLines(
  ledger: readonly LedgerEntry[],
  { rule }: Verdict,
  language: Language,
  width: number,
): readonly string[] {
  const its = words[language];
  const book = phrasebookOf(rule, language);
  const names: Readonly<Record<string, string>> = book?.ledger ?? {};
  const counts = [...countByReason(ledger)].sort(([, a], [, b]) => b.records - a.records);
  return (['counted', 'excluded', 'undecided'] as const).flatMap((fate) => {
    const rows = counts.filter(([, count]) => count.fate === fate);
    if (rows.length === 0) return [];
    const total = rows.reduce((sum, [, { records }]) => sum + records, 0);
    const title = `${its.fates[fate]}${language === 'fr' ? '\u00A0:' : ':'} ${book?.records.some(total) ?? total}`;
    const digits = String(rows[0]?.[1].records ?? 0).length;
    return [
      `${INDENT}${title}`,
      ...rows.flatMap(([reason, { records }]) =>
        wrap(
          names[reason] ?? reason,
          width,
          `${INDENT}${INDENT}${String(records).padStart(digits)}${INDENT}`,
          ' '.repeat(INDENT.length * 3 + digits),
        ),
      ),
    ];
  });
}

function readingLines(reading: AppliedReading, language: Language, width: number, paint: Paint): readonly string[] {
  const its = words[language];
  const options: Readonly<Record<string, string>> = phrasebookOf(reading.id, language)?.options[reading.id] ?? {};
  const question = phrasebookOf(reading.id, language)?.questions[reading.id];
  const answers = Object.entries(reading.outcomes).map(
    ([option, outcome]) => `${options[option] ?? option} → ${outcomeName({ rule: reading.rule, outcome }, language)}`,
  );
  const how = reading.pinned ? `${its.pinned} (${options[reading.used] ?? reading.used})` : its.explored;
  const notes = reading.decisive ? `${how}; ${its.decisive}` : how;
  return [
    ...wrap(`• ${typeset(question ?? reading.id, language)}`, width, INDENT, `${INDENT}${INDENT}`),
    ...wrap(`${answers.join(language === 'fr' ? '; ' : '; ')} – ${notes}`, width, `${INDENT}${INDENT}`).map((line) =>
      reading.decisive ? paint(line, 'yellow') : line,
    ),
  ];
}

/** A figure as its unit is written; a word stands as it is. */
export function valueText(value: string, unit: string, language: Language): string {
  const { count, date, dollars, monthDay, percent } = formats[language];
  switch (unit) {
    case '$':
      return dollars(value);
    case '%':
      return percent(value);
    case 'MM-DD':
      return value.split('/').map(monthDay).join(' – ');
    case 'date':
      return date(value);
    case 'form':
      return value;
    default:
      return /^[\d./]+$/.test(value) ? count(value) : value;
  }
}

function parameterLines(parameter: AppliedParameter, language: Language, width: number): readonly string[] {
  const its = words[language];
  const { date } = formats[language];
  const { id, value, unit, from, fromInferred, lastAttested, source } = parameter;
  const name = phrasebookOf(id, language)?.parameters[id] ?? id;
  const shown = valueText(value, unit, language);
  const notes = [
    its.since(date(from), fromInferred === true),
    ...(lastAttested === undefined ? [] : [its.lastAttested(date(lastAttested))]),
    ...(source.evidence === 'caller' ? [its.suppliedBy(source.document)] : []),
  ];
  const text = `• ${name}${language === 'fr' ? '\u00A0:' : ':'} ${shown} (${notes.join(', ')})`;
  return wrap(typeset(text, language), width, INDENT, `${INDENT}${INDENT}`);
}
