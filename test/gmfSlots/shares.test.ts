import { describe, expect, it } from 'vitest';
import { shareForfaits } from '../../src/gmfSlots/shares.js';

type Given = Readonly<Record<string, string>>;
const contributions = (given: Given) =>
  Object.entries(given).map(([physician, contribution]) => ({ physician, contribution }));
const shared = (forfaits: number, given: Given) => {
  const shares = shareForfaits(forfaits, contributions(given));
  return shares === undefined ? undefined : Object.fromEntries(shares.map((one) => [one.physician, one.forfaits]));
};

describe('« based on their contribution to the services provided to the patients enrolled in the group »', () => {
  it('whole forfaits in proportion, with the contributions in the order given', () => {
    expect(shareForfaits(1000, contributions({ Roy: '6', Gagnon: '4' }))).toEqual([
      { physician: 'Roy', contribution: '6', forfaits: 600 },
      { physician: 'Gagnon', contribution: '4', forfaits: 400 },
    ]);
  });

  it('contributions are in the lead physician’s own unit: only the proportion counts', () => {
    expect(shared(1000, { A: '0.6', B: '0.4' })).toEqual({ A: 600, B: 400 });
    expect(shared(1000, { A: '0.006', B: '0.004' })).toEqual({ A: 600, B: 400 });
    expect(shared(7, { A: '1/3', B: '2/3' })).toEqual({ A: 2, B: 5 });
    expect(shared(10, { A: '999999999999999999', B: '999999999999999999' })).toEqual({ A: 5, B: 5 });
  });

  it('one alone has them all, and who contributed nothing has none', () => {
    expect(shared(1000, { A: '0.01' })).toEqual({ A: 1000 });
    expect(shared(1000, { A: '3', B: '0' })).toEqual({ A: 1000, B: 0 });
    expect(shared(0, { A: '3', B: '1' })).toEqual({ A: 0, B: 0 });
  });

  it('there is no proportion when nobody contributed', () => {
    expect(shareForfaits(1000, contributions({ A: '0', B: '0.00' }))).toBeUndefined();
    expect(shareForfaits(1000, [])).toBeUndefined();
  });
});

describe('what does not divide', () => {
  it('goes one each to the largest remainders', () => {
    // 10 × 5/9 = 5.56, 10 × 3/9 = 3.33, 10 × 1/9 = 1.11: the one left goes to the first.
    expect(shared(10, { C: '1', B: '3', A: '5' })).toEqual({ C: 1, B: 3, A: 6 });
    // 5 × 2/7 = 1.43, 5 × 2/7 = 1.43, 5 × 3/7 = 2.14: the one left is for one of the first two.
    expect(shared(5, { B: '2', A: '2', C: '3' })).toEqual({ B: 1, A: 2, C: 2 });
    // 2 of 3 remainders: 8 × 3/7 = 3.43, 8 × 2/7 = 2.29 twice: one left.
    expect(shared(8, { A: '3', B: '2', C: '2' })).toEqual({ A: 4, B: 2, C: 2 });
  });

  it('among equal remainders, to the larger contribution', () => {
    // 4 × 1/8 = 0.5, 4 × 3/8 = 1.5, 4 × 4/8 = 2.
    expect(shared(4, { A: '1', B: '3', C: '4' })).toEqual({ A: 0, B: 2, C: 2 });
    expect(shared(4, { C: '4', B: '3', A: '1' })).toEqual({ C: 2, B: 2, A: 0 });
  });

  it('among equal contributions, in the order of the names’ characters', () => {
    expect(shared(1, { B: '1', A: '1', C: '1' })).toEqual({ B: 0, A: 1, C: 0 });
    expect(shared(2, { C: '1', B: '1', A: '1' })).toEqual({ C: 0, B: 1, A: 1 });
    // Characters, not a dictionary: capitals first, accents last, digits before.
    expect(shared(1, { é: '1', a: '1' })).toEqual({ é: 0, a: 1 });
    expect(shared(1, { a: '1', Z: '1' })).toEqual({ a: 0, Z: 1 });
    expect(shared(1, { 'Dr 2': '1', 'Dr 10': '1' })).toEqual({ 'Dr 2': 0, 'Dr 10': 1 });
  });

  it('a thousand among three', () => {
    expect(shared(1000, { Roy: '1', Gagnon: '1', Tremblay: '1' })).toEqual({ Roy: 333, Gagnon: 334, Tremblay: 333 });
    expect(shared(1000, { Roy: '1', Gagnon: '1', Tremblay: '1.001' })).toEqual({
      Roy: 333,
      Gagnon: 333,
      Tremblay: 334,
    });
  });
});
