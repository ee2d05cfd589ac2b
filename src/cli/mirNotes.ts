/** Every section that a file of sections may have, but the records. */
const SECTIONS = `{
  "resident": {
    "option": "regionsAndDepannage", "resident": true, "permit": true,
    "regions": [
      {
        "region": "09", "requested": true, "onAmpList": true,
        "decision": "granted", "from": "2026-07-01"
      }
    ],
    "depannage": { "requested": true, "statesTraining": true, "decision": "pending" }
  },
  "remoteReturn": {
    "practice": [
      {
        "from": "2021-09-01", "to": "2024-08-31", "territory": "X",
        "principal": true, "depannage": false
      }
    ],
    "holdsNotice": true, "undertakesPractice": null
  },
  "installation": {
    "filedOn": "2025-10-15", "receivedByMinistry": "2025-10-20", "receivedByDrmg": null,
    "postponement": { "months": 3, "decision": "granted" }, "startedOn": "notYet"
  },
  "application": {
    "premYear": 2027, "filedOn": "2026-10-15",
    "choices": [{ "region": "16", "subTerritories": ["X", "Y"] }], "ampPreferences": true
  },
  "physician": {
    "holdings": [
      {
        "kind": "authorisation", "from": "2018-07-01", "to": "2019-06-30",
        "option": "regions", "regions": ["16"]
      },
      {
        "kind": "avis", "from": "2019-07-01",
        "base": "subTerritory", "region": "16", "subTerritory": "X"
      }
    ],
    "participation": [{ "from": "2022-01-10", "to": "2022-12-31", "status": "nonParticipant" }]
  },
  "thresholds": [
    { "from": "2018-03-01", "to": "2021-02-28", "full": "518", "half": "259", "source": "FMRQ" }
  ]
}`;

/** What the help of `omnipraticien mir` tells of its files. */
export const mirNotes = [
  {
    title: {
      fr: 'Fichier des autres sections (aucune n’est obligatoire; null : inconnu)',
      en: 'File of the other sections (none is required; null: not known)',
    },
    text: {
      fr: `${SECTIONS}\nLe fichier du médecin a ce qui suit « physician »; avec les relevés, les 200 jours sont comptés.`,
      en: `${SECTIONS}\nThe file of the physician has what follows "physician"; with records, the 200 days are counted.`,
    },
  },
];
