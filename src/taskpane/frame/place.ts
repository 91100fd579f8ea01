/** The parts of the pane, in the order of their tabs. */
export const paneTabs = ["scenario", "rules", "explain", "more"] as const;

/** One of them. */
export type PaneTab = (typeof paneTabs)[number];

/** What stands under *Mer*; each is a view of its own, fetched when it is first opened. */
export const moreParts = ["uncertainty", "functions", "data", "settings"] as const;

/** One of them. */
export type MorePart = (typeof moreParts)[number];

/** Where in the pane one is, or is led. */
export interface PanePlace {
  readonly tab: PaneTab;
  /** The part of *Mer* that is open; its list when left out. */
  readonly part?: MorePart | undefined;
  /** What one is led to there: a tool of *Scenario*, or a card of *Data*. */
  readonly spot?: "compare" | "create" | "import" | "freeze" | undefined;
}
