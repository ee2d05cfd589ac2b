import { describe, expect, it } from 'vitest';
import { codesOf, said } from './saying.js';

/** Which findings are said here. */
const PART = /^depannage\.(?:use)\./;
const PLACE = { installation: 'Chibougamau', sector: 'urgence', from: '2026-01-01', to: '2026-01-31' };

interface Said {
  readonly code: string;
  readonly reason: object;
  readonly fr: string;
  readonly en: string;
}

/** Each finding, and each way its sentence may turn. */
const findings: readonly Said[] = [
  {
    code: 'use.within',
    reason: { unit: 'shift', authorised: 12, isRevised: false, entered: 0, atMost: 0, left: 12 },
    fr: 'Chibougamau (urgence), du 1er janvier 2026 au 31 janvier 2026 : 0 quart entré sur 12 autorisés; il en reste 12.',
    en: 'Chibougamau (emergency), from January 1, 2026 to January 31, 2026: 0 shifts entered of 12 authorised; 12 left.',
  },
  {
    code: 'use.within',
    reason: { unit: 'shift', authorised: 12, isRevised: false, entered: 12, atMost: 12, left: 0 },
    fr: 'Chibougamau (urgence), du 1er janvier 2026 au 31 janvier 2026 : 12 quarts entrés sur 12 autorisés; il n’en reste aucun.',
    en: 'Chibougamau (emergency), from January 1, 2026 to January 31, 2026: 12 shifts entered of 12 authorised; none left.',
  },
  {
    code: 'use.within',
    reason: { unit: 'week', sector: 'courteDuree', authorised: 2, isRevised: true, entered: 2, atMost: 2, left: 0 },
    fr: 'Chibougamau (courte durée), du 1er janvier 2026 au 31 janvier 2026 : 2 semaines entrées sur 2 autorisées (après révision); il n’en reste aucune.',
    en: 'Chibougamau (short stay), from January 1, 2026 to January 31, 2026: 2 weeks entered of 2 authorised (once revised); none left.',
  },
  {
    code: 'use.within',
    reason: { unit: 'week', sector: 'obstetrique', authorised: 4, isRevised: false, entered: 1, atMost: 2, left: 2 },
    fr: 'Chibougamau (obstétrique), du 1er janvier 2026 au 31 janvier 2026 : de 1 à 2 semaines entrées sur 4 autorisées; il en reste au moins 2.',
    en: 'Chibougamau (obstetrics), from January 1, 2026 to January 31, 2026: 1 to 2 weeks entered of 4 authorised; at least 2 left.',
  },
  {
    code: 'use.within',
    reason: { unit: 'shift', authorised: 2, isRevised: false, entered: 1, atMost: 2, left: 0 },
    fr: 'Chibougamau (urgence), du 1er janvier 2026 au 31 janvier 2026 : de 1 à 2 quarts entrés sur 2 autorisés; il n’en reste peut-être aucun.',
    en: 'Chibougamau (emergency), from January 1, 2026 to January 31, 2026: 1 to 2 shifts entered of 2 authorised; perhaps none left.',
  },
  {
    code: 'use.within',
    reason: {
      unit: 'week',
      sector: 'courteDuree',
      authorised: null,
      isRevised: true,
      entered: 2,
      atMost: 2,
      left: null,
    },
    fr: 'Chibougamau (courte durée), du 1er janvier 2026 au 31 janvier 2026 : 2 semaines entrées; on ne sait pas combien sont autorisées (après révision).',
    en: 'Chibougamau (short stay), from January 1, 2026 to January 31, 2026: 2 weeks entered; how many are authorised is not known (once revised).',
  },
  {
    code: 'use.within',
    reason: { unit: 'shift', authorised: null, isRevised: false, entered: 0, atMost: 0, left: null },
    fr: 'Chibougamau (urgence), du 1er janvier 2026 au 31 janvier 2026 : 0 quart entré; on ne sait pas combien sont autorisés.',
    en: 'Chibougamau (emergency), from January 1, 2026 to January 31, 2026: 0 shifts entered; how many are authorised is not known.',
  },
  {
    code: 'use.revisionRequired',
    reason: {
      unit: 'shift',
      authorised: 12,
      isRevised: false,
      entered: 13,
      atMost: 13,
      over: 1,
      isPending: false,
      toGive: ['period', 'justification'],
    },
    fr: 'Chibougamau (urgence), du 1er janvier 2026 au 31 janvier 2026 : 13 quarts entrés pour 12 autorisés, soit 1 de trop. Une demande de révision est à transmettre au comité paritaire; elle doit comprendre la période en cause et les justificatifs. Aucun texte lu ne prévoit de tolérance.',
    en: 'Chibougamau (emergency), from January 1, 2026 to January 31, 2026: 13 shifts entered for 12 authorised, 1 too many. A request for revision is to be sent to the joint committee; it has to give the period concerned and the justification. No text read has a tolerance.',
  },
  {
    code: 'use.revisionRequired',
    reason: {
      unit: 'week',
      sector: 'courteDuree',
      authorised: 1,
      isRevised: false,
      entered: 2,
      atMost: 3,
      over: 1,
      isPending: true,
      toGive: ['justification'],
    },
    fr: 'Chibougamau (courte durée), du 1er janvier 2026 au 31 janvier 2026 : de 2 à 3 semaines entrées pour 1 autorisée, soit 1 de trop. La demande de révision attend la décision du comité paritaire; elle doit comprendre les justificatifs. Aucun texte lu ne prévoit de tolérance.',
    en: 'Chibougamau (short stay), from January 1, 2026 to January 31, 2026: 2 to 3 weeks entered for 1 authorised, 1 too many. The request for revision awaits the decision of the joint committee; it has to give the justification. No text read has a tolerance.',
  },
  {
    code: 'use.revisionRequired',
    reason: {
      unit: 'week',
      sector: 'courteDuree',
      authorised: 0,
      isRevised: false,
      entered: 2,
      atMost: 2,
      over: 2,
      isPending: true,
      toGive: [],
    },
    fr: 'Chibougamau (courte durée), du 1er janvier 2026 au 31 janvier 2026 : 2 semaines entrées pour 0 autorisée, soit 2 de trop. La demande de révision attend la décision du comité paritaire. Aucun texte lu ne prévoit de tolérance.',
    en: 'Chibougamau (short stay), from January 1, 2026 to January 31, 2026: 2 weeks entered for 0 authorised, 2 too many. The request for revision awaits the decision of the joint committee. No text read has a tolerance.',
  },
  {
    code: 'use.revisionRequired',
    reason: {
      unit: 'shift',
      authorised: 1200,
      isRevised: false,
      entered: 2400,
      atMost: 2400,
      over: 1200,
      isPending: true,
      toGive: ['period'],
    },
    fr: 'Chibougamau (urgence), du 1er janvier 2026 au 31 janvier 2026 : 2 400 quarts entrés pour 1 200 autorisés, soit 1 200 de trop. La demande de révision attend la décision du comité paritaire; elle doit comprendre la période en cause. Aucun texte lu ne prévoit de tolérance.',
    en: 'Chibougamau (emergency), from January 1, 2026 to January 31, 2026: 2,400 shifts entered for 1,200 authorised, 1,200 too many. The request for revision awaits the decision of the joint committee; it has to give the period concerned. No text read has a tolerance.',
  },
  {
    code: 'use.revisionRefused',
    reason: { unit: 'shift', authorised: 12, isRevised: false, entered: 13, atMost: 13, over: 1 },
    fr: 'Chibougamau (urgence), du 1er janvier 2026 au 31 janvier 2026 : 13 quarts entrés pour 12 autorisés, et la révision a été refusée : le quart de trop n’est pas du dépannage.',
    en: 'Chibougamau (emergency), from January 1, 2026 to January 31, 2026: 13 shifts entered for 12 authorised, and the revision was refused: the 1 shift too many is not dépannage.',
  },
  {
    code: 'use.revisionRefused',
    reason: { unit: 'shift', authorised: 12, isRevised: false, entered: 14, atMost: 14, over: 2 },
    fr: 'Chibougamau (urgence), du 1er janvier 2026 au 31 janvier 2026 : 14 quarts entrés pour 12 autorisés, et la révision a été refusée : les 2 quarts de trop ne sont pas du dépannage.',
    en: 'Chibougamau (emergency), from January 1, 2026 to January 31, 2026: 14 shifts entered for 12 authorised, and the revision was refused: the 2 shifts too many are not dépannage.',
  },
  {
    code: 'use.revisionRefused',
    reason: { unit: 'week', sector: 'courteDuree', authorised: 1, isRevised: false, entered: 2, atMost: 2, over: 1 },
    fr: 'Chibougamau (courte durée), du 1er janvier 2026 au 31 janvier 2026 : 2 semaines entrées pour 1 autorisée, et la révision a été refusée : la semaine de trop n’est pas du dépannage.',
    en: 'Chibougamau (short stay), from January 1, 2026 to January 31, 2026: 2 weeks entered for 1 authorised, and the revision was refused: the 1 week too many is not dépannage.',
  },
  {
    code: 'use.revisionRefused',
    reason: { unit: 'week', sector: 'courteDuree', authorised: 1, isRevised: false, entered: 3, atMost: 3, over: 2 },
    fr: 'Chibougamau (courte durée), du 1er janvier 2026 au 31 janvier 2026 : 3 semaines entrées pour 1 autorisée, et la révision a été refusée : les 2 semaines de trop ne sont pas du dépannage.',
    en: 'Chibougamau (short stay), from January 1, 2026 to January 31, 2026: 3 weeks entered for 1 authorised, and the revision was refused: the 2 weeks too many are not dépannage.',
  },
  {
    code: 'use.open',
    reason: { unit: 'shift', authorised: 1, isRevised: false, entered: 1, atMost: 2 },
    fr: 'Chibougamau (urgence), du 1er janvier 2026 au 31 janvier 2026 : de 1 à 2 quarts entrés pour 1 autorisé; ce qui manque dira s’il y en a trop.',
    en: 'Chibougamau (emergency), from January 1, 2026 to January 31, 2026: 1 to 2 shifts entered for 1 authorised; what is missing will say whether there are too many.',
  },
  {
    code: 'use.open',
    reason: { unit: 'week', sector: 'courteDuree', authorised: 2, isRevised: false, entered: 2, atMost: 3 },
    fr: 'Chibougamau (courte durée), du 1er janvier 2026 au 31 janvier 2026 : de 2 à 3 semaines entrées pour 2 autorisées; ce qui manque dira s’il y en a trop.',
    en: 'Chibougamau (short stay), from January 1, 2026 to January 31, 2026: 2 to 3 weeks entered for 2 authorised; what is missing will say whether there are too many.',
  },
  {
    code: 'use.open',
    reason: { unit: 'shift', authorised: null, isRevised: false, entered: 1, atMost: 1 },
    fr: 'Chibougamau (urgence), du 1er janvier 2026 au 31 janvier 2026 : 1 quart entré; on ne sait pas combien sont autorisés.',
    en: 'Chibougamau (emergency), from January 1, 2026 to January 31, 2026: 1 shift entered; how many are authorised is not known.',
  },
  {
    code: 'use.open',
    reason: { unit: 'week', sector: 'obstetrique', authorised: null, isRevised: true, entered: 0, atMost: 1 },
    fr: 'Chibougamau (obstétrique), du 1er janvier 2026 au 31 janvier 2026 : de 0 à 1 semaine entrée; on ne sait pas combien sont autorisées.',
    en: 'Chibougamau (obstetrics), from January 1, 2026 to January 31, 2026: 0 to 1 week entered; how many are authorised is not known.',
  },
  {
    code: 'use.unitNotFound',
    reason: { unit: null, sector: 'anesthesiologie', authorised: 2, isRevised: false, entered: 0, atMost: 0 },
    fr: 'Chibougamau (anesthésiologie), du 1er janvier 2026 au 31 janvier 2026 : aucun texte lu ne dit si l’autorisation s’y compte en quarts ou en semaines.',
    en: 'Chibougamau (anaesthesia), from January 1, 2026 to January 31, 2026: no text read says whether authorisations there are in shifts or in weeks.',
  },
];

describe('what is found, in both languages', () => {
  it.each(findings)('$code: $fr', ({ code, reason, fr, en }) => {
    expect(said('fr', code, { ...PLACE, ...reason })).toBe(fr);
    expect(said('en', code, { ...PLACE, ...reason })).toBe(en);
  });

  it('is all here', () => {
    const codes = new Set(findings.map(({ code }) => `depannage.${code}`));
    expect(codesOf('fr', PART).filter((code) => !codes.has(code))).toEqual([]);
    expect(codesOf('en', PART)).toEqual(codesOf('fr', PART));
  });
});
