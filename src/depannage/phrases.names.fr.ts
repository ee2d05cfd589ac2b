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
  'prem.year': 'Année au regard du PREM',
  'depannage.amp': 'Heures de dépannage et AMP',
} as const;

export function ruleNames(ids: readonly string[]): readonly string[] {
  return ids.map((id) => `« ${RULES[id as keyof typeof RULES] ?? id} »`);
}
