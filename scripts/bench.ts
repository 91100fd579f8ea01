import { compareEngine } from "./bench/engine";
import { compareWorkbench } from "./bench/workbench";
import type { Comparison } from "./bench/sideBySide";

/*
 * Times our work beside other work in the same run; only the ratio means anything on another machine.
 * npm run bench, or npm run bench engine for the part without a browser.
 */

function show(comparisons: readonly Comparison[]): void {
  for (const { work, beside, ratio, spread } of comparisons) {
    const [low, high] = spread.map((one) => times(one));
    console.log(`${work.padEnd(32)} ${times(ratio).padStart(8)}  (${low}–${high})  ${beside}`);
  }
}

function times(ratio: number): string {
  return `×${new Intl.NumberFormat("nb", { maximumSignificantDigits: 3 }).format(ratio)}`;
}

async function main(): Promise<void> {
  show(await compareEngine());
  if (process.argv[2] !== "engine") show(await compareWorkbench());
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
