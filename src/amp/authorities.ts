/** Département régional de médecine générale, or département territorial de médecine familiale (DTMF): it runs the AMP file of a physician. */
export const DRMG = 'DRMG';
/** Comité paritaire: it may rule on what an agreement does not foresee. */
export const JOINT_COMMITTEE = 'comité paritaire';
