import type { Language } from '../law/bilingual.js';
import type { LedgerEntry } from '../tally/ledger.js';
import type { Cited } from './cited.js';
import { courseRows } from './course.js';
import { colon, type ToldAssessment, type ToldFinding, type ToldLedger, tell } from './document.js';
import { formats, typeset } from './formats.js';
import { blocks, indented, lines, type Markdown, markdownTable, md } from './markdownText.js';
import { type AnyAssessment, checkLanguage, type ReportOptions } from './options.js';
import { type Pictures, picturesOf } from './pictures.js';
import { tellRecords } from './records.js';
import { calendarRows } from './svgCalendar.js';
import { stretchesOf } from './svgLife.js';
import { MARK_OF } from './text.js';
import { LOSS } from './timeline.js';
import { words } from './words.js';
import { reportWords } from './wordsOfReport.js';

const NONE: Markdown = { markdown: '' };

/**
 * An assessment in the Markdown of GitHub: all that the text says, the figures of the pictures in tables, each record. Everything that comes from the
 * input is text.
 * @throws RangeError if the language is not one of the two
 */
export function renderMarkdown(assessment: AnyAssessment, options: ReportOptions): string {
  const { language, asOf, knownAt, seal } = options;
  checkLanguage(language);
  const told = tell(assessment, options);
  const its = words[language];
  const ours = reportWords[language];
  const { date } = formats[language];
  const about = [
    ...(asOf === undefined ? [] : [ours.asOf(date(asOf))]),
    ...(knownAt === undefined ? [] : [ours.knownAt(date(knownAt))]),
  ].join(', ');
  const part = (title: string, content: Markdown) =>
    content.markdown === '' ? NONE : blocks(md`## ${title}`, content);
  return `${
    blocks(
      md`# ${told.rule}`,
      about === '' ? NONE : md`*${about}*`,
      md`**${MARK_OF[told.outcome]} ${told.outcomeName}** – ${told.answer}`,
      told.skipped === undefined ? NONE : md`> ${told.skipped}`,
      ...told.shares.map(({ rule, figures }) =>
        blocks(md`### ${rule}`, lines(figures.map(([name, value]) => md`- ${name}${colon(language)} **${value}**`))),
      ),
      awaited(told),
      part(ours.pictures, pictures(picturesOf(assessment, told, options), language)),
      part(its.why, lines(told.findings.map((one) => finding(one, language, 0)))),
      told.ledger === undefined ? NONE : part(told.ledger.title, ledgerPart(told.ledger, assessment.ledger, options)),
      part(its.readings, readings(told)),
      part(its.parameters, figures(told)),
      seal === undefined
        ? NONE
        : part(
            ours.seal,
            blocks(
              md`${typeset(ours.sealed, language)}`,
              lines(
                (['format', 'digest', 'library', 'asOf'] as const).map(
                  (field) => md`- ${ours.sealFields[field]}${colon(language)} ${String(seal[field])}`,
                ),
              ),
            ),
          ),
      ...(told.caution === '' ? [] : [md`---`, md`*${told.caution}*`]),
    ).markdown
  }\n`;
}

function awaited({ awaited: sets, language }: ToldAssessment): Markdown {
  if (sets.length === 0) return NONE;
  const its = words[language];
  return blocks(
    md`### ${typeset(its.settled, language)}`,
    ...sets.map((set, i) => blocks(i > 0 ? md`${its.orElse}` : NONE, lines(set.map((text) => md`- ${text}`)))),
  );
}

function finding(told: ToldFinding, language: Language, level: number): Markdown {
  const { outcome, rule, outcomeName, sentence, life, cited, missing, because } = told;
  const stretches = life === undefined ? [] : stretchesOf(life, language);
  return lines([
    indented(md`- **${MARK_OF[outcome]} ${rule} – ${outcomeName}.** ${sentence}`, level),
    ...stretches.map(({ sign, isLost, said }) =>
      indented(md`- **${sign}**${isLost ? ` ${LOSS[0]}` : ''} ${said}`, level + 1),
    ),
    ...sources(cited, language).map((one) => indented(one, level + 1)),
    ...because.map((one) => finding(one, language, level + 1)),
    ...(missing === undefined ? [] : [indented(md`- ${missing}`, level + 1)]),
  ]);
}

function sources({ inFull, again }: Cited, language: Language): readonly Markdown[] {
  const its = words[language];
  return [
    ...inFull.map(
      ({ number, place, standing, url, quotes }) =>
        md`- ${its.source} ${number}${colon(language)} ${place} (${standing})${quotes.map((quote) => md` «\u00A0${typeset(quote, 'fr')}\u00A0»`)}${url === undefined ? '' : md` ${link(url)}`}`,
    ),
    ...(again.length === 0
      ? []
      : [md`- ${its.citedAbove} ${again.map(({ number, place }) => `${number}\u00A0– ${place}`).join('; ')}`]),
  ];
}

/** A link, if it leads to a page; any other address is text. */
function link(url: string): Markdown {
  return /^https:\/\/[^\s"'<>\\]+$/.test(url) ? { markdown: `<${url}>` } : md`${url}`;
}

function pictures({ quarters, activities, calendar, courses }: Pictures, language: Language): Markdown {
  const ours = reportWords[language];
  const [heads = [], ...rows] = activities;
  const from = (count: number) => new Set(Array.from({ length: count }, (_, i) => i + 1));
  return blocks(
    ...quarters.map(({ title, drawn }) =>
      blocks(
        md`### ${title}`,
        markdownTable(
          [ours.quarter, ours.counted, ''],
          drawn.map(({ name, figure, outcome, words: said }) => [name, figure, [MARK_OF[outcome], ...said].join(' ')]),
        ),
      ),
    ),
    rows.length === 0
      ? NONE
      : blocks(md`### ${words[language].hours.byActivity}`, markdownTable(heads, rows, from(heads.length))),
    calendar === undefined
      ? NONE
      : blocks(
          md`### ${ours.calendar}`,
          markdownTable(
            [ours.month, ...calendar.kinds.map(({ name }) => name)],
            calendarRows(calendar),
            from(calendar.kinds.length),
          ),
        ),
    ...courses.map(({ rule, course }) =>
      blocks(
        md`### ${ours.course} – ${rule}`,
        markdownTable(
          [ours.endOf, ours.inTerritory, ours.total, words[language].share],
          courseRows(course, language),
          from(3),
        ),
      ),
    ),
  );
}

function ledgerPart({ fates }: ToldLedger, ledger: readonly LedgerEntry[], options: ReportOptions): Markdown {
  const { columns, reason } = reportWords[options.language];
  return blocks(
    ...fates.map(({ title, reasons }) =>
      blocks(
        md`### ${title}`,
        markdownTable(
          ['', reason],
          reasons.map(({ name, records }) => [records, name]),
          new Set([0]),
        ),
        ...reasons.map(({ code, name }) => {
          const told = tellRecords(
            ledger.filter((one) => one.reason === code),
            options,
          );
          return blocks(
            md`#### ${name}`,
            markdownTable(
              told.columns.map((one) => columns[one]),
              told.rows,
            ),
          );
        }),
      ),
    ),
  );
}

function readings({ readings: all, language }: ToldAssessment): Markdown {
  const its = reportWords[language];
  return blocks(
    ...all.map(({ question, answers, note }) =>
      blocks(
        md`### ${question}`,
        lines(
          answers.map(
            ({ option, outcomeName, isUsed }) => md`- ${option} → ${outcomeName}${isUsed ? md` (${its.shown})` : ''}`,
          ),
        ),
        md`${note}`,
      ),
    ),
  );
}

function figures({ parameters, language }: ToldAssessment): Markdown {
  if (parameters.length === 0) return NONE;
  const its = reportWords[language];
  return markdownTable(
    [its.figure, its.value, its.notes],
    parameters.map(({ name, value, notes }) => [name, value, notes.join(', ')].map((text) => typeset(text, language))),
  );
}
