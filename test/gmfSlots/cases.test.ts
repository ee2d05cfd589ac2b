import { describe, expect, it } from 'vitest';
import { assessGmfSlots, type GmfSlotsInput, type SlotRecord } from '../../src/gmfSlots/index.js';
import { gmfSlotsPhrases } from '../../src/gmfSlots/phrases.js';
import { frozen, runCases } from '../whole/caseFiles.js';
import { slots } from './given.js';

/** So many slots of one day, as `test/cases/README.md` describes them. */
type SlotsInShort = { readonly count?: number } & Partial<SlotRecord> & Pick<SlotRecord, 'date'>;
type Given = Omit<GmfSlotsInput, 'slots'> & { readonly slots?: readonly SlotsInShort[] };

const answer = ({ slots: runs, ...group }: Given, options: Parameters<typeof assessGmfSlots>[1]) => {
  const all = runs?.flatMap(({ count = 1, date, ...more }) => slots(count, date, { physician: null, ...more }));
  return assessGmfSlots(frozen({ ...group, ...(all === undefined ? {} : { slots: all }) }), options);
};

const files = runCases<Given>({
  folder: 'gmfSlots',
  whole: 'quarter',
  hasLedger: true,
  isNested: true,
  phrases: gmfSlotsPhrases,
  unsaid: /gmfSlots\./,
  answer,
});

describe('the examples of the texts', () => {
  it('are all there, published and derived', () => {
    const origins = files.flatMap(({ cases }) => cases.map(({ origin }) => origin));
    const numbers = origins.flatMap((origin) => /\((?<number>[PD]\d+)/.exec(origin)?.groups?.['number'] ?? []);
    const wanted = ['P1', 'P2', 'P3', 'P4', ...Array.from({ length: 12 }, (_, i) => `D${i + 1}`)];
    expect([...new Set(numbers)].sort()).toEqual(wanted.sort());
  });

  it('what a source published is in a file, what we derived in another', () => {
    for (const { name, cases } of files)
      for (const { origin } of cases) expect(origin.startsWith('published by')).toBe(name === 'published.json');
  });

  it('1,200 patients: the four quarters come to 1,200 slots', () => {
    const [year] = files.flatMap(({ cases }) => cases).filter(({ origin }) => origin.includes('(P4'));
    const { asOf, given } = year!;
    const { reason } = answer(given, {
      asOf,
      ...(year!.readings === undefined ? {} : { readings: year!.readings }),
    }).verdict;
    const required = 'year' in reason ? reason.year.map((row) => Number(row.required)) : [];
    expect(required.reduce((sum, one) => sum + one, 0)).toBe(1200);
  });
});
