import { type Claim, type Reconciliation, reconcile as reconciled, sayReconciliation } from '../audit/index.js';
import type { Language } from '../law/bilingual.js';
import { wrap } from '../render/wrap.js';
import type { Ender } from './answer.js';
import { say } from './language.js';
import { formatOption, type Option, type Values } from './option.js';
import { printable } from './report.js';

const claimOption: Option<readonly Claim[]> = {
  section: 'answer',
  value: { fr: 'CHIFFRE=VALEUR', en: 'FIGURE=VALUE' },
  about: {
    fr: 'un chiffre avancé, tel qu’il a été donné : prem.share=52,7, amp.hours[from=2025-09-01]="131 h 30", prem.outcome=notMet; une option pour chacun, expliqués ensemble',
    en: 'a claimed figure, as it was given: prem.share=52.7, amp.hours[from=2025-09-01]="131 h 30", prem.outcome=notMet; one option for each, explained together',
  },
  repeats: true,
  parse: (...texts) => {
    const claims = texts.map(claimIn);
    return claims.every((claim) => claim !== undefined) ? claims : undefined;
  },
  expected: {
    fr: 'chiffre=valeur, ou chiffre[clé=valeur]=valeur où il y en a plusieurs',
    en: 'figure=value, or figure[key=value]=value where there are several',
  },
  absent: {
    missing: { fr: 'le chiffre avancé, comme prem.share=52,7', en: 'the claimed figure, like prem.share=52.7' },
  },
};

const options = { claim: claimOption, format: formatOption };

/** `omnipraticien reconcile COMMAND`: a figure that somebody claims, beside what a command answers, and what explains it. */
export const reconcile = {
  about: {
    fr: 'un chiffre avancé est-il le nôtre, et sinon, d’où vient-il?',
    en: 'is a claimed figure ours, and if not, what gives it?',
  },
  example: {
    fr: 'prem --records jours.csv --physician medecin.json --as-of 2025-02-28 --claim prem.share=52,7',
    en: 'prem --records days.csv --physician physician.json --as-of 2025-02-28 --claim prem.share=52.7',
  },
  options,
  exits: {
    0: { fr: 'chaque chiffre avancé est le nôtre', en: 'each claimed figure is ours' },
    1: {
      fr: 'un chiffre avancé n’est pas le nôtre, expliqué ou non',
      en: 'a claimed figure is not ours, explained or not',
    },
    2: { fr: 'données ou options invalides', en: 'invalid data or options' },
    3: {
      fr: 'notre réponse n’est pas arrêtée, et le chiffre avancé est possible',
      en: 'our answer is not settled, and the claimed figure is possible',
    },
  },
};

export type ReconcileValues = { readonly by: 'reconcile' } & Values<typeof options>;

/** Writes how the claims stand, and what gives them. */
export function reconciling({ claim, format }: ReconcileValues): Ender {
  return {
    hasRemarks: format === 'text',
    end: async ({ asked }, outside, language) => {
      const found = reconciled(asked.regulation, asked.input, asked.options, claim);
      outside.out(format === 'json' ? `${JSON.stringify(found, null, 2)}\n` : textOf(found, language, outside.columns));
      return found.standing;
    },
  };
}

/** `amp.hours[from=2025-09-01]=131,98`: a comma ends a value only before another key and its `=`. */
function claimIn(text: string): Claim | undefined {
  const [, figure, where, value] = /^([\w.]+)(?:\[([^\]]+)\])?=(.+)$/.exec(text) ?? [];
  if (figure === undefined || value === undefined) return undefined;
  if (where === undefined) return { figure, value };
  const pairs = where.split(/,(?=\s*\w+\s*=)/).map((pair) => /^\s*(\w+)\s*=(.+)$/.exec(pair));
  if (pairs.some((pair) => pair === null)) return undefined;
  return { figure, value, where: Object.fromEntries(pairs.map((pair) => [pair?.[1] ?? '', (pair?.[2] ?? '').trim()])) };
}

const INDENT = '  ';
const CAUSES = { fr: 'Ce qui le donne, le plus simple d’abord', en: 'What gives it, the simplest first' };
const SEVERAL = { fr: 'Ce qui les donne, le plus simple d’abord', en: 'What gives them, the simplest first' };
const CONTRADICTIONS = {
  fr: 'Ce qui est avancé se contredit',
  en: 'What is claimed contradicts itself',
};
const SEARCHED = { fr: 'Ce qui a été essayé', en: 'What was tried' };

function textOf(found: Reconciliation, language: Language, width: number): string {
  const { conclusion, claims, contradictions, causes, searched } = sayReconciliation(found, language);
  const listed = (items: readonly string[], mark: (i: number) => string) =>
    items.flatMap((item, i) => wrap(`${mark(i)}${item}`, width, INDENT, `${INDENT}${' '.repeat(mark(i).length)}`));
  const more = found.otherCauses;
  const others = { fr: `… et ${more} autre${more > 1 ? 's' : ''}`, en: `… and ${more} more` };
  const lines = [
    ...wrap(conclusion, width, ''),
    ...listed(claims, () => '• '),
    ...(contradictions.length === 0 ? [] : ['', say(CONTRADICTIONS, language)]),
    ...listed(contradictions, () => '• '),
    ...(causes.length === 0 ? [] : ['', say(claims.length > 1 ? SEVERAL : CAUSES, language)]),
    ...listed(causes, (i) => `${i + 1}. `),
    ...(more > 0 ? [`${INDENT}${say(others, language)}`] : []),
    ...(searched.length === 0 ? [] : ['', say(SEARCHED, language)]),
    ...listed(searched, () => '• '),
  ];
  return `${lines.map(printable).join('\n')}\n`;
}
