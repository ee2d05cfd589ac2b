import { describe, expect, it } from 'vitest';
import type { Installation } from '../../src/depannage/facts.js';
import { assessDesignation, assessInstallationType } from '../../src/depannage/installation.js';
import { fact, installationOf, lawOn } from './given.js';

const LAW = lawOn('2026-03-31');
const typed = (more: Partial<Installation>) => assessInstallationType(installationOf(more), 3, LAW).verdict;

const TYPES = ['chsgs', 'cmsss', 'clsc', 'other'] as const;
const HOURS = ['always', 'limited', 'none'] as const;
const SECTORS = ['urgence', 'courteDuree', 'obstetrique', 'anesthesiologie', undefined] as const;
const YES_NO = [true, false] as const;

/** Written again from the texts, one sentence each. */
function isEligible({ type, emergency, shortStay, obstetrics, onCallNetwork, sector }: Installation): boolean {
  switch (type) {
    // « principalement orientée vers les Centres hospitaliers de soins généraux et spécialisés (CHSGS) »
    case 'chsgs':
      return true;
    // « si elles opèrent une urgence 24/7 ou encore si elles disposent d’unités d’hospitalisation en courte durée ou d’obstétrique »
    case 'cmsss':
      return [emergency === 'always', shortStay, obstetrics].includes(true);
    // « les CLSC du réseau de garde intégré … en autant que leur urgence offre des services 24/7 »
    case 'clsc':
      return ![emergency === 'always', onCallNetwork, sector === undefined || sector === 'urgence'].includes(false);
    default:
      return false;
  }
}

const everyInstallation = TYPES.flatMap((type) =>
  HOURS.flatMap((emergency) =>
    YES_NO.flatMap((shortStay) =>
      YES_NO.flatMap((obstetrics) =>
        YES_NO.flatMap((onCallNetwork) =>
          SECTORS.map((sector) =>
            installationOf({
              type,
              emergency,
              shortStay,
              obstetrics,
              onCallNetwork,
              ...(sector === undefined ? {} : { sector }),
            }),
          ),
        ),
      ),
    ),
  ),
);

describe('types of installation, the whole table', () => {
  it.each(TYPES)('%s', (type) => {
    for (const one of everyInstallation.filter((each) => each.type === type)) {
      const outcome = isEligible(one) ? 'met' : 'notMet';
      expect([one, typed(one).outcome]).toEqual([one, outcome]);
      expect(typed(one).reason).toEqual({
        code: `depannage.installationType.${outcome === 'met' ? 'eligible' : 'notEligible'}`,
        installation: one.name,
        type,
        sector: one.sector ?? null,
      });
    }
  });

  it.each(['emergency', 'shortStay', 'obstetrics', 'onCallNetwork', 'type'] as const)(
    '%s not known: open only if it decides',
    (field) => {
      const values = { emergency: HOURS, type: TYPES, shortStay: YES_NO, obstetrics: YES_NO, onCallNetwork: YES_NO }[
        field
      ];
      for (const one of everyInstallation) {
        const ways = new Set(values.map((value) => isEligible({ ...one, [field]: value })));
        const found = typed({ ...one, [field]: null });
        expect([one, found.outcome === 'undetermined']).toEqual([one, ways.size > 1]);
        if (found.outcome === 'undetermined') expect(found.awaiting).toEqual([[fact(`installations[3].${field}`)]]);
      }
    },
  );

  it('nothing known: the type, and each fact that a type asks, once', () => {
    const nothing = { type: null, emergency: null, shortStay: null, obstetrics: null, onCallNetwork: null };
    const fields = ['type', 'emergency', 'shortStay', 'obstetrics', 'onCallNetwork'];
    expect(typed(nothing)).toMatchObject({ awaiting: [fields.map((field) => fact(`installations[3].${field}`))] });
  });

  it('rests on the article and on the page of the FMOQ', () => {
    expect(typed({}).sources.map(({ quote }) => quote)).toEqual([
      'principalement orientée vers les Centres hospitaliers de soins généraux et spécialisés (CHSGS)',
      'si elles opèrent une urgence 24/7 ou encore si elles disposent d’unités d’hospitalisation en courte durée ou d’obstétrique',
      'en autant que leur urgence offre des services 24/7',
      'Support aux CLSC du réseau de garde intégré en manque d’effectifs médicaux',
    ]);
  });
});

describe('« Un milieu doit être désigné par le comité paritaire »', () => {
  const designated = (designation: Installation['designation'], law = LAW) =>
    assessDesignation(installationOf({ designation }), 3, law).verdict;

  it.each([
    ['designated', 'met', 'designated'],
    ['refused', 'notMet', 'refused'],
    ['pending', 'undetermined', 'pending'],
    [null, 'undetermined', 'notKnown'],
  ] as const)('%s', (designation, outcome, code) => {
    expect(designated(designation)).toMatchObject({
      outcome,
      rule: 'depannage.designation',
      reason: { code: `depannage.designation.${code}`, installation: 'Chibougamau' },
    });
  });

  it('cites the committee and the page, as far as they were public', () => {
    expect(designated('designated').sources).toHaveLength(2);
    expect(
      designated('designated', lawOn('2025-12-31', undefined, '2025-12-31')).sources.map(({ quote }) => quote),
    ).toEqual(['Un milieu doit être désigné par le comité paritaire']);
    expect(designated('designated', lawOn('2018-04-17', undefined, '2018-04-17')).sources).toEqual([]);
  });
});
