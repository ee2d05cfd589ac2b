import { describe, expect, it } from 'vitest';
import {
  authorisedSectorOf,
  decisionOf,
  measureOf,
  revisionOf,
  sectorOf,
  unitsOf,
} from '../../src/cli/depannageFields.js';

describe('a sector', () => {
  it.each([
    ['Urgence', 'urgence'],
    ['URGENCE', 'urgence'],
    ["Salle d'urgence", 'urgence'],
    ['Salle d’urgence', 'urgence'],
    ['emergency', 'urgence'],
    ['Courte durée', 'courteDuree'],
    ['courte duree', 'courteDuree'],
    ['courteDuree', 'courteDuree'],
    ['Hospitalisation', 'courteDuree'],
    ['short stay', 'courteDuree'],
    ['short-stay', 'courteDuree'],
    ['Obstétrique', 'obstetrique'],
    ['obstetrics', 'obstetrique'],
    ['Anesthésie', 'anesthesiologie'],
    ['anesthésiologie', 'anesthesiologie'],
    ['Anaesthesiology', 'anesthesiologie'],
  ])('reads %j as %s, of an activity or of an authorisation', (cell, value) => {
    expect(sectorOf(cell)).toEqual({ value });
    expect(authorisedSectorOf(cell)).toEqual({ value });
  });

  it.each(['Autre', 'other', 'CHSLD', 'Soins à domicile', 'cabinet'])(
    'of an activity alone may be %j: none of the four',
    (cell) => {
      expect(sectorOf(cell)).toEqual({ value: 'other' });
      expect(authorisedSectorOf(cell)).toMatchObject({
        expected: { en: expect.stringContaining('"anaesthesiology"') },
      });
    },
  );

  it('of an activity is not known when the cell is empty; of an authorisation it must be', () => {
    expect(sectorOf('')).toEqual({ value: null });
    expect(authorisedSectorOf('')).toHaveProperty('expected');
  });

  it.each(['garde', 'soins intensifs', 'longue durée', '-', '?', 'toString', 'constructor'])('refuses %j', (cell) => {
    expect(sectorOf(cell)).toMatchObject({ expected: { fr: expect.stringContaining('« courte durée »') } });
    expect(authorisedSectorOf(cell)).toHaveProperty('expected');
  });
});

describe('a measure', () => {
  it.each([
    ['LE 297', 'le297'],
    ['LE-297', 'le297'],
    ['le297', 'le297'],
    ['297', 'le297'],
    ['Lettre d’entente no 297', 'le297'],
    ["lettre d'entente nº 297", 'le297'],
    ['L.E. 132', 'le132'],
    ['LE 285', 'le285'],
    ['', undefined],
  ])('reads %j as %s', (cell, value) => {
    expect(measureOf(cell)).toEqual({ value });
  });

  it.each(['LE 368', '29', '2970', 'LE', 'oui', '297 132', 'LE 297 et LE 132', '-'])('refuses %j', (cell) => {
    expect(measureOf(cell)).toMatchObject({ expected: { fr: expect.stringContaining('« LE 297 »') } });
  });
});

describe('a decision', () => {
  it.each([
    ['Accordée', 'granted'],
    ['accordé', 'granted'],
    ['autorisée', 'granted'],
    ['granted', 'granted'],
    ['authorized', 'granted'],
    ['Refusée', 'refused'],
    ['denied', 'refused'],
    ['En attente', 'pending'],
    ['à l’étude', 'pending'],
    ['pending', 'pending'],
  ])('reads %j as %s, first or on a revision', (cell, value) => {
    expect(decisionOf(cell)).toEqual({ value });
    expect(revisionOf(cell)).toEqual({ value });
  });

  it('is not known when the cell is empty; an empty revision is none', () => {
    expect(decisionOf('')).toEqual({ value: null });
    expect(revisionOf('')).toEqual({ value: undefined });
  });

  it.each(['oui', 'demandée', 'x', '1', '?', 'valueOf'])('refuses %j', (cell) => {
    expect(decisionOf(cell)).toMatchObject({ expected: { fr: expect.stringContaining('« en attente »') } });
    expect(revisionOf(cell)).toMatchObject({ expected: { en: expect.stringContaining('no revision') } });
  });
});

describe('units', () => {
  it.each([
    ['12', 12],
    ['0', 0],
    ['012', 12],
    ['1000000', 1_000_000],
    ['', null],
  ])('reads %j as %s', (cell, value) => {
    expect(unitsOf(cell)).toEqual({ value });
  });

  it.each(['12,5', '12.0', '-1', '1 000', '12 quarts', '1e3', '١٢', '10000000', '?'])('refuses %j', (cell) => {
    expect(unitsOf(cell)).toMatchObject({ expected: { fr: expect.stringContaining('nombre entier') } });
  });
});
