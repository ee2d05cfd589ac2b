import type { Provider, SlotRecord } from '../gmfSlots/index.js';
import type { Bilingual } from '../law/bilingual.js';
import { folded } from '../law/territory.js';
import { known, type Parsed, YES_OR_NO } from './fields.js';

const PROVIDERS: Readonly<Record<string, Provider>> = {
  medecin: 'physician',
  medecindefamille: 'physician',
  omnipraticien: 'physician',
  omnipraticienne: 'physician',
  physician: 'physician',
  familyphysician: 'physician',
  doctor: 'physician',
  resident: 'resident',
  residente: 'resident',
  medecinresident: 'resident',
  ips: 'nursePractitioner',
  ipspl: 'nursePractitioner',
  infirmierepraticiennespecialisee: 'nursePractitioner',
  infirmierpraticienspecialise: 'nursePractitioner',
  nursepractitioner: 'nursePractitioner',
  autre: 'other',
  autreprofessionnel: 'other',
  autreprofessionnelle: 'other',
  other: 'other',
  otherprofessional: 'other',
  infirmiereclinicienne: 'other',
  infirmierclinicien: 'other',
};
/** These may be an infirmière praticienne spécialisée or not. */
const NURSES: readonly string[] = ['infirmiere', 'infirmier', 'nurse'];

/** Whose slot it is, by profession; an empty cell is not known. */
export function providerOf(cell: string): Parsed<Provider | null> {
  if (cell === '') return { value: null };
  const key = folded(cell);
  const provider = known(PROVIDERS, key);
  if (provider !== undefined) return { value: provider };
  return { expected: NURSES.includes(key) ? EXPECTED.nurse : EXPECTED.provider };
}

type Deletion = NonNullable<SlotRecord['deleted']>;

const DELETIONS: Readonly<Record<string, Deletion>> = {
  non: 'no',
  n: 'no',
  no: 'no',
  faux: 'no',
  false: 'no',
  '0': 'no',
  avecrendezvous: 'withAppointment',
  avecrdv: 'withAppointment',
  avecrv: 'withAppointment',
  withappointment: 'withAppointment',
  sansrendezvous: 'withoutAppointment',
  sansrdv: 'withoutAppointment',
  sansrv: 'withoutAppointment',
  withoutappointment: 'withoutAppointment',
};

/** Whether a slot was deleted, and whether somebody had taken it; an empty cell is not known. */
export function deletionOf(cell: string): Parsed<Deletion | null> {
  if (cell === '') return { value: null };
  const deletion = known(DELETIONS, /^\p{L}/u.test(cell) ? folded(cell) : cell);
  if (deletion !== undefined) return { value: deletion };
  return { expected: known(YES_OR_NO, cell.toLowerCase()) === true ? EXPECTED.whichDeletion : EXPECTED.deletion };
}

const EXPECTED = {
  provider: {
    fr: '« médecin », « résident », « IPS » (infirmière praticienne spécialisée) ou « autre », ou rien si c’est inconnu',
    en: '"physician", "resident", "nurse practitioner" (IPS) or "other", or nothing if not known',
  },
  nurse: {
    fr: '« IPS » (infirmière praticienne spécialisée) ou « autre » : « infirmière » ne dit pas lequel des deux',
    en: '"nurse practitioner" (IPS) or "other": "nurse" does not say which of the two',
  },
  deletion: {
    fr: '« non », « avec rendez-vous » ou « sans rendez-vous », ou rien si c’est inconnu',
    en: '"no", "with appointment" or "without appointment", or nothing if not known',
  },
  whichDeletion: {
    fr: '« avec rendez-vous » ou « sans rendez-vous » : « oui » ne dit pas si quelqu’un avait pris la plage',
    en: '"with appointment" or "without appointment": "yes" does not say whether somebody had taken the slot',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
