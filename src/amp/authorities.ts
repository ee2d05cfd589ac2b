/** Département régional de médecine générale, or département territorial de médecine familiale (DTMF): it runs the AMP file of a physician. */
export const DRMG = 'DRMG';
