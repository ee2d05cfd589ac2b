import type { Bilingual } from '../law/bilingual.js';
import type { BillingRecord } from '../prem/index.js';
import { type Lines, unread } from './answer.js';
import type { FileProblem } from './fileProblem.js';
import type { FileRead } from './outside.js';
import type { ReadingOptions } from './readRecords.js';
import { readRecords } from './readRecords.js';
import type { ListOrigin } from './report.js';
import type { Progress } from './table.js';

/** The records of several files, one after another, and where each comes from. */
export interface RecordsOfFiles {
  readonly records: readonly BillingRecord[];
  readonly problems: readonly FileProblem[];
  readonly lines: Lines;
  readonly lists: readonly ListOrigin[];
  readonly remarks: readonly Bilingual[];
}

type Reporting = <T>(read: (progress: Progress | undefined) => T) => T;

/** Years are exported one by one: the files are read as one. */
export function readLife(files: readonly FileRead[], options: ReadingOptions, reporting: Reporting): RecordsOfFiles {
  const all = files.map(({ bytes, path }) => ({
    path,
    ...reporting((progress) => readRecords(bytes, path, { ...options, progress })),
  }));
  const isSeveral = all.length > 1;
  let after = 0;
  const lists = all.map(({ path, records, lines, headers }): ListOrigin => {
    const own = {
      name: 'records',
      file: path,
      lines: lines.slice(0, records.length),
      headers,
      otherwise: headers.place,
    };
    after += records.length;
    return isSeveral ? { ...own, after: after - records.length } : own;
  });
  return {
    records: all.flatMap(({ records }) => records),
    problems: all.flatMap(({ problems }) => problems),
    lines: {
      lines: lists.flatMap(({ lines }) => lines),
      ...(isSeveral ? { files: all.flatMap(({ path, records }) => records.map(() => path)) } : {}),
      skipped: all.flatMap(({ path, skipped }) => skipped.map((line) => ({ file: path, line }))),
      skippedFor: all.flatMap(({ skippedFor }) => skippedFor),
      ignored: [],
      headers: {},
    },
    lists,
    remarks: [...unreadOf(all), ...(isSeveral ? alikeInTwo(all) : [])],
  };
}

interface Read {
  readonly path: string;
  readonly records: readonly BillingRecord[];
  readonly ignored: readonly string[];
}

/** The columns not read; of files that have the same ones, once. */
function unreadOf(all: readonly Read[]): readonly Bilingual[] {
  const filesOf = new Map<string, Read[]>();
  for (const one of all) {
    if (one.ignored.length === 0) continue;
    const key = JSON.stringify(one.ignored);
    filesOf.set(key, [...(filesOf.get(key) ?? []), one]);
  }
  return [...filesOf.values()].map((files) =>
    unread(files[0]?.ignored ?? [], all.length === 1 ? undefined : files.map(({ path }) => path).join(', ')),
  );
}

/** A remark when a record of a file stands in another, word for word: likely two exports that overlap. */
function alikeInTwo(all: readonly Read[]): readonly Bilingual[] {
  const fileOf = new Map<string, string>();
  let count = 0;
  let pair: readonly [string, string] | undefined;
  for (const { path, records } of all) {
    for (const record of records) {
      const key = JSON.stringify(record);
      const before = fileOf.get(key);
      if (before === undefined) fileOf.set(key, path);
      else if (before !== path) {
        count += 1;
        pair ??= [before, path];
      }
    }
  }
  if (pair === undefined) return [];
  const [one, other] = pair;
  const [fr, en] =
    count === 1
      ? ['Un relevé est le même dans deux fichiers', 'One record is the same in two files']
      : [`${count} relevés sont les mêmes dans deux fichiers`, `${count} records are the same in two files`];
  return [
    {
      fr: `${fr} (${one} et ${other}) et ${count === 1 ? 'compte' : 'comptent'} deux fois : si les exports se chevauchent, retirez-les de l’un des deux.`,
      en: `${en} (${one} and ${other}) and ${count === 1 ? 'counts' : 'count'} twice: if the exports overlap, take them out of one of the two.`,
    },
  ];
}
