import type { Cause, CauseFinding } from './cause.js';

/** Causes of which none says again what another says with less. */
export function toldOnce(causes: readonly Cause[]): readonly Cause[] {
  return withoutArbitrary(withoutSame(withoutImplied(causes)));
}

/** What takes another rounding as well is nothing more where that rounding alone gives as much. */
export function withoutRounding(causes: readonly Cause[]): readonly Cause[] {
  const alone = causes.flatMap(({ finding, reproduces }) =>
    finding.code === 'audit.cause.rounded' ? [{ rounding: finding.rounding, reproduces }] : [],
  );
  return causes.filter(
    ({ rounding, reproduces }) =>
      !alone.some((one) => one.rounding === rounding && reproduces.every((i) => one.reproduces.includes(i))),
  );
}

/** Two readings of which one alone gives as much are one reading. */
function withoutImplied(causes: readonly Cause[]): readonly Cause[] {
  const singles = causes.flatMap(({ finding, rounding, reproduces }) =>
    finding.code === 'audit.cause.reading' && finding.readings.length <= 1
      ? [{ readings: finding.readings, rounding, reproduces }]
      : [],
  );
  return causes.filter(({ finding, rounding, reproduces }) => {
    if (finding.code !== 'audit.cause.reading') return true;
    return !singles.some(
      (one) =>
        one.readings.length < finding.readings.length &&
        (one.rounding === rounding || one.rounding === 'nearest') &&
        one.readings.every(({ id, option }) =>
          finding.readings.some((mine) => mine.id === id && mine.option === option),
        ) &&
        reproduces.every((i) => one.reproduces.includes(i)),
    );
  });
}

/**
 * Of changes to the same records that give the same figures, the first: records taken out of the plan are left out. Of roundings before one comparison
 * that give the same, the coarsest.
 */
function withoutSame(causes: readonly Cause[]): readonly Cause[] {
  const seen = new Set<string>();
  return causes.filter((cause) => {
    const same = sameness(cause.finding);
    if (same === undefined) return true;
    const key = JSON.stringify([cause.finding.code, same, cause.rounding, cause.gives, cause.family]);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function sameness(finding: CauseFinding): unknown {
  switch (finding.code) {
    case 'audit.cause.trait':
      return finding.records;
    case 'audit.cause.records':
      return finding.parts.map((part) => part.records);
    case 'audit.cause.roundedBefore':
      return finding.rule;
    default:
      return undefined;
  }
}

/** The 2 days of May, and the 2 of July: that they share a month says nothing, when any 2 days that do the same are told, with as little to say. */
function withoutArbitrary(causes: readonly Cause[]): readonly Cause[] {
  const alike = new Map<string, number>();
  for (const cause of causes) {
    const key = alikeness(cause);
    if (key !== undefined) alike.set(key, (alike.get(key) ?? 0) + 1);
  }
  return causes.filter((cause) => {
    const key = alikeness(cause);
    return key === undefined || alike.get(key) === 1 || !causes.some((other) => saysAsMuch(other, cause));
  });
}

/** What traits share that do the same: the change, the names of what is shared, how many, and what they give. */
function alikeness({ finding, rounding, gives }: Cause): string | undefined {
  if (finding.code !== 'audit.cause.trait') return undefined;
  const { list, change, count, traits } = finding;
  return JSON.stringify([list, change, count, Object.keys(traits), rounding, gives]);
}

/** Whether a set of records that takes no more to say gives as much. */
function saysAsMuch({ finding, reproduces, cost }: Cause, trait: Cause): boolean {
  return (
    finding.code === 'audit.cause.records' &&
    cost <= trait.cost &&
    trait.reproduces.every((i) => reproduces.includes(i))
  );
}
