import { describe, expect, it } from 'vitest';
import { gmfSlotsPhrases } from '../../src/gmfSlots/phrases.js';
import { gmfSlotsReadings } from '../../src/gmfSlots/readings.js';

const { fr, en } = gmfSlotsPhrases;
/** French and English side by side; both must have the same names. */
function sideBySide(french: Readonly<Record<string, string>>, english: Readonly<Record<string, string>>) {
  expect(Object.keys(english)).toEqual(Object.keys(french));
  return Object.entries(french).map(([name, words]) => [name, words, english[name]]);
}

describe('the words of the slots, in both languages', () => {
  it('rules', () => {
    expect(sideBySide(fr.rules, en.rules)).toEqual([
      ['gmfSlots.quarter', 'Trimestre de l’inscription de groupe', 'Quarter of group registration'],
      ['gmfSlots.requiredOffer', 'Offre médicale requise', 'Required medical offer'],
      [
        'gmfSlots.redistribution',
        'Distribution différente autorisée par le DRMG',
        'Different distribution authorised by the DRMG',
      ],
      ['gmfSlots.forfaits', 'Forfaits du trimestre', 'Forfaits of the quarter (lump sums)'],
      ['gmfSlots.sharing', 'Répartition des forfaits', 'Sharing of the forfaits'],
      ['gmfSlots.billed', 'Forfaits facturés', 'Forfaits billed'],
    ]);
  });

  it('outcomes that are neither respected nor not', () => {
    expect(fr.outcomes).toEqual({
      'gmfSlots.forfaits': { met: 'dus', notMet: 'non dus', notApplicable: 'sans objet', undetermined: 'indéterminé' },
      'gmfSlots.sharing': {
        met: 'faite',
        notMet: 'impossible',
        notApplicable: 'sans objet',
        undetermined: 'en suspens',
      },
      'gmfSlots.redistribution': {
        met: 'en vigueur',
        notMet: 'refusée',
        notApplicable: 'sans objet',
        undetermined: 'indéterminé',
      },
    });
    expect(en.outcomes).toEqual({
      'gmfSlots.forfaits': {
        met: 'due',
        notMet: 'not due',
        notApplicable: 'not applicable',
        undetermined: 'undetermined',
      },
      'gmfSlots.sharing': {
        met: 'done',
        notMet: 'impossible',
        notApplicable: 'not applicable',
        undetermined: 'pending',
      },
      'gmfSlots.redistribution': {
        met: 'in force',
        notMet: 'refused',
        notApplicable: 'not applicable',
        undetermined: 'undetermined',
      },
    });
  });

  it('records', () => {
    expect([fr.records.title, en.records.title]).toEqual([
      'Ce que sont devenues les plages',
      'What became of the slots',
    ]);
    expect([0, 1, 2].map(fr.records.some)).toEqual(['0 plage', '1 plage', '2 plages']);
    expect([0, 1, 2].map(en.records.some)).toEqual(['0 slots', '1 slot', '2 slots']);
    expect([fr.records.one(0), en.records.one(17)]).toEqual(['la plage no 1', 'slot 18']);
  });

  it('what is missing', () => {
    expect(sideBySide(fr.fields, en.fields)).toEqual([
      ['date', 'la date', 'the date'],
      ['provider', 'le type de professionnel', 'the kind of professional'],
      ['published', 'si la plage est publiée au GAP', 'whether the slot is published to the GAP'],
      ['configured', 'si le service est configuré', 'whether the service is configured'],
      ['volunteer', 'si le médecin est volontaire', 'whether the physician is a volunteer'],
      [
        'createdBefore',
        'si la plage a été créée avant la configuration',
        'whether the slot was created before configuration',
      ],
      ['deleted', 'si la plage a été supprimée', 'whether the slot was deleted'],
      ['publishedOn', 'le jour de la publication', 'the day of publication'],
      ['offers', 'le nombre de plages offertes', 'the number of slots offered'],
      ['slots', 'les plages du reste du trimestre', 'the slots of the rest of the quarter'],
      ['offers[].slots', 'le nombre de plages offertes', 'the number of slots offered'],
      [
        'group.engagements[].patients',
        'le nombre de patients prévu à l’engagement',
        'the number of patients of the engagement',
      ],
      ['group.physicians', 'les médecins qui participent', 'the physicians who take part'],
      [
        'group.redistribution.requested',
        'si le groupe a demandé la distribution différente',
        'whether the group asked for the different distribution',
      ],
      ['group.redistribution.authorised', 'si le DRMG l’a autorisée', 'whether the DRMG authorised it'],
      ['group.redistribution.sentToRamq', 'si le DRMG l’a transmise à la RAMQ', 'whether the DRMG sent it to the RAMQ'],
    ]);
  });

  it('whom the answer does not bind', () => {
    expect(fr.caution).toBe(
      'Ce calcul ne lie ni la RAMQ ni le DRMG. La lettre d’entente n’a pas été lue directement, et d’autres conditions que le nombre de plages peuvent exister : voir les sources.',
    );
    expect(en.caution).toBe(
      'This calculation binds neither the RAMQ nor the DRMG. The letter of agreement was not read directly, and there may be conditions other than the number of slots: see the sources.',
    );
  });

  it('what became of slots', () => {
    expect(sideBySide(fr.ledger, en.ledger)).toEqual([
      ['offered', 'offertes', 'offered'],
      ['otherQuarter', 'd’un autre trimestre', 'of another quarter'],
      ['beforeYear', 'd’une année antérieure', 'of an earlier year'],
      ['afterAsOf', 'après la date d’évaluation', 'after the day asked about'],
      ['notPublished', 'non publiées au GAP', 'not published to the GAP'],
      ['notConfigured', 'dans un service qui n’est pas configuré', 'in a service that is not configured'],
      ['notVolunteer', 'de médecins qui ne sont pas volontaires', 'of physicians who are not volunteers'],
      ['otherProfessional', 'd’autres professionnels que des médecins', 'of professionals other than physicians'],
      ['resident', 'de résidents', 'of residents'],
      ['createdBefore', 'créées avant la configuration du service', 'created before the service was configured'],
      ['deletedUnbooked', 'supprimées sans rendez-vous', 'deleted without an appointment'],
      ['incomplete', 'incomplètes : une donnée manque', 'incomplete: something is missing'],
      ['noTextInForce', 'aucun taux encodé pour le trimestre', 'no encoded rate for the quarter'],
    ]);
  });

  it('figures', () => {
    expect(sideBySide(fr.parameters, en.parameters)).toEqual([
      ['gmfSlots.slotRate', 'Plages par patient et par trimestre', 'Slots per patient and quarter'],
      ['gmfSlots.forfaitAmount', 'Forfait par patient et par année', 'Forfait per patient and year'],
      [
        'gmfSlots.forfaitAmount.quarterOffered',
        'Forfait par patient et par trimestre (inféré)',
        'Forfait per patient and quarter (inferred)',
      ],
      ['gmfSlots.changedEngagement', 'engagement changé en cours de route', 'engagement changed on the way'],
      [
        'gmfSlots.partOfForfaits',
        'part des forfaits due quand l’offre n’est pas respectée',
        'part of the forfaits due when the offer is not met',
      ],
    ]);
  });

  it('the questions the texts leave open, and how each may be answered', () => {
    const read = gmfSlotsReadings.map(({ id, options }) => [
      fr.questions[id],
      en.questions[id],
      ...options.map((option) => `${fr.options[id]?.[option]} | ${en.options[id]?.[option]}`),
    ]);
    const YES_OR_NO = ['non | no', 'oui | yes'];
    expect(read).toEqual([
      [
        'Quand le quart du nombre de patients n’est pas entier, la comparaison est-elle exacte ou le nombre exigé est-il arrondi vers le bas?',
        'When a quarter of the number of patients is not whole, is the comparison exact or is the number required rounded down?',
        ...['exacte | exact', 'arrondi vers le bas | rounded down'],
      ],
      [
        'Une plage appartient-elle au trimestre où elle a lieu ou à celui où elle est publiée?',
        'Does a slot belong to the quarter in which it takes place or in which it is published?',
        ...['où elle a lieu | takes place', 'où elle est publiée | is published'],
      ],
      [
        'Quand la distribution convenue n’est pas tenue mais que l’offre ordinaire est atteinte, laquelle des deux est exigée?',
        'When the agreed distribution is not kept but the standard offer is reached, which of the two is required?',
        ...['l’offre convenue | the agreed offer', 'l’offre ordinaire | the standard offer'],
      ],
      [
        'Les plages des infirmières praticiennes et des autres professionnels comptent-elles dans l’offre médicale?',
        'Do the slots of nurse practitioners and other professionals count in the medical offer?',
        ...YES_OR_NO,
      ],
      ['Les plages des résidents comptent-elles?', 'Do the slots of residents count?', ...YES_OR_NO],
      [
        'Une plage créée avant la configuration de son service compte-t-elle?',
        'Does a slot created before its service was configured count?',
        ...YES_OR_NO,
      ],
      [
        'Une plage supprimée sans que personne l’ait prise a-t-elle été offerte?',
        'Was a slot deleted before anybody took it offered?',
        ...YES_OR_NO,
      ],
      [
        'Quand l’offre n’est pas respectée, aucun forfait n’est-il dû ou l’est-il en partie?',
        'When the offer is not met, is no forfait due or a part of them?',
        ...['aucun | none', 'une partie | a part'],
      ],
    ]);
    for (const { questions, options } of [fr, en]) {
      expect(Object.keys(questions).sort()).toEqual(gmfSlotsReadings.map(({ id }) => id).sort());
      for (const { id, options: all } of gmfSlotsReadings)
        expect(Object.keys(options[id] ?? {}).sort()).toEqual([...all].sort());
    }
  });
});
