import { describe, expect, it } from 'vitest';
import {
  amountOf,
  dateFormat,
  dateOf,
  dateOrNullOf,
  ivnOf,
  nameOf,
  natureOf,
  regionOf,
  yesNoOf,
} from '../../src/cli/fields.js';
import { IVNS } from '../../src/law/ivn.js';

const NBSP = '\u00A0';
const NARROW = '\u202F';

describe('an amount as billing software writes it', () => {
  it.each([
    ['523', '523'],
    ['523,00 $', '523.00'],
    [`523,00${NBSP}$`, '523.00'],
    [`523,00${NARROW}$`, '523.00'],
    ['523.5', '523.5'],
    ['1 046.00', '1046.00'],
    ['1 046,00', '1046.00'],
    [`1${NBSP}046,00${NBSP}$`, '1046.00'],
    [`1${NARROW}046,00`, '1046.00'],
    ['1 234 567,89', '1234567.89'],
    ['1 046', '1046'],
    ['1,046.00', '1046.00'],
    ['$1,046.00', '1046.00'],
    ['1,234,567', '1234567'],
    ['-12,50', '-12.50'],
    ['\u221212,50 $', '-12.50'],
    ['- 12,50', '-12.50'],
    ['-$12.50', '-12.50'],
    ['(12,50)', '-12.50'],
    [`(1${NBSP}046,00${NBSP}$)`, '-1046.00'],
    ['(12,50) $', '-12.50'],
    ['0', '0'],
    ['-0,00', '0.00'],
    [',50', '0.50'],
    ['00523,00', '523.00'],
    ['999999999,99', '999999999.99'],
    ['  523,00  ', '523.00'],
  ])('reads %j as %s', (cell, value) => {
    expect(amountOf(cell)).toEqual({ value });
  });

  it.each(['', ' ', NBSP, NARROW])('takes an empty cell (%j) for not known, never for zero', (cell) => {
    expect(amountOf(cell)).toEqual({ value: null });
  });

  it.each(['1,046', '1.046', '-523,000', '12,345 $'])(
    'refuses %j, which can be read two ways, and says how',
    (cell) => {
      expect(amountOf(cell)).toMatchObject({ expected: { fr: expect.stringContaining('sans équivoque') } });
    },
  );

  it.each(['523,005', '0,125', '1046,000', '1 046,0000'])('rounds nothing: refuses the third decimal of %j', (cell) => {
    expect('expected' in amountOf(cell)).toBe(true);
  });

  it.each([
    'abc',
    '12 50,00',
    '1 0460,00',
    '1 046,0 0',
    '1.046,00',
    '523,',
    '+523',
    '--5',
    '-(5)',
    '(-5)',
    '12,5,0',
    '1e3',
    '523 $ $',
    '1000000000',
    '5-',
    '$',
    '-',
    '()',
    '523 CAD',
    '1 046 00,5',
    'N/D',
    '½',
  ])('refuses %j', (cell) => {
    expect('expected' in amountOf(cell)).toBe(true);
  });
});

describe('a date of service', () => {
  const read = (cell: string, order?: string) => dateOf(cell, order === undefined ? undefined : dateFormat(order));

  it('is read as YYYY-MM-DD, always', () => {
    expect(read('2024-03-01')).toEqual({ value: '2024-03-01' });
    expect(read('2024-02-29', 'DD/MM/YYYY')).toEqual({ value: '2024-02-29' });
  });

  it.each([
    ['03/04/2024', 'DD/MM/YYYY', '2024-04-03'],
    ['03/04/2024', 'MM/DD/YYYY', '2024-03-04'],
    ['03/04/2024', 'JJ/MM/AAAA', '2024-04-03'],
    ['2024/04/03', 'YYYY/MM/DD', '2024-04-03'],
    ['03-04-2024', 'DD-MM-YYYY', '2024-04-03'],
    ['03.04.2024', 'DD.MM.YYYY', '2024-04-03'],
    ['20240403', 'YYYYMMDD', '2024-04-03'],
    ['3/4/2024', 'D/M/YYYY', '2024-04-03'],
    ['13/4/2024', 'j/m/aaaa', '2024-04-13'],
  ])('reads %s when told %s', (cell, order, value) => {
    expect(read(cell, order)).toEqual({ value });
  });

  it.each(['03/04/2024', '2024/04/03', '20240403', '3-4-2024', '13/04/2024'])(
    'never guesses the order of %s: it asks for --date-format',
    (cell) => {
      expect(read(cell)).toMatchObject({ expected: { en: expect.stringContaining('--date-format') } });
    },
  );

  it.each([
    ['2024-02-30', undefined],
    ['2023-02-29', undefined],
    ['', undefined],
    ['hier', undefined],
    ['2024-03-01 08:00', undefined],
    ['31/04/2024', 'DD/MM/YYYY'],
    ['03/04/24', 'DD/MM/YYYY'],
    ['3/4/2024', 'DD/MM/YYYY'],
    ['03-04-2024', 'DD/MM/YYYY'],
    ['03x04x2024', 'DD.MM.YYYY'],
  ])('refuses %j', (cell, order) => {
    expect('expected' in read(cell, order)).toBe(true);
  });

  it.each(['DD/MM/YY', 'DD/DD/YYYY', 'DD/MM-YYYY', 'YYYY-DD-MM', 'DMYYYY', 'MM/YYYY', '', 'date'])(
    'takes no order from %j',
    (order) => {
      expect(dateFormat(order)).toBeUndefined();
    },
  );
});

describe('the nature of a record', () => {
  it.each([
    ['Ordinaire', 'ordinary'],
    ['ordinary', 'ordinary'],
    ['Régulier', 'ordinary'],
    ['remplacement', 'ordinary'],
    ['DÉPANNAGE', 'depannage'],
    ['depannage', 'depannage'],
    ['Autre', 'other'],
    ['hors régime', 'other'],
    ['Régime public', 'inPlan'],
    ['public plan', 'inPlan'],
    ['RAMQ', 'inPlan'],
    ['inPlan', 'inPlan'],
    ['', null],
  ])('reads %j as %s', (cell, value) => {
    expect(natureOf(cell)).toEqual({ value });
  });

  it('does not decide whether a locum is a remplacement or a dépannage', () => {
    expect(natureOf('Locum')).toMatchObject({ expected: { en: expect.stringContaining('does not say which') } });
  });

  it.each(['xyz', 'constructor', 'toString', '1'])('refuses %j', (cell) => {
    expect('expected' in natureOf(cell)).toBe(true);
  });
});

describe('the body with a national mandate (instance à vocation nationale)', () => {
  it.each([
    ['inspq', 'inspq'],
    ['directionGeneraleSantePublique', 'directionGeneraleSantePublique'],
    ['evacuationsAeromedicales', 'evacuationsAeromedicales'],
    ['bureauEvaluationMedicale', 'bureauEvaluationMedicale'],
    ['inesss', 'inesss'],
    ['Institut national de santé publique du Québec', 'inspq'],
    ['Direction générale de santé publique', 'directionGeneraleSantePublique'],
    ["Programme d'évacuations aéromédicales du Québec", 'evacuationsAeromedicales'],
    ["Bureau d'évaluation médicale", 'bureauEvaluationMedicale'],
    ["Institut national d'excellence en santé et en services sociaux", 'inesss'],
    ['INSPQ', 'inspq'],
    ['ÉVAQ', 'evacuationsAeromedicales'],
    ['BEM', 'bureauEvaluationMedicale'],
    ['INESSS', 'inesss'],
  ])('reads %j, its id, its name or its acronym, as %s', (cell, value) => {
    expect(ivnOf(cell)).toEqual({ value });
  });

  it.each([
    ['Evaq', 'evacuationsAeromedicales'],
    ['I.N.S.P.Q.', 'inspq'],
    ['INSTITUT NATIONAL DE SANTE PUBLIQUE DU QUEBEC', 'inspq'],
    ['Bureau d’évaluation médicale', 'bureauEvaluationMedicale'],
    ['direction generale de sante publique', 'directionGeneraleSantePublique'],
  ])('minds neither case, accents nor punctuation: %j', (cell, value) => {
    expect(ivnOf(cell)).toEqual({ value });
  });

  it('is not known when the cell is empty, which is not none', () => {
    expect(ivnOf('')).toStrictEqual({ value: null });
  });

  it.each(['-', '–', '—', '\u2212', 'aucune', 'Aucun', 'AUCUNE', 'none', '(aucune)'])(
    'is none when %j says so',
    (cell) => {
      expect(ivnOf(cell)).toStrictEqual({ value: 'none' });
    },
  );

  it.each([
    'INSP',
    'INESS',
    'Direction de santé publique',
    'Direction régionale de santé publique',
    'CNESST',
    'INSPQ - Québec',
    'BEM-INESSS',
    '--',
    'oui',
    'x',
    '?',
    '…',
    'null',
    'n/d',
    '0',
    'constructor',
  ])('refuses %j, saying what may be written', (cell) => {
    expect(ivnOf(cell)).toEqual({
      expected: {
        fr: '« INSPQ », « Direction générale de santé publique », « ÉVAQ », « BEM » ou « INESSS », « aucune » s’il n’y en a pas, ou rien si elle est inconnue',
        en: '"INSPQ", "Direction générale de santé publique", "ÉVAQ", "BEM" or "INESSS", "none" if there is none, or nothing if not known',
      },
    });
  });

  it('takes every word that it tells to write', () => {
    const refused = ivnOf('?');
    const { fr, en } = 'expected' in refused ? refused.expected : expect.fail();
    const words = [...`${fr} ${en}`.matchAll(/« (.+?) »|"(.+?)"/g)].map(([, a, b]) => a ?? b ?? '');
    expect(words).toHaveLength(12);
    for (const word of words) expect(ivnOf(word)).toHaveProperty('value');
    const bodies = words.map((word) => ivnOf(word)).flatMap((one) => ('value' in one ? [one.value] : []));
    expect(new Set(bodies)).toEqual(new Set([...IVNS, 'none']));
  });
});

describe('a region', () => {
  it.each([
    ['16', '16'],
    ['06', '06'],
    ['Montérégie', '16'],
    ['MONTEREGIE', '16'],
    ['Saguenay - Lac-Saint-Jean', '02'],
    ['', null],
  ])('reads %j as %s', (cell, value) => {
    expect(regionOf(cell)).toEqual({ value });
  });

  it('does not take 6 for 06, but suggests it', () => {
    expect(regionOf('6')).toMatchObject({ expected: { fr: expect.stringContaining('« 06 » si c’est Montréal') } });
  });

  it.each(['19', '00', '0', 'Ontario', '016'])('refuses %j', (cell) => {
    expect('expected' in regionOf(cell)).toBe(true);
  });
});

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
