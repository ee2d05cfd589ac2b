import { describe, expect, it } from 'vitest';
import { checkLanguage } from '../../src/render/options.js';
import { words } from '../../src/render/words.js';
import { reportWords } from '../../src/render/wordsOfReport.js';

const seen = (text: string) => text.replaceAll('\u00A0', '~');
const { fr, en } = words;

describe('the words around the findings', () => {
  it.each([
    [{ of: 'week', count: 1 }, 'une semaine', 'a week'],
    [{ of: 'months', count: 1 }, 'un mois', 'a month'],
    [{ of: 'months', count: 2 }, '2~mois', '2~months'],
    [{ of: 'months', count: 6 }, '6~mois', '6~months'],
    [{ of: 'months', count: 12 }, 'un an', 'a year'],
    [{ of: 'months', count: 24 }, '2~ans', '2~years'],
    [{ of: 'months', count: 120 }, '10~ans', '10~years'],
  ] as const)('a sign of %j is %s, %s', (unit, french, english) => {
    expect(seen(fr.time(unit))).toBe(french);
    expect(seen(en.time(unit))).toBe(english);
  });

  it('a line is of its file where records are from several', () => {
    expect([fr.line(7), fr.line(7, 'a.csv')]).toEqual(['ligne 7', 'ligne 7 de a.csv']);
    expect([en.line(7), en.line(7, 'a.csv')]).toEqual(['line 7', 'line 7 of a.csv']);
  });

  it('one line left out, or several, agree with their verb', () => {
    expect(fr.skipped(1)).toBe(
      'Attention : 1 ligne illisible a été laissée de côté; la réponse n’en tient pas compte.',
    );
    expect(fr.skipped(2)).toBe(
      'Attention : 2 lignes illisibles ont été laissées de côté; la réponse n’en tient pas compte.',
    );
    expect(en.skipped(1)).toBe('Beware: 1 unreadable line was left out; the answer does not take it into account.');
    expect(en.skipped(2)).toBe('Beware: 2 unreadable lines were left out; the answer does not take them into account.');
  });

  it('a figure has its day, whether it is inferred, when it was last confirmed and who gave it', () => {
    expect([fr.since('X', true), fr.since('X', false)]).toEqual(['depuis le X, date inférée', 'depuis le X']);
    expect([en.since('X', true), en.since('X', false)]).toEqual(['since X, inferred date', 'since X']);
    expect([fr.lastAttested('X'), en.lastAttested('X')]).toEqual([
      ...['attesté pour la dernière fois le X', 'last attested on X'],
    ]);
    expect([fr.suppliedBy('X'), en.suppliedBy('X')]).toEqual(['fourni par vous : X', 'supplied by you: X']);
  });

  it('what is awaited of another is named', () => {
    expect([fr.awaited.decision('DRMG'), en.awaited.decision('DRMG')]).toEqual([
      ...['la décision du DRMG', 'the decision of the DRMG'],
    ]);
    expect([fr.awaited.text('X', 'Y'), en.awaited.text('X', 'Y')]).toEqual([
      ...['le texte en vigueur le Y (X)', 'the text in force on Y (X)'],
    ]);
    expect([fr.awaited.reading('X?'), en.awaited.reading('X?')]).toEqual([
      'la réponse à une question que les textes laissent ouverte : X?',
      'the answer to a question the texts leave open: X?',
    ]);
  });

  it('many are told from one to another', () => {
    expect([fr.ofMany('3', 'X', 'Y'), en.ofMany('3', 'X', 'Y')]).toEqual(['3 (X … Y)', '3 (X … Y)']);
    expect([seen(fr.hours.others(4)), seen(en.hours.others(4))]).toEqual(['4~autres', '4~others']);
  });

  it('the dates of quarters that nobody gave are told as supposed', () => {
    expect([fr.hoursOfOwed(true), fr.hoursOfOwed(false)]).toEqual([
      'Heures d’AMP comptées / dues, par trimestre',
      'Heures d’AMP comptées / dues, par trimestre (dates supposées)',
    ]);
    expect([en.hoursOfOwed(true), en.hoursOfOwed(false)]).toEqual([
      'Hours of AMP counted / owed, by quarter',
      'Hours of AMP counted / owed, by quarter (dates supposed)',
    ]);
  });
});

describe('the words of a report', () => {
  const { fr: french, en: english } = reportWords;

  it.each([
    [0, '0~date', '0~dates'],
    [1, '1~date', '1~date'],
    [2, '2~dates', '2~dates'],
  ])('%i dates: %s, %s', (count, inFrench, inEnglish) => {
    expect(seen(french.dates(count))).toBe(inFrench);
    expect(seen(english.dates(count))).toBe(inEnglish);
  });

  it('days and regions stand in their place', () => {
    expect([french.asOf('X'), english.asOf('X')]).toEqual(['au X', 'as of X']);
    expect([french.knownAt('X'), english.knownAt('X')]).toEqual([
      ...['selon le droit publié le X', 'under the law as public on X'],
    ]);
    expect([french.region('05'), english.region('05')]).toEqual(['région 05', 'region 05']);
  });

  it('a picture is told to who does not see it', () => {
    expect([french.calendarOf('X', 'Y'), english.calendarOf('X', 'Y')]).toEqual([
      'Calendrier de X à Y : chaque date porte la lettre de ce que ses relevés sont devenus.',
      'Calendar from X to Y: each date bears the letter of what became of its records.',
    ]);
    expect([french.courseOf('55 %', 'Y'), english.courseOf('55%', 'Y')]).toEqual([
      'Part cumulée des journées comptées, contre le minimum de 55 %; à la fin, Y.',
      'Running share of the days counted, against the minimum of 55%; at the end, Y.',
    ]);
  });
});

it('a language that is neither is named in the refusal', () => {
  for (const language of ['fr', 'en'] as const) expect(() => checkLanguage(language)).not.toThrow();
  for (const language of ['de', 'toString']) {
    expect(() => checkLanguage(language as 'fr')).toThrow(new RangeError(`language: "fr" or "en", not ${language}`));
  }
});
