import type { Language } from '../../law/bilingual.js';
import { formats, typeset } from '../../render/formats.js';
import { nameOf } from '../../render/names.js';
import { namesIn } from '../say.js';
import type { Cause, CauseFinding } from './cause.js';
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
    conclusion: set(phrases.conclusion(found.conclusion, found.claims.length > 1, tried, cutOff)),
    claims: found.claims.map((claim) => set(phrases.claim(claim, formats[language], names))),
    causes: found.causes.map((cause) => sayCause(cause, found, language)),
    searched: found.searched.map((one) => set(phrases.searched(one, phrases.families[one.family]))),
  };
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
  return typeset([phrases.given(given, clause), ...others].join(' '), language);
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
