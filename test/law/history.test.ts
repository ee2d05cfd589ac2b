import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Citation } from '../../src/law/citation.js';
import { type History, inForce, type Version } from '../../src/law/history.js';
import { dateOfDay, dayNumber, localDate } from '../../src/law/localDate.js';

const source: Citation = { document: 'An invented text', evidence: 'inferred', confidence: 'low' };

function version(value: string, from: string, publishedOn: string, to?: string): Version<string> {
  const bounds = to === undefined ? {} : { to: localDate(to) };
  return { value, from: localDate(from), ...bounds, publishedOn: localDate(publishedOn), source };
}

function history(...versions: readonly Version<string>[]): History<string> {
  return { id: 'invented', unit: '', versions };
}

const at = (of: History<string>, on: string, knownAt?: string) =>
  inForce(of, localDate(on), knownAt === undefined ? undefined : localDate(knownAt))?.value;

describe('the version in force', () => {
  const figure = history(
    version('first', '2010-03-01', '2010-01-15', '2015-02-28'),
    version('second', '2015-03-01', '2015-01-15'),
  );

  it('governs from its first day to its last', () => {
    expect(at(figure, '2010-02-28')).toBeUndefined();
    expect(at(figure, '2010-03-01')).toBe('first');
    expect(at(figure, '2015-02-28')).toBe('first');
    expect(at(figure, '2015-03-01')).toBe('second');
  });

  it('governs without end while no text ends it', () => {
    expect(at(figure, '9999-12-31')).toBe('second');
  });

  it('is none before the first text, after the last, and in a gap between two', () => {
    const gap = history(
      version('before', '2010-01-01', '2010-01-01', '2010-12-31'),
      version('after', '2012-01-01', '2012-01-01', '2012-12-31'),
    );
    expect(at(gap, '2009-12-31')).toBeUndefined();
    expect(at(gap, '2010-12-31')).toBe('before');
    expect(at(gap, '2011-01-01')).toBeUndefined();
    expect(at(gap, '2011-12-31')).toBeUndefined();
    expect(at(gap, '2012-01-01')).toBe('after');
    expect(at(gap, '2013-01-01')).toBeUndefined();
    expect(at(history(), '2012-01-01')).toBeUndefined();
  });

  it('is handed back whole, as it is encoded', () => {
    expect(inForce(figure, localDate('2012-01-01'))).toBe(figure.versions[0]);
  });
});

describe('the law as it was known on a day', () => {
  it('holds only what was public by that day, that day included', () => {
    const announced = history(version('announced', '2016-09-01', '2017-04-29'));
    expect(at(announced, '2016-10-01', '2017-04-28')).toBeUndefined();
    expect(at(announced, '2016-10-01', '2017-04-29')).toBe('announced');
    expect(at(announced, '2016-10-01', '2017-04-30')).toBe('announced');
    expect(at(announced, '2016-10-01')).toBe('announced');
  });

  it('gives two honest answers about a day that a retroactive text governs', () => {
    const corrected = history(
      version('old', '2010-01-01', '2010-01-01'),
      version('retroactive', '2016-09-01', '2017-04-29'),
    );
    expect(at(corrected, '2016-10-01', '2017-01-01')).toBe('old');
    expect(at(corrected, '2016-10-01', '2017-05-01')).toBe('retroactive');
    expect(at(corrected, '2016-10-01')).toBe('retroactive');
    expect(at(corrected, '2016-08-31')).toBe('old');
  });
});

describe('of two versions that govern a day', () => {
  const old = version('old', '2010-01-01', '2010-01-01');
  const later = version('later', '2010-01-01', '2011-01-01');

  it('the one published last prevails, in whatever order they are encoded', () => {
    expect(at(history(old, later), '2012-01-01')).toBe('later');
    expect(at(history(later, old), '2012-01-01')).toBe('later');
  });

  it('published on one day, the one encoded last prevails', () => {
    const twin = version('twin', '2010-01-01', '2011-01-01');
    expect(at(history(later, twin), '2012-01-01')).toBe('twin');
    expect(at(history(twin, later), '2012-01-01')).toBe('later');
  });

  it('a correction that has ended leaves the day after to what it corrected', () => {
    const correction = version('correction', '2012-01-01', '2013-01-01', '2012-12-31');
    expect(at(history(old, correction), '2012-12-31')).toBe('correction');
    expect(at(history(old, correction), '2013-01-01')).toBe('old');
  });
});

describe('laws of histories', () => {
  const BASE = dayNumber('2020-01-01');
  const day = fc.integer({ min: 0, max: 12 }).map((n) => dateOfDay(BASE + n));
  const versions = fc.uniqueArray(fc.record({ from: day, length: fc.option(fc.nat(6)), publishedOn: day }), {
    selector: ({ publishedOn }) => publishedOn,
    maxLength: 6,
  });
  const built = versions.map((all) =>
    all.map(({ from, length, publishedOn }, i) =>
      version(String(i), from, publishedOn, length === null ? undefined : dateOfDay(dayNumber(from) + length)),
    ),
  );

  it('what is in force governs the day, is known, and nothing known that governs it was published later', () =>
    fc.assert(
      fc.property(built, day, fc.option(day, { nil: undefined }), (all, on, knownAt) => {
        const governing = all.filter(
          ({ from, to, publishedOn }) =>
            from <= on && on <= (to ?? '9999-12-31') && publishedOn <= (knownAt ?? '9999-12-31'),
        );
        const last = governing
          .map(({ publishedOn }) => publishedOn)
          .sort()
          .at(-1);
        expect(inForce(history(...all), on, knownAt)).toBe(governing.find(({ publishedOn }) => publishedOn === last));
      }),
    ));
});
