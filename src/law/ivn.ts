/** The five instances à vocation nationale (IVN), in the order of the page of Québec.ca. */
export const IVNS = [
  'inspq',
  'directionGeneraleSantePublique',
  'evacuationsAeromedicales',
  'bureauEvaluationMedicale',
  'inesss',
] as const;

/** What is said of work that was done for none of them. */
export const NO_IVN = 'none';

/** An instance à vocation nationale: a body with a national mandate. */
export type Ivn = (typeof IVNS)[number];
