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
  'prem.year': 'Reference year (PREM)',
  'depannage.amp': 'Hours of dépannage and AMP',
} as const;

export function ruleNames(ids: readonly string[]): readonly string[] {
  return ids.map((id) => `"${RULES[id as keyof typeof RULES] ?? id}"`);
}

const CLASSED = {
  met: 'all told',
  notMet: 'not told',
  notApplicable: 'not applicable',
  undetermined: 'open',
} as const;

const CONDITION = {
  met: 'condition fulfilled',
  notMet: 'condition not fulfilled',
  notApplicable: 'not applicable',
  undetermined: 'undetermined',
} as const;

/** What the answers of each rule are called. */
export const OUTCOMES = {
  'depannage.overall': {
    met: 'in order',
    notMet: 'not in order',
    notApplicable: 'not applicable',
    undetermined: 'undetermined',
  },
  'depannage.activities': CLASSED,
  'depannage.use': {
    met: 'kept to',
    notMet: 'exceeded',
    notApplicable: 'not applicable',
    undetermined: 'undetermined',
  },
  'depannage.permit': CONDITION,
  'depannage.medAddress': CONDITION,
  'depannage.distance': CONDITION,
  'depannage.usualPractice': CONDITION,
  'depannage.homeSite': CONDITION,
  'depannage.resultsProcedure': {
    met: 'sent',
    notMet: 'to be sent',
    notApplicable: 'not applicable',
    undetermined: 'undetermined',
  },
  'depannage.installationType': {
    met: 'eligible',
    notMet: 'not eligible',
    notApplicable: 'not applicable',
    undetermined: 'undetermined',
  },
  'depannage.designation': {
    met: 'designated',
    notMet: 'refused',
    notApplicable: 'not applicable',
    undetermined: 'undetermined',
  },
  'depannage.registration': {
    met: 'fulfilled',
    notMet: 'not fulfilled',
    notApplicable: 'not applicable',
    undetermined: 'undetermined',
  },
  'depannage.amp': {
    met: 'counted',
    notMet: 'not counted',
    notApplicable: 'not applicable',
    undetermined: 'undetermined',
  },
} as const;
