/** Minutes that may be added to a sum, or not. */
export interface Addend {
  readonly most: number;
  /** Added whole or not at all; else any whole number up to it. */
  readonly isWhole: boolean;
}

interface Alike extends Addend {
  readonly of: readonly number[];
}

/**
 * For each addend, whether it bears on what a sum reaches: for some way the others may turn out, it decides that the need is met. Those that do
 * not change nothing whatever they are, so the others settle it, and no fewer do.
 * @param need - what is lacking, more than 0
 */
export function bearingOn(need: number, addends: readonly Addend[]): readonly boolean[] {
  const groups = alike(addends);
  const found = new Array<boolean>(addends.length).fill(false);
  const mask = (1n << BigInt(need)) - 1n;
  const added = (reached: bigint, some: readonly Alike[]) =>
    some.reduce((sums, group) => withCopies(sums, group, group.of.length, need) & mask, reached);
  const visit = (some: readonly Alike[], others: bigint): void => {
    const [group, ...more] = some;
    if (group === undefined) return;
    if (more.length > 0) {
      const half = some.length >> 1;
      const [left, right] = [some.slice(0, half), some.slice(half)];
      visit(left, added(others, right));
      visit(right, added(others, left));
      return;
    }
    const sums = withCopies(others, group, group.of.length - 1, need) & mask;
    // It decides where the others come to less than the need, by no more than itself.
    const bears = group.most > 0 && sums >> BigInt(Math.max(0, need - group.most)) !== 0n;
    for (const index of group.of) found[index] = bears;
  };
  visit(groups, 1n);
  return found;
}

function alike(addends: readonly Addend[]): readonly Alike[] {
  const groups = new Map<string, { most: number; isWhole: boolean; of: number[] }>();
  for (const [index, { most, isWhole }] of addends.entries()) {
    const key = `${most} ${isWhole}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { most, isWhole, of: [index] });
    else group.of.push(index);
  }
  return [...groups.values()];
}

/** Sums as bits: bit n is set when n minutes can be reached. */
function withCopies(sums: bigint, { most, isWhole }: Addend, copies: number, need: number): bigint {
  if (most === 0) return sums;
  if (!isWhole) return withUpTo(sums, Math.min(most * copies, need));
  let all = sums;
  for (let i = 0; i < Math.min(copies, Math.ceil(need / most)); i += 1) all |= all << BigInt(most);
  return all;
}

function withUpTo(sums: bigint, most: number): bigint {
  let all = sums;
  for (let done = 0; done < most; ) {
    const by = Math.min(done + 1, most - done);
    all |= all << BigInt(by);
    done += by;
  }
  return all;
}
