import { describe, expect, it } from 'vitest';
import { findColumns } from '../../src/cli/columns.js';
import { SLOT_FIELDS, SLOT_SYNONYMS, type SlotField } from '../../src/cli/slotColumns.js';

const find = (...names: string[]) => findColumns({ file: 'plages.csv', line: 1, names }, SLOT_SYNONYMS);

describe('the headers of slots', () => {
  it.each<[string, SlotField]>([
    ['Date', 'date'],
    ['Date de la plage', 'date'],
    ['DATE DE LA PLAGE', 'date'],
    ['Jour', 'date'],
    ['Slot date', 'date'],
    ['Médecin', 'physician'],
    ['medecin', 'physician'],
    ['Physician', 'physician'],
    ['Docteure', 'physician'],
    ['Type de professionnel', 'provider'],
    ['Provider', 'provider'],
    ['Publiée', 'published'],
    ['publiee', 'published'],
    ['Published', 'published'],
    ['Configurée', 'configured'],
    ['Configured', 'configured'],
    ['Volontaire', 'volunteer'],
    ['Volunteer', 'volunteer'],
    ['Créée avant la configuration', 'createdBefore'],
    ['Created before', 'createdBefore'],
    ['Supprimée', 'deleted'],
    ['Deleted', 'deleted'],
    ['Date de publication', 'publishedOn'],
    ['Published on', 'publishedOn'],
    ['Référence', 'reference'],
    ['Reference', 'reference'],
    ['No de plage', 'reference'],
  ])('%j is the %s', (name, field) => {
    expect(find('?', name).columns).toEqual({ [field]: { index: 1, header: name } });
  });

  it.each(['Date de création', 'Date du rendez-vous', 'Affichée', 'Accessible', 'Professionnel', 'Patient'])(
    '%j is not read, and is listed',
    (name) => {
      expect(find(name)).toMatchObject({ columns: {}, ignored: [name], problems: [] });
    },
  );

  it('are each of one field, and every field has its own name among them', () => {
    const all = SLOT_FIELDS.flatMap((field) => SLOT_SYNONYMS[field]);
    expect(new Set(all).size).toBe(all.length);
    for (const field of SLOT_FIELDS) expect(SLOT_SYNONYMS[field]).toContain(field.toLowerCase());
  });
});
