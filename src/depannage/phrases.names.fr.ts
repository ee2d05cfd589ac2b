/** The name of each rule. */
export const RULES = {
  'depannage.overall': 'Mécanisme de dépannage',
  'depannage.activities': 'Dépannage ou remplacement',
  'depannage.use': 'Quarts et semaines autorisés',
  'depannage.installationType': 'Type d’installation admissible',
  'depannage.designation': 'Désignation par le comité paritaire',
  'depannage.registration': 'Inscription au mécanisme de dépannage',
  'depannage.permit': 'Permis d’exercice du CMQ',
  'depannage.medAddress': 'Adresse courriel .med',
  'depannage.distance': 'Distance du lieu de pratique habituel',
  'depannage.usualPractice': 'Maintien de la pratique habituelle',
  'depannage.homeSite': 'Milieu d’origine sans pénurie',
  'depannage.resultsProcedure': 'Gestion des résultats des médecins dépanneurs',
  'depannage.exclusive': 'Dépanneur exclusif (95 %)',
  'prem.year': 'Année de référence (PREM)',
  'depannage.amp': 'Heures de dépannage et AMP',
} as const;

export function ruleNames(ids: readonly string[]): readonly string[] {
  return ids.map((id) => `« ${RULES[id as keyof typeof RULES] ?? id} »`);
}

const CLASSED = {
  met: 'tout est classé',
  notMet: 'non classé',
  notApplicable: 'sans objet',
  undetermined: 'en suspens',
} as const;

const CONDITION = {
  met: 'condition remplie',
  notMet: 'condition non remplie',
  notApplicable: 'sans objet',
  undetermined: 'indéterminé',
} as const;

/** Ce que les réponses de chaque règle s’appellent. */
export const OUTCOMES = {
  'depannage.overall': {
    met: 'en règle',
    notMet: 'pas en règle',
    notApplicable: 'sans objet',
    undetermined: 'indéterminé',
  },
  'depannage.activities': CLASSED,
  'depannage.use': {
    met: 'respectés',
    notMet: 'dépassés',
    notApplicable: 'sans objet',
    undetermined: 'en suspens',
  },
  'depannage.permit': CONDITION,
  'depannage.medAddress': CONDITION,
  'depannage.distance': CONDITION,
  'depannage.usualPractice': CONDITION,
  'depannage.homeSite': CONDITION,
  'depannage.resultsProcedure': {
    met: 'transmise',
    notMet: 'à transmettre',
    notApplicable: 'sans objet',
    undetermined: 'indéterminé',
  },
  'depannage.installationType': {
    met: 'admissible',
    notMet: 'non admissible',
    notApplicable: 'sans objet',
    undetermined: 'indéterminé',
  },
  'depannage.designation': {
    met: 'désignée',
    notMet: 'refusée',
    notApplicable: 'sans objet',
    undetermined: 'indéterminé',
  },
  'depannage.registration': {
    met: 'remplie',
    notMet: 'non remplie',
    notApplicable: 'sans objet',
    undetermined: 'indéterminée',
  },
  'depannage.amp': {
    met: 'comptées',
    notMet: 'non comptées',
    notApplicable: 'sans objet',
    undetermined: 'indéterminé',
  },
} as const;
