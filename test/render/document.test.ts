import { describe, expect, it } from 'vitest';
import { tell } from '../../src/render/document.js';
import { type Awaited, notMet, type Settling, undetermined, type Verdict } from '../../src/verdict/verdict.js';
import { ofLater } from './made.js';

const fact = (path: string): Awaited => ({ kind: 'fact', path });
const decision: Awaited = { kind: 'decision', authority: 'DRMG' };
const awaiting = (...sets: readonly Settling[]) => sets as unknown as readonly [Settling, ...Settling[]];
const reason = { code: 'later.code' };
const part = (...sets: readonly Settling[]) => undetermined('later.part', reason, awaiting(...sets), { sources: [] });
const missing = (whole: Verdict, language: 'fr' | 'en' = 'fr') =>
  tell({ ...ofLater(), verdict: whole }, { language, lines: [9] }).findings.map((one) =>
    one.missing?.replaceAll('\u00A0', '~'),
  );
const open = (its: Settling, ...because: readonly Verdict[]) =>
  undetermined('later.rule', reason, [its], { sources: [], because });

describe('what a part lacks', () => {
  const lacking = part([fact('a'), fact('b')], [fact('c')]);

  it('is told of it where the answer goes without', () => {
    expect(missing(ofLater({ because: [lacking] }).verdict)).toEqual(['Ce qui manque~: a; b; c']);
    expect(missing(ofLater({ because: [lacking] }).verdict, 'en')).toEqual(['What is missing: a; b; c']);
    expect(missing(ofLater({ because: [part([fact('records[0].x')])] }).verdict)).toEqual([
      'Ce qui manque~: x, ligne 9',
    ]);
  });

  it('is not told again where the answer awaits it: only the rest is', () => {
    expect(missing(open([fact('a')], lacking))).toEqual(['Ce qui manque~: b; c']);
    expect(missing(open([fact('a'), fact('b'), fact('c')], lacking))).toEqual([undefined]);
    expect(missing(open([decision], lacking))).toEqual(['Ce qui manque~: a; b; c']);
  });

  it('is a fact: what others must decide is not asked of the reader here', () => {
    expect(missing(ofLater({ because: [part([decision])] }).verdict)).toEqual([undefined]);
    expect(missing(ofLater({ because: [part([decision, fact('a')])] }).verdict)).toEqual(['Ce qui manque~: a']);
  });

  it('is not told of an answer that is not met whatever it is, nor of a part that is settled', () => {
    expect(missing(notMet('later.rule', reason, { sources: [], because: [lacking] }))).toEqual([undefined]);
    expect(missing(ofLater({ because: [ofLater().verdict] }).verdict)).toEqual([undefined]);
  });
});

describe('what became of the records', () => {
  const of = (reason: string, fate: 'counted' | 'excluded' | 'undecided', count: number) =>
    Array.from({ length: count }, (_, record) => ({ record, fate, reason }));

  it('is told by fate, then the reasons of most records first; as many, in the order met', () => {
    const ledger = [
      ...of('u', 'undecided', 9),
      ...[...of('a', 'counted', 1), ...of('b', 'counted', 3), ...of('c', 'counted', 2), ...of('d', 'counted', 3)],
      ...of('x', 'excluded', 4),
    ];
    const told = tell(ofLater({}, { ledger }), { language: 'en' }).ledger;
    expect(told?.fates.map(({ title, reasons }) => [title, ...reasons.map(({ name }) => name)])).toEqual([
      ['Counted: 9', 'b', 'd', 'c', 'a'],
      ['Not counted: 4', 'x'],
      ['Undecided: 9', 'u'],
    ]);
  });

  it('is not told where there are none', () => {
    expect(tell(ofLater(), { language: 'en' }).ledger).toBeUndefined();
  });
});

it('the reading of the figures shown is the one used, among all that were tried', () => {
  const reading = {
    ...{ id: 'later.reading', rule: 'later.rule', from: '2031-01-01', to: '2031-12-31' },
    ...{ used: 'b', pinned: false, outcomes: { a: 'met', b: 'met', c: 'notMet' }, decisive: true },
  };
  const readings = [reading] as unknown as ReturnType<typeof ofLater>['readings'];
  const [told] = tell(ofLater({}, { readings }), { language: 'en' }).readings;
  expect(told?.answers).toEqual([
    { option: 'a', outcomeName: 'met', isUsed: false },
    { option: 'b', outcomeName: 'met', isUsed: true },
    { option: 'c', outcomeName: 'not met', isUsed: false },
  ]);
  expect(told?.note).toBe('every reading tried; the answer depends on it');
});
