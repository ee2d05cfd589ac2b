/**
 * The 18 health and social services regions (régions sociosanitaires), by their two-digit codes.
 * Names as the ministry writes them.
 */
export const REGIONS = {
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
} as const satisfies Readonly<Record<string, string>>;

/** A region's two-digit code. */
export type RegionCode = keyof typeof REGIONS;

export function isRegionCode(text: string): text is RegionCode {
  return Object.hasOwn(REGIONS, text);
}

/** A region, and within it a sub-territory (RLS) under the caller's own name; `null` is not known. */
export interface Territory {
  readonly region: RegionCode | null;
  readonly subTerritory: string | null;
}

/** A name without case, accents, punctuation or spaces: for finding two spellings of one place, never for deciding. */
export function folded(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
