import { describe, expect, it } from 'vitest';
import * as ofAccrual from '../../src/holdings/sources.accrual.js';
import * as ofHoldings from '../../src/holdings/sources.js';
import type { Citation } from '../../src/law/citation.js';
import { inForce } from '../../src/law/history.js';
import { localDate } from '../../src/law/localDate.js';
import { minimumDays, STRATEGY } from '../../src/mir/parameters.js';
import { published } from '../../src/mir/published.js';
import { dayPlace, filingDay, halfDaysToward, mirReadings } from '../../src/mir/readings.js';
import * as sources from '../../src/mir/sources.js';

const holdings = { ...ofHoldings, ...ofAccrual };
const EP_PREM = 'Entente particulière relative au respect des plans régionaux d’effectifs médicaux (EP-PREM)';

describe('the documents on the 200 days', () => {
  it('the strategy is a reference; the others relay', () => {
    expect(sources.minimumOfDays).toEqual({
      document: 'Stratégie de recrutement de médecins de famille (dépendance et itinérance)',
      instrument: EP_PREM,
      quote: 'un minimum de 200 jours travaillés (synonyme de « médecin déjà en pratique »)',
      evidence: 'seed',
      confidence: 'high',
    });
    expect(sources.dayOf500).toMatchObject({
      instrument: EP_PREM,
      date: '2017-09-27',
      quote: 'Une facturation minimale de 500 $ est nécessaire',
      evidence: 'relayed',
      confidence: 'low',
    });
    expect(sources.threeYears).toMatchObject({
      instrument: EP_PREM,
      quote: 'i.e., 600 billing days at $518 per day',
      evidence: 'relayed',
      confidence: 'medium',
    });
    expect(sources.statusWhenFiled).toMatchObject({
      instrument: EP_PREM,
      provision: 'section 5',
      evidence: 'relayed',
      confidence: 'medium',
    });
    expect(sources.statusWhenFiled.quote).toBe(
      'Statut du médecin au moment du dépôt de la demande d’obtention d’un avis de conformité au PREM',
    );
    const addresses = [sources.dayOf500, sources.threeYears, sources.statusWhenFiled].map(
      ({ url, document }) => `${new URL(url).host} ${document.slice(0, 4)}`,
    );
    expect(addresses).toEqual(['futurmd.com Futu', 'www.fmrq.qc.ca FMRQ', 'fr.readkong.com MSSS']);
  });
});

describe('the minimum of days', () => {
  it('is 200, since a day that is inferred: the first page read that says so', () => {
    for (const version of minimumDays.versions)
      expect(version).toMatchObject({ value: 200, from: '2017-09-27', fromInferred: true });
    expect([minimumDays.id, minimumDays.unit]).toEqual(['mir.minimumDays', 'days']);
  });

  it.each([
    ['2017-09-26', undefined],
    ['2017-09-27', sources.dayOf500],
    ['2023-02-16', sources.dayOf500],
    ['2023-02-17', sources.minimumOfDays],
  ] as const)('as known on %s', (knownAt, source) => {
    const version = inForce(minimumDays, localDate('2026-11-22'), localDate(knownAt));
    expect(version?.source).toEqual(source);
  });

  it('is said by the reference, and by the page of 2017 too', () => {
    expect(inForce(minimumDays, localDate('2026-11-22'))).toMatchObject({
      source: sources.minimumOfDays,
      alsoSaid: [sources.dayOf500],
    });
  });
});

describe('what was public on a day', () => {
  const all: readonly Citation[] = [...Object.values(sources), ...Object.values(holdings)];
  const known = (knownAt: string | undefined) =>
    published(all, { knownAt: knownAt === undefined ? undefined : localDate(knownAt) });

  it('is everything, when no day is asked', () => expect(known(undefined)).toEqual(all));

  it.each([
    ['2017-09-26', 0],
    ['2017-09-27', 1],
    ['2023-02-16', 1],
    ['2023-02-17', 5],
    ['2023-09-21', 5],
  ] as const)('%s: %d of them', (day, count) => expect(known(day)).toHaveLength(count));

  it('a document without a date is cited from the day it is attested, or not at all', () => {
    expect(STRATEGY).toBe('2023-02-17');
    expect(published([sources.minimumOfDays], { knownAt: STRATEGY })).toHaveLength(1);
    expect(published([sources.threeYears, sources.statusWhenFiled], { knownAt: localDate('2030-01-01') })).toEqual([]);
  });
});

describe('where the texts are silent', () => {
  it('each reading has options, the one kept among them, and documents', () => {
    for (const { id, options, kept, sources: its } of mirReadings) {
      expect([id, options.length > 1, options.includes(kept as never), its.length > 0]).toEqual([id, true, true, true]);
    }
    expect([halfDaysToward.kept, dayPlace.kept, filingDay.kept]).toEqual(['counted', 'everywhere', 'eve']);
    expect(new Set(mirReadings.map(({ id }) => id)).size).toBe(mirReadings.length);
  });
});
