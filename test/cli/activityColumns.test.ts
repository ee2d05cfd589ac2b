import { describe, expect, it } from 'vitest';
import { ACTIVITY_FIELDS, ACTIVITY_SYNONYMS, type ActivityField } from '../../src/cli/activityColumns.js';
import {
  AUTHORISATION_FIELDS,
  AUTHORISATION_SYNONYMS,
  type AuthorisationField,
} from '../../src/cli/authorisationColumns.js';
import { findColumns, type Synonyms } from '../../src/cli/columns.js';

const find = <F extends string>(synonyms: Synonyms<F>, ...names: string[]) =>
  findColumns({ file: 'a.csv', line: 1, names }, synonyms);

describe('the headers of activities', () => {
  it.each<[string, ActivityField]>([
    ['Date', 'date'],
    ['Date du quart', 'date'],
    ['DATE DE L’ACTIVITÉ', 'date'],
    ['Shift date', 'date'],
    ['Installation', 'installation'],
    ['Établissement', 'installation'],
    ['etablissement', 'installation'],
    ['Facility', 'installation'],
    ['Secteur', 'sector'],
    ["Secteur d'activité", 'sector'],
    ['Sector', 'sector'],
    ['Semaine du', 'weekOf'],
    ['Week of', 'weekOf'],
    ['Médecin', 'physician'],
    ['Dépanneur', 'physician'],
    ['Entré dans H-38', 'entered'],
    ['Entered in H-38', 'entered'],
    ["Lettre d'entente", 'measure'],
    ['Measure', 'measure'],
    ['Hors régime', 'outsidePlan'],
    ['Outside the public plan', 'outsidePlan'],
    ['Montant facturé ($)', 'amount'],
    ['Montant accepté', 'accepted'],
    ['Région', 'region'],
    ['RLS', 'subTerritory'],
    ['Référence', 'reference'],
  ])('%j is the %s', (name, field) => {
    expect(find(ACTIVITY_SYNONYMS, '?', name).columns).toEqual({ [field]: { index: 1, header: name } });
  });

  it.each(['Date de facturation', 'Heures', 'Type', 'Garde', 'No établissement'])(
    '%j is not read, and is listed',
    (name) => {
      expect(find(ACTIVITY_SYNONYMS, name)).toMatchObject({ columns: {}, ignored: [name], problems: [] });
    },
  );
});

describe('the headers of authorisations', () => {
  it.each<[string, AuthorisationField]>([
    ['Installation', 'installation'],
    ['Secteur', 'sector'],
    ['Du', 'from'],
    ['Date de début', 'from'],
    ['From', 'from'],
    ['Au', 'to'],
    ['Date de fin', 'to'],
    ['End date', 'to'],
    ['Unités autorisées', 'units'],
    ['Quarts', 'units'],
    ['Semaines autorisées', 'units'],
    ['Units', 'units'],
    ['Décision', 'decision'],
    ['Statut', 'decision'],
    ['Révision', 'revision'],
    ['Décision de la révision', 'revision'],
    ['Unités révisées', 'revisedUnits'],
    ['Revised units', 'revisedUnits'],
    ['Période donnée', 'periodGiven'],
    ['Justification donnée', 'justificationGiven'],
    ['Justification given', 'justificationGiven'],
  ])('%j is the %s', (name, field) => {
    expect(find(AUTHORISATION_SYNONYMS, '?', name).columns).toEqual({ [field]: { index: 1, header: name } });
  });

  it.each(['Unités demandées', 'Date de la décision', 'Période', 'Commentaire'])(
    '%j is not read, and is listed',
    (name) => {
      expect(find(AUTHORISATION_SYNONYMS, name)).toMatchObject({ columns: {}, ignored: [name], problems: [] });
    },
  );
});

it.each<[readonly string[], Readonly<Record<string, readonly string[]>>]>([
  [ACTIVITY_FIELDS, ACTIVITY_SYNONYMS],
  [AUTHORISATION_FIELDS, AUTHORISATION_SYNONYMS],
])('headers are each of one field, and every field has its own name among them: %j', (fields, synonyms) => {
  const all = fields.flatMap((field) => synonyms[field] ?? []);
  expect(all.filter((name, index) => all.indexOf(name) < index)).toEqual([]);
  for (const field of fields) expect(synonyms[field]).toContain(field.toLowerCase());
});
