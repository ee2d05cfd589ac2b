import { describe, expect, it } from 'vitest';
import type { Revision, SiteAuthorisation } from '../../src/depannage/facts.js';
import type { Use } from '../../src/depannage/pools.js';
import { assessUse } from '../../src/depannage/use.js';
import { DECISION, fact, granted, grantedWeeks, lawOn, PLACE, text } from './given.js';

const LAW = lawOn('2026-03-31');
/** So many entered, of which so many too many. */
const used = (count: number, over = 0): Use => ({
  least: count,
  most: count,
  leastOver: over,
  mostOver: over,
  awaiting: [DECISION],
});
const assess = (use?: Use, more: Partial<SiteAuthorisation> = {}, law = LAW) =>
  assessUse(granted(more), use, law).verdict;
const FIGURES = {
  ...{ installation: PLACE, sector: 'urgence', from: '2026-01-01', to: '2026-01-31' },
  ...{ unit: 'shift', authorised: 12, isRevised: false },
};

describe('« les quarts à l’urgence ou les semaines à l’hospitalisation ou en obstétrique »', () => {
  it.each([
    [0, 12],
    [11, 1],
    [12, 0],
  ])('%i of 12 entered: within, %i left', (count, left) => {
    expect(assess(used(count))).toMatchObject({ outcome: 'met', rule: 'depannage.use' });
    expect(assess(used(count)).reason).toEqual({
      code: 'depannage.use.within',
      left,
      entered: count,
      atMost: count,
      ...FIGURES,
    });
  });

  it('nothing uses it: all is left', () => {
    expect(assess().reason).toMatchObject({ code: 'depannage.use.within', entered: 0, atMost: 0, left: 12 });
  });

  it('what is left is what is left at the least', () => {
    const perhaps = { ...used(3), most: 5 };
    expect(assess(perhaps).reason).toMatchObject({ entered: 3, atMost: 5, left: 7 });
  });

  it('the unit of each sector, and none in anaesthesia', () => {
    const unitOf = (sector: SiteAuthorisation['sector']) => assess(undefined, { sector }).reason;
    expect(unitOf('courteDuree')).toMatchObject({ unit: 'week' });
    expect(unitOf('obstetrique')).toMatchObject({ unit: 'week' });
    expect(unitOf('anesthesiologie')).toMatchObject({ code: 'depannage.use.unitNotFound', unit: null });
    expect(assess(used(99, 9), { sector: 'anesthesiologie' })).toMatchObject({
      awaiting: [[text('units', '2026-03-31')]],
    });
  });
});

describe('« une demande de révision des autorisations avec les justificatifs pour la période en cause »', () => {
  it('12 authorised and 13 entered: a revision is required, and what it has to give', () => {
    const found = assess(used(13, 1));
    expect(found).toMatchObject({ outcome: 'undetermined', awaiting: [[DECISION]] });
    expect(found.reason).toEqual({
      ...{ code: 'depannage.use.revisionRequired', over: 1, isPending: false, toGive: ['period', 'justification'] },
      ...{ ...FIGURES, entered: 13, atMost: 13 },
    });
  });

  it.each<[Revision, readonly string[], boolean]>([
    [{ decision: 'pending' }, ['period', 'justification'], true],
    [{ decision: 'pending', period: true, justification: null }, ['justification'], true],
    [{ decision: 'pending', period: false, justification: true }, ['period'], true],
    [{ decision: 'pending', period: true, justification: true }, [], true],
    [{ decision: 'granted', units: 12 }, ['period', 'justification'], false],
  ])('%j: %j to give', (revision, toGive, isPending) => {
    expect(assess(used(13, 1), { revision }).reason).toMatchObject({ toGive, isPending });
  });

  it('refused: what is beyond is not dépannage; within, nothing changes', () => {
    const refused = { revision: { decision: 'refused' } } as const;
    expect(assess(used(13, 1), refused)).toMatchObject({ outcome: 'notMet', reason: { over: 1 } });
    expect(assess(used(12), refused).outcome).toBe('met');
  });

  it('granted: the units are those once revised', () => {
    expect(assess(used(13), { revision: { decision: 'granted', units: 15 } }).reason).toMatchObject({
      ...{ authorised: 15, isRevised: true, left: 2 },
    });
    expect(assess(used(2), { revision: { decision: 'granted', units: null } }).reason).toMatchObject({
      ...{ authorised: null, isRevised: true, left: null },
    });
  });

  it('what may be over or not is open, and awaits what its use says', () => {
    const open: Use = {
      least: 12,
      most: 13,
      leastOver: 0,
      mostOver: 1,
      awaiting: [fact('activities[0].entered'), DECISION],
    };
    expect(assess(open)).toMatchObject({
      outcome: 'undetermined',
      reason: { code: 'depannage.use.open', entered: 12, atMost: 13 },
      awaiting: [[fact('activities[0].entered'), DECISION]],
    });
  });
});

describe('the texts it rests on', () => {
  const quotes = (knownAt?: string) =>
    assessUse(grantedWeeks(), undefined, lawOn('2026-01-31', undefined, knownAt)).verdict.sources.map(
      ({ quote }) => quote,
    );

  it('the article, and what says the unit', () => {
    expect(quotes()).toEqual([
      'surtout en cas de dépassements des quarts ou des semaines de dépannage autorisés',
      'une demande de révision des autorisations avec les justificatifs pour la période en cause',
      'les quarts à l’urgence ou les semaines à l’hospitalisation ou en obstétrique',
    ]);
  });

  it('before the article, what was public', () => {
    expect(quotes('2025-12-31')).toEqual(['Courte durée (7 jours)']);
    expect(quotes('2018-04-17')).toEqual([]);
  });
});
