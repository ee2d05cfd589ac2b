const { TZ, STRYKER_MUTATOR_WORKER } = process.env;

/** Whether to look at everything: in one zone of the four, and not again for each mutant. */
export const thorough = (TZ === undefined || TZ === 'UTC') && STRYKER_MUTATOR_WORKER === undefined;

/** How many times to try a law: a fifth of it where what is looked at cannot depend on the zone. */
export function runs(times: number): number {
  return thorough ? times : Math.ceil(times / 5);
}
