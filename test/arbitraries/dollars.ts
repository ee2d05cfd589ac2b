import fc from 'fast-check';

/** Dollars as text, from cents: two decimals, one or none where they may be. */
export function dollars(cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  const text = `${digits.slice(0, -2)}.${digits.slice(-2)}`.replace(/\.00$/, '').replace(/(\.\d)0$/, '$1');
  return cents < 0 ? `-${text}` : text;
}

/** Amounts at the thresholds of the billing day, and parts that add up to them. */
const AT_THRESHOLDS = [
  '261.49',
  '261.50',
  '261.5',
  '522.99',
  '523',
  '523.00',
  '523.01',
  '130.75',
  '392.25',
  '0.01',
  '0',
];
const CORRECTIONS = ['-0.01', '-130.75', '-261.50', '-523', '-1046'];

/** What was billed on one record, crowded where a cent decides; one in seven corrects another. */
export const amountBilled: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: fc.constantFrom(...AT_THRESHOLDS), weight: 8 },
  { arbitrary: fc.constantFrom(...CORRECTIONS), weight: 2 },
  { arbitrary: fc.constantFrom('523', '1046', '1500.5', '262'), weight: 3 },
  { arbitrary: fc.integer({ min: -60_000, max: 120_000 }).map(dollars), weight: 1 },
);
