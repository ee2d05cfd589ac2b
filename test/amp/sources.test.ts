import { describe, expect, it } from 'vitest';
import { quarterStarts } from '../../src/amp/parameters.calendar.js';
import { tiers, weeksPerQuarter } from '../../src/amp/parameters.hours.js';
import { AGENCIES_END, published, STRATEGY, UNDATED_PAGES } from '../../src/amp/published.js';
import { quarterCalendar } from '../../src/amp/readings.calendar.js';
import { hoursReadings } from '../../src/amp/readings.hours.js';
import { requestByEnd } from '../../src/amp/sources.adhesion.js';
import * as calendar from '../../src/amp/sources.calendar.js';
import * as hours from '../../src/amp/sources.hours.js';
import { askTheDrmg } from '../../src/amp/sources.relief.js';
import type { Citation } from '../../src/law/citation.js';
import { localDate } from '../../src/law/localDate.js';

const ALL: Readonly<Record<string, Citation>> = { ...hours, ...calendar };

describe('how sure each is, as the rulebook has it', () => {
  it('the request by the end of the quarter is said in so many words; that the DRMG exempts from illness is not', () => {
    expect([requestByEnd, askTheDrmg].map(({ evidence, confidence }) => [evidence, confidence])).toEqual([
      ['relayed', 'high'],
      ['relayed', 'medium'],
    ]);
  });
});

describe('the figures of the texts', () => {
  it('12 hours below 15 years, 6 below 20 until 31 August 2016; eleven weeks', () => {
    const [before, ...since] = tiers.versions;
    expect(before).toMatchObject({
      value: [
        { belowYears: 15, hoursPerWeek: 12 },
        { belowYears: 20, hoursPerWeek: 6 },
      ],
      from: '2014-11-01',
      fromInferred: true,
      publishedOn: AGENCIES_END,
    });
    expect(since.map(({ value, from, publishedOn, fromInferred }) => [value, from, publishedOn, fromInferred])).toEqual(
      [
        [[{ belowYears: 15, hoursPerWeek: 12 }], '2016-09-01', '2017-04-29', undefined],
        [[{ belowYears: 15, hoursPerWeek: 12 }], STRATEGY, STRATEGY, true],
      ],
    );
    expect(weeksPerQuarter.versions.map(({ value, from, publishedOn }) => [value, from, publishedOn])).toEqual([
      [11, '2001-10-01', '2001-10-01'],
      [11, STRATEGY, '2024-11-30'],
    ]);
    expect(quarterStarts).toEqual({
      march: ['03-01', '06-01', '09-01', '12-01'],
      january: ['01-01', '04-01', '07-01', '10-01'],
    });
  });

  it('each reading has the option that is kept among its own, and what speaks of it', () => {
    expect([quarterCalendar, ...hoursReadings].map(({ id, kept }) => `${id} ${kept}`)).toEqual([
      'amp.quarterCalendar march',
      'amp.tierBoundary below',
      'amp.tierCrossing firstDay',
      'amp.carryOver none',
      'amp.partQuarter notOwed',
      'amp.depannageHours notCounted',
    ]);
    for (const { kept, options, sources } of [quarterCalendar, ...hoursReadings]) {
      expect(options).toContain(kept);
      expect(sources.length).toBeGreaterThan(0);
    }
  });
});

describe('the documents', () => {
  it('the strategy alone is a reference; what is inferred on dates has low confidence', () => {
    for (const [name, { evidence, confidence, document, url, quote }] of Object.entries(ALL)) {
      const isStrategy = document.startsWith('Stratégie de recrutement');
      expect([name, evidence]).toEqual([
        name,
        Object.hasOwn(calendar, name) ? 'inferred' : isStrategy ? 'seed' : 'relayed',
      ]);
      if (evidence === 'inferred') expect(confidence).toBe('low');
      if (evidence === 'relayed') expect(url).toMatch(/^https?:\/\//);
      expect((quote ?? '').split(/\s+/).length).toBeLessThanOrEqual(25);
    }
  });

  it('the decisive words', () => {
    const words = Object.fromEntries(Object.entries(ALL).map(([name, { quote }]) => [name, quote]));
    expect(words).toMatchObject({
      twelveHours:
        'Les médecins de moins de 15 ans de pratique doivent s’engager à 12 heures d’AMP par semaine ou à l’équivalent.',
      listOfRegion: 'est déterminée par le DRMG et est appelée à changer dans le temps',
      hoursAQuarter: 'doit effectuer en moyenne 12 heures par semaine ou 132 heures par trimestre d’AMP',
      atLeast132: 'la RAMQ l’exprime aussi comme au moins 132 h par trimestre',
      weeks44: 'en pratiquant 12 heures par semaine, 44 semaines par année',
      weeks11: 'par semaine pendant 11 semaines',
      sixHoursBefore: 'S’il a de 15 à 20 ans de pratique, ce chiffre baisse à 6 heures.',
      endAtFifteen: 'la mesure s’applique rétroactivement à partir du 1er septembre 2016',
      fifteenAndUnder: 'les AMP s’appliquent toujours aux médecins de quinze ans et moins de pratique',
      ownRegion: 'dans les secteurs prioritaires de sa région de pratique principale',
      gmfQuarters: 'les 2 trimestres qui commencent le 1er décembre 2023 et le 1er mars 2024',
    });
    expect(ALL['ownRegion']?.confidence).toBe('medium');
  });

  it('none is cited before it was public', () => {
    const on = (day: string, ...sources: readonly Citation[]) => published(sources, { knownAt: localDate(day) }).length;
    expect([on('2023-02-16', hours.twelveHours), on('2023-02-17', hours.twelveHours)]).toEqual([0, 1]);
    expect([on('2024-11-29', hours.hoursAQuarter), on('2024-11-30', hours.hoursAQuarter)]).toEqual([0, 1]);
    expect([on('2015-03-30', hours.sixHoursBefore), on('2015-03-31', hours.sixHoursBefore)]).toEqual([0, 1]);
    expect([on('2017-05-31', hours.endAtFifteen), on('2017-06-01', hours.endAtFifteen)]).toEqual([0, 1]);
    expect([on('2025-12-31', hours.yearsOfRamq), on(UNDATED_PAGES, hours.yearsOfRamq)]).toEqual([0, 1]);
    expect(published([hours.atLeast132, hours.atLeast132], { knownAt: undefined })).toHaveLength(1);
  });
});
