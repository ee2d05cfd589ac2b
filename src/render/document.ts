import type { Language } from '../law/bilingual.js';
import type { Fate, LedgerEntry } from '../tally/ledger.js';
import { countByReason } from '../tally/ledger.js';
import type { AppliedParameter, AppliedReading } from '../verdict/assessment.js';
import type { Outcome, Verdict } from '../verdict/verdict.js';
import { awaitedTexts } from './awaited.js';
import { type Cited, type Citing, cite } from './cited.js';
import { formats, typeset } from './formats.js';
import type { AnyAssessment, SaidOptions } from './options.js';
import { outcomeName, phrasebookOf, ruleName, sentence } from './phrasebook.js';
import { type ToldShare, toldShares } from './share.js';
import { lifeIn, type ShownLife } from './timeline.js';
import { valueText } from './valueText.js';
import { words } from './words.js';

/** Everything an assessment tells a person, in one language, before it is drawn: text, Markdown and HTML say the same. */
export interface ToldAssessment {
  readonly language: Language;
  readonly outcome: Outcome;
  /** What the outcome is called, and what was asked. */
  readonly outcomeName: string;
  readonly rule: string;
  readonly answer: string;
  /** That lines were left out. */
  readonly skipped: string | undefined;
  readonly shares: readonly ToldShare[];
  /** Sets of facts that would each settle it. */
  readonly awaited: readonly (readonly string[])[];
  readonly findings: readonly ToldFinding[];
  readonly ledger: ToldLedger | undefined;
  readonly readings: readonly ToldReading[];
  readonly parameters: readonly ToldParameter[];
  readonly caution: string;
}

export interface ToldFinding {
  readonly outcome: Outcome;
  readonly rule: string;
  readonly outcomeName: string;
  readonly sentence: string;
  readonly life: ShownLife | undefined;
  readonly cited: Cited;
  /** What it does not know, and the answer goes without. */
  readonly missing: string | undefined;
  readonly because: readonly ToldFinding[];
}

export interface ToldLedger {
  readonly title: string;
  readonly fates: readonly {
    readonly fate: Fate;
    readonly title: string;
    /** The most records first. */
    readonly reasons: readonly { readonly code: string; readonly name: string; readonly records: number }[];
  }[];
}

export interface ToldReading {
  readonly id: string;
  readonly question: string;
  readonly answers: readonly { readonly option: string; readonly outcomeName: string; readonly isUsed: boolean }[];
  /** How it was read. */
  readonly note: string;
  readonly isDecisive: boolean;
}

export interface ToldParameter {
  readonly name: string;
  readonly value: string;
  /** Since when, and where the caller has it from. */
  readonly notes: readonly string[];
}

/** What to tell of an assessment. */
export function tell({ verdict, ledger, parameters, readings }: AnyAssessment, options: SaidOptions): ToldAssessment {
  const { language, skipped = 0 } = options;
  const citing: Citing = new Map();
  return {
    language,
    outcome: verdict.outcome,
    outcomeName: outcomeName(verdict, language),
    rule: ruleName(verdict, language),
    answer: sentence(verdict, language),
    skipped: skipped > 0 ? typeset(words[language].skipped(skipped), language) : undefined,
    shares: toldShares(verdict, language),
    awaited:
      verdict.outcome === 'undetermined' ? verdict.awaiting.map((set) => awaitedTexts(set, verdict.rule, options)) : [],
    findings: verdict.because.map((one) => ({
      ...finding(one, verdict, citing, language),
      missing: missingAside(one, verdict, options),
    })),
    ledger: ledger.length === 0 ? undefined : toldLedger(ledger, verdict, language),
    readings: readings.map((one) => toldReading(one, language)),
    parameters: parameters.map((one) => toldParameter(one, language)),
    caution: typeset(phrasebookOf(verdict.rule, language)?.caution ?? '', language),
  };
}

function finding(verdict: Verdict, whole: Verdict, citing: Citing, language: Language): ToldFinding {
  return {
    outcome: verdict.outcome,
    rule: ruleName(verdict, language),
    outcomeName: outcomeName(verdict, language),
    sentence: sentence(verdict, language),
    life: lifeIn(verdict, whole),
    cited: cite(verdict.sources, citing, language),
    missing: undefined,
    because: verdict.because.map((one) => finding(one, whole, citing, language)),
  };
}

/** The facts that a part awaits and the answer goes without: nothing else would name them. */
function missingAside(part: Verdict, whole: Verdict, options: SaidOptions): string | undefined {
  if (part.outcome !== 'undetermined' || whole.outcome === 'notMet') return undefined;
  const named = whole.outcome === 'undetermined' ? whole.awaiting.flat() : [];
  const paths = new Set(named.flatMap((one) => (one.kind === 'fact' ? [one.path] : [])));
  const [first, ...others] = part.awaiting.flat().filter((one) => one.kind === 'fact' && !paths.has(one.path));
  if (first === undefined) return undefined;
  const { language } = options;
  const facts = awaitedTexts([first, ...others], part.rule, options).join('; ');
  return `${words[language].missing}${colon(language)} ${facts}`;
}

function toldLedger(ledger: readonly LedgerEntry[], { rule }: Verdict, language: Language): ToldLedger {
  const book = phrasebookOf(rule, language);
  const names: Readonly<Record<string, string>> = book?.ledger ?? {};
  const counts = [...countByReason(ledger)].sort(([, a], [, b]) => b.records - a.records);
  const fates = (['counted', 'excluded', 'undecided'] as const).flatMap((fate) => {
    const rows = counts.filter(([, count]) => count.fate === fate);
    if (rows.length === 0) return [];
    const total = rows.reduce((sum, [, { records }]) => sum + records, 0);
    return [
      {
        fate,
        title: `${words[language].fates[fate]}${colon(language)} ${book?.records.some(total) ?? total}`,
        reasons: rows.map(([code, { records }]) => ({ code, name: names[code] ?? code, records })),
      },
    ];
  });
  return { title: book?.records.title ?? rule, fates };
}

function toldReading(reading: AppliedReading, language: Language): ToldReading {
  const { id, rule, used, outcomes, pinned, decisive } = reading;
  const its = words[language];
  const book = phrasebookOf(id, language);
  const options: Readonly<Record<string, string>> = book?.options[id] ?? {};
  const how = pinned ? `${its.pinned} (${options[used] ?? used})` : its.explored;
  return {
    id,
    question: typeset(book?.questions[id] ?? id, language),
    answers: Object.entries(outcomes).map(([option, outcome]) => ({
      option: options[option] ?? option,
      outcomeName: outcomeName({ rule, outcome }, language),
      isUsed: option === used,
    })),
    note: decisive ? `${how}; ${its.decisive}` : how,
    isDecisive: decisive,
  };
}

function toldParameter(parameter: AppliedParameter, language: Language): ToldParameter {
  const its = words[language];
  const { date } = formats[language];
  const { id, value, unit, from, fromInferred, lastAttested, source } = parameter;
  return {
    name: phrasebookOf(id, language)?.parameters[id] ?? id,
    value: valueText(value, unit, language),
    notes: [
      its.since(date(from), fromInferred === true),
      ...(lastAttested === undefined ? [] : [its.lastAttested(date(lastAttested))]),
      ...(source.evidence === 'caller' ? [its.suppliedBy(source.document)] : []),
    ],
  };
}

/** A colon as the language sets it. */
export function colon(language: Language): string {
  return language === 'fr' ? '\u00A0:' : ':';
}
