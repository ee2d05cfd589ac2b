import { renderHtml, renderMarkdown } from '../render/index.js';
import type { Ender } from './answer.js';
import { type Option, oneOf, outputOption, type Values } from './option.js';
import { writeTo } from './outside.js';

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
      const text = render(assessment, {
        language,
        asOf,
        ...(knownAt === undefined ? {} : { knownAt }),
        skipped: skipped.length,
        records: recordsOf(asked.input),
        ...(source.length === 0 ? {} : { lines: source }),
        ...(files === undefined ? {} : { files }),
      });
      return writeTo(output, text, outside, language);
    },
  };
}

/** The lists that ledgers are of. */
const LISTS = ['records', 'slots', 'activities', 'hours'] as const;

/** The records of an input, whatever it calls them. */
function recordsOf(input: object): readonly object[] {
  const its = input as Readonly<Partial<Record<string, unknown>>>;
  const list = LISTS.map((name) => its[name]).find((one) => Array.isArray(one));
  return (list ?? []) as readonly object[];
}
