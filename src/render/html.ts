import type { Language } from '../law/bilingual.js';
import type { LedgerEntry } from '../tally/ledger.js';
import { type ToldAssessment, type ToldLedger, tell } from './document.js';
import { formats, typeset } from './formats.js';
import { findingList } from './htmlFindings.js';
import { badge, folded, heading, section, tableOf } from './htmlParts.js';
import { pictureParts } from './htmlPictures.js';
import { escaped, html, type Markup, NOTHING, when } from './markup.js';
import { type AnyAssessment, checkLanguage, type ReportOptions, type ShownSeal } from './options.js';
import { picturesOf } from './pictures.js';
import { tellRecords } from './records.js';
import type { ToldShare } from './share.js';
import { STYLE } from './style.js';
import { shareBar } from './svgBars.js';
import { words } from './words.js';
import { reportWords } from './wordsOfReport.js';

/**
 * An assessment as one page that stands alone: no script, nothing from elsewhere; for a screen, light or dark, and for letter paper. Everything that
 * comes from the input is text.
 * @throws RangeError if the language is not one of the two
 */
export function renderHtml(assessment: AnyAssessment, options: ReportOptions): string {
  const { language } = options;
  checkLanguage(language);
  const told = tell(assessment, options);
  const its = reportWords[language];
  const sections = sectionsOf(assessment, told, options);
  const title = `${its.report} – ${told.rule}${options.asOf === undefined ? '' : ` (${options.asOf})`}`;
  const page = html`<body>
${PATTERNS}
<a class="skip" href="#answer">${its.toContent}</a>
<header>${header(told, options)}</header>
<nav aria-label="${its.contents}"><ul>${sections.map(({ id, title: name }) => html`<li><a href="#${id}">${name}</a></li>`)}</ul></nav>
<main>${sections.map(({ id, title: name, content }) => section(id, name, content))}</main>
<footer><p><strong>${its.caution}</strong> – ${told.caution}</p></footer>
</body>`;
  return `<!DOCTYPE html>
<html lang="${language}-CA">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
${page.markup}
</html>
`;
}

/** What fills are made of, for every picture of the page. */
const PATTERNS: Markup = {
  markup:
    '<svg class="patterns" xmlns="http://www.w3.org/2000/svg" width="0" height="0" aria-hidden="true" focusable="false"><defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="ground" width="6" height="6"/><line class="stroke" x1="0" y1="0" x2="0" y2="6"/></pattern></defs></svg>',
};

interface Section {
  readonly id: string;
  readonly title: string;
  readonly content: Markup;
}

function sectionsOf(assessment: AnyAssessment, told: ToldAssessment, options: ReportOptions): readonly Section[] {
  const { language } = options;
  const its = words[language];
  const ours = reportWords[language];
  const pictures = pictureParts(picturesOf(assessment, told, options), language);
  const all: readonly (Section | undefined)[] = [
    { id: 'answer', title: ours.answer, content: answer(told) },
    { id: 'pictures', title: ours.pictures, content: pictures },
    { id: 'why', title: its.why, content: findingList(told.findings, language) },
    told.ledger && {
      id: 'ledger',
      title: told.ledger.title,
      content: ledgerPart(told.ledger, assessment.ledger, options),
    },
    { id: 'readings', title: its.readings, content: readings(told) },
    { id: 'figures', title: its.parameters, content: figures(told) },
    options.seal && { id: 'seal', title: ours.seal, content: sealPart(options.seal, language) },
  ];
  return all.flatMap((one) => (one === undefined || one.content.markup === '' ? [] : [one]));
}

function header({ rule, language }: ToldAssessment, { asOf, knownAt }: ReportOptions): Markup {
  const its = reportWords[language];
  const { date } = formats[language];
  const about = [
    ...(asOf === undefined ? [] : [its.asOf(date(asOf))]),
    ...(knownAt === undefined ? [] : [its.knownAt(date(knownAt))]),
  ];
  return html`<p class="kind">omnipraticien · ${its.report}</p><h1>${rule}</h1>${about.length === 0 ? NOTHING : html`<p class="about">${about.join(', ')}</p>`}`;
}

function answer({ outcome, outcomeName, answer, skipped, shares, awaited, language }: ToldAssessment): Markup {
  const its = words[language];
  return html`<div class="answer ${outcome}"><p>${badge(outcome, outcomeName)}</p><p class="sentence">${answer}</p></div>
    ${when(skipped, (text) => html`<p class="warning">${text}</p>`)}
    ${shares.map(sharePart)}
    ${awaited.length === 0 ? NOTHING : html`${heading(3, typeset(its.settled, language))}${awaited.map((set, i) => html`${i > 0 ? html`<p class="or">${its.orElse}</p>` : NOTHING}<ul class="awaited">${set.map((text) => html`<li>${text}</li>`)}</ul>`)}`}`;
}

function sharePart({ rule, outcome, share, figures: its }: ToldShare): Markup {
  return html`<div class="share">${heading(3, rule)}${shareBar(share, outcome)}
    <dl class="tiles">${its.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl></div>`;
}

/** The records by fate and reason, each of them once. */
function ledgerPart({ fates }: ToldLedger, ledger: readonly LedgerEntry[], options: ReportOptions): Markup {
  const { columns } = reportWords[options.language];
  return html`${fates.map(
    ({ title, reasons }) =>
      html`${heading(3, title)}${reasons.map(({ code, name, records }) => {
        const told = tellRecords(
          ledger.filter(({ reason }) => reason === code),
          options,
        );
        const numbers = new Set(told.columns.flatMap((column, i) => (NUMBERS.has(column) ? [i] : [])));
        const table = tableOf({
          caption: name,
          columns: told.columns.map((column) => columns[column]),
          rows: told.rows,
          numbers,
        });
        return folded(html`<span class="count">${records}</span> <span>${name}</span>`, table);
      })}`,
  )}`;
}

const NUMBERS: ReadonlySet<string> = /* @__PURE__ */ new Set(['amount', 'days', 'time']);

function readings({ readings: all, language }: ToldAssessment): Markup {
  const its = reportWords[language];
  return html`${all.map(
    ({
      question,
      answers,
      note,
      isDecisive,
    }) => html`<div class="reading${isDecisive ? ' decisive' : ''}">${heading(3, question)}
      ${tableOf({
        caption: question,
        columns: [its.option, its.itWouldBe],
        rows: answers.map(({ option, outcomeName, isUsed }) => [
          html`${option}${isUsed ? html` <span class="soft">(${its.shown})</span>` : NOTHING}`,
          outcomeName,
        ]),
      })}
      <p class="note">${note}</p></div>`,
  )}`;
}

function figures({ parameters, language }: ToldAssessment): Markup {
  if (parameters.length === 0) return NOTHING;
  const its = reportWords[language];
  return tableOf({
    caption: words[language].parameters,
    columns: [its.figure, its.value, its.notes],
    rows: parameters.map(({ name, value, notes }) => [
      typeset(name, language),
      typeset(value, language),
      typeset(notes.join(', '), language),
    ]),
  });
}

function sealPart(seal: ShownSeal, language: Language): Markup {
  const its = reportWords[language];
  const fields = ['format', 'digest', 'library', 'asOf'] as const;
  return html`<p>${typeset(its.sealed, language)}</p><dl class="seal">${fields.map((field) => html`<div><dt>${its.sealFields[field]}</dt><dd>${String(seal[field])}</dd></div>`)}</dl>`;
}
