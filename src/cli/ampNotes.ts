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
        {
          "id": "X", "activity": "urgence",
          "counted": "shifts", "atLeast": 16, "over": "quarter"
        }
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

const ABOUT: Bilingual = {
  fr: `recognisedYears         les années de pratique que la RAMQ reconnaît; le nombre d’un autre n’est
                        pas retenu
lists                   les activités que la région offre; les connues y sont sous leur code
                        (urgence, courteDuree, chsld…), les autres comme dans les heures
calendar                les débuts des trimestres, si vous les tenez de quelqu’un; sinon supposés
hoursFrom               le premier jour que couvrent les heures; sans lui, toute l’année
equivalences            ce qui tient lieu d’heures, selon equivalenceTables ou la table encodée
exemptions, military    maternité, adoption, décision du DRMG; autorisation de médecin militaire
signOn, engagement      l’adhésion et ses dates; l’engagement et la modification demandée
mu3                     l’exemption d’inscription d’un médecin de 3e année en urgence
physician               ce que le médecin détient, si --physician ne le donne pas
remuneration            en dollars, pour dire l’ordre de grandeur de la réduction`,
  en: `recognisedYears         the years of practice that the RAMQ recognises; a number of anybody else’s
                        is not taken
lists                   the activities that the region offers; known ones under their codes here
                        (urgence, courteDuree, chsld...), others as in the hours
calendar                the first days of the quarters, if somebody gave you them; else supposed
hoursFrom               the first day that the hours cover; without it, the whole year
equivalences            what stands for hours, by equivalenceTables or the encoded table
exemptions, military    maternity, adoption, decision of the DRMG; authorised military physician
signOn, engagement      the sign-on and its days; the engagement and the change asked for
mu3                     a 3rd year in emergency, spared the registration of patients
physician               what the physician holds, if --physician does not give it
remuneration            in dollars, to tell the size of the reduction`,
};

const COLUMNS: Bilingual = {
  fr: `date                    le jour où les heures sont faites; obligatoire
activity                l’activité : urgence, courte durée, CHSLD, soutien à domicile… ou un autre
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
duration                "7 h 30", "7:30", "7.5" (hours), "450 min"; a number alone is minutes
                        under a header that says so; nothing is rounded
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
    text: { fr: SECTIONS, en: SECTIONS },
  },
  { title: { fr: 'Ce que disent ces sections', en: 'What those sections say' }, text: ABOUT },
  { title: { fr: 'Colonnes des heures', en: 'Columns of the hours' }, text: COLUMNS },
];
