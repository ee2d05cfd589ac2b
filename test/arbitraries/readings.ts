import fc from 'fast-check';
import { premReadings } from '../../src/prem/index.js';

export type Pins = Readonly<Record<string, string>>;

/** One option for every reading. */
export const everyReadingPinned: fc.Arbitrary<Pins> = fc.record(
  Object.fromEntries(premReadings.map(({ id, options }) => [id, fc.constantFrom(...options)])),
);

export const KEPT: Pins = Object.fromEntries(premReadings.map(({ id, kept }) => [id, kept]));

/** Every way to pin the readings named. */
export function waysToPin(ids: readonly string[]): readonly Pins[] {
  let ways: readonly Pins[] = [{}];
  for (const { id, options } of premReadings) {
    if (ids.includes(id)) ways = ways.flatMap((way) => options.map((option) => ({ ...way, [id]: option })));
  }
  return ways;
}

export const EVERY_WAY: readonly Pins[] = waysToPin(premReadings.map(({ id }) => id));
