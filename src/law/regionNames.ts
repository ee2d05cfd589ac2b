import type { RegionCode } from './territory.js';

/** The 18 health and social services regions (régions sociosanitaires), as the ministry writes their names. */
export const REGIONS: Readonly<Record<RegionCode, string>> = {
  '01': 'Bas-Saint-Laurent',
  '02': 'Saguenay–Lac-Saint-Jean',
  '03': 'Capitale-Nationale',
  '04': 'Mauricie-et-Centre-du-Québec',
  '05': 'Estrie',
  '06': 'Montréal',
  '07': 'Outaouais',
  '08': 'Abitibi-Témiscamingue',
  '09': 'Côte-Nord',
  '10': 'Nord-du-Québec',
  '11': 'Gaspésie–Îles-de-la-Madeleine',
  '12': 'Chaudière-Appalaches',
  '13': 'Laval',
  '14': 'Lanaudière',
  '15': 'Laurentides',
  '16': 'Montérégie',
  '17': 'Nunavik',
  '18': 'Terres-Cries-de-la-Baie-James',
};
