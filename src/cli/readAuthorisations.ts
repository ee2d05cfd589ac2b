import type { Revision, SiteAuthorisation } from '../depannage/index.js';
import type { Bilingual } from '../law/bilingual.js';
import { AUTHORISATION_SYNONYMS, type AuthorisationField } from './authorisationColumns.js';
import { authorisedSectorOf, decisionOf, revisionOf, unitsOf } from './depannageFields.js';
import { type DateFormat, dateOf, yesNoOf } from './fields.js';
import { present } from './jsonObject.js';
import { columnFor, type IsPresent, type RowReader, type RowsRead, readRows } from './readRows.js';

export interface AuthorisationOptions {
  readonly columns?: Readonly<Partial<Record<AuthorisationField, string>>>;
  readonly dateFormat?: DateFormat | undefined;
}

const OPTION = '--authorisation-columns';

/**
 * The authorisations of a CSV file, with every problem at once. No line is ever left out: what it authorised would become a remplacement.
 */
export function readAuthorisations(
  bytes: Uint8Array,
  file: string,
  options: AuthorisationOptions = {},
): RowsRead<AuthorisationField, SiteAuthorisation> {
  const layout = {
    synonyms: AUTHORISATION_SYNONYMS,
    option: OPTION,
    missing: (isPresent: IsPresent<AuthorisationField>) =>
      NEEDED.filter((field) => !isPresent(field)).map((field) => columnFor(OPTION, field, WHAT_FOR[field])),
    record: (row: RowReader<AuthorisationField>) => authorisationOf(row, options),
  };
  return readRows(bytes, file, layout, { ...present({ columns: options.columns }) });
}

/** The column of each field of an authorisation that goes by another name there. */
export function headersByPath({
  revision,
  revisedUnits,
  periodGiven,
  justificationGiven,
  ...headers
}: RowsRead<AuthorisationField, SiteAuthorisation>['headers']): Readonly<Record<string, string>> {
  return present({
    ...headers,
    'revision.decision': revision,
    'revision.units': revisedUnits ?? revision,
    'revision.period': periodGiven,
    'revision.justification': justificationGiven,
  });
}

function authorisationOf(row: RowReader<AuthorisationField>, { dateFormat }: AuthorisationOptions): SiteAuthorisation {
  const ofDate = (text: string) => dateOf(text, dateFormat);
  const installation = row.cell('installation');
  if (row.has('installation') && installation === '') row.wrong('installation', EXPECTED.installation);
  return {
    installation,
    sector: row.read<SiteAuthorisation['sector']>('sector', authorisedSectorOf, 'urgence'),
    from: row.read('from', ofDate, ''),
    to: row.read('to', ofDate, ''),
    units: row.read('units', unitsOf, null),
    decision: row.read('decision', decisionOf, null),
    ...present({ revision: revisionIn(row) }),
  };
}

/** What a line says of a revision; nothing, when it says nothing. */
function revisionIn(row: RowReader<AuthorisationField>): Revision | undefined {
  const wasSound = row.isSound();
  const decision = row.read('revision', revisionOf, undefined);
  const units = row.read('revisedUnits', unitsOf, null);
  const about = present({
    period: row.read('periodGiven', yesNoOf, undefined),
    justification: row.read('justificationGiven', yesNoOf, undefined),
  });
  if (decision !== undefined) {
    // Units stated of a revision that was not granted are kept, for the library to refuse.
    return { ...about, decision, ...(decision === 'granted' || units !== null ? { units } : {}) };
  }
  const saidOf = (['revisedUnits', 'periodGiven', 'justificationGiven'] as const).find((one) => row.cell(one) !== '');
  if (saidOf !== undefined && wasSound && row.isSound()) {
    row.wrong(row.has('revision') ? 'revision' : saidOf, EXPECTED.revisionDecision);
  }
  return undefined;
}

const NEEDED = ['installation', 'sector', 'from', 'to', 'units', 'decision'] as const;

const WHAT_FOR: Readonly<Record<(typeof NEEDED)[number], Bilingual>> = {
  installation: { fr: 'pour le nom de l’installation', en: 'for the name of the installation' },
  sector: {
    fr: 'pour le secteur (urgence, courte durée, obstétrique, anesthésiologie)',
    en: 'for the sector (emergency, short stay, obstetrics, anaesthesiology)',
  },
  from: { fr: 'pour le premier jour autorisé', en: 'for the first day authorised' },
  to: { fr: 'pour le dernier jour autorisé', en: 'for the last day authorised' },
  units: {
    fr: 'pour le nombre de quarts ou de semaines autorisés (rien s’il est inconnu)',
    en: 'for the number of shifts or weeks authorised (nothing if not known)',
  },
  decision: {
    fr: 'pour la décision du comité (accordée, refusée, en attente, ou rien si elle est inconnue)',
    en: 'for the decision of the committee (granted, refused, pending, or nothing if not known)',
  },
};

const EXPECTED = {
  installation: { fr: 'le nom de l’installation', en: 'the name of the installation' },
  revisionDecision: {
    fr: 'la décision sur la révision dont cette ligne parle : « accordée », « refusée » ou « en attente »',
    en: 'the decision on the revision that this line speaks of: "granted", "refused" or "pending"',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
