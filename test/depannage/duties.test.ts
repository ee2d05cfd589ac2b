import { describe, expect, it } from 'vitest';
import { assessAmp } from '../../src/depannage/ampHours.js';
import { assessResultsProcedure } from '../../src/depannage/resultsProcedure.js';
import { fact, lawOn, text } from './given.js';

describe('« transmettre au CNMQ leurs procédures internes pour la gestion des résultats des médecins dépanneurs »', () => {
  const assess = (resultsProcedure: boolean | null, on = '2026-01-01', knownAt?: string) =>
    assessResultsProcedure({ resultsProcedure }, lawOn(on, undefined, knownAt)).verdict;

  it.each([
    [true, 'met', 'sent'],
    [false, 'notMet', 'due'],
    [null, 'undetermined', 'open'],
  ] as const)('%s: %s', (sent, outcome, code) => {
    expect(assess(sent)).toMatchObject({
      ...{ rule: 'depannage.resultsProcedure', outcome, reason: { code: `depannage.resultsProcedure.${code}` } },
      sources: [
        {
          quote: 'transmettre au CNMQ leurs procédures internes pour la gestion des résultats des médecins dépanneurs',
        },
      ],
    });
    if (sent === null) expect(assess(sent)).toMatchObject({ awaiting: [[fact('institution.resultsProcedure')]] });
  });

  it('« désormais »: not before the article that says so, whatever was sent', () => {
    for (const sent of [true, false, null]) {
      expect(assess(sent, '2025-12-31')).toMatchObject({
        outcome: 'notApplicable',
        reason: { code: 'depannage.resultsProcedure.notYet', from: '2026-01-01', on: '2025-12-31' },
      });
      expect(assess(sent, '2025-12-31', '2025-12-31')).toMatchObject({
        outcome: 'undetermined',
        reason: { code: 'depannage.resultsProcedure.noTextInForce', on: '2025-12-31' },
        awaiting: [[text('resultsDuty', '2025-12-31')]],
        sources: [],
      });
    }
  });
});

describe('« Tout médecin omnipraticien doit s’engager … », and hours of dépannage', () => {
  const COMMITTEE = { kind: 'decision', authority: 'comité paritaire' } as const;
  const assess = (
    exclusive: boolean | null,
    ...law: readonly [pinned?: 'kept' | Record<string, string>, knownAt?: string]
  ) => assessAmp({ exclusive }, lawOn('2026-03-31', ...law));
  const COUNTED = { 'amp.depannageHours': 'counted' };

  it('exclusive: no text answers, and no reading; never « exempt »', () => {
    for (const pinned of [undefined, 'kept', COUNTED] as const) {
      expect(assess(true, pinned)).toMatchObject({
        verdict: { outcome: 'undetermined', reason: { code: 'depannage.amp.exclusive' }, awaiting: [[COMMITTEE]] },
        readings: [],
      });
    }
  });

  it('regular: as the reading has it', () => {
    expect(assess(false).verdict).toMatchObject({
      outcome: 'undetermined',
      awaiting: [[{ kind: 'reading', id: 'amp.depannageHours' }]],
    });
    expect(assess(false, 'kept')).toMatchObject({
      verdict: { outcome: 'notMet', reason: { code: 'depannage.amp.notCounted' } },
      readings: [{ id: 'amp.depannageHours', used: 'notCounted', pinned: true, decisive: true }],
    });
    expect(assess(false, COUNTED).verdict).toMatchObject({ outcome: 'met', reason: { code: 'depannage.amp.counted' } });
  });

  it('not known which: what is missing, what is to be read, and who may decide', () => {
    expect(assess(null).verdict).toMatchObject({
      awaiting: [[fact('amp.exclusive'), { kind: 'reading', id: 'amp.depannageHours' }, COMMITTEE]],
    });
    expect(assess(null, 'kept').verdict).toMatchObject({
      outcome: 'undetermined',
      reason: { code: 'depannage.amp.open' },
      awaiting: [[fact('amp.exclusive'), COMMITTEE]],
    });
  });

  it('cites what was public, of what is known when it was', () => {
    expect(assess(true).verdict.sources).toHaveLength(3);
    expect(assess(true, undefined, '2024-04-15').verdict.sources).toHaveLength(1);
    expect(assess(true, undefined, '2024-04-14').verdict.sources).toHaveLength(0);
  });
});
