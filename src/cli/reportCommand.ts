import { seal } from '../audit/index.js';
import type { Bilingual } from '../law/bilingual.js';
import { InvalidInputError } from '../law/problem.js';
import { renderHtml, renderMarkdown, type ShownSeal } from '../render/index.js';
import type { Asking, Ender } from './answer.js';
import { say } from './language.js';
import { type Option, oneOf, outputOption, type Values } from './option.js';
import { writeTo } from './outside.js';
import { printable } from './report.js';

const reportFormat: Option<'html' | 'markdown'> = {
  section: 'answer',
  value: { fr: 'html|markdown', en: 'html|markdown' },
  about: {
    fr: 'une page HTML qui se suffit (par défaut), ou du Markdown',
    en: 'one self-contained HTML page (by default), or Markdown',
  },
  parse: (text) => oneOf(['html', 'markdown'], text),
  expected: { fr: 'html ou markdown', en: 'html or markdown' },
  absent: { is: 'html' },
};

const options = { format: reportFormat, output: outputOption };

/** `omnipraticien report COMMAND`: what a command answers, to be read, printed and kept. */
export const report = {
  about: {
    fr: 'ce qu’une commande répond, en un document à lire, à imprimer et à garder',
    en: 'what a command answers, as a document to read, print and keep',
  },
  example: {
    fr: 'prem --records jours.csv --physician medecin.json --as-of 2025-02-28 --output rapport.html',
    en: 'prem --records days.csv --physician physician.json --as-of 2025-02-28 --output report.html',
  },
  options,
};

export type ReportValues = { readonly by: 'report' } & Values<typeof options>;

/** Writes the answer as a report. */
export function reported({ format, output }: ReportValues): Ender {
  const render = format === 'html' ? renderHtml : renderMarkdown;
  return {
    hasRemarks: true,
    end: async ({ asked, assessment, lines }, outside, language) => {
      const { asOf, knownAt } = asked.options;
      const { lines: source, files, skipped } = lines;
      const shown = sealOf(asked);
      if (shown === undefined) outside.error(`${printable(say(UNSEALED, language))}\n`);
      const text = render(assessment, {
        language,
        asOf,
        ...(knownAt === undefined ? {} : { knownAt }),
        skipped: skipped.length,
        records: recordsOf(asked.input),
        ...(source.length === 0 ? {} : { lines: source }),
        ...(files === undefined ? {} : { files }),
        ...(shown === undefined ? {} : { seal: shown }),
      });
      return writeTo(output, text, outside, language);
    },
  };
}

/** What `omnipraticien seal` of the same would be known by; undefined where it seals nothing. */
function sealOf({ regulation, input, options: asked }: Asking): ShownSeal | undefined {
  try {
    const { format, digests, library, options } = seal(regulation, input, asked);
    return {
      format: `${format.name} ${format.version}`,
      digest: digests.whole,
      library: library.version,
      asOf: options.asOf,
    };
  } catch (error) {
    if (error instanceof InvalidInputError) return undefined;
    throw error;
  }
}

const UNSEALED: Bilingual = {
  fr: 'Le rapport est sans empreinte : ces données ne peuvent être scellées; « omnipraticien seal » dit pourquoi.',
  en: 'The report has no digest: this input cannot be sealed; "omnipraticien seal" says why.',
};

/** The lists that ledgers are of. */
const LISTS = ['records', 'slots', 'activities', 'hours'] as const;

/** The records of an input, whatever it calls them. */
function recordsOf(input: object): readonly object[] {
  const its = input as Readonly<Partial<Record<string, unknown>>>;
  const list = LISTS.map((name) => its[name]).find((one) => Array.isArray(one));
  return (list ?? []) as readonly object[];
}
