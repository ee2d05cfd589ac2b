import { describe, expect, it } from 'vitest';
import type { RecognisedYears } from '../../src/amp/facts.js';
import { assessTier } from '../../src/amp/tier.js';
import { localDate } from '../../src/law/localDate.js';
import { fact, KEPT, lawOn, years } from './given.js';

const QUARTER = { from: localDate('2026-03-01'), to: localDate('2026-05-31') };
const BELOW = { 'amp.tierBoundary': 'below' };
const UP_TO = { 'amp.tierBoundary': 'upTo' };
const AT_ONCE = { 'amp.tierCrossing': 'atOnce' };

function tier(
  recognised: readonly RecognisedYears[],
  choice: object = {},
  {
    quarter = QUARTER,
    on = quarter.to as string,
    knownAt = undefined as string | undefined,
    pinned = undefined as 'kept' | undefined,
  } = {},
) {
  return assessTier(quarter, recognised, { ...KEPT, ...choice }, lawOn(on, pinned, knownAt));
}
const quarterFrom = (from: string, to: string) => ({ quarter: { from: localDate(from), to: localDate(to) } });
const short = (...given: Parameters<typeof tier>) => {
  const { verdict, minutes } = tier(...given);
  return `${verdict.outcome} ${verdict.reason.code.slice('amp.tier.'.length)} ${minutes?.values.join('/')}`;
};

describe('« Les médecins de moins de 15 ans de pratique doivent s’engager à 12 heures d’AMP par semaine »', () => {
  it.each([0, 1, 7, 14])('%i years: 12 hours a week, « 132 heures par trimestre »', (count) => {
    expect(tier([years(count)]).verdict).toMatchObject({
      outcome: 'met',
      reason: { code: 'amp.tier.owes', on: '2026-03-01', years: count, hoursPerWeek: 12, weeks: 11, minutes: 7920 },
    });
  });

  it.each([15, 16, 20, 21, 80])('%i years: no hour, and signing on is still due', (count) => {
    expect(short([years(count)])).toBe('notApplicable owesNothing 0');
    expect(tier([years(count)]).verdict.sources).toContainEqual(
      expect.objectContaining({
        quote: 'sauf circonstances particulières, leurs activités usuelles sont alors reconnues à titre d’AMP',
      }),
    );
  });

  it('« quinze ans et moins » is the other way to read the end of the tier', () => {
    expect([14, 15, 16].map((count) => short([years(count)], UP_TO))).toEqual([
      'met owes 7920',
      'met owes 7920',
      'notApplicable owesNothing 0',
    ]);
    const roomOf = (count: number | null) => tier([years(count)]).room;
    expect([14, 15, 16, 20].map(roomOf)).toEqual([[], ['amp.tierBoundary'], [], []]);
    expect(roomOf(null)).toEqual(['amp.tierBoundary']);
  });
});

describe('« S’il a de 15 à 20 ans de pratique, ce chiffre baisse à 6 heures. »', () => {
  it('the figure applied is cited to the words that have it, and that of the other tier to its own', () => {
    const quoteOf = (count: number) =>
      tier([years(count)], {}, quarterFrom('2014-12-01', '2015-02-28')).parameters[0]?.source.quote;
    expect(quoteOf(17)).toBe('S’il a de 15 à 20 ans de pratique, ce chiffre baisse à 6 heures.');
    expect(quoteOf(10)).toBe('il devra consacrer 12 heures par semaine aux AMP');
  });

  const in2014 = quarterFrom('2014-12-01', '2015-02-28');
  const of = (count: number, choice: object = BELOW) => short([years(count)], choice, in2014);

  it('2014: 14 years owe 12 hours a week, 17 owe 6, that is 66 a quarter, 21 none', () => {
    expect([14, 17, 21].map((count) => of(count))).toEqual([
      'met owes 7920',
      'met owes 3960',
      'notApplicable owesNothing 0',
    ]);
    expect(tier([years(17)], {}, in2014).parameters.map(({ id, value }) => [id, value])).toEqual([
      ['amp.tiers', '<15: 12; <20: 6'],
      ['amp.weeksPerQuarter', '11'],
    ]);
  });

  it('exactly 15 and exactly 20 are read the same way at both ends', () => {
    expect([15, 19, 20].map((count) => of(count))).toEqual([
      'met owes 3960',
      'met owes 3960',
      'notApplicable owesNothing 0',
    ]);
    expect([15, 16, 20, 21].map((count) => of(count, UP_TO))).toEqual([
      'met owes 7920',
      'met owes 3960',
      'met owes 3960',
      'notApplicable owesNothing 0',
    ]);
    expect(tier([years(20)], {}, in2014).room).toEqual(['amp.tierBoundary']);
  });

  it('years not known: any of the three', () => {
    const { verdict, minutes } = tier([years(null)], {}, in2014);
    expect(verdict.outcome).toBe('undetermined');
    expect(minutes).toEqual({ values: [7920, 3960, 0], awaited: [fact('recognisedYears[0].years')] });
  });
});

describe('« la mesure s’applique rétroactivement à partir du 1er septembre 2016 », announced on 29 April 2017', () => {
  const autumn = { ...quarterFrom('2016-09-01', '2016-11-30'), on: '2017-06-30' };
  const of = (count: number, knownAt?: string, at = autumn) => short([years(count)], {}, { ...at, knownAt });

  it('both answers are true, each on its day', () => {
    expect(of(17, '2017-04-28')).toBe('met owes 3960');
    expect(of(17, '2017-04-29')).toBe('notApplicable owesNothing 0');
    expect(of(17)).toBe('notApplicable owesNothing 0');
    expect([of(14, '2017-04-28'), of(14, '2017-04-29')]).toEqual(['met owes 7920', 'met owes 7920']);
  });

  it('the quarter before it is not touched, whenever it is asked about', () => {
    const summer = { ...quarterFrom('2016-06-01', '2016-08-31'), on: '2017-06-30' };
    expect([of(17, '2017-04-29', summer), of(17, undefined, summer)]).toEqual(['met owes 3960', 'met owes 3960']);
  });

  it('cites nothing that was not public on the day', () => {
    const cited = (knownAt: string) =>
      tier([years(10)], {}, { ...autumn, knownAt }).verdict.sources.map(({ document }) => document);
    expect(cited('2017-05-31').join()).not.toContain('Conseil du printemps');
    expect(cited('2017-06-01').join()).toContain('Conseil du printemps');
  });
});

describe('before the first text', () => {
  it.each([
    ['2014-10-31', undefined, 'amp.tiers'],
    ['0001-01-01', undefined, 'amp.tiers'],
    ['2014-12-01', '2015-03-30', 'amp.tiers'],
  ])('a quarter from %s, as known on %s: nothing gives the hours', (from, knownAt, parameter) => {
    const { verdict, minutes, parameters } = tier([years(10)], {}, { ...quarterFrom(from, '2015-03-01'), knownAt });
    expect(verdict).toMatchObject({
      outcome: 'undetermined',
      reason: { code: 'amp.tier.noTextInForce', on: from },
      awaiting: [[{ kind: 'text', parameter, on: from }]],
      sources: [],
    });
    expect([minutes, parameters]).toEqual([undefined, []]);
  });

  it('the first day there is one', () => {
    expect(short([years(10)], {}, quarterFrom('2014-11-01', '2015-01-31'))).toBe('met owes 7920');
    expect(short([years(10)], {}, { ...quarterFrom('2014-11-01', '2015-01-31'), knownAt: '2015-03-31' })).toBe(
      'met owes 7920',
    );
  });
});

describe('« le nombre d’années de pratique reconnu par la Régie »', () => {
  it('not told, told as unknown, or told by somebody else: not known, and what would tell', () => {
    const open = (recognised: readonly RecognisedYears[]) => {
      const { verdict, minutes } = tier(recognised);
      return [verdict.reason, verdict.outcome === 'undetermined' && verdict.awaiting, minutes?.values];
    };
    const unknown = { code: 'amp.tier.unknown', on: '2026-03-01' };
    expect(open([])).toEqual([{ ...unknown, issuedByOther: false }, [[fact('recognisedYears')]], [7920, 0]]);
    expect(open([years(null)])).toEqual([
      { ...unknown, issuedByOther: false },
      [[fact('recognisedYears[0].years')]],
      [7920, 0],
    ]);
    expect(open([years(20, { issuer: 'other' })])).toEqual([
      { ...unknown, issuedByOther: true },
      [[fact('recognisedYears')]],
      [7920, 0],
    ]);
  });

  it('is that of the first day of the quarter, to the day', () => {
    const until = years(20, { to: '2026-02-28' });
    const from = years(3, { from: '2026-03-01' });
    expect(short([until, from])).toBe('met owes 7920');
    expect(short([from, until])).toBe('met owes 7920');
    expect(short([years(3, { to: '2026-03-01' }), years(3, { from: '2026-03-02' })])).toBe('met owes 7920');
  });
});

describe('a tier left during a quarter', () => {
  const crossed = [years(14, { to: '2026-04-14' }), years(15, { from: '2026-04-15' })];

  it('owes as on its first day, or no more: no text says', () => {
    expect(short(crossed)).toBe('met owes 7920');
    expect(short(crossed, AT_ONCE)).toBe('notApplicable owesNothing 0');
    expect(tier(crossed).room).toEqual(['amp.tierBoundary', 'amp.tierCrossing']);
    expect(tier(crossed, AT_ONCE).verdict.reason).toMatchObject({ on: '2026-05-31', years: 15 });
  });

  it('is left on the last day of the quarter too, and not before the day asked about', () => {
    const onLast = [years(14, { to: '2026-05-30' }), years(15, { from: '2026-05-31' })];
    expect(short(onLast, AT_ONCE)).toBe('notApplicable owesNothing 0');
    expect(short(crossed, AT_ONCE, { on: '2026-04-14' })).toBe('met owes 7920');
    expect(short(crossed, AT_ONCE, { on: '2026-04-15' })).toBe('notApplicable owesNothing 0');
    expect(tier(crossed, {}, { on: '2026-04-14' }).room).toEqual([]);
  });

  it('at exactly 15 only as the end of the tier is read', () => {
    expect(short(crossed, { ...AT_ONCE, ...UP_TO })).toBe('met owes 7920');
    const later = [years(15, { to: '2026-04-14' }), years(16, { from: '2026-04-15' })];
    expect([short(later, AT_ONCE), short(later, UP_TO), short(later, { ...AT_ONCE, ...UP_TO })]).toEqual([
      'notApplicable owesNothing 0',
      'met owes 7920',
      'notApplicable owesNothing 0',
    ]);
    expect(tier(later).room).toEqual(['amp.tierBoundary', 'amp.tierCrossing']);
    expect(tier(later, {}, { pinned: 'kept' }).room).toEqual(['amp.tierBoundary']);
  });

  it('of 15 to 20 years in 2015: from 12 hours to 6', () => {
    const given = [years(14, { to: '2015-01-14' }), years(16, { from: '2015-01-15' })];
    const quarter = quarterFrom('2014-12-01', '2015-02-28');
    expect([short(given, {}, quarter), short(given, AT_ONCE, quarter)]).toEqual(['met owes 7920', 'met owes 3960']);
  });

  it('years of the last day not known leave it open where they would end the duty, and only there', () => {
    const unknown = [years(14, { to: '2026-04-14' }), years(null, { from: '2026-04-15' })];
    expect(short(unknown)).toBe('met owes 7920');
    expect(tier(unknown, AT_ONCE)).toMatchObject({
      verdict: { reason: { on: '2026-05-31' }, awaiting: [[fact('recognisedYears[1].years')]] },
      minutes: { values: [7920, 0] },
    });
    expect(tier(unknown).room).toEqual(['amp.tierBoundary', 'amp.tierCrossing']);
    const past = [years(20, { to: '2026-04-14' }), years(null, { from: '2026-04-15' })];
    expect([short(past, AT_ONCE), tier(past).room]).toEqual(['notApplicable owesNothing 0', []]);
  });

  it('years of the first day not known matter no more where those of the last end the duty', () => {
    const unknown = [years(null, { to: '2026-04-14' }), years(20, { from: '2026-04-15' })];
    expect([short(unknown), short(unknown, AT_ONCE)]).toEqual([
      'undetermined unknown 7920/0',
      'notApplicable owesNothing 0',
    ]);
    const neither = [years(null, { to: '2026-04-14' }), years(null, { from: '2026-04-15' })];
    expect(tier(neither, AT_ONCE).verdict).toMatchObject({
      awaiting: [[fact('recognisedYears[0].years'), fact('recognisedYears[1].years')]],
    });
    expect(tier([], AT_ONCE).verdict).toMatchObject({ awaiting: [[fact('recognisedYears')]] });
    const other = [years(14, { to: '2026-04-14' }), years(20, { from: '2026-04-15', issuer: 'other' })];
    expect(tier(other, AT_ONCE).verdict).toMatchObject({
      reason: { on: '2026-05-31', issuedByOther: true },
      awaiting: [[fact('recognisedYears')]],
    });
  });
});
