import { describe, expect, it } from 'vitest';
import type { Engaged } from '../../src/gmfSlots/engagement.js';
import { assessForfaits, isOfShortfall } from '../../src/gmfSlots/forfaits.js';
import { agreedOffer, ctv2024, journalHcn2024, onTheEngagement } from '../../src/gmfSlots/sources.js';
import { localDate } from '../../src/law/localDate.js';
import type { Period } from '../../src/law/period.js';
import type { PinnedReadings } from '../../src/law/reading.js';
import { met, notMet, undetermined, type Verdict } from '../../src/verdict/verdict.js';
import { DECEMBER, fact, JUNE_2024, named, reading, text } from './given.js';

const GROUND = { sources: [] };
const REACHED = met('gmfSlots.requiredOffer', { code: 'reached' }, GROUND);
const SHORT = notMet('gmfSlots.requiredOffer', { code: 'short' }, GROUND);
const UNSETTLED = undetermined('gmfSlots.requiredOffer', { code: 'open' }, [[fact('offers')], [fact('slots')]], GROUND);
const engagedFor = (patients: number): Engaged => ({ kind: 'same', patients });

const forfaits = (
  offer: Verdict,
  {
    quarter = DECEMBER,
    engaged = engagedFor(1000),
    knownAt,
    pinned = 'kept',
  }: { quarter?: Period; engaged?: Engaged; knownAt?: string; pinned?: PinnedReadings | null } = {},
) =>
  assessForfaits(quarter, engaged, offer, knownAt === undefined ? undefined : localDate(knownAt), pinned ?? undefined);
const SOURCES = [agreedOffer, onTheEngagement];

describe('« Dans tous les cas, si l’offre entendue est respectée, les médecins pourront se répartir 1 000 forfaits par trimestre »', () => {
  it('one for each patient of the engagement: 1,000, of 30 dollars, 30,000 dollars', () => {
    expect(forfaits(REACHED)).toEqual({
      verdict: {
        outcome: 'met',
        rule: 'gmfSlots.forfaits',
        reason: {
          code: 'gmfSlots.forfaits.due',
          forfaits: 1000,
          perYear: '120',
          each: '30',
          amount: '30000',
          ...DECEMBER,
        },
        sources: SOURCES,
        because: [],
      },
      parameters: [
        {
          id: 'gmfSlots.forfaitAmount',
          value: '120',
          unit: '$',
          from: '2022-06-01',
          fromInferred: true,
          to: '2024-05-31',
          publishedOn: '2024-04-18',
          source: expect.objectContaining({ document: ctv2024.document, evidence: 'relayed' }),
        },
        {
          id: 'gmfSlots.forfaitAmount.quarterOffered',
          value: '30',
          unit: '$',
          from: '2022-06-01',
          fromInferred: true,
          to: '2024-05-31',
          publishedOn: '2024-04-18',
          source: expect.objectContaining({ document: ctv2024.document, evidence: 'inferred' }),
        },
      ],
      readings: [],
    });
    expect(forfaits(REACHED, { engaged: engagedFor(1001) }).verdict.reason).toMatchObject({ amount: '30030' });
  });

  it('no amount where none was public', () => {
    const unpriced = forfaits(REACHED, { knownAt: '2024-04-17' });
    expect(unpriced.verdict.reason).toEqual({ code: 'gmfSlots.forfaits.due', forfaits: 1000, ...DECEMBER });
    expect(unpriced.parameters).toEqual([]);
    expect(forfaits(REACHED, { knownAt: '2024-04-18' }).verdict.reason).toMatchObject({ perYear: '120', each: '30' });
  });
});

describe('an offer that is not respected', () => {
  it('leaves no forfait of the quarter as we read it: all or nothing', () => {
    expect(forfaits(SHORT)).toEqual({
      verdict: {
        outcome: 'notMet',
        rule: 'gmfSlots.forfaits',
        reason: { code: 'gmfSlots.forfaits.none', forfaits: 1000, ...DECEMBER },
        sources: SOURCES,
        because: [],
      },
      parameters: [],
      readings: [
        {
          id: 'gmfSlots.shortfall',
          used: 'allOrNothing',
          pinned: true,
          outcomes: { allOrNothing: 'notMet', part: 'undetermined' },
          decisive: true,
        },
      ],
    });
  });

  it('or a part that no text gives', () => {
    expect(forfaits(SHORT, { pinned: named({ shortfall: 'part' }) }).verdict).toEqual({
      outcome: 'undetermined',
      rule: 'gmfSlots.forfaits',
      reason: { code: 'gmfSlots.forfaits.partUnknown', forfaits: 1000, ...DECEMBER },
      awaiting: [[text('partOfForfaits', '2023-12-01')]],
      sources: SOURCES,
      because: [],
    });
  });

  it('open, awaits how it is read and the part', () => {
    for (const pinned of [null, {}]) {
      expect(forfaits(SHORT, { pinned })).toMatchObject({
        verdict: {
          outcome: 'undetermined',
          awaiting: [[reading('shortfall'), text('partOfForfaits', '2023-12-01')]],
          sources: SOURCES,
        },
        readings: [{ pinned: false }],
      });
    }
  });
});

describe('what is not settled', () => {
  const OPEN = {
    outcome: 'undetermined',
    rule: 'gmfSlots.forfaits',
    reason: { code: 'gmfSlots.forfaits.open', ...DECEMBER },
    awaiting: UNSETTLED.awaiting,
    sources: SOURCES,
    because: [],
  };

  it('is as the offer is', () => {
    expect(forfaits(UNSETTLED)).toEqual({ verdict: OPEN, parameters: [], readings: [] });
    expect(forfaits(UNSETTLED, { engaged: { kind: 'unknown', paths: ['p'] } }).verdict).toEqual(OPEN);
    expect(forfaits(UNSETTLED, { engaged: { kind: 'changed' } }).verdict).toEqual(OPEN);
  });

  it('awaits as well what an offer that turns out short would leave, as it is read', () => {
    const part = text('partOfForfaits', '2023-12-01');
    const awaiting = (pinned: PinnedReadings | null) => {
      const { verdict } = forfaits(UNSETTLED, { pinned });
      return verdict.outcome === 'undetermined' ? verdict.awaiting : [];
    };
    const [offers, all] = [fact('offers'), fact('slots')];
    for (const open of [null, {}, named({ rounding: 'down' })]) {
      expect(awaiting(open)).toEqual([
        [offers, reading('shortfall'), part],
        [all, reading('shortfall'), part],
      ]);
    }
    expect(awaiting(named({ shortfall: 'part' }))).toEqual([
      [offers, part],
      [all, part],
    ]);
    expect(awaiting(named({ shortfall: 'allOrNothing' }))).toEqual([[offers], [all]]);
  });

  it('that is asked of the letter alone: what came after it says nothing of a part', () => {
    const spring = { from: localDate('2026-03-01'), to: localDate('2026-05-31') };
    for (const quarter of [{ from: localDate('2022-03-01'), to: localDate('2022-05-31') }, spring]) {
      expect(forfaits(UNSETTLED, { quarter, pinned: null }).verdict).toMatchObject({
        reason: { code: 'gmfSlots.forfaits.open' },
        awaiting: UNSETTLED.awaiting,
      });
    }
  });

  it('nothing is due without an engagement', () => {
    for (const quarter of [DECEMBER, JUNE_2024]) {
      expect(forfaits(UNSETTLED, { engaged: { kind: 'none' }, quarter }).verdict).toEqual({
        outcome: 'notApplicable',
        rule: 'gmfSlots.forfaits',
        reason: { code: 'gmfSlots.forfaits.noEngagement', ...quarter },
        sources: SOURCES,
        because: [],
      });
    }
  });
});

describe('« Un premier montant de 50 $ … lorsqu’une plage horaire est ouverte et l’autre 50 $ au moment du rendez-vous »', () => {
  it('from 2024-06-01, 100 dollars a year in two halves; what is due of it for a quarter was not found', () => {
    expect(forfaits(UNSETTLED, { quarter: JUNE_2024 })).toMatchObject({
      verdict: {
        outcome: 'undetermined',
        reason: {
          code: 'gmfSlots.forfaits.inHalves',
          perYear: '100',
          parts: [
            { for: 'slotOpened', dollars: '50' },
            { for: 'appointmentDone', dollars: '50' },
          ],
          ...JUNE_2024,
        },
        awaiting: [[text('slotRate', '2024-06-01')]],
        sources: [{ document: journalHcn2024.document }],
      },
      parameters: [{ id: 'gmfSlots.forfaitAmount', value: '100', unit: '$', from: '2024-06-01' }],
      readings: [],
    });
  });

  it('known from 13 June 2024, not the day before', () => {
    const code = (knownAt: string) => forfaits(UNSETTLED, { quarter: JUNE_2024, knownAt }).verdict.reason.code;
    expect(code('2024-06-12')).toBe('gmfSlots.forfaits.open');
    expect(code('2024-06-13')).toBe('gmfSlots.forfaits.inHalves');
  });

  it('is not said of the quarters after the framework agreement was accepted', () => {
    const quarter = (from: string, to: string) => ({ from: localDate(from), to: localDate(to) });
    const winter = forfaits(UNSETTLED, { quarter: quarter('2025-12-01', '2026-02-28') });
    expect(winter.verdict.reason.code).toBe('gmfSlots.forfaits.inHalves');
    const spring = forfaits(UNSETTLED, { quarter: quarter('2026-03-01', '2026-05-31') });
    expect(spring.verdict.reason.code).toBe('gmfSlots.forfaits.open');
    expect(spring.parameters).toEqual([]);
  });
});

describe('what is awaited only in case the offer turns out short', () => {
  it('is how a part is read, and the text on it', () => {
    expect([reading('shortfall'), text('partOfForfaits', '2023-12-01')].map(isOfShortfall)).toEqual([true, true]);
    const others = [reading('rounding'), text('changedEngagement', '2023-12-01'), fact('offers')];
    expect(others.map(isOfShortfall)).toEqual([false, false, false]);
  });
});
