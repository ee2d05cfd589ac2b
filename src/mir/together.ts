import type { BillingTally } from '../billingDays/billingTally.js';
import { problemsOfThresholds } from '../billingDays/together.js';
import { problemsOfEntitlement } from '../holdings/together.js';
import { type Problem, shown } from '../law/problem.js';
import { EXPECTED } from './expected.js';
import type { Application, InstallationDelay, MirInput, RemoteReturn, ResidentRequest } from './facts.js';

/** What is well formed on its own but cannot stand together. */
export function problemsTogether(input: MirInput, _tally: BillingTally | undefined): readonly Problem[] {
  const { physician, records, thresholds = [], resident, remoteReturn, installation, application } = input;
  const isNobody = records !== undefined && physician === undefined;
  return [
    ...(physician === undefined ? [] : problemsOfEntitlement(physician, 'physician')),
    ...(isNobody ? [{ path: 'physician', seen: shown(physician), expected: EXPECTED.physicianOfRecords }] : []),
    ...problemsOfThresholds(thresholds),
    ...(resident === undefined ? [] : problemsOfResident(resident)),
    ...(remoteReturn === undefined ? [] : problemsOfRemoteReturn(remoteReturn)),
    ...(installation === undefined ? [] : problemsOfInstallation(installation)),
    ...(application === undefined ? [] : problemsOfApplication(application)),
  ];
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
