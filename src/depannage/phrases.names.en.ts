/** The name of each rule. */
export const RULES = {
  'depannage.overall': 'Mécanisme de dépannage',
  'depannage.activities': 'Dépannage or remplacement',
  'depannage.use': 'Shifts and weeks authorised',
  'depannage.installationType': 'Type of installation that may be helped',
  'depannage.designation': 'Designation by the joint committee',
  'depannage.registration': 'Registration as a dépanneur',
  'depannage.permit': 'Permit of the CMQ',
  'depannage.medAddress': '.med address',
  'depannage.distance': 'Distance from the usual place of work',
  'depannage.usualPractice': 'Usual practice kept',
  'depannage.homeSite': 'Home site not short of physicians',
  'depannage.resultsProcedure': 'Management of dépanneurs’ results',
  'depannage.exclusive': 'Exclusive dépanneur (95 %)',
  'prem.year': 'Year under the PREM',
  'depannage.amp': 'Hours of dépannage and AMP',
} as const;

export function ruleNames(ids: readonly string[]): readonly string[] {
  return ids.map((id) => `"${RULES[id as keyof typeof RULES] ?? id}"`);
}
