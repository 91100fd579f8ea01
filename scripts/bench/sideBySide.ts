/** One piece of work beside what it is measured against, and how many times as long it took. */
export interface Comparison {
  readonly work: string;
  readonly beside: string;
  /** The middle of the rounds' ratios, and the quarter on either side of it. */
  readonly ratio: number;
  readonly spread: readonly [low: number, high: number];
}

/** Does something once, and says how many milliseconds it took. */
export type Timed = () => number | Promise<number>;

/**
 * Measures two pieces of work by turns, so that whatever else the machine does falls on both, and compares them round by
 * round. The first round warms both up and is not counted.
 */
export async function sideBySide(
  [work, timeWork]: readonly [string, Timed],
  [beside, timeBeside]: readonly [string, Timed],
  rounds: number,
): Promise<Comparison> {
  const ratios: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const isWorkFirst = round % 2 === 0;
    const first = await (isWorkFirst ? timeWork() : timeBeside());
    const second = await (isWorkFirst ? timeBeside() : timeWork());
    if (round > 0) ratios.push(isWorkFirst ? first / second : second / first);
  }
  ratios.sort((a, b) => a - b);
  const at = (share: number): number => ratios[Math.floor((ratios.length - 1) * share)] ?? NaN;
  return { work, beside, ratio: at(0.5), spread: [at(0.25), at(0.75)] };
}

/** Something small done many times over; its answers are added up, so that none of it can be left out. */
export function manyTimes(times: number, deed: () => number): Timed {
  return () => {
    const start = performance.now();
    let sum = 0;
    for (let time = 0; time < times; time += 1) sum += deed();
    const took = performance.now() - start;
    if (Number.isNaN(sum)) throw new RangeError("a measured deed has no answer");
    return took;
  };
}
