import { describe, expect, it } from 'vitest';
import type { Engaged } from '../../src/gmfSlots/engagement.js';
import type { ForfaitsReason } from '../../src/gmfSlots/forfaits.js';
import { assessBilled, assessSharing } from '../../src/gmfSlots/sharing.js';
import { agreedOffer, byContribution } from '../../src/gmfSlots/sources.js';
import { met, notApplicable, notMet, undetermined, type Verdict } from '../../src/verdict/verdict.js';
import { DECEMBER, fact } from './given.js';

const GROUND = { sources: [] };
const RULE = 'gmfSlots.forfaits';
const due = (forfaits: number): Verdict<ForfaitsReason> =>
  met(RULE, { code: 'gmfSlots.forfaits.due', forfaits, ...DECEMBER }, GROUND);
const NONE: Verdict<ForfaitsReason> = notMet(
  RULE,
  { code: 'gmfSlots.forfaits.none', forfaits: 9, ...DECEMBER },
  GROUND,
);
const NOTHING: Verdict<ForfaitsReason> = notApplicable(
  RULE,
  { code: 'gmfSlots.forfaits.noEngagement', ...DECEMBER },
  GROUND,
);
const UNSETTLED: Verdict<ForfaitsReason> = undetermined(
  RULE,
  { code: 'gmfSlots.forfaits.open', ...DECEMBER },
  [[fact('offers[0].slots')], [fact('slots')]],
  GROUND,
);
const SOURCES = [agreedOffer, byContribution];
const BOTH = ['A', 'B'];

describe('sharing by contributions', () => {
  const contribution = (physician: string, its: string) => ({ quarter: DECEMBER.from, physician, contribution: its });
  const TWO = [contribution('A', '3'), contribution('B', '1')];
  const share = (...[given, who, forfaits]: [typeof TWO, readonly string[] | undefined, Verdict<ForfaitsReason>]) =>
    assessSharing(DECEMBER, given, who, forfaits);

  it('is done when forfaits are due', () => {
    expect(share(TWO, BOTH, due(1000))).toEqual({
      outcome: 'met',
      rule: 'gmfSlots.sharing',
      reason: {
        code: 'gmfSlots.sharing.shared',
        forfaits: 1000,
        shares: [
          { physician: 'A', contribution: '3', forfaits: 750 },
          { physician: 'B', contribution: '1', forfaits: 250 },
        ],
        ...DECEMBER,
      },
      sources: SOURCES,
      because: [],
    });
  });

  it('is not when somebody named does not take part, once each, whether or not anything is due', () => {
    const more = [...TWO, contribution('C', '1'), contribution('D', '0'), contribution('C', '2')];
    for (const forfaits of [due(1000), NONE, NOTHING, UNSETTLED]) {
      expect(share(more, BOTH, forfaits)).toEqual({
        outcome: 'notMet',
        rule: 'gmfSlots.sharing',
        reason: { code: 'gmfSlots.sharing.notParticipants', physicians: ['C', 'D'], ...DECEMBER },
        sources: SOURCES,
        because: [],
      });
    }
    expect(share(TWO, [], due(1000)).outcome).toBe('notMet');
  });

  it('is pending while it is not known whether forfaits are due', () => {
    expect(share(TWO, BOTH, UNSETTLED)).toEqual({
      outcome: 'undetermined',
      rule: 'gmfSlots.sharing',
      reason: { code: 'gmfSlots.sharing.open', ...DECEMBER },
      awaiting: [[fact('offers[0].slots')], [fact('slots')]],
      sources: SOURCES,
      because: [],
    });
  });

  it('has nothing to share when none is due', () => {
    for (const forfaits of [NONE, NOTHING]) {
      expect(share(TWO, BOTH, forfaits)).toEqual({
        outcome: 'notApplicable',
        rule: 'gmfSlots.sharing',
        reason: { code: 'gmfSlots.sharing.nothingToShare', ...DECEMBER },
        sources: SOURCES,
        because: [],
      });
    }
  });

  it('has nothing to share by when nobody contributed', () => {
    expect(share([contribution('A', '0')], BOTH, due(4))).toEqual({
      outcome: 'notMet',
      rule: 'gmfSlots.sharing',
      reason: { code: 'gmfSlots.sharing.nobodyContributed', ...DECEMBER },
      sources: SOURCES,
      because: [],
    });
  });
});

describe('forfaits billed', () => {
  const bill = (physician: string, forfaits: number) => ({ quarter: DECEMBER.from, physician, forfaits });
  const billed = (
    bills: readonly ReturnType<typeof bill>[],
    forfaits: Verdict<ForfaitsReason>,
    who: readonly string[] | undefined = BOTH,
    engaged: Engaged = { kind: 'same', patients: 1000 },
  ) => assessBilled(DECEMBER, bills, who, forfaits, engaged);
  /** Nobody said who takes part. */
  const unnamed = (bills: readonly ReturnType<typeof bill>[], forfaits: Verdict<ForfaitsReason>) =>
    assessBilled(DECEMBER, bills, undefined, forfaits, { kind: 'changed' });

  it('are within those due, up to the last', () => {
    expect(billed([bill('A', 600), bill('B', 400)], due(1000))).toEqual({
      outcome: 'met',
      rule: 'gmfSlots.billed',
      reason: { code: 'gmfSlots.billed.within', billed: 1000, forfaits: 1000, ...DECEMBER },
      sources: SOURCES,
      because: [],
    });
    expect(billed([bill('A', 600)], due(1000)).outcome).toBe('met');
  });

  it('are too many by one', () => {
    expect(billed([bill('A', 600), bill('B', 401)], due(1000))).toEqual({
      outcome: 'notMet',
      rule: 'gmfSlots.billed',
      reason: { code: 'gmfSlots.billed.tooMany', billed: 1001, forfaits: 1000, ...DECEMBER },
      sources: SOURCES,
      because: [],
    });
  });

  it('are too many when none is due', () => {
    for (const forfaits of [NONE, NOTHING]) {
      expect(billed([bill('A', 1)], forfaits)).toMatchObject({ outcome: 'notMet', reason: { billed: 1, forfaits: 0 } });
      expect(billed([bill('A', 0)], forfaits).outcome).toBe('met');
      // More than one for each patient is so many more than none.
      expect(billed([bill('A', 1001)], forfaits)).toMatchObject({ reason: { billed: 1001, forfaits: 0 } });
    }
  });

  it('are billed by those who take part, and by no other', () => {
    const strangers = [bill('A', 1), bill('C', 1), bill('D', 0), bill('C', 3)];
    for (const forfaits of [due(1000), NONE, UNSETTLED]) {
      expect(billed(strangers, forfaits)).toEqual({
        outcome: 'notMet',
        rule: 'gmfSlots.billed',
        reason: { code: 'gmfSlots.billed.notParticipants', physicians: ['C'], ...DECEMBER },
        sources: SOURCES,
        because: [],
      });
    }
    expect(billed([bill('D', 0)], due(1000)).outcome).toBe('met');
  });

  it('are open while those due are not known, unless none is billed', () => {
    expect(billed([bill('A', 600)], UNSETTLED)).toEqual({
      outcome: 'undetermined',
      rule: 'gmfSlots.billed',
      reason: { code: 'gmfSlots.billed.open', billed: 600, ...DECEMBER },
      awaiting: [[fact('offers[0].slots')], [fact('slots')]],
      sources: SOURCES,
      because: [],
    });
    expect(billed([bill('A', 0)], UNSETTLED)).toMatchObject({ outcome: 'met', reason: { billed: 0, forfaits: 0 } });
  });

  it('are too many whatever becomes of the offer, past one for each patient', () => {
    expect(billed([bill('A', 600), bill('B', 401)], UNSETTLED)).toMatchObject({
      outcome: 'notMet',
      reason: { code: 'gmfSlots.billed.tooMany', billed: 1001, forfaits: 1000 },
    });
    expect(billed([bill('A', 600), bill('B', 400)], UNSETTLED).outcome).toBe('undetermined');
    const unknown: Engaged = { kind: 'unknown', paths: ['group.engagements[0].patients'] };
    for (const engaged of [unknown, { kind: 'changed' }] as const) {
      expect(billed([bill('A', 1001)], UNSETTLED, BOTH, engaged).outcome).toBe('undetermined');
    }
  });

  it('await who takes part when that is not said, with what else is missing', () => {
    const who = fact('group.physicians');
    expect(unnamed([bill('A', 600)], due(1000))).toEqual({
      outcome: 'undetermined',
      rule: 'gmfSlots.billed',
      reason: { code: 'gmfSlots.billed.open', billed: 600, ...DECEMBER },
      awaiting: [[who]],
      sources: SOURCES,
      because: [],
    });
    expect(unnamed([bill('A', 600)], UNSETTLED)).toMatchObject({
      awaiting: [
        [fact('offers[0].slots'), who],
        [fact('slots'), who],
      ],
    });
    // Too many, whoever takes part; and nobody need take part to bill nothing.
    expect(unnamed([bill('A', 1001)], due(1000)).outcome).toBe('notMet');
    expect(unnamed([bill('A', 0)], due(1000)).outcome).toBe('met');
  });
});
