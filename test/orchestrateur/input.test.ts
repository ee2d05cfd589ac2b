import { describe, expect, it } from 'vitest';
import { InvalidInputError, type Problem } from '../../src/law/problem.js';
import { assessOrchestrateur, orchestrateurInputSchema } from '../../src/orchestrateur/index.js';

/** The problems an input is refused for; none when it is accepted. */
function problems(input: unknown): readonly Problem[] {
  try {
    assessOrchestrateur(input as never, { asOf: '2022-05-01' });
    return [];
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    return error.problems;
  }
}

const expected = {
  input: {
    fr: 'un objet avec au moins une section : hub, mission, webinar, supplements, arrangements, programme ou assiduite',
    en: 'an object with at least one section: hub, mission, webinar, supplements, arrangements, programme or assiduite',
  },
  trueOrNull: { fr: 'true, false, ou null si c’est inconnu', en: 'true, false, or null if not known' },
  hub: {
    fr: 'un objet dont « stage » est "notConnected", "connected", "configured", "displayed", ou null si elle est inconnue; « accessible » va avec "displayed" seulement',
    en: 'an object whose "stage" is "notConnected", "connected", "configured", "displayed", or null if not known; "accessible" goes with "displayed" alone',
  },
  mission: { fr: 'un objet avec mission et displayed', en: 'an object with mission and displayed' },
  slotCount: {
    fr: 'un nombre entier de plages, ou null s’il est inconnu',
    en: 'a whole number of slots, or null if not known',
  },
  displayedOfMission: {
    fr: 'au plus le nombre de plages des deux missions',
    en: 'at most the number of slots of the two missions',
  },
  displayedOfHub: {
    fr: '0 ou null : rien n’est affiché à cette étape',
    en: '0 or null: nothing is displayed at that stage',
  },
  webinar: { fr: 'un objet avec registered, attended et lead', en: 'an object with registered, attended and lead' },
  supplements: { fr: 'un objet avec form4486', en: 'an object with form4486' },
  arrangements: { fr: 'un objet avec settled', en: 'an object with settled' },
  programme: {
    fr: 'un objet, vide ou avec weeklyMinutes, reducedHours et network',
    en: 'an object, empty or with weeklyMinutes, reducedHours and network',
  },
  weeklyMinutes: {
    fr: 'un nombre entier de minutes, de 0 à 10 080, ou null s’il est inconnu',
    en: 'a whole number of minutes, 0 to 10,080, or null if not known',
  },
  network: {
    fr: 'un objet avec consultations, notFollowed et dailyMinutes',
    en: 'an object with consultations, notFollowed and dailyMinutes',
  },
  consultationCount: {
    fr: 'un nombre entier de consultations, ou null s’il est inconnu',
    en: 'a whole number of consultations, or null if not known',
  },
  notFollowedOfAll: { fr: 'au plus le nombre de consultations', en: 'at most the number of consultations' },
  dailyMinutes: {
    fr: 'sept nombres de minutes, un par jour de la semaine',
    en: 'seven numbers of minutes, one for each day of the week',
  },
  minutes: {
    fr: 'un nombre entier de minutes, de 0 à 1 440, ou null s’il est inconnu',
    en: 'a whole number of minutes, 0 to 1,440, or null if not known',
  },
  assiduite: {
    fr: 'un objet avec groupRegistration, billedForfait, reachedDuringLeave et leaveReported',
    en: 'an object with groupRegistration, billedForfait, reachedDuringLeave and leaveReported',
  },
  dateOrNull: {
    fr: 'une date qui existe, AAAA-MM-JJ, ou null si elle est inconnue',
    en: 'a date that exists, YYYY-MM-DD, or null if it is not known',
  },
  unknownKey: { fr: 'aucun champ de ce nom', en: 'no field of that name' },
} as const;
const problem = (path: string, seen: string, what: keyof typeof expected): Problem => ({
  path,
  seen,
  expected: expected[what],
});

const DAILY = [0, 1440, null, 720, 720, 720, 720];
const NETWORK = { consultations: 10, notFollowed: 10, dailyMinutes: DAILY };
const WEBINAR = { registered: null, attended: false, lead: null };
const ASSIDUITE = { groupRegistration: null, billedForfait: true, reachedDuringLeave: false, leaveReported: null };

describe('an input of the form asked for', () => {
  it('is accepted, each section alone', () => {
    for (const input of [
      { hub: { stage: null } },
      { mission: { mission: null, displayed: 3 } },
      { mission: { mission: 3, displayed: null } },
      { webinar: WEBINAR },
      { supplements: { form4486: null } },
      { arrangements: { settled: null } },
      { programme: {} },
      { assiduite: ASSIDUITE },
    ]) {
      expect(problems(input)).toEqual([]);
    }
  });

  it('is accepted, with everything that may be there', () => {
    expect(
      problems({
        gmfAdhered: true,
        takesPart: null,
        hub: { stage: 'displayed', accessible: null },
        mission: { mission: 3, displayed: 3 },
        webinar: { ...WEBINAR, attendedOn: '2021-09-01', recording: null },
        supplements: { form4486: true },
        arrangements: { settled: false },
        programme: { weeklyMinutes: 10_080, reducedHours: true, network: NETWORK },
        assiduite: { ...ASSIDUITE, timelyAccess: null, gmfArAccess: true },
      }),
    ).toEqual([]);
    expect(problems({ programme: { weeklyMinutes: null, reducedHours: null } })).toEqual([]);
    expect(problems({ programme: { network: { ...NETWORK, consultations: null } } })).toEqual([]);
    expect(problems({ programme: { network: { ...NETWORK, notFollowed: null } } })).toEqual([]);
  });

  it('so says its schema, which is published', () => {
    expect(orchestrateurInputSchema.safeParse({ hub: { stage: 'connected' } }).success).toBe(true);
    expect(orchestrateurInputSchema.safeParse({ hub: { stage: 'live' } }).success).toBe(false);
  });
});

describe('a stage cannot be built inconsistent', () => {
  it('access is told of what is displayed, and of nothing else', () => {
    for (const stage of ['notConnected', 'connected', 'configured', null]) {
      expect(problems({ hub: { stage } })).toEqual([]);
      expect(problems({ hub: { stage, accessible: false } })).toEqual([
        problem('hub.accessible', 'false', 'unknownKey'),
      ]);
    }
    expect(problems({ hub: { stage: 'displayed' } })).toEqual([problem('hub.accessible', 'undefined', 'trueOrNull')]);
  });

  it('a stage that is none', () => {
    expect(problems({ hub: { stage: 'live' } })).toEqual([problem('hub.stage', '"live"', 'hub')]);
    expect(problems({ hub: {} })).toEqual([problem('hub.stage', 'undefined', 'hub')]);
    expect(problems({ hub: 'connected' })).toEqual([problem('hub', '"connected"', 'hub')]);
  });

  it('nothing is displayed before the stage of display', () => {
    for (const stage of ['notConnected', 'connected', 'configured']) {
      expect(problems({ hub: { stage }, mission: { mission: 4, displayed: 1 } })).toEqual([
        problem('mission.displayed', '1', 'displayedOfHub'),
      ]);
      expect(problems({ hub: { stage }, mission: { mission: 4, displayed: 0 } })).toEqual([]);
      expect(problems({ hub: { stage }, mission: { mission: 4, displayed: null } })).toEqual([]);
    }
    expect(problems({ hub: { stage: null }, mission: { mission: 4, displayed: 1 } })).toEqual([]);
  });
});

describe('what cannot be', () => {
  it('more displayed than there are', () => {
    expect(problems({ mission: { mission: 3, displayed: 4 } })).toEqual([
      problem('mission.displayed', '4', 'displayedOfMission'),
    ]);
  });

  it('more consultations of some than of all', () => {
    expect(problems({ programme: { network: { ...NETWORK, notFollowed: 11 } } })).toEqual([
      problem('programme.network.notFollowed', '11', 'notFollowedOfAll'),
    ]);
  });

  it('counts that are not whole, or below nought', () => {
    for (const wrong of [-1, 1.5, '3']) {
      const seen = JSON.stringify(wrong);
      expect(problems({ mission: { mission: wrong, displayed: 0 } })).toContainEqual(
        problem('mission.mission', seen, 'slotCount'),
      );
      expect(problems({ programme: { network: { ...NETWORK, consultations: wrong } } })).toContainEqual(
        problem('programme.network.consultations', seen, 'consultationCount'),
      );
    }
  });

  it('weeks and days longer than they are', () => {
    expect(problems({ programme: { weeklyMinutes: 10_081 } })).toEqual([
      problem('programme.weeklyMinutes', '10081', 'weeklyMinutes'),
    ]);
    const long = [...DAILY.slice(0, 6), 1441];
    expect(problems({ programme: { network: { ...NETWORK, dailyMinutes: long } } })).toEqual([
      problem('programme.network.dailyMinutes[6]', '1441', 'minutes'),
    ]);
  });

  it('a week without seven days', () => {
    for (const dailyMinutes of [DAILY.slice(1), [...DAILY, 0]]) {
      expect(problems({ programme: { network: { ...NETWORK, dailyMinutes } } })).toEqual([
        problem('programme.network.dailyMinutes', JSON.stringify(dailyMinutes), 'dailyMinutes'),
      ]);
    }
    expect(problems({ programme: { network: { ...NETWORK, dailyMinutes: 84 } } })).toEqual([
      problem('programme.network.dailyMinutes', '84', 'dailyMinutes'),
    ]);
  });
});

describe('every problem at once, with its path, what was seen, and what was expected in both languages', () => {
  it('at least one section', () => {
    expect(problems({})).toEqual([problem('(input)', '{}', 'input')]);
    expect(problems({ gmfAdhered: true, takesPart: true })).toEqual([
      problem('(input)', '{"gmfAdhered":true,"takesPart":true}', 'input'),
    ]);
    for (const input of [null, undefined, 'oui', 12]) {
      expect(problems(input)).toEqual([problem('(input)', JSON.stringify(input) ?? 'undefined', 'input')]);
    }
  });

  it('in each section alike', () => {
    const found = problems({
      gmfAdhered: 'oui',
      takesPart: 1,
      patient: 'X',
      mission: [],
      webinar: { registered: true, attended: 'oui', attendedOn: '2021-02-29', recording: 0 },
      supplements: { form4486: '4486' },
      arrangements: {},
      programme: { reducedHours: 'oui', weeklyMinutes: '68 h', network: 3 },
      assiduite: { ...ASSIDUITE, timelyAccess: 'non', rate: '80' },
    });
    expect(found).toHaveLength(15);
    expect(found).toEqual(
      expect.arrayContaining([
        problem('gmfAdhered', '"oui"', 'trueOrNull'),
        problem('takesPart', '1', 'trueOrNull'),
        problem('patient', '"X"', 'unknownKey'),
        problem('mission', '[]', 'mission'),
        problem('webinar.attended', '"oui"', 'trueOrNull'),
        problem('webinar.attendedOn', '"2021-02-29"', 'dateOrNull'),
        problem('webinar.recording', '0', 'trueOrNull'),
        problem('webinar.lead', 'undefined', 'trueOrNull'),
        problem('supplements.form4486', '"4486"', 'trueOrNull'),
        problem('arrangements.settled', 'undefined', 'trueOrNull'),
        problem('programme.reducedHours', '"oui"', 'trueOrNull'),
        problem('programme.weeklyMinutes', '"68 h"', 'weeklyMinutes'),
        problem('programme.network', '3', 'network'),
        problem('assiduite.timelyAccess', '"non"', 'trueOrNull'),
        problem('assiduite.rate', '"80"', 'unknownKey'),
      ]),
    );
  });

  it('sections that are no object', () => {
    for (const section of ['webinar', 'supplements', 'arrangements', 'programme', 'assiduite'] as const) {
      expect(problems({ [section]: 'oui' })).toEqual([problem(section, '"oui"', section)]);
    }
    expect(problems({ webinar: { ...WEBINAR, attendedOn: 2021 } })).toEqual([
      problem('webinar.attendedOn', '2021', 'dateOrNull'),
    ]);
  });
});
