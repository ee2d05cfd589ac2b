import type { Citation } from '../law/citation.js';
import { localDate } from '../law/localDate.js';
import { councilOf2017 } from './sources.documents.js';

/** The clues on the dates of a quarter: none is of AMP but the first, and none says that it gives a quarter. */

export const septemberFirst = {
  ...councilOf2017,
  quote: 'la mesure s’applique rétroactivement à partir du 1er septembre 2016',
  evidence: 'inferred',
  confidence: 'low',
} as const satisfies Citation;

export const gmfQuarters = {
  document: 'RAMQ, infolettre sur la lettre d’entente no 368',
  instrument: 'Lettre d’entente no 368',
  quote: 'les 2 trimestres qui commencent le 1er décembre 2023 et le 1er mars 2024',
  date: localDate('2023-12-01'),
  evidence: 'inferred',
  confidence: 'low',
} as const satisfies Citation;

export const premYear = {
  document: 'FMOQ, Suivi des ententes PREM',
  instrument: 'EP-PREM',
  url: 'https://www.fmoq.org/pratique/organisation-de-la-pratique/pem-prem-et-amp/suivi-ententes-prem/',
  quote: 'sur une base annuelle (1er mars au 28-29 février)',
  evidence: 'inferred',
  confidence: 'low',
} as const satisfies Citation;
