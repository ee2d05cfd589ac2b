import type { Citation } from '../law/citation.js';
import { localDate } from '../law/localDate.js';

/**
 * The documents this folder rests on. The lettre d'entente itself was not read: the newsletter and the article of the seed
 * speak of it, the other pages relay it.
 */
const LE_368 = 'Lettre d’entente no 368';
const BRIDGE = 'Entente-passerelle sur le Guichet d’accès à la première ligne';

export const newsletter = {
  document:
    'Infolettre aux médecins omnipraticiens, Lettre d’entente no 368 : modalités temporaires liées à l’offre de plages de rendez-vous',
  instrument: LE_368,
  evidence: 'seed',
  confidence: 'high',
} as const satisfies Citation;

export const ramqSupplement = {
  document: 'RAMQ, Supplément au volume de patients inscrits',
  instrument: LE_368,
  url: 'https://ramq.gouv.qc.ca/fr/professionnels/medecins-omnipraticiens/facturation/Pages/supplement-volume-patients-inscrits.aspx',
  evidence: 'relayed',
  confidence: 'high',
} as const satisfies Citation;

export const medecinDuQuebec2022 = {
  document: 'Le Médecin du Québec, Conseil de la FMOQ : entente de principe sur l’accès à la première ligne',
  instrument: LE_368,
  url: 'https://lemedecinduquebec.org/archives/2022/6/conseil-de-la-fmoq-entente-de-principe-sur-l-acces-a-la-premiere-ligne/',
  date: localDate('2022-06-01'),
  evidence: 'relayed',
  confidence: 'medium',
} as const satisfies Citation;

export const facnet = {
  document: 'Facnet, FAQ – Amendment 195',
  instrument: LE_368,
  url: 'https://facnet.ca/en/faq-amendment-195/',
  evidence: 'relayed',
  confidence: 'medium',
} as const satisfies Citation;

export const firstGroups = {
  document: 'La Relève, 388 284 personnes de plus ont accès à un groupe de médecins',
  instrument: LE_368,
  url: 'https://www.lareleve.qc.ca/2022/12/12/388-284-personnes-de-plus-ont-acces-a-un-groupe-de-medecins-la-cible-prevue-pour-la-fin-de-lannee-est-deja-depassee/',
  date: localDate('2022-12-12'),
  evidence: 'relayed',
  confidence: 'medium',
  quote: '307 groupes de médecins se sont manifestés depuis le 1er juin dernier',
} as const satisfies Citation;

export const ctv2024 = {
  document: 'CTV News, Quebec doctors will now receive annual premium of $100 per patient in new GAP deal',
  instrument: LE_368,
  url: 'https://montreal.ctvnews.ca/quebec-doctors-will-now-receive-annual-premium-of-100-per-patient-in-new-gap-deal-1.6927407',
  evidence: 'relayed',
  confidence: 'medium',
} as const satisfies Citation;

export const journalHcn2024 = {
  document:
    'Journal Haute-Côte-Nord, Entente du GAP : la prime annuelle par patient offerte aux médecins chute de 20 $',
  instrument: BRIDGE,
  url: 'https://www.journalhcn.com/2024/06/15/entente-du-gap-la-prime-annuelle-par-patient-offerte-aux-medecins-chute-de-20/',
  date: localDate('2024-06-15'),
  evidence: 'relayed',
  confidence: 'medium',
} as const satisfies Citation;

export const noovo2024 = {
  document: 'Noovo Info, Entente entre médecins omnipraticiens et gouvernement : une entente bienvenue',
  instrument: BRIDGE,
  url: 'https://noovo.info/chronique/entre-medecins-omnipraticiens-et-gouvernement-une-entente-bienvenue.html',
  evidence: 'relayed',
  confidence: 'medium',
} as const satisfies Citation;

export const bridgeExtended = {
  document: 'Gouvernement du Québec, Guichet d’accès à la première ligne – Québec annonce la prolongation de l’entente',
  instrument: BRIDGE,
  url: 'https://www.newswire.ca/fr/news-releases/guichet-d-acces-a-la-premiere-ligne-quebec-annonce-la-prolongation-de-l-entente-833841226.html',
  date: localDate('2025-02-07'),
  evidence: 'relayed',
  confidence: 'high',
  quote: 'Cette entente demeurera en vigueur jusqu’à la conclusion du nouvel accord-cadre.',
} as const satisfies Citation;

export const frameworkAgreement = {
  document: 'Le Nord-Côtier, Les médecins de famille acceptent l’entente de principe',
  url: 'https://lenord-cotier.com/2025/12/19/les-medecins-de-famille-acceptent-lentente-de-principe/',
  date: localDate('2025-12-19'),
  evidence: 'relayed',
  confidence: 'medium',
} as const satisfies Citation;

/** The vendor of the Orchestrateur, on what its pay reports count under the agreement that followed. */
export const vendorRules = {
  document: 'Petal, Règles d’affaires – Nouvelle entente GAP',
  instrument: BRIDGE,
  url: 'https://support.petalmd.com/hc/fr/articles/29474772655892-R%C3%A8gles-d-affaires-Nouvelle-entente-GAP',
  evidence: 'relayed',
  confidence: 'medium',
} as const satisfies Citation;

export const vendorStaff = {
  document: 'Petal, Personnel médical actif',
  url: 'https://support.petalmd.com/hc/fr/articles/15332579063188-Personnel-m%C3%A9dical-actif',
  evidence: 'relayed',
  confidence: 'medium',
} as const satisfies Citation;

/** « votre groupe de médecins doit offrir une plage … par année par patient prévu à l’engagement » */
export const onePerPatient = {
  ...newsletter,
  quote: 'une plage de rendez-vous par année par patient prévu à l’engagement, soit 0,25 plage par trimestre',
} as const satisfies Citation;

export const newDistribution = {
  ...newsletter,
  provision: '1.6',
  quote: 'autoriser un pourcentage de distribution différent pour chacun d’entre eux',
} as const satisfies Citation;

export const reducedInTurn = {
  ...newsletter,
  quote: 'de diminuer l’offre médicale requise en fonction de l’augmentation du trimestre précédent',
} as const satisfies Citation;

export const groupAsks = {
  ...newsletter,
  quote: 'il doit contacter son DRMG, qui évaluera la demande selon les besoins de sa région',
} as const satisfies Citation;

export const drmgTells = {
  ...newsletter,
  quote: 'Le DRMG nous fera parvenir l’information relative aux groupes de médecins qui se prévalent de cette modalité',
} as const satisfies Citation;

export const agreedOffer = {
  ...newsletter,
  quote: 'si l’offre entendue est respectée, les médecins pourront se répartir 1 000 forfaits par trimestre',
} as const satisfies Citation;

export const onTheEngagement = {
  ...newsletter,
  quote: 'La facturation trimestrielle des forfaits reste sur la base du nombre de patients prévu à l’engagement.',
} as const satisfies Citation;

export const byContribution = {
  ...facnet,
  quote: 'based on their contribution to the services provided to the patients enrolled in the group',
} as const satisfies Citation;

export const offerOnly = {
  ...vendorRules,
  quote: 'Auparavant, les rapports de rémunération se concentraient uniquement sur l’offre des médecins.',
} as const satisfies Citation;

export const volunteersOnly = {
  ...vendorStaff,
  quote:
    'seuls les disponibilités de ceux dont la case Volontaire est sélectionné feront partie du résultat total du rapport',
} as const satisfies Citation;

export const modulated = {
  ...noovo2024,
  confidence: 'low',
  quote: 'moduler le nombre de plages horaires disponibles selon les périodes de pointe',
} as const satisfies Citation;
