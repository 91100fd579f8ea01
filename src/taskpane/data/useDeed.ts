import { createContext, use, useId, useRef, useState } from "react";

import type { DeedWatch } from "../../workbook/journal/turnPages";
import { isCancelled } from "../problem";

/** How far a deed has come, from the first look at the workbook to its answer. */
export type DeedState<Plan, Result> =
  | { readonly phase: "idle" }
  | { readonly phase: "planning" }
  /** The plan is shown; renewed when the workbook has changed since it was first shown. */
  | { readonly phase: "asking"; readonly plan: Plan; readonly isRenewed: boolean }
  /** `share` is how much of it is written, from 0 to 1; when it is being stopped, that is taken back. */
  | { readonly phase: "working"; readonly plan: Plan; readonly share: number; readonly isStopping: boolean }
  /** The user stopped it, and the workbook is as it was. */
  | { readonly phase: "stopped" }
  | { readonly phase: "done"; readonly result: Result }
  | { readonly phase: "failed"; readonly error: unknown };

/** A deed that is asked for, shown, confirmed and done. */
export interface Deed<Plan, Result> {
  readonly state: DeedState<Plan, Result>;
  /** Another deed is writing, so this one must wait. */
  readonly isBlocked: boolean;
  readonly ask: (plan: () => Promise<Plan>) => void;
  readonly confirm: () => void;
  /** Closes a preview, or stops what is being written. */
  readonly cancel: () => void;
}

/** Whose turn it is: one deed at a time is shown or done. */
export interface DeedTurn {
  readonly holder: string | null;
  readonly isWorking: boolean;
  /** How many deeds have ended. */
  readonly ended: number;
  readonly take: (holder: string, isWorking: boolean) => void;
  /** What was being written is written, or undone. */
  readonly end: (holder: string) => void;
}

/** The turn that the deeds inside it share. */
export const DeedTurnContext = createContext<DeedTurn>({
  holder: null,
  isWorking: false,
  ended: 0,
  take: () => undefined,
  end: () => undefined,
});

/** Takes one deed from asking over preview and confirmation to its result; nothing is written before `confirm`. */
export function useDeed<Plan, Result>(carryOut: (plan: Plan, watch: DeedWatch) => Promise<Result>): Deed<Plan, Result> {
  const id = useId();
  const { holder, isWorking, take, end } = use(DeedTurnContext);
  const [own, setState] = useState<DeedState<Plan, Result>>({ phase: "idle" });
  const planned = useRef<(() => Promise<Plan>) | null>(null);
  const stopper = useRef(new AbortController());
  const newest = useRef(0);

  const isPushedAside = holder !== id && (own.phase === "asking" || own.phase === "planning");
  const state: DeedState<Plan, Result> = isPushedAside ? { phase: "idle" } : own;

  const attempt = async (deed: (set: (next: DeedState<Plan, Result>) => void) => Promise<void>): Promise<void> => {
    const number = ++newest.current;
    const set = (next: DeedState<Plan, Result>): void => {
      if (number === newest.current) setState(next);
    };
    try {
      await deed(set);
    } catch (error) {
      set(isCancelled(error) ? { phase: "stopped" } : { phase: "failed", error });
    }
  };

  return {
    state,
    isBlocked: isWorking && holder !== id,
    ask: (plan) => {
      take(id, false);
      planned.current = plan;
      void attempt(async (set) => {
        set({ phase: "planning" });
        set({ phase: "asking", plan: await plan(), isRenewed: false });
      });
    },
    confirm: () => {
      if (state.phase !== "asking" || planned.current === null) return;
      const { plan: shown } = state;
      const planAgain = planned.current;
      const { signal } = (stopper.current = new AbortController());
      const onProgress = (share: number): void => {
        setState((now) => (now.phase === "working" ? { ...now, share } : now));
      };
      take(id, true);
      void attempt(async (set) => {
        set({ phase: "working", plan: shown, share: 0, isStopping: false });
        const plan = await planAgain();
        signal.throwIfAborted();
        // What is done is what was shown: someone may have typed, or a colleague, while the preview stood.
        const isAsShown = JSON.stringify(plan) === JSON.stringify(shown);
        set(
          isAsShown
            ? { phase: "done", result: await carryOut(plan, { signal, onProgress }) }
            : { phase: "asking", plan, isRenewed: true },
        );
      }).finally(() => {
        end(id);
      });
    },
    cancel: () => {
      if (state.phase === "working") {
        stopper.current.abort();
        setState({ ...state, isStopping: true });
        return;
      }
      newest.current += 1;
      setState({ phase: "idle" });
    },
  };
}
