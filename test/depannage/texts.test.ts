import { describe, expect, it } from 'vitest';
import * as parameters from '../../src/depannage/parameters.js';
import { published } from '../../src/depannage/published.js';
import { depannageReadings } from '../../src/depannage/readings.js';
import * as sources from '../../src/depannage/sources.js';
import type { Citation } from '../../src/law/citation.js';
import type { History } from '../../src/law/history.js';
import { inForce } from '../../src/law/history.js';
import { isLocalDate, localDate } from '../../src/law/localDate.js';
import { lawOn } from './given.js';

const ALL: Readonly<Record<string, Citation>> = sources;
const HISTORIES: readonly History<unknown>[] = [
  ...Object.values(parameters).filter((one): one is never => typeof one === 'object' && 'versions' in one),
  ...Object.values(parameters.measures),
];

describe('the documents dépannage rests on', () => {
  it('are cited with what they say, how sure it is, and an address but for the article', () => {
    for (const [name, { document, quote, url, date, evidence, confidence }] of Object.entries(ALL)) {
      expect([name, document.length > 10, (quote ?? '').length > 10]).toEqual([name, true, true]);
      expect([name, quote!.split(/\s+/).length <= 25]).toEqual([name, true]);
      expect([name, url === undefined || /^https?:\/\/[a-z.-]+\//.test(url)]).toEqual([name, true]);
      if (url === undefined) expect([name, document]).toEqual([name, sources.onlyAuthorised.document]);
      expect(date === undefined || isLocalDate(date)).toBe(true);
      expect(['seed', 'relayed']).toContain(evidence);
      expect(['high', 'medium']).toContain(confidence);
    }
  });

  it('two are references: the page of Québec.ca and the article', () => {
    const seeds = Object.values(ALL).filter(({ evidence }) => evidence === 'seed');
    expect(new Set(seeds.map(({ document }) => document))).toEqual(
      new Set([sources.onlyAuthorised.document, sources.fourSectors.document]),
    );
    expect(seeds.every(({ confidence }) => confidence === 'high')).toBe(true);
  });
});

describe('what was public on a day', () => {
  const known = (knownAt: string | undefined) =>
    Object.entries(ALL)
      .filter(([, one]) => published([one], lawOn('2026-03-31', undefined, knownAt)).length > 0)
      .map(([name]) => name);

  it('is everything, when no day is asked', () => expect(known(undefined)).toEqual(Object.keys(ALL)));

  it.each([
    ['2015-09-30', 'fourSectors2015', false],
    ['2015-10-01', 'fourSectors2015', true],
    ['2018-04-17', 'moreThan60', false],
    ['2018-04-18', 'moreThan60', true],
    ['2023-09-21', 'validPermit', false],
    ['2023-09-22', 'validPermit', true],
    ['2025-12-31', 'medAddress', false],
    ['2026-01-01', 'medAddress', true],
    ['2030-01-01', 'fileOfTheNotice', false],
  ])('%s: %s, %s', (day, name, expected) => expect(known(day).includes(name)).toBe(expected));
});

describe('the figures of the texts', () => {
  const value = <T>(history: History<T>, on: string, knownAt?: string) =>
    inForce(history, localDate(on), knownAt === undefined ? undefined : localDate(knownAt))?.value;

  it('are those of the pages', () => {
    expect(value(parameters.sectors, '2026-01-01')).toEqual([
      'urgence',
      'courteDuree',
      'obstetrique',
      'anesthesiologie',
    ]);
    expect(value(parameters.distance, '2026-01-01')).toBe(60);
    expect(value(parameters.exceptionalDays, '2026-01-01')).toBe(20);
    expect(value(parameters.installationTypes, '2026-01-01')).toEqual(['chsgs', 'cmsss', 'clsc']);
    expect(value(parameters.units, '2026-01-01')).toEqual({
      urgence: 'shift',
      courteDuree: 'week',
      obstetrique: 'week',
    });
    expect(value(parameters.units, '2026-01-01', '2025-12-31')).toEqual({ courteDuree: 'week', obstetrique: 'week' });
  });

  it.each([
    ['depannage.sectors', '2015-10-01'],
    ['depannage.units', '2015-10-01'],
    ['depannage.installationTypes', '2018-04-18'],
    ['depannage.distance', '2018-04-18'],
    ['depannage.exceptionalDays', '2018-04-18'],
    ['depannage.permit', '2018-04-18'],
    ['depannage.usualPractice', '2018-04-18'],
    ['depannage.medAddressDuty', '2026-01-01'],
    ['depannage.resultsDuty', '2026-01-01'],
    ['depannage.le297', '2016-12-01'],
    ['depannage.le132', '2015-10-01'],
    ['depannage.le285', '2023-02-01'],
  ])('%s begins on %s, inferred', (id, from) => {
    const history = HISTORIES.find((one) => one.id === id)!;
    expect(history.versions[0]).toMatchObject({ from, fromInferred: true });
    expect(history.versions.every((one) => one.from >= from && one.to === undefined)).toBe(true);
  });

  it('each has a name of its own, and is known no sooner than its source', () => {
    expect(new Set(HISTORIES.map(({ id }) => id)).size).toBe(HISTORIES.length);
    for (const { id, versions } of HISTORIES) {
      expect(id).toMatch(/^depannage\.\w+$/);
      for (const { publishedOn, source } of versions) {
        if (source.date !== undefined) expect([id, publishedOn >= source.date]).toEqual([id, true]);
      }
    }
  });
});

describe('the places where the texts are silent', () => {
  it('have the options named, and the one kept among them', () => {
    expect(depannageReadings.map(({ id, options, kept }) => [id, kept, ...options])).toEqual(
      expect.arrayContaining([
        ['depannage.exclusiveBypass', 'allThree', 'allThree', 'shortageAlone'],
        ['depannage.medAddressOf', 'newRegistrations', 'newRegistrations', 'everyone'],
        ['depannage.distanceFrom', 'workplace', 'workplace', 'home'],
        ['amp.depannageHours', 'notCounted', 'notCounted', 'counted'],
        ['depannage.le297Days', 'outside', 'outside', 'inside'],
        ['depannage.le132Days', 'outside', 'outside', 'inside'],
        ['depannage.le285Days', 'outside', 'outside', 'inside'],
      ]),
    );
    for (const { sources: its } of depannageReadings) expect(its.length).toBeGreaterThan(0);
  });
});
