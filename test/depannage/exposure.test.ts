import { describe, expect, it } from 'vitest';
import { exposureOf } from '../../src/depannage/exposure.js';
import { exclusiveReduction } from '../../src/depannage/parameters.js';
import { localDate } from '../../src/law/localDate.js';

const [{ source }] = exclusiveReduction.versions as [(typeof exclusiveReduction.versions)[number]];
const over = (from: string, remuneration?: string, knownAt?: string) =>
  exposureOf({ from: localDate(from), to: localDate('2025-02-28') }, remuneration, {
    on: localDate('2025-02-28'),
    knownAt: knownAt === undefined ? undefined : localDate(knownAt),
    pinned: undefined,
  });

describe('« une réduction de 30 % de l’ensemble de sa rémunération annuelle »', () => {
  it('is a rate, and an illustration where a remuneration is given', () => {
    expect(over('2024-03-01')).toEqual({ exposure: { rate: 30, illustration: null }, source: [source] });
    expect(over('2024-03-01', '400000').exposure).toEqual({
      rate: 30,
      illustration: { remuneration: '400000', reduction: '120000' },
    });
    expect(over('2024-03-01', '0').exposure.illustration).toEqual({ remuneration: '0', reduction: '0' });
  });

  it('is not known of days before the text, nor as the law was known before it', () => {
    const unknown = { exposure: { rate: null, illustration: null }, source: [] };
    expect(over('2022-08-31', '400000')).toEqual(unknown);
    expect(over('2022-09-01', '400000').exposure.rate).toBe(30);
    expect(over('2024-03-01', '400000', '2022-08-31')).toEqual(unknown);
    expect(over('2024-03-01', '400000', '2022-09-01').exposure.rate).toBe(30);
  });
});
