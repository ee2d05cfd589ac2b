/** The five instances à vocation nationale (IVN), in the order of the page of Québec.ca. */
export const IVNS = [
  'inspq',
  'directionGeneraleSantePublique',
  'evacuationsAeromedicales',
  'bureauEvaluationMedicale',
  'inesss',
] as const;

/** An instance à vocation nationale: a body with a national mandate. */
export type Ivn = (typeof IVNS)[number];
