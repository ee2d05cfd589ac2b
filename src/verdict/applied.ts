import type { Version } from '../law/history.js';
import type { AppliedParameter } from './assessment.js';

/** A figure of a history as it was applied. */
export function applied<T>(id: string, unit: string, value: string, version: Version<T>): AppliedParameter {
  const { from, fromInferred, to, publishedOn, lastAttested, source } = version;
  return {
    id,
    value,
    unit,
    from,
    ...(fromInferred === undefined ? {} : { fromInferred }),
    ...(to === undefined ? {} : { to }),
    ...(source.evidence === 'caller' ? {} : { publishedOn }),
    ...(lastAttested === undefined ? {} : { lastAttested }),
    source,
  };
}

/** Once each, in order. */
export function distinctParameters(parameters: readonly AppliedParameter[]): readonly AppliedParameter[] {
  return [
    ...new Map(parameters.map((one) => [`${one.id} ${one.from} ${one.value} ${one.source.document}`, one])).values(),
  ];
}
