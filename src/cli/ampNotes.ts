import type { Bilingual } from '../law/bilingual.js';

/** Every section that a file of sections may have, but the hours. */
const SECTIONS = `{
  "recognisedYears": [{ "from": "2025-03-01", "years": 6, "issuer": "ramq" }],
  "lists": [
    {
      "region": "16", "from": "2025-01-01", "source": "DRMG",
      "activities": ["urgence", "chsld", "soutienDomicile", "Clinique X"]
    }
  ],
  "calendar": { "starts": ["03-01", "06-01", "09-01", "12-01"], "source": "DRMG" },
  "hoursFrom": "2025-03-01",
  "equivalences": [
    { "id": "X", "from": "2025-06-01", "to": "2025-08-31", "count": 16, "validated": true }
  ],
  "equivalenceTables": [
    {
      "region": "16", "from": "2025-01-01", "source": "DRMG",
      "equivalences": [
        { "id": "X", "activity": "urgence", "counted": "shifts", "atLeast": 16, "over": "quarter" }
      ]
    }
  ],
  "exemptions": [
    { "kind": "maternity", "day": "2025-10-05", "from": "2025-09-01", "arranged": true },
    {
      "kind": "drmg", "for": "illness", "from": "2025-06-01", "to": "2025-06-30",
      "decision": "granted"
    }
  ],
  "military": [{ "from": "2024-01-01", "fullTime": true, "firstLineOrLongTermCare": null }],
  "signOn": {
    "practiceFrom": "2019-01-07", "requestedOn": "2019-02-11", "completedOn": "notYet"
  },
  "engagement": {
    "effectiveOn": "2019-04-15", "activities": ["urgence", "chsld"],
    "modification": { "requestedOn": "2026-01-12", "onList": true, "decision": "pending" }
  },
  "mu3": {
    "thirdYear": true, "fullTimeNeeded": true, "walkInMinutes": 360, "decision": "granted"
  },
  "physician": {
    "holdings": [
      {
        "kind": "avis", "from": "2018-11-15",
        "base": "subTerritory", "region": "16", "subTerritory": "X"
      }
    ]
  },
  "remuneration": "80000"
}`;

const COLUMNS: Bilingual = {
  fr: `date                    le jour où les heures sont faites; obligatoire
activity                l’activité : urgence, courte durée, CHSLD, soutien à domicile… ou tout autre
                        nom, gardé tel quel; obligatoire (cellule vide : inconnue)
duration                « 7 h 30 », « 7:30 », « 7,5 » (heures), « 450 min »; un nombre seul est en
                        minutes sous un en-tête qui le dit; rien n’est arrondi
start, end              au lieu de la durée : « 08:00 » et « 16:30 », le même jour; une nuit prend
                        deux lignes, ou une durée
region                  la région (code ou nom); vide : inconnue; sans colonne : celle de l’avis
depannage               oui ou non; vide : inconnu; sans colonne : non
reference               du texte`,
  en: `date                    the day the hours were done; required
activity                the activity: emergency, short stay, CHSLD, home support... or any other
                        name, kept as it is written; required (empty cell: not known)
duration                "7 h 30", "7:30", "7.5" (hours), "450 min"; a number alone is minutes under
                        a header that says so; nothing is rounded
start, end              in place of the duration: "08:00" and "16:30", the same day; a night takes
                        two lines, or a duration
region                  the region (code or name); empty: not known; no column: that of the notice
depannage               yes or no; empty: not known; no column: no
reference               text`,
};

/** What the help of `omnipraticien amp` tells of its files. */
export const ampNotes = [
  {
    title: {
      fr: 'Fichier des autres sections (aucune n’est obligatoire; null : inconnu)',
      en: 'File of the other sections (none is required; null: not known)',
    },
    text: {
      fr: `${SECTIONS}\nLe fichier du médecin a ce qui suit « physician », et la rémunération. Les activités y sont sous leur code\n(urgence, courteDuree, chsld, readaptation, soutienDomicile, obstetrique…), ou sous votre propre nom.`,
      en: `${SECTIONS}\nThe file of the physician has what follows "physician", and the remuneration. Activities are under their\ncodes here (urgence, courteDuree, chsld, readaptation, soutienDomicile, obstetrique...), or your own names.`,
    },
  },
  { title: { fr: 'Colonnes des heures', en: 'Columns of the hours' }, text: COLUMNS },
];
