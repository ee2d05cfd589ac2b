import type { Language } from '../law/bilingual.js';
import type { Awaited, Settling } from '../verdict/verdict.js';
import { formats, typeset } from './formats.js';
import { phrasebookOf } from './phrasebook.js';
import { words } from './words.js';

interface Naming {
  readonly language: Language;
  /** The source line of each record, to name records by. */
  readonly lines?: readonly number[];
}

/** What a set awaits, in words; the facts of one record together. */
export function awaitedTexts(set: Settling, naming: Naming): readonly string[] {
  const texts: string[] = [];
  const fieldsOf = new Map<number, string[]>();
  for (const awaited of set) {
    const fact = awaited.kind === 'fact' ? recordFact(awaited.path) : undefined;
    if (fact === undefined) texts.push(awaitedText(awaited, naming.language));
    else fieldsOf.set(fact.record, [...(fieldsOf.get(fact.record) ?? []), fact.field]);
  }
  return [...texts, ...[...fieldsOf].map(([record, fields]) => recordText(record, fields, naming))];
}

/** `records[17].region` in its parts. */
function recordFact(path: string): { readonly record: number; readonly field: string } | undefined {
  const [, record, field] = /^records\[(\d+)\]\.(\w+)$/.exec(path) ?? [];
  return record === undefined || field === undefined ? undefined : { record: Number(record), field };
}

/** « la région et le nom du sous-territoire, ligne 19 » */
function recordText(record: number, fields: readonly string[], { language, lines }: Naming): string {
  const its = words[language];
  const line = lines?.[record];
  const names = fields.map((field) => its.fields[field] ?? field);
  return `${formats[language].list(names)}, ${line === undefined ? its.record(record) : its.line(line)}`;
}

function awaitedText(awaited: Awaited, language: Language): string {
  const its = words[language];
  switch (awaited.kind) {
    case 'fact': {
      const [, field = ''] = /^physician\.(\w+)$/.exec(awaited.path) ?? [];
      return its.fields[field] ?? awaited.path;
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
