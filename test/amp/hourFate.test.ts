import { describe, expect, it } from 'vitest';
import { hasDepannage, weighHours } from '../../src/amp/hourFate.js';
import { AFTER, BEFORE, type HourClass } from '../../src/amp/hourTally.js';
import type { Offered } from '../../src/amp/offered.js';
import { KEPT } from './given.js';

const COUNTED = { ...KEPT, 'amp.depannageHours': 'counted' };
const OFFERED: Offered = {
  region: '16',
  noticeIn: 'physician.holdings',
  listed: new Set(['urgence', 'chsld']),
  agreed: new Set(['obstetrique']),
};
const HOURS: HourClass = { cell: 0, activity: 'urgence', region: undefined, depannage: false, minutes: 60, untimed: 0 };
function fate(
  more: Partial<HourClass> = {},
  offered: Partial<Offered> = {},
  choice: Readonly<Record<string, string>> = KEPT,
) {
  const found = weighHours({ ...HOURS, ...more }, { ...OFFERED, ...offered }, choice);
  return [`${found.fate} ${found.reason}`, ...found.besides, ...found.missing].join(', ');
}
const NO_LIST = { listed: undefined, agreed: new Set<string>() };
const NO_NOTICE = { ...NO_LIST, region: undefined };

describe('the list of the region « est déterminée par le DRMG »', () => {
  it('what it has counts, what was agreed too, nothing else', () => {
    expect([fate(), fate({ activity: 'obstetrique' }), fate({ activity: 'ivg' })]).toEqual([
      'counted onList',
      'counted agreed',
      'excluded notOnList',
    ]);
  });

  it('without a list of the day: it is awaited, but for what was agreed', () => {
    expect(fate({}, NO_LIST)).toBe('undecided noList, lists');
    expect(fate({ activity: 'obstetrique' }, { listed: undefined })).toBe('counted agreed');
    expect(fate({}, { listed: undefined })).toBe('undecided noList, lists');
  });

  it('an activity not known is awaited with the list that would have it, unless nothing is offered', () => {
    expect(fate({ activity: null })).toBe('undecided incomplete, activity');
    expect(fate({ activity: null }, NO_LIST)).toBe('undecided incomplete, lists, activity');
    expect(fate({ activity: null }, { listed: undefined })).toBe('undecided incomplete, lists, activity');
    expect(fate({ activity: null }, { listed: new Set(), agreed: new Set() })).toBe('excluded notOnList');
    expect(fate({ activity: null }, { listed: new Set() })).toBe('undecided incomplete, activity');
  });
});

describe('« sa région de pratique principale »', () => {
  it('hours done in another do not count, whatever else is not known', () => {
    expect([
      fate({ region: '16' }),
      fate({ region: '06' }),
      fate({ region: '06', activity: null, depannage: null }),
    ]).toEqual(['counted onList', 'excluded otherRegion', 'excluded otherRegion']);
    expect(fate({ region: null })).toBe('undecided incomplete, region');
  });

  it('where the notice is not known, it is awaited, even for what was agreed: they may have been done elsewhere', () => {
    expect(fate({}, NO_NOTICE)).toBe('undecided incomplete, physician.holdings, lists');
    expect(fate({ region: '16', activity: 'obstetrique' }, { ...NO_NOTICE, agreed: OFFERED.agreed })).toBe(
      'undecided incomplete, physician.holdings',
    );
    expect(fate({ region: null, activity: 'obstetrique' }, { ...NO_NOTICE, agreed: OFFERED.agreed })).toBe(
      'undecided incomplete, physician.holdings, region',
    );
    expect(fate({ activity: 'obstetrique' }, { ...NO_NOTICE, agreed: OFFERED.agreed })).toBe('counted agreed');
  });

  it('where nothing is told of what is held, the list tells the region', () => {
    expect(fate({}, { ...NO_NOTICE, noticeIn: 'lists' })).toBe('undecided noList, lists');
    expect(fate({ region: '16' }, { ...NO_NOTICE, noticeIn: 'lists' })).toBe('undecided noList, lists');
  });
});

describe('hours of dépannage', () => {
  it('do not count; as the other way to read has it, they do if they are of the region', () => {
    expect([fate({ depannage: true }), fate({ depannage: true }, {}, COUNTED)]).toEqual([
      'excluded depannage',
      'counted onList',
    ]);
    expect(fate({ depannage: true, region: '09' }, {}, COUNTED)).toBe('excluded otherRegion');
    expect([fate({ depannage: null }), fate({ depannage: null }, {}, COUNTED)]).toEqual([
      'undecided incomplete, depannage',
      'counted onList',
    ]);
    expect(fate({ depannage: true, activity: null, region: null })).toBe('excluded depannage');
  });

  it('leave room for the reading only where it would change a thing', () => {
    const has = (more: Partial<HourClass>) =>
      hasDepannage(
        { cells: [], to: '2026-02-28' as never, classes: [{ ...HOURS, ...more }], classOf: [0], untimed: [] },
        [OFFERED],
        KEPT,
      );
    expect([has({}), has({ depannage: true }), has({ depannage: null })]).toEqual([false, true, true]);
    expect(has({ depannage: true, activity: null })).toBe(true);
    expect(has({ depannage: true, minutes: 0, untimed: 1 })).toBe(true);
    for (const more of [
      { region: '09' as const },
      { activity: 'ivg' },
      { minutes: 0 },
      { cell: AFTER },
      { cell: BEFORE },
    ]) {
      expect([more, has({ depannage: true, ...more })]).toEqual([more, false]);
    }
  });
});

describe('days not looked at', () => {
  it('are told before anything else', () => {
    expect([fate({ cell: AFTER, depannage: true }), fate({ cell: BEFORE, depannage: true })]).toEqual([
      'excluded afterAsOf',
      'excluded beforeYear',
    ]);
  });

  it('nothing but what lacks something awaits something', () => {
    expect(fate({ activity: null, region: null, depannage: null })).toBe(
      'undecided incomplete, activity, region, depannage',
    );
    expect(weighHours({ ...HOURS, activity: null }, undefined, KEPT).reason).toBe('beforeYear');
  });
});
