import type { BillingTally } from '../billingDays/billingTally.js';
import { type PlacedName, problemsOfSpelling, problemsOfThresholds } from '../billingDays/together.js';
import { problemsOfEntitlement } from '../holdings/together.js';
import { type Problem, shown } from '../law/problem.js';
import { EXPECTED } from './expected.js';
import type { Application, InstallationDelay, MirInput, RemoteReturn, ResidentRequest } from './facts.js';

/** What is well formed on its own but cannot stand together. */
export function problemsTogether(input: MirInput, tally: BillingTally | undefined): readonly Problem[] {
  const { physician, records, thresholds = [], resident, remoteReturn, installation, application } = input;
  const isNobody = records !== undefined && physician === undefined;
  return [
    ...(physician === undefined ? [] : problemsOfEntitlement(physician, 'physician')),
    ...(isNobody ? [{ path: 'physician', seen: shown(physician), expected: EXPECTED.physicianOfRecords }] : []),
    ...problemsOfThresholds(thresholds),
    ...(tally === undefined ? [] : problemsOfSpelling(namesOf(input, tally))),
    ...(resident === undefined ? [] : problemsOfResident(resident)),
    ...(remoteReturn === undefined ? [] : problemsOfRemoteReturn(remoteReturn)),
    ...(installation === undefined ? [] : problemsOfInstallation(installation)),
    ...(application === undefined ? [] : problemsOfApplication(application)),
  ];
}

/** The sub-territories of the notices, then those of the records. */
function namesOf({ physician }: MirInput, tally: BillingTally): readonly PlacedName[] {
  const held = (physician?.holdings ?? []).map((holding, i): PlacedName => {
    const { region, subTerritory = null } = holding.kind === 'avis' ? holding : { region: null };
    return { path: () => `physician.holdings[${i}].subTerritory`, region, subTerritory };
  });
  const billed = tally.territories.map(({ region, subTerritory }, i): PlacedName => {
    return { path: () => `records[${tally.firstRecordOf[i]}].subTerritory`, region, subTerritory };
  });
  return [...held, ...billed];
}

function problemsOfResident({ regions = [] }: ResidentRequest): readonly Problem[] {
  return regions.flatMap(({ region }, i): readonly Problem[] =>
    regions.findIndex((other) => other.region === region) === i
      ? []
      : [{ path: `resident.regions[${i}].region`, seen: shown(region), expected: EXPECTED.regionOnce }],
  );
}

function problemsOfRemoteReturn({ practice }: RemoteReturn): readonly Problem[] {
  return practice.flatMap((a, i) =>
    practice.flatMap((b, j): readonly Problem[] => {
      const isApart = (a.to !== undefined && b.from > a.to) || (b.to !== undefined && a.from > b.to);
      if (j <= i || isApart) return [];
      const expected = {
        fr: `des périodes qui ne se chevauchent pas : celle-ci chevauche remoteReturn.practice[${i}]`,
        en: `periods that do not overlap: this one overlaps remoteReturn.practice[${i}]`,
      };
      return [{ path: `remoteReturn.practice[${j}]`, seen: shown(b), expected }];
    }),
  );
}

function problemsOfInstallation(installation: InstallationDelay): readonly Problem[] {
  return (['receivedByMinistry', 'receivedByDrmg'] as const).flatMap((field): readonly Problem[] => {
    const received = installation[field] ?? null;
    return received === null || received >= installation.filedOn
      ? []
      : [{ path: `installation.${field}`, seen: shown(received), expected: EXPECTED.receivedAfterFiling }];
  });
}

function problemsOfApplication({ choices }: Application): readonly Problem[] {
  return choices.flatMap(({ region, subTerritories }, i): readonly Problem[] => {
    const path = `application.choices[${i}]`;
    const isAgain = choices.findIndex((other) => other.region === region) !== i;
    return [
      ...(isAgain ? [{ path: `${path}.region`, seen: shown(region), expected: EXPECTED.regionOnce }] : []),
      ...subTerritories.flatMap((name, j): readonly Problem[] =>
        subTerritories.indexOf(name) === j
          ? []
          : [{ path: `${path}.subTerritories[${j}]`, seen: shown(name), expected: EXPECTED.subTerritoryOnce }],
      ),
    ];
  });
}
