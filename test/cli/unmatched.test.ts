import { describe, expect, it } from 'vitest';
import { unmatchedNotices } from '../../src/cli/unmatched.js';
import type { BillingRecord, Holding } from '../../src/prem/index.js';

const avis: Holding = {
  kind: 'avis',
  from: '2018-11-15',
  base: 'subTerritory',
  region: '16',
  subTerritory: 'Rouville',
};
const at = (region: BillingRecord['region'], subTerritory: string | null): BillingRecord => ({
  date: '2024-05-06',
  amount: '600',
  region,
  subTerritory,
  nature: 'ordinary',
});
const remarks = (holdings: readonly Holding[], ...records: BillingRecord[]) =>
  unmatchedNotices({ physician: { holdings }, records });

describe('a notice whose sub-territory no record carries', () => {
  it('is remarked on when records of its region carry other names', () => {
    const [remark, ...others] = remarks(
      [avis],
      at('16', 'RLS de Rouville'),
      at('16', 'Le Haut-Richelieu'),
      at('05', 'Magog'),
    );
    expect(others).toEqual([]);
    expect(remark?.fr).toBe(
      'Aucun relevé ne porte le sous-territoire de l’avis, « Rouville » (région 16); ceux de cette région portent : « Le Haut-Richelieu », « RLS de Rouville ». S’il s’agit du même lieu, écrivez-le d’une seule façon.',
    );
    expect(remark?.en).toContain(
      '"Le Haut-Richelieu", "RLS de Rouville". If it is the same place, write it one way only.',
    );
  });

  it('lists five names at the most', () => {
    const [remark] = remarks([avis], ...['f', 'e', 'd', 'c', 'b', 'a'].map((name) => at('16', name)));
    expect(remark?.en).toContain('"a", "b", "c", "d", "e", …. If');
  });

  it.each<[string, readonly Holding[], readonly BillingRecord[]]>([
    ['one record carries it', [avis], [at('16', 'Rouville'), at('16', 'RLS de Rouville')]],
    ['no record of its region has a name', [avis], [at('16', null), at('05', 'Magog')]],
    ['there is no record', [avis], []],
    ['its base is the region', [{ ...avis, base: 'region' }], [at('16', 'RLS de Rouville')]],
    ['there is only a derogation', [{ kind: 'derogation', purpose: 'other', from: '2020-01-01' }], [at('16', 'a')]],
  ])('is not remarked on when %s', (_, holdings, records) => {
    expect(remarks(holdings, ...records)).toEqual([]);
  });
});
