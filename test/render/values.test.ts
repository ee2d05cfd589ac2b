import { describe, expect, it } from 'vitest';
import { localDate } from '../../src/law/localDate.js';
import { assess, type Given, HOME, many, NOTHING, REACHED, render, says } from './given.js';

/** The line that says a figure of a unit. */
function figure(value: string, unit: string): string {
  const source = { document: 'Une page', evidence: 'relayed', confidence: 'high' } as const;
  const parameters = [{ id: 'x.figure', value, unit, from: localDate('2022-04-01'), source }];
  return says({ ...REACHED, parameters });
}

describe('a figure applied', () => {
  it.each([
    ['523', '$', '523 $'],
    ['55', '%', '55 %'],
    ['03-01/02-end', 'MM-DD', '1er mars – fin février'],
    ['2016-07-01', 'date', '1er juillet 2016'],
    ['0.25', 'slots/patient/quarter', '0,25'],
    ['20000', 'consultations/year', '20 000'],
    ['4486', 'form', '4486'],
    ['groupRegistration', 'measure', 'groupRegistration'],
  ])('%s, in %s, reads « %3$s »', (value, unit, shown) => {
    expect(figure(value, unit)).toContain(`• x.figure : ${shown} (depuis le 1er avril 2022)`);
  });

  it('no heading without a figure', () => {
    expect(render({ ...REACHED, parameters: [] })).not.toContain('Chiffres appliqués');
    expect(render(NOTHING)).toContain('Chiffres appliqués');
  });
});

describe('records that lack the same', () => {
  const unpriced = (count: number): readonly Given[] => many(count, { ...HOME, amount: null });

  it('are named one by one while they are few', () => {
    const text = says(assess(unpriced(12), { readings: 'kept' }));
    expect(text).toContain('le montant, le relevé no 1 ');
    expect(text).toContain('le montant, le relevé no 12 ');
  });

  it('are counted, from the first to the last, when they are many', () => {
    const text = says(assess(unpriced(13), { readings: 'kept' }));
    expect(text).toContain('le montant, 13 relevés (le relevé no 1 … le relevé no 13)');
    expect(text).not.toContain('le relevé no 2 ');
  });
});
