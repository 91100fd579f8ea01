import { createContext, use, useId, useRef, useState } from "react";

/** How far a deed has come, from the first look at the workbook to its answer. */
export type DeedState<Plan, Result> =
  | { readonly phase: "idle" }
  | { readonly phase: "planning" }
  /** The plan is shown; renewed when the workbook has changed since it was first shown. */
  | { readonly phase: "asking"; readonly plan: Plan; readonly isRenewed: boolean }
  | { readonly phase: "working"; readonly plan: Plan }
  | { readonly phase: "done"; readonly result: Result }
  | { readonly phase: "failed"; readonly error: unknown };

/** A deed that is asked for, shown, confirmed and done. */
export interface Deed<Plan, Result> {
  readonly state: DeedState<Plan, Result>;
  /** Another deed is writing, so this one must wait. */
  readonly isBlocked: boolean;
  readonly ask: (plan: () => Promise<Plan>) => void;
  readonly confirm: () => void;
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
export function useDeed<Plan, Result>(carryOut: (plan: Plan) => Promise<Result>): Deed<Plan, Result> {
  const id = useId();
  const { holder, isWorking, take, end } = use(DeedTurnContext);
  const [own, setState] = useState<DeedState<Plan, Result>>({ phase: "idle" });
  const planned = useRef<(() => Promise<Plan>) | null>(null);
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
      set({ phase: "failed", error });
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
      take(id, true);
      void attempt(async (set) => {
        set({ phase: "working", plan: shown });
        const plan = await planAgain();
        // What is done is what was shown: someone may have typed, or a colleague, while the preview stood.
        if (JSON.stringify(plan) === JSON.stringify(shown)) set({ phase: "done", result: await carryOut(plan) });
        else set({ phase: "asking", plan, isRenewed: true });
      }).finally(() => {
        end(id);
      });
    },
    cancel: () => {
      newest.current += 1;
      setState({ phase: "idle" });
    },
  };
}
