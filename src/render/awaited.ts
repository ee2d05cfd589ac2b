import type { Language } from '../law/bilingual.js';
import type { Awaited, Settling } from '../verdict/verdict.js';
import { formats, typeset } from './formats.js';
import { phrasebookOf } from './phrasebook.js';
import { words } from './words.js';

interface Naming {
  readonly language: Language;
  /** The source line of each record, to name records by. */
  readonly lines?: readonly number[];
  /** Its file, where records are of several. */
  readonly files?: readonly string[];
}

/** More records than this are counted rather than named, when they lack the same. */
const MOST_NAMED = 12;

/** What a set awaits, in words, for a rule; the facts of one record together. */
export function awaitedTexts(set: Settling, rule: string, naming: Naming): readonly string[] {
  const texts: string[] = [];
  const fieldsOf = new Map<number, string[]>();
  for (const awaited of set) {
    const fact = awaited.kind === 'fact' ? recordFact(awaited.path) : undefined;
    if (fact === undefined) texts.push(awaitedText(awaited, rule, naming.language));
    else fieldsOf.set(fact.record, [...(fieldsOf.get(fact.record) ?? []), fact.field]);
  }
  return [...texts, ...recordTexts(fieldsOf, rule, naming)];
}

/** `records[17].region` in its parts. */
function recordFact(path: string): { readonly record: number; readonly field: string } | undefined {
  const [, record, field] = /^(?:activities|hours|records|slots)\[(\d+)\]\.(\w+)$/.exec(path) ?? [];
  return record === undefined || field === undefined ? undefined : { record: Number(record), field };
}

/** « la région et le nom du sous-territoire, ligne 19 »; many records that lack the same, in one line. */
function recordTexts(
  fieldsOf: ReadonlyMap<number, readonly string[]>,
  rule: string,
  { language, lines, files }: Naming,
): readonly string[] {
  const book = phrasebookOf(rule, language);
  const recordsOf = new Map<string, number[]>();
  for (const [record, fields] of fieldsOf) {
    const names = formats[language].list(fields.map((field) => book?.fields[field] ?? field));
    recordsOf.set(names, [...(recordsOf.get(names) ?? []), record]);
  }
  const where = (record: number) => {
    const line = lines?.[record];
    return line === undefined
      ? (book?.records.one(record) ?? `${record + 1}`)
      : words[language].line(line, files?.[record]);
  };
  return [...recordsOf].flatMap(([names, records]) =>
    records.length > MOST_NAMED
      ? [
          `${names}, ${words[language].ofMany(book?.records.some(records.length) ?? `${records.length}`, where(records[0] ?? 0), where(records.at(-1) ?? 0))}`,
        ]
      : records.map((record) => `${names}, ${where(record)}`),
  );
}

function awaitedText(awaited: Awaited, rule: string, language: Language): string {
  const its = words[language];
  switch (awaited.kind) {
    case 'fact': {
      const fields = phrasebookOf(rule, language)?.fields ?? {};
      return fields[awaited.path.replace(/\[\d+\]/g, '[]')] ?? awaited.path;
    }
    case 'decision':
      return its.awaited.decision(awaited.authority);
    case 'text': {
      const name = phrasebookOf(awaited.parameter, language)?.parameters[awaited.parameter] ?? awaited.parameter;
      return its.awaited.text(name, formats[language].date(awaited.on));
    }
    case 'reading': {
      const question = phrasebookOf(awaited.id, language)?.questions[awaited.id] ?? awaited.id;
      return typeset(its.awaited.reading(question), language);
    }
  }
}
