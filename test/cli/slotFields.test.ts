import { describe, expect, it } from 'vitest';
import { deletionOf, providerOf } from '../../src/cli/slotFields.js';

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
