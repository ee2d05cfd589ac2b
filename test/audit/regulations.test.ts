import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  type AssessmentOf,
  assessBy,
  REGULATION_NAMES,
  REGULATIONS,
  type RegulationName,
} from '../../src/audit/regulations.js';
import type * as gmfSlots from '../../src/gmfSlots/index.js';
import type * as library from '../../src/index.js';
import type { Verdict } from '../../src/verdict/verdict.js';
import { SMALL } from './given.js';

/** `assessPrem` is `prem`; what starts from a tally is of the same regulation. */
type NamesIn<Door> = keyof Door extends infer Name
  ? Name extends `assess${infer Of}`
    ? Of extends `${string}Tally`
      ? never
      : Uncapitalize<Of>
    : never
  : never;

describe('the regulations that can be sealed', () => {
  it('are all that the library exports', () => {
    // The Orchestrateur is entered by the door of the slots.
    expectTypeOf<NamesIn<typeof library> | NamesIn<typeof gmfSlots>>().toEqualTypeOf<RegulationName>();
  });

  it('are all the folders that assess', () => {
    const src = join(import.meta.dirname, '../../src');
    const folders = readdirSync(src).filter((name) => existsSync(join(src, name, 'assess.ts')));
    expect([...REGULATION_NAMES].sort()).toEqual(folders.sort());
  });

  it.each(REGULATION_NAMES)('%s has its own readings, whose ids begin with a regulation', (name) => {
    expect(REGULATIONS[name].readings.some(({ id }) => id.startsWith(`${name}.`))).toBe(true);
  });

  it.each(SMALL)('$regulation answers by its name', ({ regulation, input, options }) => {
    const { verdict } = assessBy(regulation, input as never, options);
    expect(verdict.rule.startsWith(`${regulation}.`)).toBe(true);
    expectTypeOf<AssessmentOf<'prem'>['verdict']>().toExtend<Verdict>();
  });
});
