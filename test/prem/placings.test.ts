import { describe, expect, it } from 'vitest';
import type { BillingRecord } from '../../src/prem/index.js';
import { capitaleNationaleMaximum } from '../../src/prem/parameters.js';
import { majorityPlacing, restrictedPlacing } from '../../src/prem/placings.js';
import type { Base, Regime } from '../../src/prem/windows.js';
import {
  billed,
  HAUT_RICHELIEU,
  PORTNEUF,
  QUEBEC_NORD,
  ROUVILLE,
  SHERBROOKE,
  SOMEWHERE,
  tallied,
} from '../billingDays/given.js';
import { choiceWith, type Named } from './given.js';

const kept = choiceWith();
const RESTRICTED = capitaleNationaleMaximum.versions[0]!.value;
const REGION: Base = { region: '16', subTerritory: null };
const each = (...places: readonly Partial<BillingRecord>[]) =>
  tallied(billed(...places.map((place) => [1, place] as const)));

describe('where a territory stands for the 55 %', () => {
  const tally = each(ROUVILLE, HAUT_RICHELIEU, { region: '16' }, SHERBROOKE, { region: '05' }, SOMEWHERE);

  it('« dans le sous-territoire »: that of the notice, and no other', () => {
    expect(majorityPlacing(tally, ROUVILLE, 'current')(kept).sideOf).toEqual([
      'part',
      'rest',
      'either',
      'rest',
      'rest',
      'either',
    ]);
  });

  it('« ou la région de son avis »: every sub-territory of it, known or not', () => {
    expect(majorityPlacing(tally, REGION, 'current')(kept).sideOf).toEqual([
      'part',
      'part',
      'part',
      'rest',
      'rest',
      'either',
    ]);
  });
});

describe('how days are placed for the 55 %', () => {
  const placing = (choice: Named, base: Base = ROUVILLE, regime: Regime = 'current') =>
    majorityPlacing(each(ROUVILLE), base, regime)(choiceWith(choice));

  it('with every reading as kept', () => {
    expect(placing({})).toEqual({
      sideOf: ['part'],
      unit: 'subTerritory',
      partRegion: '16',
      partUnits: 'one',
      depannage: 'asPlaced',
      outsidePlan: 'leftOut',
      amount: 'accepted',
      onePerDate: false,
    });
  });

  it('each reading changes what it is about', () => {
    expect(placing({ workOutsidePlan: 'counted' }).outsidePlan).toBe('asPlaced');
    expect(placing({ amountBasis: 'billed' }).amount).toBe('billed');
    expect(placing({ severalTerritories: 'onePerDate' }).onePerDate).toBe(true);
    expect(placing({ depannageInTerritory: 'outside' }).depannage).toBe('rest');
  });

  it('days are of the region, or of its sub-territories, only when the region is the base', () => {
    expect(placing({}, REGION)).toMatchObject({ unit: 'region', partUnits: 'one' });
    expect(placing({ regionalDay: 'bySubTerritory' }, REGION)).toMatchObject({
      unit: 'subTerritory',
      partUnits: 'several',
    });
    expect(placing({ regionalDay: 'bySubTerritory' })).toMatchObject({ unit: 'subTerritory', partUnits: 'one' });
  });

  it('each regime has its own reading on dépannage', () => {
    expect(placing({}, REGION, 'transitional').depannage).toBe('leftOut');
    expect(placing({ transitionalDepannage: 'counted' }, REGION, 'transitional').depannage).toBe('asPlaced');
    expect(
      placing({ transitionalDepannage: 'counted', depannageInTerritory: 'outside' }, REGION, 'transitional').depannage,
    ).toBe('asPlaced');
    expect(placing({ transitionalDepannage: 'counted' }).depannage).toBe('asPlaced');
  });
});

describe('where a territory stands for the cap of the Capitale-Nationale', () => {
  it('« except for the Portneuf and Charlevoix sub-areas », under whatever spelling', () => {
    const named = (subTerritory: string) => ({ region: '03', subTerritory }) as const;
    const tally = each(
      QUEBEC_NORD,
      PORTNEUF,
      named('RLS de Charlevoix'),
      named('PORT-NEUF'),
      named('0312'),
      named('RLS 0312'),
      { region: '03' },
      SHERBROOKE,
      { region: '12', subTerritory: 'Charlevoix' },
      SOMEWHERE,
    );
    expect(restrictedPlacing(tally, RESTRICTED)(kept).sideOf).toEqual([
      'part',
      'rest',
      'rest',
      'rest',
      'either',
      'part',
      'either',
      'rest',
      'rest',
      'either',
    ]);
  });

  it('a code of other digits, or with a dash, is still only a code', () => {
    const tally = each({ region: '03', subTerritory: '03-12' }, { region: '03', subTerritory: '٠٣' });
    expect(restrictedPlacing(tally, RESTRICTED)(kept).sideOf).toEqual(['either', 'either']);
  });

  it('its days are by sub-territory, several of them in the cap', () => {
    const placing = restrictedPlacing(each(QUEBEC_NORD), RESTRICTED);
    expect(placing(kept)).toEqual({
      sideOf: ['part'],
      unit: 'subTerritory',
      partRegion: '03',
      partUnits: 'several',
      depannage: 'asPlaced',
      outsidePlan: 'leftOut',
      amount: 'accepted',
      onePerDate: false,
    });
    expect(
      placing(
        choiceWith({
          capitaleNationaleDepannage: 'notCounted',
          workOutsidePlan: 'counted',
          amountBasis: 'billed',
          severalTerritories: 'onePerDate',
        }),
      ),
    ).toMatchObject({ depannage: 'rest', outsidePlan: 'asPlaced', amount: 'billed', onePerDate: true });
  });
});
