/** Puts the k-th smallest value at position k, with nothing larger before it (Hoare's selection). */
function select(values: Float64Array, k: number): number {
  let left = 0;
  let right = values.length - 1;
  while (left < right) {
    const pivot = values[(left + right) >> 1] as number;
    let i = left;
    let j = right;
    while (i <= j) {
      while ((values[i] as number) < pivot) i++;
      while ((values[j] as number) > pivot) j--;
      if (i <= j) {
        const held = values[i] as number;
        values[i++] = values[j] as number;
        values[j--] = held;
      }
    }
    if (k <= j) right = j;
    else if (k >= i) left = i;
    else break;
  }
  return values[k] as number;
}

/** Percentiles as Excel's PERSENTIL.INK: linear between the neighbours at position p·(n − 1). */
export function persentiler(sample: Float64Array, probabilities: readonly number[]): number[] {
  const values = sample.slice();
  return probabilities.map((probability) => {
    const position = probability * (values.length - 1);
    const below = Math.floor(position);
    const lower = select(values, below);
    if (below === position) return lower;
    return lower + (position - below) * (select(values, below + 1) - lower);
  });
}
