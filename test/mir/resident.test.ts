import { describe, expect, it } from 'vitest';
import {
  AS_OF,
  answersOf,
  assess,
  both,
  decision,
  depannageOf,
  exclusive,
  fact,
  findings,
  lawOn,
  regionOf,
  regions,
} from './resident.given.js';

const COMMITTEE = 'comité paritaire FMOQ–MSSS';

describe('« Pratique dans une ou plusieurs régions »', () => {
  it('each condition is a finding of its own, in the order of the page', () => {
    const verdict = assess(regions());
    expect(verdict).toMatchObject({
      rule: 'mir.resident',
      outcome: 'met',
      reason: { code: 'mir.resident.authorised', option: 'regions' },
      sources: [],
    });
    expect(verdict.because.map(({ rule, outcome, reason }) => [rule, outcome, reason.code.split('.').at(-1)])).toEqual([
      ['mir.resident.training', 'met', 'holds'],
      ['mir.resident.permit', 'met', 'holds'],
      ['mir.resident.drmgRequest', 'met', 'holds'],
      ['mir.resident.ampList', 'met', 'holds'],
      ['mir.resident.drmgDecision', 'met', 'granted'],
      ['mir.resident.validity', 'met', 'within'],
    ]);
  });

  it.each([
    ['training', { resident: false }, { resident: null }, 'resident'],
    ['permit', { permit: false }, { permit: null }, 'permit'],
    [
      'drmgRequest',
      { regions: [regionOf({ requested: false })] },
      { regions: [regionOf({ requested: null })] },
      'regions[0].requested',
    ],
    [
      'ampList',
      { regions: [regionOf({ onAmpList: false })] },
      { regions: [regionOf({ onAmpList: null })] },
      'regions[0].onAmpList',
    ],
  ])('%s: needed, and awaited when it is not known', (name, without, unknown, path) => {
    const rule = `mir.resident.${name}`;
    const region = path.startsWith('regions') ? '05' : null;
    expect(assess(regions(without))).toMatchObject({
      outcome: 'notMet',
      reason: { code: 'mir.resident.notAuthorised', option: 'regions', rules: [rule] },
    });
    expect(findings(name, regions(without))).toMatchObject([
      { outcome: 'notMet', reason: { code: `${rule}.fails`, region, lacks: [path.split('.').at(-1)] } },
    ]);
    expect(assess(regions(unknown))).toMatchObject({
      outcome: 'undetermined',
      reason: { code: 'mir.resident.open', option: 'regions', rules: [rule] },
      awaiting: [[fact(path)]],
    });
    expect(findings(name, regions(unknown))).toMatchObject([{ reason: { code: `${rule}.open`, region } }]);
  });

  it('« auprès de chaque DRMG »: each region has its own, and is named', () => {
    const two = regions({
      regions: [regionOf(), regionOf({ region: '09', requested: false, onAmpList: null, decision: null })],
    });
    expect(
      assess(two).because.map(({ rule, reason }) => [
        rule.split('.').at(-1),
        'region' in reason ? reason.region : undefined,
      ]),
    ).toEqual([
      ['training', null],
      ['permit', null],
      ['drmgRequest', '05'],
      ['ampList', '05'],
      ['drmgDecision', '05'],
      ['validity', '05'],
      ['drmgRequest', '09'],
      ['ampList', '09'],
      ['drmgDecision', '09'],
    ]);
    expect(assess(two)).toMatchObject({ outcome: 'met', reason: { mayIn: ['05'], mayNotIn: ['09'], openIn: [] } });
    expect(assess(regions({ regions: [regionOf(), regionOf({ region: '09' })] })).reason).toEqual({
      code: 'mir.resident.authorised',
      option: 'regions',
      mayIn: ['05', '09'],
      mayNotIn: [],
      openIn: [],
    });
  });

  describe('« dans une région »: he may practise where he is authorised', () => {
    const { from: _, ...asked } = regionOf();
    const refused = (region: '09' | '13') => ({ ...asked, region, decision: 'refused' }) as const;
    const pending = (region: '09' | '13') => ({ ...asked, region, decision: 'pending' }) as const;

    it('a refusal or a decision to come elsewhere takes nothing away', () => {
      expect(assess(regions({ regions: [refused('09'), regionOf(), pending('13')] }))).toMatchObject({
        outcome: 'met',
        reason: { mayIn: ['05'], mayNotIn: ['09'], openIn: ['13'] },
      });
    });

    it('with none, it hangs on those that may still authorise, all of them, and on nothing of those that refuse', () => {
      const one = { ...refused('09'), onAmpList: null };
      expect(assess(regions({ regions: [one, pending('13')] }))).toMatchObject({
        outcome: 'undetermined',
        reason: { rules: ['mir.resident.drmgDecision'], mayIn: [], mayNotIn: ['09'], openIn: ['13'] },
        awaiting: [[decision('DRMG (Laval)')]],
      });
      expect(assess(regions({ regions: [pending('09'), pending('13')] }))).toMatchObject({
        reason: { openIn: ['09', '13'] },
        awaiting: [[decision('DRMG (Côte-Nord)'), decision('DRMG (Laval)')]],
      });
    });

    it('what is common is asked for everywhere: alone it settles, where one region has all of its own', () => {
      const two = [regionOf(), pending('13'), refused('09')];
      expect(assess(regions({ permit: null, regions: two }))).toMatchObject({
        outcome: 'undetermined',
        reason: { rules: ['mir.resident.permit'], mayIn: [], mayNotIn: ['09'], openIn: ['05', '13'] },
        awaiting: [[fact('permit')]],
      });
      expect(assess(regions({ permit: false, regions: two }))).toMatchObject({
        outcome: 'notMet',
        reason: { rules: ['mir.resident.permit'], mayIn: [], mayNotIn: ['05', '13', '09'], openIn: [] },
      });
      expect(assess(regions({ resident: null, regions: [pending('13')] }))).toMatchObject({
        reason: { rules: ['mir.resident.training', 'mir.resident.drmgDecision'] },
        awaiting: [[fact('resident'), decision('DRMG (Laval)')]],
      });
      expect(assess(regions({ resident: null, regions: [refused('13')] })).outcome).toBe('notMet');
    });

    it('nowhere: what each lacks', () => {
      const two = [refused('13'), regionOf({ requested: false })];
      expect(assess(regions({ regions: two }))).toMatchObject({
        outcome: 'notMet',
        reason: {
          rules: ['mir.resident.drmgDecision', 'mir.resident.drmgRequest'],
          mayNotIn: ['13', '05'],
        },
      });
    });
  });

  it('names a rule that fails in two regions once', () => {
    const two = [regionOf({ onAmpList: false }), regionOf({ region: '09', onAmpList: false })];
    expect(assess(regions({ regions: two })).reason).toMatchObject({ rules: ['mir.resident.ampList'] });
  });

  it.each([
    ['granted', 'met'],
    ['refused', 'notMet'],
    ['pending', 'undetermined'],
    [null, 'undetermined'],
  ] as const)('the DRMG decided: %s, %s', (decided, outcome) => {
    const { from: _, ...one } = regionOf({ decision: decided });
    const request = regions({ regions: [decided === 'granted' ? regionOf() : one] });
    const [found] = findings('drmgDecision', request);
    expect(found).toMatchObject({
      outcome,
      reason: { code: `mir.resident.drmgDecision.${decided ?? 'notKnown'}`, region: '05' },
    });
    expect(findings('validity', request)).toHaveLength(decided === 'granted' ? 1 : 0);
    if (decided === 'pending') expect(assess(request)).toMatchObject({ awaiting: [[decision('DRMG (Estrie)')]] });
    // Granted, the day would be asked for.
    if (decided === null) {
      expect(assess(request)).toMatchObject({ awaiting: [[fact('regions[0].decision'), fact('regions[0].from')]] });
    }
  });

  it('is told by its place in the input', () => {
    const other = regionOf({ decision: 'refused' });
    const two = [other, regionOf({ region: '17', decision: 'granted', from: null, onAmpList: null })];
    expect(assess(regions({ regions: two }))).toMatchObject({
      awaiting: [[fact('regions[1].onAmpList'), fact('regions[1].from')]],
    });
    const pending = [other, regionOf({ region: '17', decision: 'pending' })];
    expect(assess(regions({ regions: pending }))).toMatchObject({ awaiting: [[decision('DRMG (Nunavik)')]] });
  });
});

describe('« valide pour une période d’un an et est renouvelable »', () => {
  const validity = (from: string | null, on = AS_OF) =>
    findings('validity', regions({ regions: [regionOf({ from })] }), lawOn(on))[0];

  it.each([
    ['2025-09-15', '2025-09-14', 'notMet', 'notYet', '2026-09-14'],
    ['2025-09-15', '2025-09-15', 'met', 'within', '2026-09-14'],
    ['2025-09-15', '2026-09-14', 'met', 'within', '2026-09-14'],
    ['2025-09-15', '2026-09-15', 'notMet', 'toRenew', '2026-09-14'],
    ['2024-02-29', '2025-02-28', 'met', 'within', '2025-02-28'],
    ['2024-02-29', '2025-03-01', 'notMet', 'toRenew', '2025-02-28'],
    ['2024-03-01', '2025-02-28', 'met', 'within', '2025-02-28'],
    ['2027-03-01', '2028-02-29', 'met', 'within', '2028-02-29'],
  ])('granted from %s, on %s: %s, %s', (from, on, outcome, code, last) => {
    expect(validity(from, on)).toMatchObject({
      outcome,
      reason: {
        code: `mir.resident.validity.${code}`,
        region: '05',
        years: 1,
        from,
        last,
        fromInferred: true,
      },
    });
  });

  it('awaits the day granted, null or left out', () => {
    const awaited = { outcome: 'undetermined', awaiting: [[fact('regions[0].from')]] };
    expect(validity(null)).toMatchObject({
      ...awaited,
      reason: { code: 'mir.resident.validity.open', region: '05', years: 1 },
    });
    const { from: _, ...one } = regionOf();
    expect(findings('validity', regions({ regions: [one] }))).toMatchObject([awaited]);
  });

  it('past it, the authorisation no longer holds', () => {
    expect(assess(regions(), lawOn('2026-09-15'))).toMatchObject({
      outcome: 'notMet',
      reason: { rules: ['mir.resident.validity'] },
    });
  });

  it('its figure is one year, of the page of Québec.ca', () => {
    const [{ parameters } = { parameters: [] }] = answersOf(regions());
    expect(parameters).toMatchObject([
      { id: 'mir.residentYears', value: '1', unit: 'year', from: '2023-09-22', fromInferred: true },
    ]);
    expect(parameters[0]?.source.evidence).toBe('seed');
    expect(validity('2025-09-15')?.sources.map(({ evidence, confidence }) => [evidence, confidence])).toEqual([
      ['seed', 'high'],
      ['seed', 'high'],
      ['relayed', 'medium'],
    ]);
  });
});

describe('« dans une ou plusieurs régions et dans le cadre du mécanisme de dépannage »', () => {
  it('adds the form, the decision of the committee and its year', () => {
    const verdict = assess(both());
    expect(verdict).toMatchObject({ outcome: 'met', reason: { option: 'regionsAndDepannage' } });
    expect(verdict.because.slice(6).map(({ rule, reason }) => [rule, reason])).toEqual([
      ['mir.resident.committeeRequest', { code: 'mir.resident.committeeRequest.holds', region: null }],
      ['mir.resident.committeeDecision', { code: 'mir.resident.committeeDecision.granted', region: null }],
      [
        'mir.resident.validity',
        {
          code: 'mir.resident.validity.within',
          region: null,
          years: 1,
          from: '2025-10-01',
          last: '2026-09-30',
          fromInferred: true,
        },
      ],
    ]);
  });

  it('« en spécifiant qu’il s’agit d’une demande de dépannage en cours de formation »', () => {
    const form = (more: object) => findings('committeeRequest', both({ depannage: depannageOf(more) }))[0];
    expect(form({ statesTraining: false })).toMatchObject({ outcome: 'notMet', reason: { lacks: ['statesTraining'] } });
    expect(form({ requested: false })).toMatchObject({ outcome: 'notMet', reason: { lacks: ['requested'] } });
    expect(form({ requested: false, statesTraining: false })).toMatchObject({
      reason: { lacks: ['requested', 'statesTraining'] },
    });
    expect(form({ requested: null, statesTraining: false })).toMatchObject({ outcome: 'notMet' });
    expect(form({ statesTraining: null })).toMatchObject({ awaiting: [[fact('depannage.statesTraining')]] });
    expect(form({ requested: null, statesTraining: null })).toMatchObject({
      awaiting: [[fact('depannage.requested'), fact('depannage.statesTraining')]],
    });
  });

  it.each([
    ['granted', 'met', undefined],
    ['refused', 'notMet', undefined],
    ['pending', 'undetermined', [decision(COMMITTEE)]],
    [null, 'undetermined', [fact('depannage.decision'), fact('depannage.from')]],
  ] as const)('the committee decided: %s, %s', (decided, outcome, awaited) => {
    const { from: _, ...one } = depannageOf({ decision: decided });
    const request = both({ depannage: decided === 'granted' ? depannageOf() : one });
    expect(findings('committeeDecision', request)).toMatchObject([
      { outcome, reason: { code: `mir.resident.committeeDecision.${decided ?? 'notKnown'}`, region: null } },
    ]);
    const where = { met: 'mayIn', notMet: 'mayNotIn', undetermined: 'openIn' }[outcome];
    expect(assess(request)).toMatchObject({
      outcome: 'met',
      reason: {
        mayIn: decided === 'granted' ? ['05', 'depannage'] : ['05'],
        [where]: expect.arrayContaining(['depannage']),
      },
    });
    const nowhereElse = { ...request, regions: [regionOf({ onAmpList: false })] };
    expect(assess(nowhereElse).outcome).toBe(outcome);
    if (awaited !== undefined) expect(assess(nowhereElse)).toMatchObject({ awaiting: [awaited] });
  });

  it('the day granted by the committee is awaited, and its year ends', () => {
    const refused = [regionOf({ decision: 'refused' })];
    const dated = (from: string | null) => both({ regions: refused, depannage: depannageOf({ from }) });
    expect(assess(dated(null))).toMatchObject({ awaiting: [[fact('depannage.from')]] });
    expect(assess(dated('2025-02-28')).reason).toMatchObject({
      rules: ['mir.resident.drmgDecision', 'mir.resident.validity'],
    });
  });

  it('« pour sa pratique dans le mécanisme de dépannage »: it needs no region', () => {
    expect(assess(both({ regions: [regionOf({ decision: 'refused' })] }))).toMatchObject({
      outcome: 'met',
      reason: { mayIn: ['depannage'], mayNotIn: ['05'], openIn: [] },
    });
  });
});

describe('« Dépannage exclusif en cours de formation »', () => {
  it('asks for a derogation of the joint committee, which lasts so long as no text says', () => {
    const verdict = assess(exclusive());
    expect(verdict).toMatchObject({ outcome: 'met', reason: { option: 'exclusiveDepannage' } });
    expect(verdict.because.map(({ reason }) => reason.code)).toEqual([
      'mir.resident.training.holds',
      'mir.resident.permit.holds',
      'mir.resident.derogationRequest.holds',
      'mir.resident.derogation.granted',
    ]);
  });

  it.each([
    ['granted', 'met', undefined],
    ['refused', 'notMet', undefined],
    ['pending', 'undetermined', [decision(COMMITTEE)]],
    [null, 'undetermined', [fact('derogation.decision')]],
  ] as const)('%s: %s', (decided, outcome, awaited) => {
    const request = exclusive({ derogation: { requested: true, decision: decided } });
    expect(assess(request).outcome).toBe(outcome);
    expect(findings('derogation', request)).toMatchObject([
      { outcome, reason: { code: `mir.resident.derogation.${decided ?? 'notKnown'}`, region: null } },
    ]);
    if (awaited !== undefined) expect(assess(request)).toMatchObject({ awaiting: [awaited] });
  });

  it('which has to be asked for', () => {
    const request = (requested: boolean | null) => exclusive({ derogation: { requested, decision: null } });
    expect(findings('derogationRequest', request(false))).toMatchObject([{ outcome: 'notMet' }]);
    expect(assess(request(null))).toMatchObject({
      awaiting: [[fact('derogation.requested'), fact('derogation.decision')]],
    });
  });

  it('by a resident with a permit', () => {
    expect(assess(exclusive({ resident: false })).outcome).toBe('notMet');
    expect(assess(exclusive({ permit: null }))).toMatchObject({ awaiting: [[fact('permit')]] });
  });
});
