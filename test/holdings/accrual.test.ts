import { describe, expect, it } from 'vitest';
import { accrualUnder, accruesOn } from '../../src/holdings/accrual.js';
import type { Authorisation, Derogation, Holding } from '../../src/holdings/holding.js';
import {
  countKeptOnReturn,
  daysInThePlan,
  residentExclusiveAccrues,
  residentRegionsAccrueNothing,
  residentRegionsAndDepannageAccrueNothing,
  underNoticeOrDerogation,
} from '../../src/holdings/sources.accrual.js';
import { IVNS } from '../../src/law/ivn.js';
import { localDate } from '../../src/law/localDate.js';
import { AVIS_ROUVILLE, exclusive, outside } from './given.js';

const under = (held: Holding | undefined, participates = true) => accrualUnder({ held, participates });
const resident = (option?: Authorisation['option']): Authorisation => ({
  kind: 'authorisation',
  from: '2024-01-01',
  ...(option === undefined ? {} : { option }),
});

describe('« détenteur d’un avis de conformité valide […] ou d’une dérogation tenant lieu d’avis »: the day counts', () => {
  it('under a notice', () => {
    expect(under(AVIS_ROUVILLE)).toEqual({ accrues: true, ground: 'avis', sources: [underNoticeOrDerogation] });
  });

  it('under any derogation: exclusive dépannage, a body with a national mandate, another', () => {
    const national = IVNS.map((ivn): Derogation => {
      return { kind: 'derogation', purpose: 'instanceVocationNationale', from: '2024-01-01', ivn };
    });
    const other: Derogation = { kind: 'derogation', purpose: 'other', from: '2024-01-01' };
    for (const derogation of [
      exclusive('2024-01-01'),
      { ...exclusive('2024-01-01'), resident: false },
      ...national,
      other,
    ]) {
      expect(under(derogation)).toEqual({ accrues: true, ground: 'derogation', sources: [underNoticeOrDerogation] });
    }
  });

  it('and under nothing it does not', () => {
    expect(under(undefined)).toEqual({ accrues: false, ground: 'nothingHeld', sources: [underNoticeOrDerogation] });
  });
});

describe('« Trois options s’offrent au résident »', () => {
  it('1: « ne cumule pas de jours de pratique »', () => {
    expect(under(resident('regions'))).toEqual({
      accrues: false,
      ground: 'residentRegions',
      sources: [residentRegionsAccrueNothing],
    });
  });

  it('2: « ainsi que dans le cadre du mécanisme de dépannage ne cumule pas »', () => {
    expect(under(resident('regionsAndDepannage'))).toEqual({
      accrues: false,
      ground: 'residentRegionsAndDepannage',
      sources: [residentRegionsAndDepannageAccrueNothing],
    });
  });

  it('3: « pour une pratique exclusive en dépannage cumule des jours de pratique »', () => {
    expect(under({ ...exclusive('2024-01-01'), resident: true })).toEqual({
      accrues: true,
      ground: 'residentDerogation',
      sources: [residentExclusiveAccrues, underNoticeOrDerogation],
    });
  });

  it('1 or 2, it is not known which: neither does', () => {
    for (const option of [undefined, null]) {
      expect(under(resident(option))).toEqual({
        accrues: false,
        ground: 'residentOptionUnknown',
        sources: [residentRegionsAccrueNothing, residentRegionsAndDepannageAccrueNothing],
      });
    }
  });
});

describe('« dans le cadre du régime public »', () => {
  it('a day outside does not count, whatever is held; « votre cumul reprendra où il était »', () => {
    for (const held of [undefined, resident('regions'), AVIS_ROUVILLE]) {
      expect(under(held, false)).toEqual({
        accrues: false,
        ground: 'notParticipating',
        sources: [daysInThePlan, countKeptOnReturn],
      });
    }
  });

  it('nor do the days after the return, until something is obtained anew', () => {
    const again = { ...AVIS_ROUVILLE, from: '2024-07-15' };
    const physician = { holdings: [AVIS_ROUVILLE, again], participation: [outside('2024-06-01', '2024-06-30')] };
    const on = (date: string) => accruesOn(physician, localDate(date));
    expect(['2024-05-31', '2024-06-01', '2024-06-30', '2024-07-01', '2024-07-14', '2024-07-15'].map(on)).toEqual([
      ...[true, false, false, false, false, true],
    ]);
  });
});
