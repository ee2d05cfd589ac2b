import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { quartersTo } from '../../src/amp/calendar.js';
import type { AmpInput } from '../../src/amp/facts.js';
import { ampInputSchema } from '../../src/amp/input.js';
import { quarterStarts } from '../../src/amp/parameters.calendar.js';
import { heldOn } from '../../src/holdings/timeline.js';
import { localDate } from '../../src/law/localDate.js';
import type { Case } from '../whole/caseFiles.js';
import { found } from './equivalence.given.js';

/** The cases, until `assessAmp` puts the equivalences in its answer: then they go with the others, and this file goes away. */
const cases = JSON.parse(
  readFileSync(join(import.meta.dirname, 'equivalences.pending.json'), 'utf8'),
) as readonly Case<AmpInput>[];

it.each(cases.map((one) => ({ ...one, name: one.title.en })))(
  '$name',
  ({ given, asOf, readings, expect: expected }) => {
    expect(ampInputSchema.safeParse(given).success).toBe(true);
    const { physician, equivalences = [], equivalenceTables = [] } = given;
    const verdicts = quartersTo(localDate(asOf), quarterStarts.march).flatMap((quarter) => {
      const held = physician === undefined ? undefined : heldOn(physician, quarter.from);
      const region = held !== undefined && 'region' in held ? (held.region ?? undefined) : undefined;
      const choice = typeof readings === 'object' ? readings : {};
      return found(equivalences, { quarter, region, tables: equivalenceTables, choice, asOf });
    });
    expect(verdicts.map(({ verdict }) => verdict)).toMatchObject([expected].flat());
  },
);
