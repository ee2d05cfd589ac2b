import { describe, expect, it } from 'vitest';
import type { PinnedReadings } from '../../src/law/reading.js';
import { assessChangeForfait } from '../../src/orchestrateur/changeForfait.js';
import type { Webinar } from '../../src/orchestrateur/index.js';
import { gmfForm, registeredAndAttended } from '../../src/orchestrateur/sources.js';
import { fact, lawOn, reading, text } from './given.js';

const ATTENDED: Webinar = { registered: true, attended: true, lead: true };
const answered = (webinar: Partial<Webinar>, gmfAdhered: boolean | null = true, pinned?: PinnedReadings) =>
  assessChangeForfait({ ...ATTENDED, ...webinar }, gmfAdhered, lawOn('2021-10-01', pinned));
const assess = (...given: Parameters<typeof answered>) => answered(...given).verdict;
const GROUND = { rule: 'orchestrateur.changeForfait', sources: [registeredAndAttended, gmfForm], because: [] };
const missing = (...names: readonly string[]) => ({
  outcome: 'notMet',
  reason: { code: 'orchestrateur.changeForfait.notOpened', missing: names },
});

describe('« Le fait de s’inscrire et d’avoir assisté au webinaire […] vous permet de facturer le forfait »', () => {
  it('registered and attended', () => {
    expect(answered({})).toEqual({
      verdict: { outcome: 'met', reason: { code: 'orchestrateur.changeForfait.opened' }, ...GROUND },
      parameters: [],
      readings: [],
    });
  });

  it('neither alone', () => {
    expect(assess({ registered: false }, false)).toEqual({ ...missing('registered'), ...GROUND });
    expect(assess({ attended: false })).toMatchObject(missing('attended'));
    expect(assess({ registered: false, attended: false }, false)).toMatchObject(missing('registered', 'attended'));
  });

  it('attendance that is not known is awaited', () => {
    expect(assess({ attended: null })).toEqual({
      outcome: 'undetermined',
      reason: { code: 'orchestrateur.changeForfait.open' },
      awaiting: [[fact('webinar.attended')]],
      ...GROUND,
    });
  });
});

describe('« s’inscrire »: the adhesion of the GMF, or one’s own registration (orchestrateur.registration)', () => {
  it('the two agree, or the reading decides', () => {
    expect(assess({ registered: false }, true)).toMatchObject({
      outcome: 'undetermined',
      awaiting: [[reading('orchestrateur.registration')]],
    });
    expect(assess({ registered: false }, true, 'kept').outcome).toBe('met');
    expect(assess({ registered: true }, false, 'kept')).toMatchObject(missing('registered'));
    const own = { 'orchestrateur.registration': 'ownRegistration' };
    expect(assess({ registered: false }, true, own)).toMatchObject(missing('registered'));
    expect(assess({ registered: true }, false, own).outcome).toBe('met');
  });

  it('each awaits its own fact', () => {
    expect(assess({ registered: null }, null, 'kept')).toMatchObject({ awaiting: [[fact('gmfAdhered')]] });
    const own = { 'orchestrateur.registration': 'ownRegistration' };
    expect(assess({ registered: null }, null, own)).toMatchObject({ awaiting: [[fact('webinar.registered')]] });
  });
});

describe('the webinar of « fin août ou début septembre 2021 », whose days were not found', () => {
  const on = (attendedOn: string, more: Partial<Webinar> = {}) => ({ attended: null, attendedOn, ...more });

  it('a session outside mid-August to mid-September is not it', () => {
    expect(assess(on('2021-08-14'))).toMatchObject(missing('attended'));
    expect(assess(on('2021-09-16'), true, 'kept')).toMatchObject(missing('attended'));
  });

  it('a session inside is plausible: attendance is still to be told', () => {
    for (const day of ['2021-08-15', '2021-09-15']) {
      expect(assess(on(day))).toMatchObject({ outcome: 'undetermined', awaiting: [[fact('webinar.attended')]] });
    }
    expect(answered(on('2021-08-15'))).toMatchObject({
      parameters: [{ id: 'orchestrateur.webinarDays', value: '08-15/09-15', unit: 'MM-DD', fromInferred: true }],
    });
  });

  it('attendance, when it is told, decides', () => {
    expect(assess(on('2021-08-14', { attended: true })).outcome).toBe('met');
    expect(assess(on('2021-09-01', { attended: false }))).toMatchObject(missing('attended'));
  });

  it('a day that is not known changes nothing, and no figure is applied', () => {
    expect(answered({ attendedOn: null })).toMatchObject({ verdict: { outcome: 'met' }, parameters: [] });
    expect(answered({ attended: null, attendedOn: null })).toMatchObject({
      verdict: { awaiting: [[fact('webinar.attended')]] },
      parameters: [],
    });
  });
});

describe('a recording, or a later session (orchestrateur.laterSession)', () => {
  const QUALIFIES = { 'orchestrateur.laterSession': 'qualifies' };

  it('does not qualify, as read; it would, read otherwise', () => {
    for (const later of [
      { attended: false, recording: true },
      { attended: false, attendedOn: '2021-09-16' },
      { attended: null, attendedOn: '2022-01-10' },
    ]) {
      expect(answered(later)).toMatchObject({
        verdict: { outcome: 'undetermined', awaiting: [[reading('orchestrateur.laterSession')]] },
        readings: [
          {
            id: 'orchestrateur.laterSession',
            outcomes: { doesNotQualify: 'notMet', qualifies: 'met' },
            decisive: true,
          },
        ],
      });
      expect(assess(later, true, 'kept')).toMatchObject(missing('attended'));
      expect(assess(later, true, QUALIFIES).outcome).toBe('met');
    }
  });

  it('an earlier session is no later one', () => {
    expect(assess({ attended: null, attendedOn: '2021-08-14' }, true, QUALIFIES)).toMatchObject(missing('attended'));
  });

  it('none, unless it is said', () => {
    expect(assess({ attended: false }, true, QUALIFIES)).toMatchObject(missing('attended'));
    expect(assess({ attended: false, recording: null }, true, QUALIFIES)).toMatchObject({
      awaiting: [[fact('webinar.recording')]],
    });
  });
});

describe('« vous permet de facturer »: each physician, or the lead alone (orchestrateur.whoBills)', () => {
  it('the lead bills either way', () => {
    expect(assess({ lead: true }).outcome).toBe('met');
  });

  it('another physician, as read', () => {
    expect(assess({ lead: false })).toMatchObject({ awaiting: [[reading('orchestrateur.whoBills')]] });
    expect(assess({ lead: false }, true, 'kept').outcome).toBe('met');
    expect(assess({ lead: false }, true, { 'orchestrateur.whoBills': 'leadPhysician' })).toMatchObject(
      missing('mayBill'),
    );
  });
});

describe('before the webinar', () => {
  it('no text', () => {
    expect(assessChangeForfait(ATTENDED, true, lawOn('2021-08-14'))).toEqual({
      verdict: {
        outcome: 'undetermined',
        rule: 'orchestrateur.changeForfait',
        reason: { code: 'orchestrateur.changeForfait.noTextInForce', on: '2021-08-14' },
        awaiting: [[text('webinarDays', '2021-08-14')]],
        sources: [],
        because: [],
      },
      parameters: [],
      readings: [],
    });
    expect(assessChangeForfait(ATTENDED, true, lawOn('2021-08-15')).verdict.outcome).toBe('met');
  });
});
