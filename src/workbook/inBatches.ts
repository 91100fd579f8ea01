/** Cuts a list into runs that weigh no more than the limit together; what alone weighs more stands alone. */
export function batchesOf<T>(items: readonly T[], weightOf: (item: T) => number, limit: number): T[][] {
  const batches: T[][] = [];
  let weight = Infinity;
  for (const item of items) {
    const own = weightOf(item);
    if (weight + own > limit) {
      batches.push([]);
      weight = 0;
    }
    batches.at(-1)?.push(item);
    weight += own;
  }
  return batches;
}

/** Does something for one batch after the other; Excel takes only so much in one request. */
export async function inBatches<T>(
  batches: readonly (readonly T[])[],
  deed: (batch: readonly T[], index: number) => Promise<void>,
): Promise<void> {
  for (const [index, batch] of batches.entries()) await deed(batch, index);
}
