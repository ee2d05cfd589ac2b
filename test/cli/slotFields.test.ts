import { describe, expect, it } from 'vitest';
import { dateFormat } from '../../src/cli/fields.js';
import { dateOrNullOf, deletionOf, nameOf, providerOf, yesNoOf } from '../../src/cli/slotFields.js';

describe('yes or no', () => {
  it.each([
    ['oui', true],
    ['OUI', true],
    ['o', true],
    ['Yes', true],
    ['vrai', true],
    ['VRAI', true],
    ['true', true],
    ['1', true],
    ['x', true],
    ['X', true],
    ['non', false],
    ['Non', false],
    ['n', false],
    ['no', false],
    ['FAUX', false],
    ['false', false],
    ['0', false],
  ])('reads %j as %s', (cell, value) => {
    expect(yesNoOf(cell)).toEqual({ value });
  });

  it('takes an empty cell for not known, never for no', () => {
    expect(yesNoOf('')).toEqual({ value: null });
  });

  it.each(['-1', '10', '01', '1.0', 'oui?', 'o/n', 'peut-être', '?', '-', 'n/d', 'inconnu', 'constructor', '✓'])(
    'refuses %j',
    (cell) => {
      expect(yesNoOf(cell)).toMatchObject({ expected: { fr: expect.stringContaining('« oui » ou « non »') } });
    },
  );
});

describe('the type of professional', () => {
  it.each([
    ['Médecin', 'physician'],
    ['medecin', 'physician'],
    ['MÉDECIN DE FAMILLE', 'physician'],
    ['Omnipraticienne', 'physician'],
    ['physician', 'physician'],
    ['Résident', 'resident'],
    ['résidente', 'resident'],
    ['Médecin résident', 'resident'],
    ['IPS', 'nursePractitioner'],
    ['IPS-PL', 'nursePractitioner'],
    ['Infirmière praticienne spécialisée', 'nursePractitioner'],
    ['Infirmier praticien spécialisé', 'nursePractitioner'],
    ['nurse practitioner', 'nursePractitioner'],
    ['nursePractitioner', 'nursePractitioner'],
    ['Autre', 'other'],
    ['autre professionnel', 'other'],
    ['Infirmière clinicienne', 'other'],
    ['other', 'other'],
    ['', null],
  ])('reads %j as %s', (cell, value) => {
    expect(providerOf(cell)).toEqual({ value });
  });

  it.each(['Infirmière', 'infirmier', 'Nurse'])('does not decide whether %j is a nurse practitioner', (cell) => {
    expect(providerOf(cell)).toMatchObject({ expected: { en: expect.stringContaining('does not say which') } });
  });

  it.each(['Dre Untel', 'médecin spécialiste', 'externe', '?', '-', 'toString'])('refuses %j', (cell) => {
    expect(providerOf(cell)).toMatchObject({ expected: { fr: expect.stringContaining('« IPS »') } });
  });
});

describe('whether a slot was deleted', () => {
  it.each([
    ['non', 'no'],
    ['N', 'no'],
    ['0', 'no'],
    ['faux', 'no'],
    ['Avec rendez-vous', 'withAppointment'],
    ['avec rendez\u2011vous', 'withAppointment'],
    ['avec RDV', 'withAppointment'],
    ['with appointment', 'withAppointment'],
    ['sans rendez-vous', 'withoutAppointment'],
    ['SANS RV', 'withoutAppointment'],
    ['withoutAppointment', 'withoutAppointment'],
    ['', null],
  ])('reads %j as %s', (cell, value) => {
    expect(deletionOf(cell)).toEqual({ value });
  });

  it.each(['oui', 'x', '1', 'vrai'])('asks whether somebody had taken it when told %j', (cell) => {
    expect(deletionOf(cell)).toMatchObject({ expected: { fr: expect.stringContaining('ne dit pas') } });
  });

  it.each(['-0', '00', 'rendez-vous', 'annulée', '?', 'valueOf'])('refuses %j', (cell) => {
    expect(deletionOf(cell)).toMatchObject({ expected: { en: expect.stringContaining('"no", "with appointment"') } });
  });
});

describe('a date or a name that may not be known', () => {
  it('is null when the cell is empty', () => {
    expect(dateOrNullOf('')).toEqual({ value: null });
    expect(nameOf('')).toEqual({ value: null });
  });

  it('is read as any other', () => {
    expect(dateOrNullOf('2023-12-04')).toEqual({ value: '2023-12-04' });
    expect(dateOrNullOf('04/12/2023', dateFormat('JJ/MM/AAAA'))).toEqual({ value: '2023-12-04' });
    expect(dateOrNullOf('2023-11-31')).toHaveProperty('expected');
    expect(nameOf('MD-01')).toEqual({ value: 'MD-01' });
  });
});
