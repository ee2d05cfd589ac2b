import { describe, expect, it } from 'vitest';
import { readArguments } from '../../src/cli/arguments.js';
import { languageOf } from '../../src/cli/language.js';

const NEEDED = ['prem', '--records', 'j.csv', '--physician', 'm.json', '--as-of', '2025-02-28'];
const read = (...argv: string[]) => readArguments(argv, {});
const faults = (...argv: string[]) => {
  const command = read(...argv);
  return command.command === 'misused' ? command.faults.map((fault) => fault.en) : [];
};

describe('the command line', () => {
  it('has three things that must be given', () => {
    expect(read(...NEEDED)).toEqual({
      command: 'prem',
      language: 'fr',
      records: 'j.csv',
      physician: 'm.json',
      asOf: '2025-02-28',
      columns: {},
      format: 'text',
      skipInvalid: false,
    });
    expect(faults('prem')).toHaveLength(3);
    expect(faults()).toEqual([
      'the command is missing: prem, gmf-slots, depannage, mir, amp, verify, report, seal or reconcile',
    ]);
  });

  it('has the rest at will', () => {
    const more = [
      '--known-at=2024-01-01',
      '--places',
      'l.csv',
      '--nature',
      'ordinaire',
      '--format',
      'json',
      '--lang',
      'en',
    ];
    expect(
      read(...NEEDED, ...more, '--skip-invalid', '--date-format', 'JJ/MM/AAAA', '--readings', 'kept'),
    ).toMatchObject({
      knownAt: '2024-01-01',
      places: 'l.csv',
      nature: 'ordinary',
      format: 'json',
      language: 'en',
      skipInvalid: true,
      readings: 'kept',
      dateFormat: { text: 'JJ/MM/AAAA' },
    });
  });

  it('maps columns whose headers hold commas and equal signs', () => {
    expect(read(...NEEDED, '--columns', 'date=Date du service,amount=Montant ($, brut),place=No=lieu')).toMatchObject({
      columns: { date: 'Date du service', amount: 'Montant ($, brut)', place: 'No=lieu' },
    });
  });

  it('pins readings by name', () => {
    expect(read(...NEEDED, '--readings', 'prem.a=x, prem.b=y')).toMatchObject({
      readings: { 'prem.a': 'x', 'prem.b': 'y' },
    });
  });

  it.each([
    [['--as-of', '28/02/2025']],
    [['--known-at', '2024-13-01']],
    [['--lang', 'de']],
    [['--format', 'xml']],
    [['--nature', 'locum']],
    [['--columns', 'montant=X']],
    [['--columns', 'date']],
    [['--columns', 'date=']],
    [['--columns', 'date=X,date=Y']],
    [['--date-format', 'DD/MM/YY']],
    [['--readings', 'prem.a']],
    [['--readings', 'a=b,a=c']],
    [['--readings', '=x']],
    [['--unknown']],
    [['--places']],
    [['--places=']],
    [['--places', '--skip-invalid']],
    [['--skip-invalid=yes']],
    [['again']],
    [['-x']],
  ])('refuses %j', (more) => {
    const needed = more[0] === '--as-of' ? NEEDED.slice(0, -2) : NEEDED;
    expect(faults(...needed, ...more)).not.toEqual([]);
  });

  it('refuses an option given twice and a command it does not have', () => {
    expect(faults(...NEEDED, '--as-of', '2024-01-01')).toEqual(['--as-of is given twice']);
    expect(faults('prems', ...NEEDED.slice(1))).toEqual([
      'unknown command: "prems"; the commands are prem, gmf-slots, depannage, mir, amp, verify, report, seal and reconcile',
    ]);
  });

  it('says everything wrong at once, in both languages', () => {
    const command = read('prem', '--records', 'j.csv', '--lang', 'de', '--oops');
    expect(command).toMatchObject({ command: 'misused', language: 'fr' });
    expect(command.command === 'misused' && command.faults).toHaveLength(4);
  });

  it('helps before it complains', () => {
    expect(read('--help', '--oops')).toEqual({ command: 'help', language: 'fr' });
    expect(read('-h', '--lang', 'en')).toEqual({ command: 'help', language: 'en' });
    expect(read('--version')).toEqual({ command: 'version', language: 'fr' });
  });
});

describe('the command line for a group', () => {
  const GROUP = ['gmf-slots', '--group', 'g.json', '--as-of', '2024-02-29'];

  it('has two things that must be given', () => {
    expect(read(...GROUP)).toEqual({
      command: 'gmf-slots',
      language: 'fr',
      group: 'g.json',
      asOf: '2024-02-29',
      columns: {},
      format: 'text',
      skipInvalid: false,
    });
    expect(faults('gmf-slots')).toEqual([
      '--group is missing: the JSON file of the group',
      '--as-of is missing: the day of the assessment, YYYY-MM-DD',
    ]);
  });

  it('has the rest at will, its own columns and provider among it', () => {
    const columns = ['--columns', 'date=Quand,volunteer=Coché, oui', '--provider', 'médecin'];
    expect(read(...GROUP, '--slots', 'p.csv', ...columns, '--skip-invalid', '--readings=kept')).toMatchObject({
      slots: 'p.csv',
      columns: { date: 'Quand', volunteer: 'Coché, oui' },
      provider: 'physician',
      skipInvalid: true,
      readings: 'kept',
    });
  });

  it.each([
    [['--provider', 'infirmière']],
    [['--provider', '-']],
    [['--columns', 'amount=Montant']],
    [['--date-format', 'DD/MM/YY']],
  ])('refuses %j', (more) => {
    expect(faults(...GROUP, ...more)).toHaveLength(1);
  });
});

describe('the command line for dépannage', () => {
  const HELP = ['depannage', '--as-of', '2026-02-28'];
  const ONE_OF = 'at least one is needed of --activities, --authorisations or --file';

  it('must be given a day, and one file of three', () => {
    for (const file of ['activities', 'authorisations', 'file']) {
      expect(read(...HELP, `--${file}`, 'x')).toEqual({
        command: 'depannage',
        language: 'fr',
        asOf: '2026-02-28',
        [file]: 'x',
        columns: {},
        authorisationColumns: {},
        format: 'text',
        skipInvalid: false,
      });
    }
    expect(faults(...HELP)).toEqual([ONE_OF]);
    expect(faults('depannage')).toEqual(['--as-of is missing: the day of the assessment, YYYY-MM-DD', ONE_OF]);
    expect(faults(...HELP, '--file')).toEqual(['--file needs a value']);
  });

  it('has columns for each of its two files of lines', () => {
    const columns = ['--columns', 'sector=Service', '--authorisation-columns', 'units=Nombre, en tout,to=Fin'];
    expect(read(...HELP, '--activities', 'a.csv', ...columns)).toMatchObject({
      columns: { sector: 'Service' },
      authorisationColumns: { units: 'Nombre, en tout', to: 'Fin' },
    });
    expect(faults(...HELP, '--activities', 'a.csv', '--columns', 'units=X')).toHaveLength(1);
    expect(faults(...HELP, '--activities', 'a.csv', '--authorisation-columns', 'date=X')).toHaveLength(1);
  });
});

describe('the command line for hours', () => {
  it('must be given a day, and hours, sections or what the physician holds', () => {
    for (const file of ['hours', 'file']) {
      expect(read('amp', '--as-of', '2026-02-28', `--${file}`, 'x')).toEqual({
        command: 'amp',
        language: 'fr',
        asOf: '2026-02-28',
        [file]: 'x',
        columns: {},
        format: 'text',
        skipInvalid: false,
      });
    }
    expect(faults('amp', '--as-of', '2026-02-28')).toEqual([
      'at least one is needed of --hours, --file or --physician',
    ]);
    expect(faults('amp', '--as-of', '2026-02-28', '--physician', 'm.json')).toEqual([]);
    expect(
      read('amp', '--as-of', '2026-02-28', '--hours', 'x', '--columns', 'duration=Temps, total,end=À'),
    ).toMatchObject({ columns: { duration: 'Temps, total', end: 'À' } });
    expect(faults('amp', '--as-of', '2026-02-28', '--hours', 'x', '--columns', 'minutes=M')).toHaveLength(1);
    expect(faults('amp', '--as-of', '2026-02-28', '--hours', 'x', '--records', 'j.csv')).toEqual([
      '--records is not an option of amp, but of prem, mir',
    ]);
  });
});

describe('the command line for a life', () => {
  const LIFE = ['mir', '--as-of', '2026-11-22', '--physician', 'm.json'];

  it('must be given a day, and what is held', () => {
    for (const file of ['physician', 'file']) {
      expect(read('mir', '--as-of', '2026-11-22', `--${file}`, 'x.json')).toEqual({
        command: 'mir',
        language: 'fr',
        asOf: '2026-11-22',
        records: [],
        [file]: 'x.json',
        columns: {},
        format: 'text',
        skipInvalid: false,
      });
    }
    expect(faults('mir', '--as-of', '2026-11-22', '--records', 'a.csv')).toEqual([
      'at least one is needed of --physician or --file',
    ]);
  });

  it('takes as many files of records as there are, in the order given, whatever their names', () => {
    expect(read(...LIFE, '--records', 'b, c.csv', '--records=a.csv', '--lang', 'en')).toMatchObject({
      records: ['b, c.csv', 'a.csv'],
      language: 'en',
    });
    expect(read(...LIFE, '--records', 'a.csv')).toMatchObject({ records: ['a.csv'] });
  });

  it('refuses a file given twice, and any other option given twice', () => {
    expect(faults(...LIFE, '--records', 'a.csv', '--records', 'b.csv', '--records', 'a.csv')).toEqual([
      '--records: "a.csv, b.csv, a.csv" given; expected: the CSV files of billing days, each once',
    ]);
    expect(faults(...LIFE, '--physician', 'n.json')).toEqual(['--physician is given twice']);
    expect(faults(...LIFE, '--records', 'a.csv', '--records')).toEqual(['--records needs a value']);
    expect(faults(...NEEDED, '--records', 'k.csv')).toEqual(['--records is given twice']);
    expect(faults(...NEEDED, '--lang', 'en', '--lang', 'fr')).toEqual(['--lang is given twice']);
  });

  it('is no fault while the command is not known', () => {
    expect(faults('--records', 'a.csv', '--records', 'b.csv')).toEqual([
      'the command is missing: prem, gmf-slots, depannage, mir, amp, verify, report, seal or reconcile',
    ]);
  });
});

describe('an option of another command', () => {
  it('is refused, and said to be so, its value not taken for an argument', () => {
    expect(faults('gmf-slots', '--records', 'j.csv', '--nature', 'other', '--group', 'g.json', '--oops')).toEqual([
      'unknown option: --oops',
      '--records is not an option of gmf-slots, but of prem, mir',
      '--nature is not an option of gmf-slots, but of prem, mir',
      '--as-of is missing: the day of the assessment, YYYY-MM-DD',
    ]);
    expect(faults(...NEEDED, '--slots=p.csv')).toEqual(['--slots is not an option of prem, but of gmf-slots']);
  });

  it('is no fault while the command is not known', () => {
    expect(faults('--records', 'j.csv', '--group', 'g.json')).toEqual([
      'the command is missing: prem, gmf-slots, depannage, mir, amp, verify, report, seal or reconcile',
    ]);
    for (const field of ['amount', 'volunteer', 'date']) {
      expect(faults('--columns', `${field}=X`)).toEqual([
        'the command is missing: prem, gmf-slots, depannage, mir, amp, verify, report, seal or reconcile',
      ]);
    }
    expect(faults('--columns', 'patient=X')).toHaveLength(2);
    expect(faults('gmfslots', '--group', 'g.json', '--as-of', 'hier')).toEqual([
      'unknown command: "gmfslots"; the commands are prem, gmf-slots, depannage, mir, amp, verify, report, seal and reconcile',
      '--as-of: "hier" given; expected: a date that exists, YYYY-MM-DD',
    ]);
  });
});

describe('help', () => {
  it('is of the command that is named, wherever it stands', () => {
    expect(read('gmf-slots', '--help')).toEqual({ command: 'help', language: 'fr', about: 'gmf-slots' });
    expect(read('--help', 'prem', '--lang', 'en')).toEqual({ command: 'help', language: 'en', about: 'prem' });
    expect(read('prems', '-h')).toEqual({ command: 'help', language: 'fr' });
  });

  it('is pointed at for the command that was misused', () => {
    expect(read('gmf-slots')).toMatchObject({ command: 'misused', about: 'gmf-slots' });
    expect(read('prems')).not.toHaveProperty('about');
  });
});

it('an option without its value is not said to be missing too', () => {
  expect(faults('gmf-slots', '--group', '--as-of=2024-02-29')).toContain('--group needs a value');
  expect(faults('gmf-slots', '--as-of=2024-02-29', '--group')).toEqual(['--group needs a value']);
});

describe('the language', () => {
  it.each([
    [{}, 'fr'],
    [{ LANG: 'en_CA.UTF-8' }, 'en'],
    [{ LANG: 'fr_CA.UTF-8' }, 'fr'],
    [{ LANG: 'C' }, 'fr'],
    [{ LC_ALL: 'fr_CA', LANG: 'en_CA' }, 'fr'],
    [{ LC_ALL: '', LC_MESSAGES: 'en_US', LANG: 'fr_CA' }, 'en'],
  ] as const)('of %j is %s', (environment, language) => {
    expect(languageOf(environment)).toBe(language);
  });
});
