import type { Bilingual } from '../law/bilingual.js';

/** Every section that a file of sections may have, but those that files of lines hold. */
const SECTIONS = `{
  "measures": [
    { "measure": "le297", "from": "2026-01-01", "to": "2026-03-31", "source": "CNMQ" }
  ],
  "installations": [
    {
      "name": "CMSSS X", "type": "cmsss", "emergency": "always", "shortStay": true,
      "obstetrics": null, "onCallNetwork": null, "designation": "designated", "sector": "urgence"
    }
  ],
  "registration": {
    "exclusive": false, "permit": true, "medAddress": true, "registeredBefore": false,
    "kilometres": "412", "kilometresFromHome": "405.5", "keepsPractice": true, "siteShort": true,
    "exception": { "allowed": true, "serviceKept": true, "days": 12 }
  },
  "institution": { "resultsProcedure": true },
  "amp": { "exclusive": false },
  "physician": {
    "holdings": [{ "kind": "derogation", "purpose": "depannageExclusif", "from": "2025-03-01" }],
    "practiceStart": "2019-07-01",
    "principalRegionChangedOn": "never"
  },
  "thresholds": [
    { "from": "2018-03-01", "to": "2021-02-28", "full": "518", "half": "259", "source": "FMRQ" }
  ],
  "remuneration": "300000"
}`;

const ACTIVITY_COLUMNS: Bilingual = {
  fr: `date                    le jour de l’activité, ou le premier de la semaine; obligatoire
installation            son nom, écrit partout pareil; obligatoire (cellule vide : inconnue)
sector                  urgence, courte durée (hospitalisation), obstétrique, anesthésiologie ou
                        autre; obligatoire (cellule vide : inconnu)
weekOf                  « semaine du » : le premier jour de la semaine autorisée dont ce jour fait
                        partie; sans elle, la ligne est une semaine entière en courte durée et en
                        obstétrique
physician               le médecin, quand il y en a plusieurs
entered                 nom entré dans H-38 : oui ou non; vide : inconnu; sans colonne : oui
measure                 LE 297, LE 132 ou LE 285; vide : aucune
outsidePlan             hors du régime public : oui ou non; vide : inconnu; sans colonne : non
amount, accepted        montants facturé et accepté
region, subTerritory    la région (code ou nom) et le RLS
reference               du texte`,
  en: `date                    the day of the shift or activity, or the first of a week; required
installation            its name, written alike throughout; required (empty cell: not known)
sector                  emergency, short stay (hospitalisation), obstetrics, anaesthesiology or
                        other; required (empty cell: not known)
weekOf                  "week of": the first day of the authorised week this day is part of;
                        without it, the line is a whole week in short stay and obstetrics
physician               the physician, where there are several
entered                 name entered in H-38: yes or no; empty: not known; no column: yes
measure                 LE 297, LE 132 or LE 285; empty: none
outsidePlan             outside the public plan: yes or no; empty: not known; no column: no
amount, accepted        amounts billed and accepted
region, subTerritory    the region (code or name) and the RLS
reference               text`,
};

const AUTHORISATION_COLUMNS: Bilingual = {
  fr: `installation, sector    comme ceux des activités; jamais vides
from, to                le premier et le dernier jour autorisés; jamais vides
units                   le nombre de quarts ou de semaines autorisés
decision                accordée, refusée ou en attente
revision                décision sur la révision : accordée, refusée ou en attente; vide : aucune
revisedUnits            le nombre après la révision accordée, en tout
periodGiven,
justificationGiven      la demande de révision donne-t-elle la période, les justificatifs :
                        oui, non ou inconnu`,
  en: `installation, sector    as those of the activities; never empty
from, to                the first and the last day authorised; never empty
units                   the number of shifts or weeks authorised
decision                granted, refused or pending
revision                decision on the revision: granted, refused or pending; empty: none
revisedUnits            the number once the revision is granted, all told
periodGiven,
justificationGiven      does the request give the period, the justification: yes, no or unknown`,
};

/** What the help of `omnipraticien depannage` tells of its files. */
export const depannageNotes = [
  {
    title: {
      fr: 'Fichier des autres sections (aucune n’est obligatoire; null : inconnu)',
      en: 'File of the other sections (none is required; null: not known)',
    },
    text: {
      fr: `${SECTIONS}\nAvec physician, les jours de facturation sont comptés : 95 % sous dérogation, 55 % sous avis.`,
      en: `${SECTIONS}\nWith physician, billing days are counted: 95% under a derogation, 55% under a notice.`,
    },
  },
  { title: { fr: 'Colonnes des activités', en: 'Columns of the activities' }, text: ACTIVITY_COLUMNS },
  {
    title: {
      fr: 'Colonnes des autorisations (les six premières sont obligatoires; cellule vide : inconnu)',
      en: 'Columns of the authorisations (the first six are required; empty cell: not known)',
    },
    text: AUTHORISATION_COLUMNS,
  },
];
