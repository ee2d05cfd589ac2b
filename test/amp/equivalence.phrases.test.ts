import { describe, expect, it } from 'vitest';
import type { EquivalenceClaim } from '../../src/amp/facts.js';
import { equivalenceEnglish } from '../../src/amp/phrases.equivalence.en.js';
import { equivalenceFrench } from '../../src/amp/phrases.equivalence.fr.js';
import { equivalenceReadings } from '../../src/amp/readings.equivalence.js';
import { formats } from '../../src/render/formats.js';
import { type Asked, AUTUMN, only, patients, shifts, WINTER } from './equivalence.given.js';

function said(claim: EquivalenceClaim, asked: Asked = {}): readonly [string, string] {
  const { reason } = only(claim, asked).verdict;
  const [fr, en] = [equivalenceFrench, equivalenceEnglish].map(({ findings }, i) =>
    (findings[reason.code] as (given: typeof reason, format: unknown) => string)(
      reason,
      formats[i === 0 ? 'fr' : 'en'],
    ),
  );
  return [fr ?? '', en ?? ''].map((text) => text.replaceAll('\u00A0', ' ')) as unknown as readonly [string, string];
}

describe('what is said of a claim', () => {
  const held = { fromGamf: 250, waiting: 5000 };

  it.each<[string, EquivalenceClaim, Asked, string, string]>([
    [
      'reached',
      patients(500, held),
      {},
      'Du 1er décembre 2023 au 29 février 2024, prise en charge : 500 patients inscrits, pour un minimum de 500 en tout temps durant le trimestre, dont au moins 250 provenant du GAMF (250). Cette équivalence tient lieu des heures.',
      'From December 1, 2023 to February 29, 2024, patient registration: 500 patients registered, of 500 asked for all along the quarter, at least 250 of them from the GAMF (250). It stands for the hours.',
    ],
    [
      'reached, in part',
      { id: 'priseEnChargeMixte', ...AUTUMN, count: 250, fromGamf: 125 },
      { quarter: AUTUMN },
      'Du 1er septembre 2026 au 30 novembre 2026, prise en charge : 250 patients inscrits, pour un minimum de 250 en tout temps durant le trimestre, dont au moins 125 provenant du GAMF (125). Cette équivalence tient lieu d’une partie des heures : il reste 6 heures par semaine à faire dans d’autres activités que « prise en charge ».',
      'From September 1, 2026 to November 30, 2026, patient registration: 250 patients registered, of 250 asked for all along the quarter, at least 125 of them from the GAMF (125). It stands for a part of the hours: 6 hours a week remain to be done in activities other than patient registration.',
    ],
    [
      'below',
      shifts(119, { walkIn: 31, walkInAgreed: true, validated: false }),
      {},
      'Du 1er décembre 2023 au 29 février 2024, urgence : 119 quarts de travail et 31 quarts de sans rendez-vous (SRV) (au plus 30 peuvent compter), pour un minimum de 150 sur douze mois. Cette équivalence ne tient pas lieu des heures, même en partie; il manque : le nombre demandé et la validation des heures auprès du DSP.',
      'From December 1, 2023 to February 29, 2024, emergency: 119 shifts, and 31 walk-in shifts (at most 30 may count), of 150 asked for over twelve months. It does not stand for the hours, not even in part; what is lacking: the number asked for and hours validated by the DSP.',
    ],
    [
      'open',
      patients(null, { fromGamf: 0 }),
      {},
      'Du 1er décembre 2023 au 29 février 2024, prise en charge : un nombre inconnu de patients inscrits, pour un minimum de 500 en tout temps durant le trimestre, dont au moins 250 provenant du GAMF (0), sauf si ce minimum ne s’applique pas ici. On ne peut pas encore dire si cette équivalence tient lieu des heures.',
      'From December 1, 2023 to February 29, 2024, patient registration: patients registered, a number that is not known, of 500 asked for all along the quarter, at least 250 of them from the GAMF (0), unless the minimum is not asked for here. Whether it stands for the hours cannot be told yet.',
    ],
    [
      'waived',
      patients(500, { waiting: 1 }),
      {},
      'Du 1er décembre 2023 au 29 février 2024, prise en charge : 500 patients inscrits, pour un minimum de 500 en tout temps durant le trimestre; le minimum provenant du GAMF ne s’applique pas ici. Cette équivalence tient lieu des heures.',
      'From December 1, 2023 to February 29, 2024, patient registration: 500 patients registered, of 500 asked for all along the quarter; the minimum from the GAMF is not asked for here. It stands for the hours.',
    ],
    [
      'running',
      { id: 'chsld', ...AUTUMN, count: 50 },
      { quarter: AUTUMN, asOf: '2026-10-01' },
      'Du 1er septembre 2026 au 30 novembre 2026, CHSLD : 50 lits, pour un minimum de 50 en tout temps durant le trimestre. Une partie de ces jours est à venir : on ne peut pas encore dire si cette équivalence tient lieu des heures.',
      'From September 1, 2026 to November 30, 2026, CHSLD: 50 beds, of 50 asked for all along the quarter. Some of these days have yet to come: whether it stands for the hours cannot be told yet.',
    ],
    [
      'other days',
      { id: 'soutienDomicile', ...AUTUMN, count: 110 },
      { quarter: AUTUMN },
      'Du 1er septembre 2026 au 30 novembre 2026, soutien à domicile : 110 visites, pour un minimum de 440 sur douze mois. Ce qui est réclamé a été compté du 1er septembre 2026 au 30 novembre 2026 : d’autres jours, dont on ne peut rien conclure.',
      'From September 1, 2026 to November 30, 2026, home support: 110 visits, of 440 asked for over twelve months. What is claimed was counted from September 1, 2026 to November 30, 2026: other days, from which nothing sure follows.',
    ],
    [
      'no limit of walk-in shifts',
      shifts(1, { ...AUTUMN, walkIn: null }),
      { quarter: AUTUMN },
      'Du 1er septembre 2026 au 30 novembre 2026, urgence : 1 quart de travail et un nombre inconnu de quarts de sans rendez-vous (SRV) (aucun texte lu ne dit combien peuvent compter), pour un minimum de 16 durant le trimestre. On ne peut pas encore dire si cette équivalence tient lieu des heures.',
      'From September 1, 2026 to November 30, 2026, emergency: 1 shift, and walk-in shifts, a number that is not known (no text read says how many may count), of 16 asked for over the quarter. Whether it stands for the hours cannot be told yet.',
    ],
    [
      'no such name in their table',
      patients(1),
      {
        tables: [
          {
            region: '16',
            from: '2020-01-01',
            source: 'x',
            equivalences: [{ id: 'a', activity: 'a', counted: 'beds', atLeast: 1, over: 'standing' }],
          },
        ],
      },
      'La table d’équivalences fournie n’en contient aucune du nom de « priseEnCharge » du 1er décembre 2023 au 29 février 2024 : cela ne tient pas lieu des heures.',
      'The table of equivalences supplied has none named “priseEnCharge” from December 1, 2023 to February 29, 2024: it does not stand for the hours.',
    ],
    [
      'no such name in the one read',
      { ...patients(1), id: 'chsld' },
      {},
      'La table d’équivalences lue (Montérégie) n’en contient aucune du nom de « chsld » du 1er décembre 2023 au 29 février 2024, et rien n’indique qu’elle soit complète.',
      'The table of equivalences read for Montérégie has none named “chsld” from December 1, 2023 to February 29, 2024, and does not say that it has them all.',
    ],
    [
      'no table',
      patients(1),
      { region: '13' },
      'Aucune table d’équivalences de la région (Laval) n’a été lue pour le trimestre du 1er décembre 2023 au 29 février 2024 : on ne peut rien dire de « priseEnCharge ». Celle d’une autre région ne s’applique pas.',
      'No table of equivalences of Laval was read for the quarter from December 1, 2023 to February 29, 2024: nothing can be said of “priseEnCharge”. That of another region is not applied.',
    ],
    [
      'no region',
      patients(1),
      { region: undefined },
      'Les équivalences sont celles de la région de l’avis, qui n’est pas connue du 1er décembre 2023 au 29 février 2024 : on ne peut rien dire de « priseEnCharge ».',
      'Equivalences are those of the region of the notice, which is not known from December 1, 2023 to February 29, 2024: nothing can be said of “priseEnCharge”.',
    ],
  ])('%s', (_, claim, asked, fr, en) => {
    expect(said(claim, asked)).toEqual([fr, en]);
  });
});

describe('both languages', () => {
  it.each([equivalenceFrench, equivalenceEnglish])('name every reading and option, every field and figure', (topic) => {
    for (const { id, options } of equivalenceReadings) {
      expect(topic.questions[id]).toMatch(/\?$/);
      expect(Object.keys(topic.options[id] ?? {}).sort()).toEqual([...options].sort());
    }
    const every = patients(null, { onlyIn: null });
    const awaited = [
      every,
      shifts(null, { walkIn: null, walkInAgreed: null, rls: null, validated: null, recommended: null }),
      patients(500, { to: WINTER.from, fromGamf: 500 }),
    ].flatMap((claim) => {
      const { verdict } = only(claim);
      return verdict.outcome === 'undetermined' ? verdict.awaiting.flat() : [];
    });
    const paths = awaited.flatMap((one) => (one.kind === 'fact' ? [one.path.replace(/\[\d+\]/, '[]')] : []));
    expect(new Set(paths).size).toBe(11);
    for (const path of paths) expect(topic.fields[path]).toBeTruthy();
    for (const claim of [every, shifts(1), { id: 'priseEnChargeMixte', ...AUTUMN, count: 1 }]) {
      const { parameters } = only(claim, claim.id === 'priseEnChargeMixte' ? { quarter: AUTUMN } : {});
      for (const { id } of parameters) expect(topic.parameters[id]).toBeTruthy();
    }
  });
});
