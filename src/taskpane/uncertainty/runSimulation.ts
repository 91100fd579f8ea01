import type { IllustrationInput } from "../../workbook/uncertainty/uncertainty";
import { illustratedYears, type IllustratedYear } from "./illustratedYears";

/** Starts the thread that draws; it throws where threads are refused. */
export type OpenWorker = () => Worker;

interface Run {
  readonly input: IllustrationInput;
  readonly signal: AbortSignal;
  /** How many years are drawn. */
  readonly onYear: (years: number) => void;
}

/** Draws every year beside the pane, or on the pane's own thread between its other work; undefined when it was stopped. */
export async function runSimulation(run: Run, openWorker: OpenWorker): Promise<readonly IllustratedYear[] | undefined> {
  return (await besidePane(run, openWorker)) ?? (await betweenWork(run));
}

/** Undefined when there is no thread to be had, or it was stopped. */
function besidePane({ input, signal, onYear }: Run, openWorker: OpenWorker): Promise<IllustratedYear[] | undefined> {
  return new Promise((resolve) => {
    const worker = opened(openWorker);
    const years: IllustratedYear[] = [];
    const end = (answer?: IllustratedYear[]): void => {
      worker?.terminate();
      resolve(answer);
    };
    if (worker === undefined || signal.aborted) {
      end();
      return;
    }
    signal.addEventListener("abort", () => {
      end();
    });
    worker.onerror = () => {
      end();
    };
    worker.onmessage = ({ data }: MessageEvent<IllustratedYear>) => {
      years.push(data);
      onYear(years.length);
      if (years.length === input.resultater.length) end(years);
    };
    worker.postMessage(input);
  });
}

async function betweenWork({ input, signal, onYear }: Run): Promise<IllustratedYear[] | undefined> {
  const years: IllustratedYear[] = [];
  const drawing = illustratedYears(input);
  while (!signal.aborted) {
    const { value: year } = drawing.next();
    if (year === undefined) return years;
    years.push(year);
    onYear(years.length);
    await new Promise((resolve) => setTimeout(resolve));
  }
  return undefined;
}

function opened(openWorker: OpenWorker): Worker | undefined {
  try {
    return openWorker();
  } catch {
    return undefined;
  }
}
