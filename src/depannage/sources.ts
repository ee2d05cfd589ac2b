import type { Citation } from '../law/citation.js';
import { localDate } from '../law/localDate.js';

/**
 * The documents this folder rests on. The contract itself (article 30 and annexe XVIII of the Entente générale, the lettres d’entente) was
 * not read: the page of Québec.ca and the article of the FMOQ are reference sources, the other pages relay.
 */
const MECHANISM = 'Entente générale, article 30.00';
const EP_PREM = 'Entente particulière relative au respect des plans régionaux d’effectifs médicaux (EP-PREM)';

/** Written « quelques mois » after September 2025 and before the article it announces. */
const article = {
  document: 'FMOQ, article sur le mécanisme de dépannage et la gestion de ses autorisations',
  instrument: MECHANISM,
  evidence: 'seed',
  confidence: 'high',
} as const satisfies Citation;

const quebec = {
  document: 'Québec.ca, Dépannage, instance à vocation nationale et exercice de la médecine durant la résidence',
  url: 'https://www.quebec.ca/gouvernement/travailler-gouvernement/sante-services-sociaux/travailler-comme-medecin-de-famille-au-quebec/depannage-derogations-avis-conformite',
  date: localDate('2023-09-22'),
  evidence: 'seed',
  confidence: 'high',
} as const satisfies Citation;

const fmoqPage = {
  document: 'FMOQ, S’y retrouver avec le dépannage',
  instrument: MECHANISM,
  url: 'https://fmoq.org/pratique/depannage/sy-retrouver-avec-le-depannage/',
  evidence: 'relayed',
  confidence: 'medium',
} as const satisfies Citation;

const warning2022 = {
  document: 'Le Médecin du Québec, Besoins de dépannage : mise en garde',
  instrument: MECHANISM,
  url: 'https://lemedecinduquebec.org/archives/2022/9/besoins-de-depannage-nbsp-mise-en-garde-nbsp/',
  date: localDate('2022-09-01'),
  evidence: 'relayed',
  confidence: 'high',
} as const satisfies Citation;

const letter285Article = {
  document: 'Le Médecin du Québec, Pouvez-vous vous servir de la lettre d’entente 285 ?',
  url: 'https://lemedecinduquebec.org/archives/2023/2/pouvez-vous-vous-servir-de-la-lettre-d-entente-285',
  date: localDate('2023-02-01'),
  evidence: 'relayed',
  confidence: 'high',
} as const satisfies Citation;

const granting2015 = {
  document: 'Le Médecin du Québec, L’attribution du dépannage',
  instrument: MECHANISM,
  url: 'https://lemedecinduquebec.org/archives/2015/10/l-attribution-du-depannage',
  date: localDate('2015-10-01'),
  evidence: 'relayed',
  confidence: 'high',
} as const satisfies Citation;

export const onlyAuthorised = {
  ...article,
  quote: 'seule une activité dûment autorisée par le CNMQ peut porter le nom de « dépannage »',
} as const satisfies Citation;

export const otherwiseRemplacement = {
  ...article,
  quote: 'Toute autre activité qui ne fait pas l’objet d’une autorisation du CNMQ relève plutôt du remplacement',
} as const satisfies Citation;

export const specificPay = {
  ...article,
  quote: 'incluant la rémunération du temps de déplacement et le remboursement des frais de déplacement',
} as const satisfies Citation;

export const fourSectors = {
  ...quebec,
  instrument: MECHANISM,
  quote: 'quatre secteurs d’activité : l’urgence, la courte durée, l’anesthésiologie et l’obstétrique',
} as const satisfies Citation;

export const fourSectors2015 = {
  ...granting2015,
  quote:
    'un établissement doit connaître une pénurie d’effectifs médicaux à l’urgence, en soins de courte durée, en obstétrique ou en anesthésie',
} as const satisfies Citation;

export const unauthorisedIsOutside = {
  ...letter285Article,
  quote: 'ce genre d’assistance compte pour une activité hors dépannage',
} as const satisfies Citation;

export const unauthorisedPay = {
  ...letter285Article,
  quote: 'devra donc facturer à l’acte à 100 %, sauf exception',
} as const satisfies Citation;

export const namesEntered = {
  ...article,
  quote:
    'elles entrent les noms des dépanneurs dans le logiciel H-38, ce qui permet de générer les autorisations qui sont ensuite acheminées à la RAMQ',
} as const satisfies Citation;

export const chsgsFirst = {
  ...article,
  quote: 'principalement orientée vers les Centres hospitaliers de soins généraux et spécialisés (CHSGS)',
} as const satisfies Citation;

export const cmsssConditions = {
  ...article,
  quote:
    'si elles opèrent une urgence 24/7 ou encore si elles disposent d’unités d’hospitalisation en courte durée ou d’obstétrique',
} as const satisfies Citation;

export const clscCondition = {
  ...article,
  quote: 'en autant que leur urgence offre des services 24/7',
} as const satisfies Citation;

export const clscSupport = {
  ...fmoqPage,
  quote: 'Support aux CLSC du réseau de garde intégré en manque d’effectifs médicaux',
} as const satisfies Citation;

export const mustBeDesignated = {
  ...fmoqPage,
  quote: 'Un milieu doit être désigné par le comité paritaire',
} as const satisfies Citation;

export const committeeDecides = {
  ...article,
  quote:
    'responsable d’évaluer l’admissibilité des installations, de déterminer la portée des autorisations et d’en fixer la durée',
} as const satisfies Citation;

export const shiftsAndWeeks = {
  ...article,
  quote: 'les quarts à l’urgence ou les semaines à l’hospitalisation ou en obstétrique',
} as const satisfies Citation;

export const sevenDays = {
  ...fmoqPage,
  quote: 'Courte durée (7 jours)',
} as const satisfies Citation;

export const overruns = {
  ...article,
  quote: 'surtout en cas de dépassements des quarts ou des semaines de dépannage autorisés',
} as const satisfies Citation;

export const revisionRequest = {
  ...article,
  quote: 'une demande de révision des autorisations avec les justificatifs pour la période en cause',
} as const satisfies Citation;

export const validPermit = {
  ...quebec,
  instrument: MECHANISM,
  quote: 'un médecin doit détenir un permis d’exercice valide du CMQ',
} as const satisfies Citation;

export const medAddress = {
  ...article,
  quote: 'doivent dorénavant fournir leur adresse courriel « .med » lors de leur inscription',
} as const satisfies Citation;

export const resultsProcedures = {
  ...article,
  quote: 'transmettre au CNMQ leurs procédures internes pour la gestion des résultats des médecins dépanneurs',
} as const satisfies Citation;

export const moreThan60 = { ...fmoqPage, quote: 'Travailler habituellement à > 60 km' } as const satisfies Citation;

export const keepPractice = { ...fmoqPage, quote: 'Maintenir sa pratique habituelle' } as const satisfies Citation;

export const siteNotShort = {
  ...fmoqPage,
  quote: 'Provenir d’un milieu qui n’est pas en pénurie.',
} as const satisfies Citation;

export const twentyDays = {
  ...fmoqPage,
  quote: 'pourrait exceptionnellement l’autoriser à effectuer 20 jours de dépannage/an',
} as const satisfies Citation;

export const exclusiveBypasses = {
  ...fmoqPage,
  quote: 'À moins d’opter pour le dépannage exclusif',
} as const satisfies Citation;

export const officialMechanism = {
  ...warning2022,
  instrument: EP_PREM,
  quote: 'doit consacrer au moins 95 % de ses journées au mécanisme officiel de dépannage',
} as const satisfies Citation;

export const exclusiveExposure = {
  ...warning2022,
  instrument: EP_PREM,
  quote: 'il s’expose à une réduction de 30 % de l’ensemble de sa rémunération annuelle',
} as const satisfies Citation;

export const letter297 = {
  ...article,
  instrument: 'Lettre d’entente no 297',
  quote: 'la semaine de relâche scolaire, l’été et la période des Fêtes (médecins pompiers)',
} as const satisfies Citation;

/** Update 95 of the brochure, December 2016, adds the letter. */
export const letter297Added = {
  document: 'RAMQ, Brochure no 1 des médecins omnipraticiens, mise à jour 95',
  instrument: 'Lettre d’entente no 297',
  url: 'https://pdfslide.fr/documents/brochure-no-1-des-mdecins-omnipraticiens-brochure-n-1-omnipraticiens-introduction.html',
  date: localDate('2016-12-01'),
  quote: 'Ajout des lettres d’entente nos 297, 299, 300, 301, 302',
  evidence: 'relayed',
  confidence: 'medium',
} as const satisfies Citation;

export const letter132 = {
  ...article,
  instrument: 'Lettre d’entente no 132',
  quote: 'la LE-132 pour la prise en charge intra-régionale ou inter-régionale de certaines urgences',
} as const satisfies Citation;

export const letter132In2015 = {
  ...granting2015,
  instrument: 'Lettre d’entente no 132',
  quote: 'par un groupe de médecins composé à la fois de cliniciens de la région et de l’extérieur',
} as const satisfies Citation;

export const letter285 = {
  ...letter285Article,
  instrument: 'Lettre d’entente no 285',
  quote: 'Il y a une solution de rechange au dépannage',
} as const satisfies Citation;

/** LE 297 and LE 132: « certaines mesures spéciales liées au dépannage ». */
export const specialMeasuresOnPlatform = {
  ...article,
  quote: 'l’intégration de certaines mesures spéciales liées au dépannage comme la LE-297',
} as const satisfies Citation;

export const everyoneCommits = {
  document: 'Loi sur les services de santé et les services sociaux, art. 360',
  url: 'http://www.legisquebec.gouv.qc.ca/fr/version/lc/s-4.2?code=se:360&historique=20240415',
  date: localDate('2024-04-15'),
  quote:
    'Tout médecin omnipraticien doit s’engager à effectuer une partie de sa pratique dans des activités médicales particulières',
  evidence: 'relayed',
  confidence: 'high',
} as const satisfies Citation;

export const fileOfTheNotice = {
  document: 'FMRQ, Activités médicales particulières (AMP)',
  url: 'https://fmrq.qc.ca/postes-pem-prem/medecine-familiale/activites-medicales-particulieres-amp',
  quote:
    'C’est le DRMG de la région où vous détenez votre avis de conformité au PREM qui est responsable de votre dossier d’AMP.',
  evidence: 'relayed',
  confidence: 'high',
} as const satisfies Citation;

export const ownRegionSectors = {
  document: 'CIUSSS de la Mauricie-et-du-Centre-du-Québec, Activités médicales particulières',
  url: 'https://ciusssmcq.ca/emplois-et-stages/profession-medecin/medecins-omnipraticiens/activites-medicales-particulieres-amp/',
  quote: 'dans les secteurs prioritaires de sa région de pratique principale',
  evidence: 'relayed',
  confidence: 'medium',
} as const satisfies Citation;
