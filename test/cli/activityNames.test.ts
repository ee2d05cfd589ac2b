import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type KnownActivity, REGIONAL_ACTIVITIES, STATUTORY_ACTIVITIES } from '../../src/amp/activities.js';
import { activityName } from '../../src/amp/phrases.js';
import { activityOf, knownActivity } from '../../src/cli/activityNames.js';
import { folded } from '../../src/law/territory.js';

const ALL: readonly KnownActivity[] = [...STATUTORY_ACTIVITIES, ...REGIONAL_ACTIVITIES];

describe('the name of an activity', () => {
  it.each(ALL)('%s is read from its code and from what it is called in both languages', (code) => {
    for (const name of [code, activityName(code, 'fr'), activityName(code, 'en')]) {
      expect(activityOf(name)).toEqual({ value: code });
      expect(activityOf(name.toUpperCase())).toEqual({ value: code });
    }
  });

  it.each<[string, KnownActivity]>([
    ['Urgence', 'urgence'],
    ['Salle d’urgence', 'urgence'],
    ["salle d'urgence", 'urgence'],
    ['ER', 'urgence'],
    ['Emergency department', 'urgence'],
    ['Hospitalisation', 'courteDuree'],
    ['Courte durée', 'courteDuree'],
    ['Short stay', 'courteDuree'],
    ['C.H.S.L.D.', 'chsld'],
    ['Long-term care', 'chsld'],
    ['SAD', 'soutienDomicile'],
    ['Soins à domicile', 'soutienDomicile'],
    ['Obstétrique', 'obstetrique'],
    ['Prise en charge', 'priseEnCharge'],
    ['Milieu carcéral', 'detention'],
    ['SRV', 'sansRendezVous'],
  ])('%j is %s', (name, code) => {
    expect(activityOf(name)).toEqual({ value: code });
  });

  it('is kept as it is written when it is not known; an empty cell is unknown', () => {
    for (const name of ['Clinique du voyageur', 'urgence mineure', 'CLSC', 'Garde', 'toString', '中', '-']) {
      expect(activityOf(name)).toEqual({ value: name });
    }
    expect(activityOf('')).toEqual({ value: null });
  });

  it('is lossless: whatever is not known is read letter for letter', () =>
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (name) => {
        const code = knownActivity(name);
        expect(activityOf(name)).toEqual({ value: code ?? name });
        if (code !== undefined) expect(folded(name)).not.toBe('');
      }),
    ));
});
