import type { Citation } from '../law/citation.js';
import { localDate } from '../law/localDate.js';

/**
 * The documents this folder rests on. The article of the seed quotes an e-mail of the FMOQ; the programmes, the newsletter of the
 * RAMQ and the lettres d'entente it speaks of were not read.
 */
const PROGRAMMES = 'Programmes GMF et GMF-AR';
const GMF_PROGRAMME = 'Programme de financement et de soutien professionnel pour les GMF';
const LE_269 = 'Lettre d’entente no 269';
const LE_368 = 'Lettre d’entente no 368';

/** Written between the autumn of 2021, of which it speaks as past, and April 2022, of which it speaks as to come. */
export const article = {
  document: 'Lalancette, Casavant et Sarkissian (FMOQ), L’orchestrateur (HUB), un engagement ?',
  evidence: 'seed',
  confidence: 'high',
} as const satisfies Citation;

export const connectingShowsNothing = {
  ...article,
  quote: 'vous ne permettez donc pas aux patients de l’autre côté de la passerelle de voir les plages de consultation',
} as const satisfies Citation;

export const configuringIsVoluntary = {
  ...article,
  quote: 'Cette étape est séparée de la connexion et est tout à fait volontaire.',
} as const satisfies Citation;

export const accessDepends = {
  ...article,
  quote:
    'Ce qui est accessible aux patients dépendra de la configuration des plages de chacune des cliniques et des orientations ministérielles.',
} as const satisfies Citation;

export const allDisplayed = {
  ...article,
  instrument: PROGRAMMES,
  provision: 'point 8.2 des programmes GMF et GMF-AR',
  quote: 'l’ensemble des plages de la mission GMF et de la mission AR devra être affiché sur l’orchestrateur',
} as const satisfies Citation;

export const gmfForm = {
  ...article,
  quote: 'le formulaire d’adhésion du GMF qui vous permet de vous connecter et de participer au déploiement',
} as const satisfies Citation;

export const registeredAndAttended = {
  ...article,
  instrument: 'Infolettre RAMQ 075',
  provision: 'infolettre RAMQ 075, section 1.2',
  quote: 'Le fait de s’inscrire et d’avoir assisté au webinaire de formation fin août ou début septembre 2021',
} as const satisfies Citation;

export const personalForm = {
  ...article,
  instrument: LE_269,
  quote: 'Le deuxième formulaire 4486 vous permet de signifier votre adhésion personnelle à l’orchestrateur',
} as const satisfies Citation;

export const populationOffer = {
  ...article,
  instrument: LE_269,
  quote:
    'l’offre de service de consultation sans rendez-vous populationnel sur l’orchestrateur dans le cadre de la lettre d’entente 269',
} as const satisfies Citation;

export const letter269 = {
  document: 'Facturation.net, COVID-19 – Omnipraticiens',
  instrument: LE_269,
  url: 'https://facturation.net/en/covid/omni/',
  evidence: 'relayed',
  confidence: 'medium',
  quote: 'Letter of Agreement 269 (LE269) is effective as of February 28, 2020',
} as const satisfies Citation;

export const stayingOut = {
  ...article,
  quote: 'si vous ne désirez pas participer à cette offre, mais que votre GMF a adhéré à l’orchestrateur',
} as const satisfies Citation;

export const arrangementsDue = {
  ...article,
  quote: 'vous devrez définir les aménagements nécessaires avec votre groupe',
} as const satisfies Citation;

export const multisite2025 = {
  document: 'Le Médecin du Québec, La réalité des GMF multisites',
  instrument: GMF_PROGRAMME,
  url: 'https://app-mduq-fmoq.azurewebsites.net/archives/2025/5/gestion-pratique/la-realite-des-gmf-multisites',
  date: localDate('2025-05-01'),
  evidence: 'relayed',
  confidence: 'medium',
  quote: 'les GMF s’engagent à offrir les services attendus, à tout le moins, pendant 68 heures par semaine',
} as const satisfies Citation;

export const observer2016 = {
  document: 'Aubin et Quesnel-Vallée, Health Reform Observer',
  instrument: GMF_PROGRAMME,
  url: 'https://studylibfr.com/doc/3915265/health-reform-observer---observatoire-des-r%C3%A9formes-de-sant%C3%A9',
  evidence: 'relayed',
  confidence: 'medium',
  quote: 'heures d’ouverture étendues, soit un minimum de 68h par semaine',
} as const satisfies Citation;

/** Its tables of contents name hours, holidays and weighting; their values could not be read. */
export const framework2015 = {
  document: 'MSSS, Cadre de gestion – Groupe de médecine de famille (GMF), juillet 2015',
  instrument: GMF_PROGRAMME,
  url: 'https://studylibfr.com/doc/2969115/cadre-de-gestion---groupe-de-m%C3%A9decine-de-famille--gmf-',
  evidence: 'relayed',
  confidence: 'low',
} as const satisfies Citation;

export const ctv2016 = {
  document: 'CTV News, Health minister’s proposed “super clinics” garner mixed reactions',
  instrument: 'Programme GMF-R (2016)',
  url: 'https://montreal.ctvnews.ca/health-minister-s-proposed-super-clinics-garner-mixed-reactions-1.2874204',
  evidence: 'relayed',
  confidence: 'medium',
} as const satisfies Citation;

export const consultations2016 = {
  ...ctv2016,
  quote: 'Offer a minimum of 20,000 consultations annually.',
} as const satisfies Citation;

export const share2016 = {
  ...ctv2016,
  quote: 'at least 80 per cent must be with patients who either don’t have a family doctor',
} as const satisfies Citation;

export const hours2016 = {
  document: 'CBC News, Gaétan Barrette, super clinics, doctor shortage',
  instrument: 'Programme GMF-R (2016)',
  url: 'http://amp.cbc.ca/news/canada/montreal/gaetan-barrette-super-clinics-doctor-shortage-1.3551907',
  evidence: 'relayed',
  confidence: 'medium',
  quote: 'Be open 12 hours a day, seven days a week, for a total of 84 hours weekly.',
} as const satisfies Citation;

export const programme2021 = {
  document: 'Le Médecin du Québec, Récente entente sur le programme des GMF : les nouveautés',
  instrument: GMF_PROGRAMME,
  url: 'https://lemedecinduquebec.org/archives/2021/7/recente-entente-sur-le-programme-des-gmf-les-nouveautes',
  date: localDate('2021-07-01'),
  evidence: 'relayed',
  confidence: 'medium',
} as const satisfies Citation;

export const noQuota2021 = {
  ...programme2021,
  quote: 'On a éliminé les obligations quantifiées.',
} as const satisfies Citation;

export const voluntary2021 = {
  ...programme2021,
  quote: 'La participation des groupes de médecine de famille à cette nouvelle mesure sera par ailleurs volontaire',
} as const satisfies Citation;

export const programme2026 = {
  document: 'Le Médecin du Québec, Nouveau cadre GMF : un pas dans la bonne direction',
  instrument: GMF_PROGRAMME,
  url: 'https://lemedecinduquebec.org/archives/2026/1/nouvelles-syndicales-et-professionnelles/nouveau-cadre-gmf-un-pas-dans-la-bonne-direction',
  date: localDate('2026-01-01'),
  evidence: 'relayed',
  confidence: 'medium',
} as const satisfies Citation;

export const noNewDuty2026 = {
  ...programme2026,
  quote: 'aucune nouvelle obligation ne serait ajoutée au programme GMF de 2026, et ce pour les cinq prochaines années',
} as const satisfies Citation;

export const until2031 = {
  ...programme2026,
  quote: 'Celui-ci est donc valide jusqu’au 31 mars 2031.',
} as const satisfies Citation;

export const ramqSupplement = {
  document: 'RAMQ, Supplément au volume de patients inscrits',
  instrument: LE_368,
  url: 'https://ramq.gouv.qc.ca/fr/professionnels/medecins-omnipraticiens/facturation/Pages/supplement-volume-patients-inscrits.aspx',
  evidence: 'relayed',
  confidence: 'high',
} as const satisfies Citation;

export const rateLeftOut = {
  ...ramqSupplement,
  quote:
    'nous ne tenons pas compte de votre taux d’assiduité pour calculer votre supplément au volume de patients inscrits',
} as const satisfies Citation;

export const forfaitBilled = {
  ...ramqSupplement,
  quote: 'Vous avez facturé un forfait pour la mesure d’inscription de groupe.',
} as const satisfies Citation;

export const absenceReported = {
  ...ramqSupplement,
  quote: 'le responsable de votre groupe de médecins doit nous avoir signalé votre absence',
} as const satisfies Citation;

export const otherMeasuresUntil2024 = {
  ...ramqSupplement,
  quote: 'En 2022, 2023 et jusqu’au 31 mai 2024',
} as const satisfies Citation;

export const oneMeasure2023 = {
  document: 'Le Médecin du Québec, Taux d’assiduité et mesures de la lettre d’entente 368',
  instrument: LE_368,
  url: 'https://lemedecinduquebec.org/archives/2023/1/taux-d-assiduite-et-mesures-de-la-lettre-d-entente-160-368-consequences-possibles-sur-votre-remuneration',
  date: localDate('2023-01-01'),
  evidence: 'relayed',
  confidence: 'medium',
  quote: 'l’exemption du taux d’assiduité associée à l’adhésion à au moins une mesure de la lettre d’entente 368',
} as const satisfies Citation;
