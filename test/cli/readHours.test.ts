import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AmpHours } from '../../src/amp/index.js';
import { dateFormat } from '../../src/cli/fields.js';
import { type HourOptions, hourHeaders, readHours } from '../../src/cli/readHours.js';

const read = (text: string, options?: HourOptions) => readHours(new TextEncoder().encode(text), 'heures.csv', options);
const minutesOf = (text: string) => read(text).records.map(({ minutes }) => minutes);

describe('hours from a file', () => {
  it('are read from a French export', () => {
    const result = read(
      'Date;Activité;Durée;Région;Dépannage;Référence;Note\r\n2025-03-04;Salle d’urgence;7 h 30;Montérégie;non;H-1;\r\n2025-03-05;Clinique X;;;;;\r\n',
    );
    expect(result).toMatchObject({ problems: [], lines: [2, 3], skipped: [], ignored: ['Note'] });
    expect(result.records).toEqual([
      { date: '2025-03-04', activity: 'urgence', minutes: 450, region: '16', depannage: false, reference: 'H-1' },
      { date: '2025-03-05', activity: 'Clinique X', minutes: null, region: null, depannage: null },
    ]);
  });

  it('are read from an English export, dates in their own order', () => {
    const { records } = read('Shift date\tActivity\tHours\n03/04/2025\tER\t7.25', {
      dateFormat: dateFormat('MM/DD/YYYY'),
    });
    expect(records).toEqual([{ date: '2025-03-04', activity: 'urgence', minutes: 435 }]);
  });

  it('are in minutes where the header says so', () => {
    expect(minutesOf('Date;Activité;Durée (min)\n2025-03-04;CHSLD;450')).toEqual([450]);
    expect(minutesOf('Date;Activité;Minutes\n2025-03-04;CHSLD;450')).toEqual([450]);
    const columns = { duration: 'Temps en minutes' };
    expect(read('Date;Activité;Temps en minutes\n2025-03-04;CHSLD;450', { columns }).records).toMatchObject([
      { minutes: 450 },
    ]);
    expect(minutesOf('Date;Activité;Durée\n2025-03-04;CHSLD;8')).toEqual([480]);
  });

  it('are read from their start to their end', () => {
    const timed = (start: string, end: string) => minutesOf(`Date;AMP;Début;Fin\n2025-03-04;CHSLD;${start};${end}`);
    expect(timed('08:00', '16:30')).toEqual([510]);
    expect(timed('16:00', '00:00')).toEqual([480]);
    expect(timed('08:00', '')).toEqual([null]);
    expect(timed('', '08:00')).toEqual([null]);
  });

  it('that have a duration too must agree; a night is told by it', () => {
    const both = (duration: string, start: string, end: string) =>
      read(`Date;AMP;Durée;Début;Fin\n2025-03-04;CHSLD;${duration};${start};${end}`);
    expect(both('8 h', '08:00', '16:00').records).toMatchObject([{ minutes: 480 }]);
    expect(both('', '08:00', '16:00').records).toMatchObject([{ minutes: 480 }]);
    expect(both('8 h', '', '16:00').records).toMatchObject([{ minutes: 480 }]);
    expect(both('8 h', '08:00', '').records).toMatchObject([{ minutes: 480 }]);
    expect(both('12', '20:00', '08:00').records).toMatchObject([{ minutes: 720 }]);
    expect(both('7 h', '08:00', '16:00').problems).toMatchObject([
      { column: 'Durée', expected: { en: expect.stringContaining('480 min') } },
    ]);
    expect(both('8', '20:00', '08:00').problems).toMatchObject([{ column: 'Durée' }]);
  });

  it('that end before they start are refused: a slip, or a night of two dates', () => {
    for (const [start, end] of [
      ['20:00', '08:00'],
      ['08:00', '08:00'],
      ['00:00', '00:00'],
      ['24:00', '08:00'],
    ]) {
      expect(read(`Date;AMP;Début;Fin\n2025-03-04;CHSLD;${start};${end}`)).toMatchObject({
        problems: [{ line: 2, column: 'Fin', expected: { fr: expect.stringContaining('Une nuit compte deux dates') } }],
      });
    }
  });
});

describe('problems of a file of hours', () => {
  it('are all said at once, with file, line, column, what was seen and what was expected', () => {
    const { problems } = read(
      'Date;Activité;Durée;Début;Fin;Région;Dépannage\n04/03/2025;ER;7,33;8;25:00;19;peut-être\n2025-03-04;ER;x;20:00;08:00;;\n2025-03-05;ER',
    );
    expect(problems.map(({ line, column, seen }) => [line, column, seen])).toEqual([
      [4, undefined, '"2025-03-05 | ER"'],
      [2, 'Date', '"04/03/2025"'],
      [2, 'Durée', '"7,33"'],
      [2, 'Début', '"8"'],
      [2, 'Fin', '"25:00"'],
      [2, 'Région', '"19"'],
      [2, 'Dépannage', '"peut-être"'],
      [3, 'Durée', '"x"'],
    ]);
    expect(problems[2]?.expected.fr).toBe(
      'des minutes entières, car rien n’est arrondi : écrivez « 7 h 20 » si c’est bien cela',
    );
    expect(problems.every(({ file, expected }) => file === 'heures.csv' && expected.fr !== expected.en)).toBe(true);
  });

  it('name every column that is missing, and what to do; a start without an end is not enough', () => {
    const said = (header: string) => read(`${header}\na;b;c`).problems.map(({ expected }) => expected.en);
    expect(said('Quand;Quoi;Combien')).toEqual([
      expect.stringContaining('--columns "date=header"'),
      expect.stringContaining('--columns "activity=header"'),
      expect.stringContaining('--columns "start=header,end=header"'),
    ]);
    expect(said('Date;AMP;Début')[0]).toContain('for the time worked');
    expect(said('Date;AMP;Fin')[0]).toContain('for the time worked');
  });

  it('do not forbid the rest when lines are left out on demand', () => {
    const text = 'Date;AMP;Durée\n2025-03-04;ER;7,33\n2025-03-05;ER;8';
    expect(read(text, { skipInvalid: true })).toMatchObject({ problems: [], skipped: [2], lines: [3] });
  });

  it('of minutes are of the column they were read from', () => {
    const headers = (text: string) => hourHeaders(read(text).headers);
    expect(headers('Date;AMP;Durée;Début;Fin')).toEqual({ date: 'Date', activity: 'AMP', minutes: 'Durée' });
    expect(headers('Date;AMP;Début;Fin;Région')).toEqual({
      date: 'Date',
      activity: 'AMP',
      minutes: 'Fin',
      region: 'Région',
    });
  });
});

const minutes = fc.oneof(
  fc.integer({ min: 0, max: 1440 }),
  fc.integer({ min: 0, max: 48 }).map((half) => half * 30),
);
const two = (count: number) => String(count).padStart(2, '0');
/** Every way that is accepted to write so many minutes; hours with decimals only where they are exact. */
function waysOf(count: number): readonly string[] {
  const [hours, rest] = [Math.floor(count / 60), count % 60];
  const hundredths = (count * 100) / 60;
  const decimal = (mark: string) => `${hours}${mark}${two((rest * 100) / 60)}`;
  return [
    ...[`${hours} h ${two(rest)}`, `${hours}h${two(rest)}`, `${hours}\u00A0h\u00A0${rest}\u00A0min`],
    ...[`${hours}:${two(rest)}`, `${two(hours)}:${two(rest)}:00`, `${count} min`, `${count} minutes`],
    ...[`${hours} heures ${two(rest)}`, `${hours} hours ${rest} minutes`],
    ...(Number.isInteger(hundredths) ? [decimal(','), `${decimal('.')} h`, `${decimal(',')} heures`] : []),
    ...(rest === 0 ? [`${hours}`, `${hours} h`] : []),
  ];
}

describe('laws of hours', () => {
  it('any minutes, written any way that is accepted, are read back exactly', () =>
    fc.assert(
      fc.property(minutes, (count) => {
        const ways = waysOf(count);
        expect(minutesOf(`Date;AMP;Durée\n${ways.map((way) => `2025-03-04;ER;${way}`).join('\n')}`)).toEqual(
          ways.map(() => count),
        );
        expect(minutesOf(`Date;AMP;Durée (min)\n2025-03-04;ER;${count}`)).toEqual([count]);
      }),
    ));

  it('from any time to a later one of the day are the minutes between', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 1440 }), (start, long) => {
        fc.pre(start + long <= 1440);
        const time = (at: number) => `${two(Math.floor(at / 60))}:${two(at % 60)}`;
        expect(minutesOf(`Date;AMP;Début;Fin\n2025-03-04;ER;${time(start)};${time(start + long)}`)).toEqual([long]);
      }),
    ));

  it('with any number of decimals are exact, or refused', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 23 }), fc.stringMatching(/^\d{1,6}$/), (hours, decimals) => {
        const { records, problems } = read(`Date;AMP;Durée\n2025-03-04;ER;"${hours},${decimals}"`);
        const scaled = (hours * 10 ** decimals.length + Number(decimals)) * 60;
        const isWhole = scaled % 10 ** decimals.length === 0;
        expect(records.map((one) => one.minutes)).toEqual(isWhole ? [scaled / 10 ** decimals.length] : []);
        expect(problems).toHaveLength(isWhole ? 0 : 1);
      }),
    ));

  it('are read as they were written, whatever separates their cells', () => {
    const cells = fc.record({
      activity: fc.constantFrom('Clinique « X »', 'Soins; à part', 'Unité "B"', 'Santé, mentale'),
      minutes,
      depannage: fc.constantFrom(true, false),
      reference: fc.constantFrom('H-1', 'H;2'),
    });
    const quoted = (cell: string) => (/[;,\t"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
    fc.assert(
      fc.property(fc.array(cells, { maxLength: 6 }), fc.constantFrom(';', ',', '\t'), (all, between) => {
        const lines = all.map((one) =>
          ['2025-03-04', one.activity, `${one.minutes} min`, one.depannage ? 'oui' : 'non', one.reference].map(quoted),
        );
        const header = ['Date', 'Activité', 'Durée', 'Dépannage', 'Référence'];
        const { records } = read([header, ...lines].map((line) => line.join(between)).join('\n'));
        const activity = (name: string) => (name === 'Santé, mentale' ? 'santeMentale' : name);
        expect(records).toEqual(
          all.map((one): AmpHours => ({ ...one, date: '2025-03-04', activity: activity(one.activity) })),
        );
      }),
    );
  });
});
