import { describe, expect, it } from 'vitest';
import { orchestrateurReadings } from '../../src/orchestrateur/index.js';
import { orchestrateurPhrases } from '../../src/orchestrateur/phrases.js';
import { formats, typeset } from '../../src/render/formats.js';

const plain = (text: string) => typeset(text, 'fr').replaceAll('\u00A0', ' ');
const ON = { on: '2022-05-01' };
const NETWORK = { asked: { consultations: 20_000, percent: 80, hours: 12 } };

interface Said {
  readonly code: string;
  readonly reason: object;
  readonly fr: string;
  readonly en: string;
}

/** Each finding, and each way its sentence may turn. */
const findings: readonly Said[] = [
  {
    code: 'overall.fulfilled',
    reason: ON,
    fr: 'Au 1er mai 2022, tout ce qui est évalué ici est rempli.',
    en: 'On May 1, 2022, everything assessed here is fulfilled.',
  },
  {
    code: 'overall.notFulfilled',
    reason: { ...ON, rules: ['orchestrateur.display', 'orchestrateur.arrangements'] },
    fr: 'Au 1er mai 2022, ce qui suit n’est pas rempli : « Affichage des plages (point 8.2) » et « Aménagements avec le groupe ».',
    en: 'On May 1, 2022, the following is not fulfilled: “Display of slots (point 8.2)” and “Arrangements with the group”.',
  },
  {
    code: 'overall.nothingAsked',
    reason: ON,
    fr: 'Au 1er mai 2022, rien de ce qui est évalué ici n’est exigé.',
    en: 'On May 1, 2022, nothing assessed here is required.',
  },
  {
    code: 'overall.open',
    reason: { ...ON, rules: ['orchestrateur.supplements'] },
    fr: 'Au 1er mai 2022, on ne peut pas trancher : « Suppléments de la lettre d’entente 269 (formulaire 4486) » dépend de ce qui manque ou d’une lecture des textes.',
    en: 'On May 1, 2022, it cannot be settled: “Supplements of lettre d’entente 269 (form 4486)” depends on what is missing or on how the texts are read.',
  },
  {
    code: 'overall.open',
    reason: { ...ON, rules: ['orchestrateur.changeForfait', 'orchestrateur.assiduite'] },
    fr: 'Au 1er mai 2022, on ne peut pas trancher : « Forfait de gestion du changement » et « Taux d’assiduité retiré du supplément au volume » dépendent de ce qui manque ou d’une lecture des textes.',
    en: 'On May 1, 2022, it cannot be settled: “Change-management forfait” and “Attendance rate left out of the volume supplement” depend on what is missing or on how the texts are read.',
  },
  {
    code: 'hub.shown',
    reason: { ...ON, stage: 'notConnected', patientsSee: 'nothing', voluntary: true },
    fr: 'La clinique n’est pas connectée : les patients ne voient aucune plage. Au 1er mai 2022, configurer est volontaire.',
    en: 'The clinic is not connected: patients see no slot. On May 1, 2022, configuring is voluntary.',
  },
  {
    code: 'hub.shown',
    reason: { ...ON, stage: 'connected', patientsSee: 'nothing', voluntary: true },
    fr: 'La clinique est connectée, sans être configurée : les patients ne voient aucune plage. Au 1er mai 2022, configurer est volontaire.',
    en: 'The clinic is connected, not configured: patients see no slot. On May 1, 2022, configuring is voluntary.',
  },
  {
    code: 'hub.shown',
    reason: { ...ON, stage: 'configured', patientsSee: 'nothing', voluntary: false },
    fr: 'La clinique est configurée, sans que rien soit affiché : les patients ne voient aucune plage. Le point 8.2 vise l’affichage des plages; l’accès des patients dépend de la configuration et des orientations ministérielles.',
    en: 'The clinic is configured, with nothing displayed: patients see no slot. Point 8.2 is about displaying slots; what patients have access to depends on configuration and ministerial orientations.',
  },
  {
    code: 'hub.shown',
    reason: { ...ON, stage: 'displayed', patientsSee: 'slots', voluntary: false },
    fr: 'Des plages sont affichées : les patients y ont accès. Le point 8.2 vise l’affichage des plages; l’accès des patients dépend de la configuration et des orientations ministérielles.',
    en: 'Slots are displayed: patients have access to them. Point 8.2 is about displaying slots; what patients have access to depends on configuration and ministerial orientations.',
  },
  {
    code: 'hub.shown',
    reason: { ...ON, stage: 'displayed', patientsSee: 'nothing', voluntary: false },
    fr: 'Des plages sont affichées, sans être accessibles aux patients. Le point 8.2 vise l’affichage des plages; l’accès des patients dépend de la configuration et des orientations ministérielles.',
    en: 'Slots are displayed, without patients having access to them. Point 8.2 is about displaying slots; what patients have access to depends on configuration and ministerial orientations.',
  },
  {
    code: 'hub.shown',
    reason: { ...ON, stage: 'displayed', patientsSee: 'notKnown', voluntary: false },
    fr: 'Des plages sont affichées : on ne sait pas si les patients y ont accès. Le point 8.2 vise l’affichage des plages; l’accès des patients dépend de la configuration et des orientations ministérielles.',
    en: 'Slots are displayed: whether patients have access to them is not known. Point 8.2 is about displaying slots; what patients have access to depends on configuration and ministerial orientations.',
  },
  {
    code: 'hub.shown',
    reason: { ...ON, stage: null, patientsSee: 'notKnown', voluntary: false },
    fr: 'On ne sait pas où en est la clinique sur l’Orchestrateur, ni ce que voient les patients. Le point 8.2 vise l’affichage des plages; l’accès des patients dépend de la configuration et des orientations ministérielles.',
    en: 'How far the clinic is on the Orchestrateur is not known, nor what patients see. Point 8.2 is about displaying slots; what patients have access to depends on configuration and ministerial orientations.',
  },
  {
    code: 'hub.noTextInForce',
    reason: ON,
    fr: 'Aucun texte encodé ne décrit l’Orchestrateur au 1er mai 2022.',
    en: 'No encoded text describes the Orchestrateur on May 1, 2022.',
  },
  {
    code: 'display.all',
    reason: { mission: 1200, displayed: 1200 },
    fr: 'Toutes les plages des missions GMF et AR (1 200) sont affichées sur l’Orchestrateur. L’accès des patients est une autre question.',
    en: 'All slots of the GMF and AR missions (1,200) are displayed on the Orchestrateur. Patient access is another matter.',
  },
  {
    code: 'display.missing',
    reason: { mission: 1200, displayed: 1100, missing: 100 },
    fr: 'Plages des missions GMF et AR affichées sur l’Orchestrateur : 1 100 sur 1 200; il en manque 100. Les pages lues ne disent pas ce qui s’ensuit.',
    en: 'Slots of the GMF and AR missions displayed on the Orchestrateur: 1,100 of 1,200; 100 missing. The pages read do not say what follows.',
  },
  {
    code: 'display.open',
    reason: { mission: 1200, atLeast: 0, atMost: 1200 },
    fr: 'Toutes les plages des missions GMF et AR doivent être affichées sur l’Orchestrateur; on ne sait pas combien des 1 200 le sont.',
    en: 'All slots of the GMF and AR missions must be displayed on the Orchestrateur; how many of the 1,200 are is not known.',
  },
  {
    code: 'display.open',
    reason: { mission: null, atLeast: 1, atMost: 1 },
    fr: 'Toutes les plages des missions GMF et AR doivent être affichées sur l’Orchestrateur; une l’est, sur un nombre qui n’est pas connu.',
    en: 'All slots of the GMF and AR missions must be displayed on the Orchestrateur; one is, of a number that is not known.',
  },
  {
    code: 'display.open',
    reason: { mission: null, atLeast: 0, atMost: 0 },
    fr: 'Toutes les plages des missions GMF et AR doivent être affichées sur l’Orchestrateur; aucune ne l’est, sur un nombre qui n’est pas connu.',
    en: 'All slots of the GMF and AR missions must be displayed on the Orchestrateur; none is, of a number that is not known.',
  },
  {
    code: 'display.open',
    reason: { mission: null, atLeast: 2, atMost: 2 },
    fr: 'Toutes les plages des missions GMF et AR doivent être affichées sur l’Orchestrateur; 2 le sont, sur un nombre qui n’est pas connu.',
    en: 'All slots of the GMF and AR missions must be displayed on the Orchestrateur; 2 are, of a number that is not known.',
  },
  {
    code: 'display.open',
    reason: { mission: 1, atLeast: 0, atMost: 1 },
    fr: 'Toutes les plages des missions GMF et AR doivent être affichées sur l’Orchestrateur; on ne sait pas si la seule qu’il y a l’est.',
    en: 'All slots of the GMF and AR missions must be displayed on the Orchestrateur; whether the only one there is is displayed is not known.',
  },
  {
    code: 'display.open',
    reason: { mission: null, atLeast: 0, atMost: null },
    fr: 'Toutes les plages des missions GMF et AR doivent être affichées sur l’Orchestrateur; on ne sait ni combien il y en a, ni combien le sont.',
    en: 'All slots of the GMF and AR missions must be displayed on the Orchestrateur; neither how many there are nor how many are displayed is known.',
  },
  {
    code: 'display.open',
    reason: { mission: null, atLeast: 1100, atMost: 1100 },
    fr: 'Toutes les plages des missions GMF et AR doivent être affichées sur l’Orchestrateur; 1 100 le sont, sur un nombre qui n’est pas connu.',
    en: 'All slots of the GMF and AR missions must be displayed on the Orchestrateur; 1,100 are, of a number that is not known.',
  },
  {
    code: 'display.noMissionSlot',
    reason: {},
    fr: 'Aucune plage de la mission GMF ni de la mission AR : le point 8.2 n’a rien à faire afficher.',
    en: 'No slot of the GMF mission nor of the AR mission: point 8.2 has nothing to have displayed.',
  },
  {
    code: 'display.notYet',
    reason: { ...ON, from: '2022-04-01' },
    fr: 'Au 1er mai 2022, afficher les plages n’est pas exigé : le point 8.2 s’applique à compter du 1er avril 2022.',
    en: 'On May 1, 2022, displaying slots is not required: point 8.2 applies from April 1, 2022.',
  },
  {
    code: 'display.noTextInForce',
    reason: ON,
    fr: 'Aucun texte connu ne traite de l’affichage des plages au 1er mai 2022.',
    en: 'No known text deals with the display of slots on May 1, 2022.',
  },
  {
    code: 'changeForfait.opened',
    reason: {},
    fr: 'L’inscription et la présence au webinaire donnent droit au forfait de gestion du changement. Son montant et son délai de facturation n’ont pas été trouvés.',
    en: 'Registering and attending the webinar opens the right to the change-management forfait. Its amount and billing deadline were not found.',
  },
  {
    code: 'changeForfait.notOpened',
    reason: { missing: ['registered', 'attended', 'mayBill'] },
    fr: 'Pas de forfait de gestion du changement : il manque l’inscription, la présence au webinaire de formation de la fin août ou du début septembre 2021 et la qualité de médecin responsable.',
    en: 'No change-management forfait, for want of registration, attendance at the training webinar of late August or early September 2021 and being the lead physician.',
  },
  {
    code: 'changeForfait.open',
    reason: {},
    fr: 'Le droit au forfait de gestion du changement dépend de ce qui manque ou d’une lecture des textes.',
    en: 'The right to the change-management forfait depends on what is missing or on how the texts are read.',
  },
  {
    code: 'changeForfait.noTextInForce',
    reason: ON,
    fr: 'Aucun texte encodé ne prévoit de forfait de gestion du changement au 1er mai 2022.',
    en: 'No encoded text provides for a change-management forfait on May 1, 2022.',
  },
  {
    code: 'supplements.opened',
    reason: { form: '4486' },
    fr: 'Le formulaire 4486 et la participation à l’offre de consultation sans rendez-vous populationnel donnent droit aux suppléments de la lettre d’entente 269.',
    en: 'Form 4486 and taking part in the population walk-in offer open the right to the supplements of lettre d’entente 269.',
  },
  {
    code: 'supplements.notOpened',
    reason: { form: '4486', missing: ['form4486', 'takesPart', 'gmfAdhered'] },
    fr: 'Pas de supplément de la lettre d’entente 269 : il manque le formulaire 4486 (adhésion personnelle), la participation à l’offre de consultation sans rendez-vous populationnel et l’adhésion du GMF.',
    en: 'No supplement of lettre d’entente 269, for want of form 4486 (personal adhesion), taking part in the population walk-in offer and the adhesion of the GMF.',
  },
  {
    code: 'supplements.open',
    reason: { form: '4486' },
    fr: 'Le droit aux suppléments de la lettre d’entente 269 dépend de ce qui manque ou d’une lecture des textes.',
    en: 'The right to the supplements of lettre d’entente 269 depends on what is missing or on how the texts are read.',
  },
  {
    code: 'supplements.noTextInForce',
    reason: ON,
    fr: 'Aucun texte lu ne prévoit ces suppléments au 1er mai 2022 : la lettre d’entente 269 date de février 2020, et sa fin n’a pas été trouvée.',
    en: 'No text read provides for these supplements on May 1, 2022: lettre d’entente 269 dates from February 2020, and its end was not found.',
  },
  {
    code: 'arrangements.settled',
    reason: {},
    fr: 'Les aménagements nécessaires sont définis avec le groupe.',
    en: 'The necessary arrangements are settled with the group.',
  },
  {
    code: 'arrangements.due',
    reason: {},
    fr: 'Le GMF a adhéré à l’Orchestrateur et le médecin ne participe pas à l’offre : il doit définir les aménagements nécessaires avec son groupe.',
    en: 'The GMF has adhered to the Orchestrateur and the physician stays out of the offer: the necessary arrangements must be settled with the group.',
  },
  {
    code: 'arrangements.open',
    reason: {},
    fr: 'Les aménagements avec le groupe sont peut-être à définir : cela dépend de ce qui manque.',
    en: 'Arrangements with the group may have to be settled: it depends on what is missing.',
  },
  {
    code: 'arrangements.takesPart',
    reason: {},
    fr: 'Le médecin participe à l’offre : aucun aménagement n’est à définir avec le groupe.',
    en: 'The physician takes part in the offer: no arrangement with the group is to be settled.',
  },
  {
    code: 'arrangements.gmfNotAdhered',
    reason: {},
    fr: 'Le GMF n’a pas adhéré à l’Orchestrateur : aucun aménagement n’est à définir avec le groupe.',
    en: 'The GMF has not adhered to the Orchestrateur: no arrangement with the group is to be settled.',
  },
  {
    code: 'arrangements.notYet',
    reason: { ...ON, from: '2022-04-01' },
    fr: 'Au 1er mai 2022, aucun aménagement n’est exigé : il l’est à compter du 1er avril 2022.',
    en: 'On May 1, 2022, no arrangement is required: it is from April 1, 2022.',
  },
  {
    code: 'arrangements.noTextInForce',
    reason: ON,
    fr: 'Aucun texte connu ne traite des aménagements avec le groupe au 1er mai 2022.',
    en: 'No known text deals with arrangements with the group on May 1, 2022.',
  },
  {
    code: 'weeklyHours.reached',
    reason: { minutes: 4080, minimum: 4080 },
    fr: '68 h de services par semaine; le minimum est de 68 h.',
    en: '68 h of services a week; the minimum is 68 h.',
  },
  {
    code: 'weeklyHours.below',
    reason: { minutes: 0, minimum: 4080, missing: 4080 },
    fr: '0 min de services par semaine; le minimum est de 68 h : il manque 68 h.',
    en: '0 min of services a week; the minimum is 68 h: 68 h missing.',
  },
  {
    code: 'weeklyHours.below',
    reason: { minutes: 4025, minimum: 4080, missing: 55 },
    fr: '67 h 05 de services par semaine; le minimum est de 68 h : il manque 55 min.',
    en: '67 h 05 of services a week; the minimum is 68 h: 55 min missing.',
  },
  {
    code: 'weeklyHours.open',
    reason: { minutes: 4025, minimum: 4080, reduced: true },
    fr: '67 h 05 de services par semaine; le minimum est de 68 h. Les petits GMF peuvent en offrir moins; combien n’a pas été trouvé.',
    en: '67 h 05 of services a week; the minimum is 68 h. Small GMFs may offer fewer; how many was not found.',
  },
  {
    code: 'weeklyHours.open',
    reason: { minutes: null, minimum: 4080, reduced: false },
    fr: 'Heures de services inconnues; le minimum est de 68 h.',
    en: 'Hours of services not known; the minimum is 68 h.',
  },
  {
    code: 'weeklyHours.noTextInForce',
    reason: ON,
    fr: 'Aucun texte encodé ne fixe les heures de services d’un GMF au 1er mai 2022.',
    en: 'No encoded text sets the hours of services of a GMF on May 1, 2022.',
  },
  {
    code: 'network.reached',
    reason: { ...NETWORK, consultations: 20000, notFollowed: 16000, shortDays: 0 },
    fr: 'Volume et heures atteignent ce qu’on annonçait en 2016 pour un GMF-R (20 000 consultations par année, dont au moins 80 % auprès de patients qui n’y sont pas suivis, et 12 heures d’ouverture sept jours par semaine).',
    en: 'Volume and hours reach what was announced in 2016 for a GMF-R (20,000 consultations a year, at least 80% of them with patients not followed there, and 12 opening hours seven days a week).',
  },
  {
    code: 'network.below',
    reason: { ...NETWORK, consultations: 20000, notFollowed: 15999, shortDays: 1, missing: ['volume', 'hours'] },
    fr: 'Sous ce qu’on annonçait en 2016 pour un GMF-R (20 000 consultations par année, dont au moins 80 % auprès de patients qui n’y sont pas suivis, et 12 heures d’ouverture sept jours par semaine) : le volume (20 000 consultations, dont 15 999 auprès de patients qui n’y sont pas suivis) et les heures (1 jour trop court).',
    en: 'Below what was announced in 2016 for a GMF-R (20,000 consultations a year, at least 80% of them with patients not followed there, and 12 opening hours seven days a week): the volume (20,000 consultations, 15,999 of them with patients not followed there) and the hours (1 day too short).',
  },
  {
    code: 'network.below',
    reason: { ...NETWORK, consultations: null, notFollowed: 1, shortDays: 0, missing: ['volume'] },
    fr: 'Sous ce qu’on annonçait en 2016 pour un GMF-R (20 000 consultations par année, dont au moins 80 % auprès de patients qui n’y sont pas suivis, et 12 heures d’ouverture sept jours par semaine) : le volume (1 consultation auprès de patients qui n’y sont pas suivis).',
    en: 'Below what was announced in 2016 for a GMF-R (20,000 consultations a year, at least 80% of them with patients not followed there, and 12 opening hours seven days a week): the volume (1 consultation with patients not followed there).',
  },
  {
    code: 'network.below',
    reason: { ...NETWORK, consultations: 19999, notFollowed: null, shortDays: 2, missing: ['volume', 'hours'] },
    fr: 'Sous ce qu’on annonçait en 2016 pour un GMF-R (20 000 consultations par année, dont au moins 80 % auprès de patients qui n’y sont pas suivis, et 12 heures d’ouverture sept jours par semaine) : le volume (19 999 consultations) et les heures (2 jours trop courts).',
    en: 'Below what was announced in 2016 for a GMF-R (20,000 consultations a year, at least 80% of them with patients not followed there, and 12 opening hours seven days a week): the volume (19,999 consultations) and the hours (2 days too short).',
  },
  {
    code: 'network.below',
    reason: { ...NETWORK, consultations: null, notFollowed: null, shortDays: 3, missing: ['hours'] },
    fr: 'Sous ce qu’on annonçait en 2016 pour un GMF-R (20 000 consultations par année, dont au moins 80 % auprès de patients qui n’y sont pas suivis, et 12 heures d’ouverture sept jours par semaine) : les heures (3 jours trop courts).',
    en: 'Below what was announced in 2016 for a GMF-R (20,000 consultations a year, at least 80% of them with patients not followed there, and 12 opening hours seven days a week): the hours (3 days too short).',
  },
  {
    code: 'network.below',
    reason: { ...NETWORK, consultations: null, notFollowed: null, shortDays: 3, missing: ['volume'] },
    fr: 'Sous ce qu’on annonçait en 2016 pour un GMF-R (20 000 consultations par année, dont au moins 80 % auprès de patients qui n’y sont pas suivis, et 12 heures d’ouverture sept jours par semaine) : le volume.',
    en: 'Below what was announced in 2016 for a GMF-R (20,000 consultations a year, at least 80% of them with patients not followed there, and 12 opening hours seven days a week): the volume.',
  },
  {
    code: 'network.open',
    reason: { ...NETWORK, consultations: null, notFollowed: null, shortDays: 0 },
    fr: 'Des chiffres manquent pour comparer avec ce qu’on annonçait en 2016 pour un GMF-R (20 000 consultations par année, dont au moins 80 % auprès de patients qui n’y sont pas suivis, et 12 heures d’ouverture sept jours par semaine).',
    en: 'Figures are missing to compare with what was announced in 2016 for a GMF-R (20,000 consultations a year, at least 80% of them with patients not followed there, and 12 opening hours seven days a week).',
  },
  {
    code: 'network.noTextInForce',
    reason: ON,
    fr: 'Aucun texte lu ne fixe le volume d’un GMF-R ou d’un GMF-AR au 1er mai 2022 : les exigences annoncées en 2016 ne sont pas attestées dans le programme d’avril 2022.',
    en: 'No text read sets the volume of a GMF-R or GMF-AR on May 1, 2022: what was announced in 2016 is not attested in the programme of April 2022.',
  },
  {
    code: 'programme.noQuota',
    reason: {},
    fr: 'Le programme GMF n’impose aucun quota de plages pour la clientèle orpheline : la participation est volontaire, après concertation régionale.',
    en: 'The GMF programme sets no quota of slots for patients without a family doctor: taking part is voluntary, after regional concertation.',
  },
  {
    code: 'programme.noNewDuty',
    reason: { until: '2031-03-31' },
    fr: 'Le programme GMF de 2026 n’ajoute aucune nouvelle obligation jusqu’au 31 mars 2031.',
    en: 'The GMF programme of 2026 adds no new duty until March 31, 2031.',
  },
  {
    code: 'programme.noNewDuty',
    reason: { until: null },
    fr: 'Le programme GMF de 2026 n’ajoute aucune nouvelle obligation.',
    en: 'The GMF programme of 2026 adds no new duty.',
  },
  {
    code: 'programme.noTextInForce',
    reason: ON,
    fr: 'Aucun programme GMF n’a été lu pour le 1er mai 2022.',
    en: 'No GMF programme was read for May 1, 2022.',
  },
  {
    code: 'assiduite.leftOut',
    reason: {},
    fr: 'Le taux d’assiduité n’entre pas dans le calcul du supplément au volume de patients inscrits.',
    en: 'The attendance rate is left out of the supplement for the volume of registered patients.',
  },
  {
    code: 'assiduite.counts',
    reason: { measureEnded: false },
    fr: 'Le taux d’assiduité entre dans le calcul du supplément au volume de patients inscrits.',
    en: 'The attendance rate counts in the supplement for the volume of registered patients.',
  },
  {
    code: 'assiduite.counts',
    reason: { measureEnded: true },
    fr: 'Le taux d’assiduité entre dans le calcul du supplément au volume de patients inscrits. Les deux autres mesures de la lettre d’entente 368 n’y changent plus rien.',
    en: 'The attendance rate counts in the supplement for the volume of registered patients. The two other measures of lettre d’entente 368 no longer change that.',
  },
  {
    code: 'assiduite.open',
    reason: {},
    fr: 'Que le taux d’assiduité entre ou non dans le calcul du supplément dépend de ce qui manque ou d’une lecture des textes.',
    en: 'Whether the attendance rate counts in the supplement depends on what is missing or on how the texts are read.',
  },
  {
    code: 'assiduite.noTextInForce',
    reason: ON,
    fr: 'Aucun texte encodé ne traite de l’exemption du taux d’assiduité au 1er mai 2022.',
    en: 'No encoded text deals with the exemption from the attendance rate on May 1, 2022.',
  },
];

type Sentence = (reason: never, format: (typeof formats)['fr']) => string;
const { fr, en } = orchestrateurPhrases;
const sentences = {
  fr: fr.findings as unknown as Readonly<Record<string, Sentence>>,
  en: en.findings as unknown as Readonly<Record<string, Sentence>>,
};

describe('what is said of each finding, in French and in English', () => {
  it.each(findings.map((said, i) => ({ ...said, i })))('$code ($i)', ({ code, reason, fr: french, en: english }) => {
    const id = `orchestrateur.${code}`;
    expect(plain(sentences.fr[id]!(reason as never, formats.fr))).toBe(french);
    expect(sentences.en[id]!(reason as never, formats.en).replaceAll('\u00A0', ' ')).toBe(english);
  });

  it('every finding has been read here', () => {
    const codes = [...new Set(findings.map(({ code }) => `orchestrateur.${code}`))].sort();
    expect(codes).toEqual(Object.keys(sentences.fr).sort());
    expect(codes).toEqual(Object.keys(sentences.en).sort());
  });

  it('a rule without a name is said by its id', () => {
    const reason = { ...ON, rules: ['orchestrateur.unknown'] } as never;
    for (const code of ['orchestrateur.overall.notFulfilled', 'orchestrateur.overall.open']) {
      expect(plain(sentences.fr[code]!(reason, formats.fr))).toContain('« orchestrateur.unknown »');
      expect(sentences.en[code]!(reason, formats.en)).toContain('“orchestrateur.unknown”');
    }
  });
});

type Names = Readonly<Record<string, string>>;
const named = (french: Names, english: Names) => Object.keys(french).map((id) => [id, french[id], english[id]]);

describe('the names of things, in French and in English', () => {
  it('rules', () => {
    expect(named(fr.rules, en.rules)).toEqual([
      ['orchestrateur.overall', 'Orchestrateur et programme GMF', 'Orchestrateur and GMF programme'],
      ['orchestrateur.hub', 'Se connecter n’est pas configurer', 'Connecting is not configuring'],
      ['orchestrateur.display', 'Affichage des plages (point 8.2)', 'Display of slots (point 8.2)'],
      ['orchestrateur.changeForfait', 'Forfait de gestion du changement', 'Change-management forfait'],
      [
        'orchestrateur.supplements',
        'Suppléments de la lettre d’entente 269 (formulaire 4486)',
        'Supplements of lettre d’entente 269 (form 4486)',
      ],
      ['orchestrateur.arrangements', 'Aménagements avec le groupe', 'Arrangements with the group'],
      ['orchestrateur.weeklyHours', 'Heures de service du GMF', 'Hours of service of the GMF'],
      ['orchestrateur.network', 'Offre d’un GMF-R (2016)', 'Offer of a GMF-R (2016)'],
      ['orchestrateur.programme', 'Ce que le programme GMF n’exige pas', 'What the GMF programme does not ask'],
      [
        'orchestrateur.assiduite',
        'Taux d’assiduité retiré du supplément au volume',
        'Attendance rate left out of the volume supplement',
      ],
    ]);
  });

  it('outcomes', () => {
    const joined = (all: typeof fr.outcomes) =>
      Object.fromEntries(
        Object.entries(all).map(([id, { met, notMet, notApplicable, undetermined }]) => [
          id,
          [met, notMet, notApplicable, undetermined].join(' · '),
        ]),
      );
    expect(named(joined(fr.outcomes), joined(en.outcomes))).toEqual([
      [
        'orchestrateur.overall',
        'rempli · non rempli · sans objet · indéterminé',
        'fulfilled · not fulfilled · not applicable · undetermined',
      ],
      [
        'orchestrateur.changeForfait',
        'droit ouvert · droit non ouvert · sans objet · indéterminé',
        'right opened · right not opened · not applicable · undetermined',
      ],
      [
        'orchestrateur.supplements',
        'droit ouvert · droit non ouvert · sans objet · indéterminé',
        'right opened · right not opened · not applicable · undetermined',
      ],
      [
        'orchestrateur.assiduite',
        'taux retiré · taux compté · sans objet · indéterminé',
        'rate left out · rate counted · not applicable · undetermined',
      ],
    ]);
  });

  it('figures', () => {
    expect(named(fr.parameters, en.parameters)).toEqual([
      ['orchestrateur.steps', 'Étapes de l’Orchestrateur', 'Steps on the Orchestrateur'],
      [
        'orchestrateur.displayedShare',
        'Part des plages des missions GMF et AR à afficher',
        'Share of the slots of the GMF and AR missions to display',
      ],
      ['orchestrateur.webinarDays', 'Jours où le webinaire a pu avoir lieu', 'Days on which the webinar may have been'],
      [
        'orchestrateur.supplementsForm',
        'Suppléments de la lettre d’entente 269',
        'Supplements of lettre d’entente 269',
      ],
      ['orchestrateur.arrangementsDuty', 'Aménagements avec le groupe', 'Arrangements with the group'],
      ['orchestrateur.weeklyHours', 'Heures de services par semaine, au moins', 'Hours of services a week, at least'],
      ['orchestrateur.reducedHours', 'Heures réduites des petits GMF', 'Reduced hours of small GMFs'],
      ['orchestrateur.networkOffer', 'Offre d’un GMF-R ou d’un GMF-AR', 'Offer of a GMF-R or GMF-AR'],
      [
        'orchestrateur.networkOffer.consultations',
        'Consultations par année d’un GMF-R, au moins',
        'Consultations a year of a GMF-R, at least',
      ],
      [
        'orchestrateur.networkOffer.share',
        'Part des patients qui n’y sont pas suivis, au moins',
        'Share of patients not followed there, at least',
      ],
      [
        'orchestrateur.networkOffer.hours',
        'Heures d’ouverture par jour d’un GMF-R, au moins',
        'Opening hours a day of a GMF-R, at least',
      ],
      ['orchestrateur.programmeDuties', 'Obligations du programme GMF', 'Duties of the GMF programme'],
      ['orchestrateur.attendanceExemption', 'Exemption du taux d’assiduité', 'Exemption from the attendance rate'],
    ]);
  });

  it('what may be missing', () => {
    expect(named(fr.fields, en.fields)).toEqual([
      ['gmfAdhered', 'si le GMF a adhéré à l’Orchestrateur', 'whether the GMF has adhered to the Orchestrateur'],
      [
        'takesPart',
        'si le médecin participe à l’offre de consultation sans rendez-vous populationnel',
        'whether the physician takes part in the population walk-in offer',
      ],
      [
        'mission.mission',
        'le nombre de plages des missions GMF et AR',
        'the number of slots of the GMF and AR missions',
      ],
      ['mission.displayed', 'combien de ces plages sont affichées', 'how many of these slots are displayed'],
      [
        'webinar.registered',
        'si le médecin s’est inscrit au webinaire',
        'whether the physician registered to the webinar',
      ],
      ['webinar.attended', 'si le médecin a assisté au webinaire', 'whether the physician attended the webinar'],
      [
        'webinar.recording',
        'si le médecin a vu l’enregistrement du webinaire',
        'whether the physician saw the recording of the webinar',
      ],
      [
        'webinar.lead',
        'si le médecin est le médecin responsable du groupe',
        'whether the physician is the lead physician of the group',
      ],
      ['supplements.form4486', 'si le formulaire 4486 est transmis', 'whether form 4486 is filed'],
      [
        'arrangements.settled',
        'si les aménagements sont définis avec le groupe',
        'whether the arrangements are settled with the group',
      ],
      ['programme.weeklyMinutes', 'les heures de services par semaine', 'the hours of services a week'],
      ['programme.reducedHours', 'si le GMF bénéficie d’heures réduites', 'whether the GMF is granted reduced hours'],
      [
        'programme.network.consultations',
        'le nombre de consultations de l’année',
        'the number of consultations of the year',
      ],
      [
        'programme.network.notFollowed',
        'le nombre de consultations auprès de patients qui n’y sont pas suivis',
        'the number of consultations with patients not followed there',
      ],
      [
        'programme.network.dailyMinutes[]',
        'les heures d’ouverture d’un jour de la semaine',
        'the opening hours of a day of the week',
      ],
      [
        'assiduite.groupRegistration',
        'si le médecin participe à l’inscription de groupe',
        'whether the physician takes part in group registration',
      ],
      [
        'assiduite.billedForfait',
        'si le médecin a facturé un forfait de l’inscription de groupe',
        'whether the physician billed a forfait of group registration',
      ],
      [
        'assiduite.reachedDuringLeave',
        'si le groupe a atteint la cible pendant un congé visé du médecin',
        'whether the group reached the target during a covered leave of the physician',
      ],
      [
        'assiduite.leaveReported',
        'si le médecin responsable a signalé l’absence à la RAMQ',
        'whether the lead physician reported the absence to the RAMQ',
      ],
      [
        'assiduite.timelyAccess',
        'si le médecin a rempli la mesure d’accès en temps opportun',
        'whether the physician met the timely-access measure',
      ],
      [
        'assiduite.gmfArAccess',
        'si le médecin a rempli la mesure d’accès en GMF-AR',
        'whether the physician met the measure of access in a GMF-AR',
      ],
    ]);
  });

  it('the questions the texts leave open', () => {
    expect(named(fr.questions, en.questions)).toEqual([
      [
        'orchestrateur.registration',
        '« S’inscrire » : est-ce l’adhésion du GMF à l’Orchestrateur ou l’inscription du médecin au webinaire?',
        'Is “s’inscrire” the GMF’s adhesion to the Orchestrateur, or the physician’s registration to the webinar?',
      ],
      [
        'orchestrateur.laterSession',
        'L’enregistrement du webinaire, ou une séance ultérieure, donne-t-il droit au forfait de gestion du changement?',
        'Does a recording of the webinar, or a later session, open the right to the change-management forfait?',
      ],
      [
        'orchestrateur.whoBills',
        'Le forfait de gestion du changement est-il facturé par chaque médecin ou par le seul médecin responsable?',
        'Is the change-management forfait billed by each physician, or by the lead physician alone?',
      ],
      [
        'orchestrateur.adhesionBefore4486',
        'Le formulaire 4486 donne-t-il droit aux suppléments sans que le GMF ait adhéré à l’Orchestrateur?',
        'Does form 4486 open the right to the supplements when the GMF has not adhered to the Orchestrateur?',
      ],
      [
        'orchestrateur.formerTarget',
        'Avant juin 2024, participer à l’inscription de groupe suffisait-il à retirer le taux d’assiduité, ou fallait-il atteindre la cible comme depuis?',
        'Before June 2024, was taking part in group registration enough to leave the attendance rate out, or had the target to be reached as it has since?',
      ],
      [
        'orchestrateur.otherMeasures',
        'Des deux autres mesures de la lettre d’entente 368, une suffisait-elle ou fallait-il les deux?',
        'Of the two other measures of lettre d’entente 368, was one enough, or were both needed?',
      ],
    ]);
    expect(Object.keys(fr.questions)).toEqual(orchestrateurReadings.map(({ id }) => id));
  });

  it('and how each may be answered', () => {
    const flat = (all: typeof fr.options) =>
      Object.fromEntries(
        orchestrateurReadings.flatMap(({ id, options }) => options.map((one) => [`${id} ${one}`, all[id]![one]!])),
      );
    expect(named(flat(fr.options), flat(en.options))).toEqual([
      ['orchestrateur.registration gmfAdhesion', 'l’adhésion du GMF', 'the GMF’s adhesion'],
      ['orchestrateur.registration ownRegistration', 'l’inscription du médecin', 'the physician’s registration'],
      ['orchestrateur.laterSession doesNotQualify', 'il n’y donne pas droit', 'it does not'],
      ['orchestrateur.laterSession qualifies', 'il y donne droit', 'it does'],
      ['orchestrateur.whoBills eachPhysician', 'chaque médecin', 'each physician'],
      ['orchestrateur.whoBills leadPhysician', 'le médecin responsable', 'the lead physician'],
      ['orchestrateur.adhesionBefore4486 required', 'non, l’adhésion est requise', 'no, its adhesion is required'],
      ['orchestrateur.adhesionBefore4486 notRequired', 'oui', 'yes'],
      ['orchestrateur.formerTarget asSince', 'il fallait atteindre la cible', 'the target had to be reached'],
      ['orchestrateur.formerTarget takingPart', 'participer suffisait', 'taking part was enough'],
      ['orchestrateur.otherMeasures oneIsEnough', 'une suffisait', 'one was enough'],
      ['orchestrateur.otherMeasures both', 'il fallait les deux', 'both were needed'],
    ]);
  });

  it('whom the answer does not bind; there is no ledger to name', () => {
    expect(named({ caution: fr.caution }, { caution: en.caution })).toEqual([
      [
        'caution',
        'Ce calcul ne lie ni la RAMQ, ni le DRMG, ni le ministère. Les programmes GMF, l’infolettre et les lettres d’entente n’ont pas été lus directement : voir les sources.',
        'This calculation binds neither the RAMQ, nor the DRMG, nor the Ministry. The GMF programmes, the newsletter and the lettres d’entente were not read directly: see the sources.',
      ],
    ]);
    for (const { ledger, records } of [fr, en]) {
      expect(ledger).toEqual({});
      expect([records.title, records.some(3)]).toEqual(['', '3']);
    }
    expect([fr.records.one(0), en.records.one(0)]).toEqual(['no 1', 'no. 1']);
  });
});
