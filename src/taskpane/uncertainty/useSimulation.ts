import { useEffect, useState } from "react";

import type { IllustrationInput } from "../../workbook/uncertainty/uncertainty";
import type { IllustratedYear } from "./illustratedYears";
import { runSimulation, type OpenWorker } from "./runSimulation";

const restMilliseconds = 300;

/** How far the drawing has come. */
export interface Simulation {
  /** The years last drawn to the end; the old ones stay while others are drawn. */
  readonly years: readonly IllustratedYear[] | null;
  readonly state: "waiting" | "drawing" | "stopped" | "done";
  /** The part that is drawn, from 0 to 1. */
  readonly progress: number;
  readonly stop: () => void;
  readonly resume: () => void;
}

/** Draws what is asked for, and anew when other figures are; null while there is nothing to draw. */
export function useSimulation(input: IllustrationInput | null, openWorker: OpenWorker): Simulation {
  // the same figures read once more are no reason to draw again
  const wanted = input === null ? null : JSON.stringify(input);
  const [drawn, setDrawn] = useState<{ readonly of: string; readonly years: readonly IllustratedYear[] } | null>(null);
  const [progress, setProgress] = useState({ of: "", share: 0 });
  const [stopped, setStopped] = useState<string | null>(null);
  const isStopped = wanted === stopped;
  const isDone = wanted === drawn?.of;

  useEffect(() => {
    if (wanted === null || isStopped || isDone) return undefined;
    const stopping = new AbortController();
    const asked = JSON.parse(wanted) as IllustrationInput;
    const draw = async (): Promise<void> => {
      const onYear = (count: number): void => {
        if (!stopping.signal.aborted) setProgress({ of: wanted, share: count / asked.resultater.length });
      };
      const years = await runSimulation({ input: asked, signal: stopping.signal, onYear }, openWorker);
      if (years !== undefined) setDrawn({ of: wanted, years });
    };
    // whoever types is done first
    const timer = setTimeout(() => void draw(), restMilliseconds);
    return () => {
      clearTimeout(timer);
      stopping.abort();
    };
  }, [wanted, isStopped, isDone, openWorker]);

  return {
    years: drawn?.years ?? null,
    state: wanted === null ? "waiting" : isDone ? "done" : isStopped ? "stopped" : "drawing",
    progress: progress.of === wanted ? progress.share : 0,
    stop: () => {
      setStopped(wanted);
    },
    resume: () => {
      setStopped(null);
    },
  };
}
