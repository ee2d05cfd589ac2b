import { describe, expect, it } from 'vitest';
import { assessGmfSlots, type Provider, type SlotRecord } from '../../src/gmfSlots/index.js';

/** What an open offer shows: the count under the readings kept, and the ends of what any way to read and complete gives. */

const slots = (count: number, provider: Provider | null): readonly SlotRecord[] =>
  Array.from({ length: count }, () => ({
    date: '2024-01-15',
    physician: null,
    provider,
    published: true,
    configured: true,
    volunteer: true,
  }));

const assessed = (...given: readonly (readonly SlotRecord[])[]) => {
  const { verdict } = assessGmfSlots(
    { group: { engagements: [{ from: '2022-06-01', patients: 40 }] }, slots: given.flat() },
    { asOf: '2024-02-29' },
  );
  return { reason: verdict.because[0]?.reason, year: (verdict.reason as { readonly year?: readonly unknown[] }).year };
};

describe('40 patients: ten slots required', () => {
  it('nine of physicians, three of residents: from nine to twelve', () => {
    const { reason, year } = assessed(slots(9, 'physician'), slots(3, 'resident'));
    expect(reason).toMatchObject({ code: 'gmfSlots.requiredOffer.open', offered: 9, atMost: 9, least: 9, most: 12 });
    expect(year?.at(-1)).toMatchObject({ outcome: 'undetermined', required: '10', offered: 9, atMost: 12 });
  });

  it('nine of physicians, one of nobody known: from nine to ten', () => {
    const { reason } = assessed(slots(9, 'physician'), slots(1, null));
    expect(reason).toMatchObject({ offered: 9, atMost: 10, least: 9, most: 10 });
  });

  it('settled, it shows the count alone', () => {
    const { reason, year } = assessed(slots(10, 'physician'), slots(3, 'resident'));
    expect(reason).toMatchObject({ code: 'gmfSlots.requiredOffer.reached', offered: 10, atMost: 10 });
    expect(reason).not.toHaveProperty('least');
    expect(year?.at(-1)).toMatchObject({ outcome: 'met', offered: 10, atMost: 10 });
  });
});

describe('a distribution of 16 and 4, for 40 patients', () => {
  it('twelve slots in December: 16 agreed, or 10 by the standard', () => {
    const { verdict } = assessGmfSlots(
      {
        group: {
          engagements: [{ from: '2022-06-01', patients: 40 }],
          redistribution: {
            unit: 'slots',
            quarters: [
              { from: '2023-12-01', offer: '16' },
              { from: '2024-03-01', offer: '4' },
            ],
            requested: true,
            authorised: true,
            sentToRamq: true,
          },
        },
        offers: [{ quarter: '2023-12-01', slots: 12, report: 'GAP' }],
      },
      { asOf: '2024-02-29' },
    );
    expect(verdict.because[0]?.reason).toMatchObject({
      code: 'gmfSlots.requiredOffer.open',
      required: '16',
      orRequired: '10',
      least: 12,
      most: 12,
    });
  });
});
