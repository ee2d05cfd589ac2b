import type { Ivn } from './ivn.js';

/** The five instances à vocation nationale, as the page of Québec.ca writes their names: they are official in French alone. */
export const IVN_NAMES: Readonly<Record<Ivn, string>> = {
  inspq: 'Institut national de santé publique du Québec',
  directionGeneraleSantePublique: 'Direction générale de santé publique',
  evacuationsAeromedicales: 'Programme d’évacuations aéromédicales du Québec',
  bureauEvaluationMedicale: 'Bureau d’évaluation médicale',
  inesss: 'Institut national d’excellence en santé et en services sociaux',
};
