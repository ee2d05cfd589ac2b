import type { Reading } from '../../law/reading.js';
import { isReadingPinned, usedOptions } from '../../verdict/explore.js';
import { REGULATIONS } from '../regulations.js';
import { askedAgain, type Question } from './question.js';
import { ofEach } from './rounding.records.js';
import type { Hypothesis } from './search.js';

interface Choice {
  readonly id: string;
  readonly option: string;
}

/**
 * Readings: one silence of the texts read otherwise than it was, then two. The others stay as they were used. Where they were explored, that they are
 * all pinned as kept is the first tried: it settles what they left open.
 */
export function* readings(question: Question): Generator<Hypothesis> {
  const { regulation, options } = question;
  const all: readonly Reading[] = REGULATIONS[regulation].readings;
  const used = usedOptions(all, options.readings);
  if (all.some(({ id }) => !isReadingPinned(id, options.readings))) yield asRead(question, used, []);
  const others = all.flatMap(({ id, options: every }) =>
    every.filter((option) => option !== used[id]).map((option): Choice => ({ id, option })),
  );
  for (const one of others) yield asRead(question, used, [one]);
  for (const [i, one] of others.entries()) {
    for (const another of others.slice(i + 1)) {
      if (another.id !== one.id) yield asRead(question, used, [one, another]);
    }
  }
}

function asRead(question: Question, used: Readonly<Record<string, string>>, choices: readonly Choice[]): Hypothesis {
  const pinned = { ...used, ...Object.fromEntries(choices.map(({ id, option }) => [id, option])) };
  return {
    cost: choices.length,
    finding: () => ({ code: 'audit.cause.reading', readings: choices }),
    ask: () => ofEach(question, askedAgain(question, { options: { readings: pinned } })),
  };
}
