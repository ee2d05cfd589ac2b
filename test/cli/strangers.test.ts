import { describe, expect, it } from 'vitest';
import { strangersAmong } from '../../src/cli/strangers.js';
import type { Provider, SlotRecord } from '../../src/gmfSlots/index.js';

const slot = (physician: string | null, provider: Provider | null = 'physician'): SlotRecord => ({
  date: '2023-12-04',
  physician,
  provider,
  published: true,
  configured: true,
  volunteer: true,
});
const group = { engagements: [], physicians: ['MD-01', 'MD-02'] };
const remarks = (...slots: SlotRecord[]) => strangersAmong(slots, { group });

describe('physicians whom the group does not list', () => {
  it('are remarked on, once each, in both languages', () => {
    expect(remarks(slot('MD-02'), slot('md-01'), slot('MD-9'), slot('md-01'))).toEqual([
      {
        fr: 'Des plages sont de médecins qui ne sont pas dans la liste du groupe : « MD-9 », « md-01 ». S’il s’agit des mêmes personnes, écrivez leur nom d’une seule façon.',
        en: 'Slots are of physicians who are not in the list of the group: "MD-9", "md-01". If they are the same persons, write their names one way only.',
      },
    ]);
  });

  it('are the first five, when there are more', () => {
    const [remark] = remarks(...['a', 'b', 'c', 'd', 'e', 'f'].map((name) => slot(name)));
    expect(remark?.en).toContain('"e", ….');
    expect(remark?.en).not.toContain('"f"');
  });

  it('are none when all are listed, are not known, are no physicians, or when there is no list', () => {
    expect(remarks(slot('MD-01'), slot(null), slot('R-01', 'resident'), slot('?', null))).toEqual([]);
    expect(strangersAmong([slot('MD-09')], { group: { engagements: [] } })).toEqual([]);
  });
});
