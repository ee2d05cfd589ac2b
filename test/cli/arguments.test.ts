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
    expect(faults()).toHaveLength(4);
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
    expect(faults('amp', ...NEEDED.slice(1))).toEqual(['unknown command: "amp"; the command is prem']);
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
