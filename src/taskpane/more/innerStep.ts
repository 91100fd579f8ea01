import { createContext } from "react";

/** A step further in than a part's own front, such as one open function. */
export interface InnerStep {
  /** What the way back is called. */
  readonly back: string;
  readonly goBack: () => void;
}

/** A part tells here when it has gone a step further in, so that its one arrow leads one step back; null at its front. */
export const InnerStepContext = createContext<(step: InnerStep | null) => void>(() => undefined);
