import { describe, expect, it } from 'vitest';
import { depannagePhrases } from '../../src/depannage/phrases.js';
import { depannageReadings } from '../../src/depannage/readings.js';
import { formats, typeset } from '../../src/render/formats.js';
import { codesOf } from './saying.js';

const { fr, en } = depannagePhrases;

/** Every string of a phrasebook but its sentences. */
function wordsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}

describe('the words of dépannage, in both languages', () => {
  it('have the same names', () => {
    for (const part of ['rules', 'outcomes', 'fields', 'ledger', 'parameters', 'questions', 'options'] as const) {
      expect(Object.keys(en[part])).toEqual(Object.keys(fr[part]));
      for (const [name, words] of Object.entries(fr[part])) {
        if (typeof words === 'string') continue;
        expect(Object.keys((en[part] as Record<string, object>)[name]!)).toEqual(Object.keys(words));
      }
    }
    expect(codesOf('en', /./)).toEqual(codesOf('fr', /./));
  });

  it('are there, and are set as French is', () => {
    for (const words of [...wordsIn(fr), ...wordsIn(en)]) expect(words.trim().length).toBeGreaterThan(1);
    for (const words of wordsIn(fr)) {
      const set = typeset(words, 'fr');
      // No space before ; ? and !, a no-break one before : and », and the apostrophe is curled.
      expect(set).not.toMatch(/\s[;?!]|[^\u00A0](?<![a-z]):|[^\u00A0]»|'/);
    }
    for (const words of wordsIn(en)) expect(words).not.toMatch(/\s[;:?!]/);
  });

  it('name each rule that speaks, and each outcome that is not « respecté »', () => {
    // The year of whoever holds a notice speaks in the words of the PREM.
    const spoken = new Set(codesOf('fr', /^depannage/).map((code) => code.split('.').slice(0, 2).join('.')));
    expect(
      Object.keys(fr.rules)
        .filter((rule) => rule.startsWith('depannage'))
        .sort(),
    ).toEqual([...spoken].sort());
    for (const { outcomes } of [fr, en]) {
      for (const [rule, names] of Object.entries(outcomes)) {
        expect(spoken).toContain(rule);
        expect(Object.keys(names).sort()).toEqual(['met', 'notApplicable', 'notMet', 'undetermined']);
        expect(new Set(Object.values(names)).size).toBe(4);
      }
    }
    expect(fr.outcomes['depannage.use']).toMatchObject({ met: 'respectés', notMet: 'dépassés' });
    expect(fr.outcomes['depannage.permit']).toMatchObject({
      met: 'condition remplie',
      notMet: 'condition non remplie',
    });
    expect(fr.outcomes['depannage.activities']).toMatchObject({ met: 'tout est classé', undetermined: 'en suspens' });
    expect(en.outcomes['depannage.use']).toMatchObject({ met: 'kept to', notMet: 'exceeded' });
  });

  it('count activities: none, one, two', () => {
    expect([0, 1, 2].map(fr.records.some)).toEqual(['0 activité', '1 activité', '2 activités']);
    expect([0, 1, 2].map(en.records.some)).toEqual(['0 activities', '1 activity', '2 activities']);
    expect([fr.records.one(0), en.records.one(16)]).toEqual(['activité no 1', 'activity no. 17']);
    expect([fr.records.title, en.records.title]).toEqual([
      'Ce qu’il advient de chaque activité',
      'What became of each activity',
    ]);
  });

  it('say the units in figures of the language', () => {
    expect(formats.fr.quantity(1200, 'quart', 'quarts')).toBe('1\u00A0200\u00A0quarts');
  });

  it('ask what the texts leave open here, and name how each may be answered', () => {
    const asked = Object.keys(fr.questions).filter((id) => /^depannage|\.derogation/.test(id));
    // What is read of the AMP is asked with the AMP.
    const own = depannageReadings.map(({ id }) => id).filter((id) => !id.startsWith('amp.'));
    expect([...asked].sort()).toEqual(own.sort());
    for (const { id, options } of depannageReadings.filter((one) => asked.includes(one.id))) {
      expect(Object.keys(fr.options[id] ?? {}).sort()).toEqual([...options].sort());
      expect(fr.questions[id]).toMatch(/\?$/);
      expect(en.questions[id]).toMatch(/\?$/);
    }
  });

  it('say what became of each activity, and whom the answer does not bind', () => {
    expect(fr.ledger).toMatchObject({
      authorised: 'autorisées : dépannage',
      notEntered: 'sans nom entré dans H-38 : aucune autorisation',
      acrossTheEnd: 'semaines en partie hors de la période autorisée',
      overrun: 'au-delà de l’autorisation, révision à décider',
      overrunRefused: 'au-delà de l’autorisation, révision refusée',
    });
    expect(fr.caution).toBe(
      'Ce calcul ne lie ni la RAMQ, ni le CNMQ, ni le comité paritaire. L’entente générale, l’annexe XVIII et les lettres d’entente n’ont pas été lues directement : voir les sources.',
    );
  });
});
