import { describe, expect, it } from 'vitest';
import { durationOf, lasting, timeOf, type Unit, unitOf } from '../../src/cli/hourFields.js';

const read = (cell: string, unit: Unit = 'hours') => {
  const parsed = durationOf(cell, unit);
  return 'value' in parsed ? parsed.value : parsed.expected.en;
};

describe('a duration', () => {
  it.each([
    ['', null],
    ['7,5', 450],
    ['7.5', 450],
    ['7.25 h', 435],
    ['7,25\u00A0h', 435],
    ['7,25 heures', 435],
    ['7.1', 426],
    ['0,35', 21],
    ['8', 480],
    ['8 h', 480],
    ['8H', 480],
    ['8 hours', 480],
    ['8 hrs', 480],
    ['1 hr', 60],
    ['7 h 30', 450],
    ['7h30', 450],
    ['7\u202Fh\u202F30', 450],
    ['7 h 30 min', 450],
    ['7h30m', 450],
    ['7 h 5 min', 425],
    ['7 heures 30', 450],
    ['7 heures 30 minutes', 450],
    ['7 hours 30 minutes', 450],
    ['7 h 05', 425],
    ['0 h 45', 45],
    ['7:30', 450],
    ['07:30', 450],
    ['7:30:00', 450],
    ['24:00', 1440],
    ['450 min', 450],
    ['450 minutes', 450],
    ['450min', 450],
    ['0', 0],
    ['0 min', 0],
    ['007,50', 450],
  ])('%j is %j minutes', (cell, minutes) => {
    expect(read(cell)).toBe(minutes);
  });

  it.each(['25 h', '24 h 01', '24:01', '24,5', '1441 min', '450 h'])('%j is longer than the date it is of', (cell) => {
    expect(read(cell)).toBe(
      'no more than 24 h, since a record is of one date: a line for each date ("450 min" for minutes)',
    );
  });

  it.each([
    ['450', 450],
    ['450 min', 450],
    ['0', 0],
    ['7 h 30', 450],
    ['7,5 h', 450],
    ['', null],
  ])('under a header that says minutes, %j is %j', (cell, minutes) => {
    expect(read(cell, 'minutes')).toBe(minutes);
  });

  it.each([
    ['7,33', '7 h 20'],
    ['7.67 h', '7 h 40'],
    ['7,333', '7 h 20'],
    ['0,01', '0 h 01'],
    ['0,0083', '0 h 00'],
    ['7,5 min', '0 h 08'],
    ['1,999', '2 h 00'],
  ])('%j is not whole minutes: « %s » is to be written, if that is what it is', (cell, text) => {
    expect(read(cell)).toBe(`whole minutes, since nothing is rounded: write "${text}" if that is what it is`);
  });

  it('of one digit of minutes may be 5 or 50', () => {
    for (const cell of ['7 h 5', '7h5', '7 heures 5']) expect(read(cell)).toContain('"7 h 05" or "7 h 50"');
  });

  it.each([
    '-7',
    '7 h 60',
    '7:60',
    '7:5',
    '7:30:15',
    '7,',
    ',5',
    '7 h 30 s',
    'sept',
    '7 ½',
    '1 h 2 h',
    '7,5,0',
    '1e2',
    '−8',
  ])('%j is no duration', (cell) => {
    expect(read(cell)).toContain('a time, like');
  });

  it.each(['99999999', '7,00000000', '99999999 h 30'])('%j has too many digits', (cell) => {
    expect(read(cell)).toContain('a time, like');
  });

  it('under a header that says minutes is neither half a minute nor minutes and seconds', () => {
    expect(read('7,5', 'minutes')).toContain('nothing is rounded');
    expect(read('7:30', 'minutes')).toContain('a whole number of minutes');
    expect(read('x', 'minutes')).toContain('a whole number of minutes');
  });
});

describe('the unit of a column', () => {
  it.each<[string, Unit]>([
    ['Durée', 'hours'],
    ['Durée (h)', 'hours'],
    ['Heures', 'hours'],
    ['Minutes', 'minutes'],
    ['DURÉE (MIN)', 'minutes'],
    ['Durée en minutes', 'minutes'],
    ['Duration_min', 'minutes'],
    ['Durée (h:min)', 'hours'],
    ['Heures et minutes', 'hours'],
    ['Temps administratif', 'hours'],
    ['Examiner', 'hours'],
    ['', 'hours'],
  ])('of %j is %s', (header, unit) => {
    expect(unitOf(header)).toBe(unit);
  });
});

describe('a time of day', () => {
  it.each([
    ['', null],
    ['08:00', 480],
    ['8:00', 480],
    ['08:00:00', 480],
    ['16:30', 990],
    ['16 h 30', 990],
    ['16h', 960],
    ['8 h', 480],
    ['00:00', 0],
    ['24:00', 1440],
    ['4:30 PM', 990],
    ['4:30 p.m.', 990],
    ['8 am', 480],
    ['12:00 AM', 0],
    ['12:30 pm', 750],
  ])('%j is %j minutes after midnight', (cell, minutes) => {
    expect(timeOf(cell)).toEqual({ value: minutes });
  });

  it.each(['8', '0800', '8:5', '8:60', '24:01', '25:00', '13:00 PM', '0:30 am', '8:00:30', 'midi', '8m', '8 p', '8h5'])(
    '%j is none',
    (cell) => {
      expect(timeOf(cell)).toMatchObject({ expected: { en: expect.stringContaining('a time of day') } });
    },
  );

  it('lasts to another the same day, midnight being the end of it; else it may be of the next', () => {
    expect(lasting(480, 990)).toEqual({ minutes: 510, isOneDay: true });
    expect(lasting(960, 0)).toEqual({ minutes: 480, isOneDay: true });
    expect(lasting(0, 1440)).toEqual({ minutes: 1440, isOneDay: true });
    expect(lasting(1200, 480)).toEqual({ minutes: 720, isOneDay: false });
    expect(lasting(480, 480)).toMatchObject({ isOneDay: false });
    expect(lasting(0, 0)).toMatchObject({ isOneDay: false });
  });
});
