import { describe, expect, it } from 'vitest';
import { findColumns } from '../../src/cli/columns.js';
import { HOUR_FIELDS, HOUR_SYNONYMS, type HourField } from '../../src/cli/hourColumns.js';

const find = (...names: string[]) => findColumns({ file: 'heures.csv', line: 1, names }, HOUR_SYNONYMS);

describe('the headers of hours', () => {
  it.each<[string, HourField]>([
    ['Date', 'date'],
    ['Date du quart', 'date'],
    ['Jour', 'date'],
    ['Shift date', 'date'],
    ['Activité', 'activity'],
    ['ACTIVITE', 'activity'],
    ['AMP', 'activity'],
    ['Activité médicale particulière', 'activity'],
    ['Secteur', 'activity'],
    ['Activity', 'activity'],
    ['Durée', 'duration'],
    ['Durée (h)', 'duration'],
    ['Durée (h:min)', 'duration'],
    ['Durée (min)', 'duration'],
    ['Durée en minutes', 'duration'],
    ['Heures', 'duration'],
    ["Nombre d'heures", 'duration'],
    ['Nb heures', 'duration'],
    ['Minutes', 'duration'],
    ['Hours', 'duration'],
    ['Duration (minutes)', 'duration'],
    ['Hours worked', 'duration'],
    ['Début', 'start'],
    ['Heure de début', 'start'],
    ['Start time', 'start'],
    ['Fin', 'end'],
    ['Heure de fin', 'end'],
    ['End time', 'end'],
    ['Région', 'region'],
    ['Health region', 'region'],
    ['Dépannage', 'depannage'],
    ['Fait en dépannage', 'depannage'],
    ['Référence', 'reference'],
    ['No du quart', 'reference'],
  ])('%j is the %s', (name, field) => {
    expect(find('?', name).columns).toEqual({ [field]: { index: 1, header: name } });
  });

  it.each(['Date de facturation', 'Heures facturées', 'Heures prévues', 'Heure', 'Patient', 'Type', 'Montant'])(
    '%j is not read, and is listed',
    (name) => {
      expect(find(name)).toMatchObject({ columns: {}, ignored: [name], problems: [] });
    },
  );

  it('hours in a column and minutes in another are no duration: which is to be chosen', () => {
    expect(find('Heures', 'Minutes')).toMatchObject({
      columns: {},
      problems: [{ seen: '"Heures, Minutes"', expected: { en: expect.stringContaining('a single column') } }],
    });
  });

  it('are each of one field, and every field has its own name among them', () => {
    const all = HOUR_FIELDS.flatMap((field) => HOUR_SYNONYMS[field]);
    expect(all.filter((name, index) => all.indexOf(name) < index)).toEqual([]);
    for (const field of HOUR_FIELDS) expect(HOUR_SYNONYMS[field]).toContain(field.toLowerCase());
  });
});
