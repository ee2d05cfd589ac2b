import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '../../src/law/problem.js';
import { assessOrchestrateur, type OrchestrateurInput } from '../../src/orchestrateur/index.js';

const rulesOf = (input: OrchestrateurInput, asOf = '2022-05-01') =>
  assessOrchestrateur(input, { asOf }).verdict.because.map(({ rule }) => rule.replace('orchestrateur.', ''));
const WEBINAR = { registered: true, attended: true, lead: true };
const NETWORK = { consultations: null, notFollowed: null, dailyMinutes: [null, null, null, null, null, null, null] };
const ASSIDUITE = { groupRegistration: true, billedForfait: true, reachedDuringLeave: null, leaveReported: null };

describe('one verdict for each rule about which facts were given', () => {
  it('each section, in order', () => {
    expect(
      rulesOf({
        gmfAdhered: true,
        takesPart: true,
        hub: { stage: 'displayed', accessible: true },
        mission: { mission: 1, displayed: 1 },
        webinar: WEBINAR,
        supplements: { form4486: true },
        arrangements: { settled: null },
        programme: { weeklyMinutes: 4080, network: NETWORK },
        assiduite: ASSIDUITE,
      }),
    ).toEqual([
      ...['hub', 'display', 'changeForfait', 'supplements', 'arrangements'],
      ...['weeklyHours', 'network', 'programme', 'assiduite'],
    ]);
  });

  it('each alone', () => {
    expect(rulesOf({ mission: { mission: 1, displayed: 1 } })).toEqual(['display']);
    expect(rulesOf({ webinar: WEBINAR })).toEqual(['changeForfait']);
    expect(rulesOf({ supplements: { form4486: true } })).toEqual(['supplements']);
    expect(rulesOf({ arrangements: { settled: true } })).toEqual(['arrangements']);
    expect(rulesOf({ assiduite: ASSIDUITE })).toEqual(['assiduite']);
  });

  it('a clinic that displays nothing says so of point 8.2; one that displays some does not say how many', () => {
    for (const stage of ['notConnected', 'connected', 'configured'] as const) {
      expect(rulesOf({ hub: { stage } })).toEqual(['hub', 'display']);
    }
    expect(rulesOf({ hub: { stage: 'displayed', accessible: true } })).toEqual(['hub']);
    expect(rulesOf({ hub: { stage: null } })).toEqual(['hub']);
  });

  it('what the programme does not ask is said where it is known, or where nothing else was asked', () => {
    expect(rulesOf({ programme: {} })).toEqual(['programme']);
    expect(rulesOf({ programme: { weeklyMinutes: null } })).toEqual(['weeklyHours', 'programme']);
    expect(rulesOf({ programme: { weeklyMinutes: 4080 } }, '2019-01-01')).toEqual(['weeklyHours']);
    expect(rulesOf({ programme: { network: NETWORK } }, '2019-01-01')).toEqual(['network']);
    expect(rulesOf({ programme: { reducedHours: true } }, '2019-01-01')).toEqual(['programme']);
  });
});

describe('facts that several sections read', () => {
  it('are not known unless they are given', () => {
    const { verdict } = assessOrchestrateur({ arrangements: { settled: false } }, { asOf: '2022-05-01' });
    expect(verdict).toMatchObject({ outcome: 'undetermined' });
    const adhered = { gmfAdhered: true, takesPart: false };
    const input = { ...adhered, supplements: { form4486: true }, arrangements: { settled: false } };
    expect(assessOrchestrateur(input, { asOf: '2022-05-01' }).verdict.because).toMatchObject([
      { outcome: 'notMet', reason: { missing: ['takesPart'] } },
      { outcome: 'notMet', reason: { code: 'orchestrateur.arrangements.due' } },
    ]);
    const forfait = assessOrchestrateur(
      { gmfAdhered: false, webinar: WEBINAR },
      { asOf: '2022-05-01', readings: 'kept' },
    );
    expect(forfait.verdict.outcome).toBe('notMet');
  });

  it('reduced hours are', () => {
    const input = { programme: { weeklyMinutes: 60, reducedHours: false } };
    expect(assessOrchestrateur(input, { asOf: '2022-05-01' }).verdict.outcome).toBe('notMet');
    expect(assessOrchestrateur({ programme: { weeklyMinutes: 60 } }, { asOf: '2022-05-01' }).verdict.outcome).toBe(
      'undetermined',
    );
  });
});

describe('the assessment', () => {
  it('has no ledger; figures and readings as applied', () => {
    const input: OrchestrateurInput = {
      gmfAdhered: false,
      mission: { mission: 2, displayed: 1 },
      webinar: { ...WEBINAR, attendedOn: '2021-09-01' },
    };
    expect(assessOrchestrateur(input, { asOf: '2022-05-01' })).toMatchObject({
      verdict: { outcome: 'notMet', rule: 'orchestrateur.overall' },
      ledger: [],
      parameters: [{ id: 'orchestrateur.displayedShare' }, { id: 'orchestrateur.webinarDays' }],
      readings: [
        {
          id: 'orchestrateur.registration',
          rule: 'orchestrateur.changeForfait',
          from: '2022-05-01',
          to: '2022-05-01',
          used: 'gmfAdhesion',
        },
      ],
    });
  });

  it('answers with the law as known on a day', () => {
    const options = { asOf: '2022-05-01', knownAt: '2022-01-01' };
    expect(assessOrchestrateur({ mission: { mission: 2, displayed: 1 } }, options).verdict.outcome).toBe(
      'undetermined',
    );
  });

  it('changes nothing of what it is given', () => {
    const input = Object.freeze({ hub: Object.freeze({ stage: 'connected' as const }) });
    const options = Object.freeze({ asOf: '2022-05-01' });
    expect(assessOrchestrateur(input, options)).toEqual(assessOrchestrateur(input, options));
  });

  it('refuses options and input at once', () => {
    try {
      assessOrchestrateur({ hub: { stage: 'live' } } as never, { asOf: 'hier', readings: { 'orchestrateur.x': 'y' } });
      expect.unreachable('it was accepted');
    } catch (error) {
      const paths = error instanceof InvalidInputError ? error.problems.map(({ path }) => path) : [];
      expect(paths).toEqual(['options.asOf', 'options.readings["orchestrateur.x"]', 'hub.stage']);
    }
  });
});
