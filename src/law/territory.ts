/** The codes of the 18 health and social services regions (régions sociosanitaires). */
const CODES = [
  '01',
  '02',
  '03',
  '04',
  '05',
  '06',
  '07',
  '08',
  '09',
  '10',
  '11',
  '12',
  '13',
  '14',
  '15',
  '16',
  '17',
  '18',
] as const;

/** A region's two-digit code. */
export type RegionCode = (typeof CODES)[number];

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(CODES);

export function isRegionCode(text: string): text is RegionCode {
  return KNOWN.has(text);
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
