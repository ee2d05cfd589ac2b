import type { Language } from '../../law/bilingual.js';
import { exactOf, minus } from '../../law/quantity.js';
import { formats, typeset } from '../../render/formats.js';
import { nameOf } from '../../render/names.js';
import { namesIn } from '../say.js';
import type { Cause, CauseFinding } from './cause.js';
import type { Contradiction } from './contradiction.js';
import { asNumber } from './kinds.js';
import { reconcileEnglish } from './phrases.en.js';
import { reconcileFrench } from './phrases.fr.js';
import type { ReconcileNames, ReconcilePhrases } from './phrases.topic.js';
import type { ReconciledClaim, Reconciliation } from './reconcile.js';

const PHRASES: Readonly<Record<Language, ReconcilePhrases>> = { fr: reconcileFrench, en: reconcileEnglish };

/** A reconciliation as sentences. */
export interface Said {
  readonly conclusion: string;
  /** Each claim, beside ours. */
  readonly claims: readonly string[];
  /** What of the claims contradicts the others. */
  readonly contradictions: readonly string[];
  /** Each cause, best first: what comes out how, then what would not. */
  readonly causes: readonly string[];
  /** How far each family was searched. */
  readonly searched: readonly string[];
}

/** What was found of claims, in sentences. */
export function sayReconciliation(found: Reconciliation, language: Language): Said {
  const phrases = PHRASES[language];
  const names = allNames(language);
  const set = (text: string) => typeset(text, language);
  const tried = found.searched.reduce((sum, one) => sum + one.tried, 0);
  const cutOff = found.searched.some((one) => one.cutOff);
  return {
    conclusion: set(phrases.conclusion(found.conclusion, found.claims, tried, cutOff)),
    claims: found.claims.map((claim) => set(phrases.claim(claim, formats[language], names))),
    contradictions: found.contradictions.map((one) => sayContradiction(one, found, language)),
    causes: found.causes.map((cause) => sayCause(cause, found, language)),
    searched: found.searched.map((one) => set(phrases.searched(one, phrases.families[one.family]))),
  };
}

/** What of the claims does not go with the others, as a sentence. */
export function sayContradiction(
  one: Contradiction,
  { claims }: Pick<Reconciliation, 'claims'>,
  language: Language,
): string {
  const names = allNames(language);
  // SAFETY: indices of the claims.
  const its = one.claims.map((i) => claims[i] as ReconciledClaim);
  const last = its.at(-1) as ReconciledClaim;
  const written = its.map((claim) => PHRASES[language].written(claim.value, claim.unit, claim, names));
  // SAFETY: the code picks the sentence written for that finding.
  const phrase = PHRASES[language].contradictions[one.code] as (
    finding: Contradiction,
    ...more: readonly unknown[]
  ) => string;
  return typeset(phrase(one, written, last, names), language);
}

/** What a cause gives and how, as a sentence or two. */
export function sayCause(cause: Cause, { claims }: Pick<Reconciliation, 'claims'>, language: Language): string {
  const phrases = PHRASES[language];
  const names = allNames(language);
  const written = (claim: ReconciledClaim, text: string) => phrases.written(text, claim.unit, claim, names);
  const isGiven = (i: number) => cause.reproduces.includes(i);
  const given = claims.flatMap((claim, i) => (isGiven(i) ? [written(claim, claim.value)] : []));
  const clause = `${clauseOf(cause.finding, language)}${cause.rounding === 'nearest' ? '' : phrases.alsoRounded[cause.rounding]}`;
  const others = claims.flatMap((claim, i) => {
    if (isGiven(i)) return [];
    const instead = cause.gives[i] ?? null;
    return [phrases.butNot(written(claim, claim.value), instead === null ? null : written(claim, instead))];
  });
  const halves = isNotWhole(cause, claims) ? [phrases.notWhole(cause.finding.count)] : [];
  return typeset([phrases.given(given, clause, formats[language]), ...halves, ...others].join(' '), language);
}

type OfTrait = Extract<CauseFinding, { readonly code: 'audit.cause.trait' }>;
const HALF = 0.5;

/** Whether fewer days come or go than the dates that a cause names: half-days, or a day that two places share. */
function isNotWhole(cause: Cause, claims: readonly ReconciledClaim[]): cause is Cause & { readonly finding: OfTrait } {
  const { finding, gives } = cause;
  if (finding.code !== 'audit.cause.trait' || finding.counts !== 'dates') return false;
  const moved = claims.flatMap(({ unit, ours }, i) => {
    const text = gives[i] ?? null;
    return unit === 'days' && text !== null ? [Math.abs(asNumber(minus(exactOf(text), exactOf(ours.exact))))] : [];
  });
  const most = Math.max(0, ...moved);
  // A claim without decimals may hide a half.
  return most > 0 && finding.count - most > HALF;
}

function clauseOf(finding: CauseFinding, language: Language): string {
  // SAFETY: the code picks the clause written for that finding.
  const phrase = PHRASES[language].causes[finding.code] as (one: CauseFinding, ...more: readonly unknown[]) => string;
  return phrase(finding, formats[language], allNames(language));
}

function allNames(language: Language): ReconcileNames {
  return { ...namesIn(language), named: (trait, value) => nameOf(trait, value, language) };
}

/** What a figure that may be claimed is called; an outcome by its rule. */
export function figureName(id: string, language: Language): string {
  return PHRASES[language].figures[id] ?? id;
}
