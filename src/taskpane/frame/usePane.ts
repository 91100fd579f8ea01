import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";

import { ConflictError, type CreationOptions, type CreationProgress } from "../../workbook/createStarterWorkbook";
import type { Conflicts } from "../../workbook/findConflicts";
import type { RuleStatus } from "../../workbook/readRuleStatus";
import type { Scenarios } from "../../workbook/readScenarios";
import type { SheetNames } from "../../workbook/sheetNames";
import type { Mailbox } from "../messages";
import { isCancelled, isCellEditing } from "../problem";
import { hasLostFigures, isCalculating, type Reading } from "./reading";

/** What the pane can do to the workbook. */
export interface PaneDeeds {
  readonly readScenarios: () => Promise<Scenarios | null>;
  readonly readRuleStatus: () => Promise<RuleStatus>;
  readonly selectScenario: (name: string) => Promise<void>;
  readonly createStarterWorkbook: (
    onProgress: (progress: CreationProgress) => void,
    options: CreationOptions,
  ) => Promise<void>;
  readonly emptyStarterWorkbook: () => Promise<void>;
  readonly showStart: () => Promise<void>;
  readonly watchWorkbook: (onChange: () => void) => Promise<() => Promise<void>>;
}

/** How the starter workbook is asked for. */
export interface CreationOrder {
  readonly sheetNames?: SheetNames;
  /** Without the figures it comes with, for whoever brings accounts of their own; they are led there. */
  readonly isForOwnFigures?: boolean;
}

/** An error, and the deed that may be tried again. */
export interface Problem {
  readonly error: unknown;
  readonly retry: () => void;
}

/** Everything the pane shows, and everything a person can ask of it. */
export interface PaneState {
  /** The last whole reading; null without a starter workbook. While cells calculate, the old figures stay. */
  readonly reading: Reading | null | "unread";
  readonly isCalculating: boolean;
  /** The reading that screen readers should hear about: it changes only when all cells have values. */
  readonly settled: Reading | null;
  readonly wasCreatedHere: boolean;
  /** How far the starter workbook is; null when it is not being made here. */
  readonly progress: CreationProgress | null;
  /** How often making it has ended here, well or not. */
  readonly endedCreations: number;
  readonly conflicts: Conflicts | null;
  readonly problem: Problem | null;
  readonly choosing: string | null;
  readonly create: (order?: CreationOrder) => void;
  /** What was asked for last, under other sheet names when they are given. */
  readonly createAgain: (sheetNames?: SheetNames) => void;
  readonly cancelCreation: () => void;
  readonly choose: (name: string) => void;
  readonly showStart: () => void;
  readonly dismiss: () => void;
}

const rereadMilliseconds = 400;

/** How often figures that are gone are read again before the pane believes it. */
const doubtfulReadings = 8;

/** Keeps the pane in step with the workbook: reads it now, after every change, and while cells are still calculating. */
export function usePane(deeds: PaneDeeds, mailbox: Mailbox): PaneState {
  const [reading, setReading] = useState<Reading | null | "unread">("unread");
  const [calculating, setCalculating] = useState(false);
  const [settled, setSettled] = useState<Reading | null>(null);
  const [wasCreatedHere, setWasCreatedHere] = useState(false);
  const [endedCreations, setEndedCreations] = useState(0);
  const [progress, setProgress] = useState<CreationProgress | null>(null);
  const [deedProblem, setDeedProblem] = useState<Problem | null>(null);
  const [readProblem, setReadProblem] = useState<Problem | null>(null);
  const [choosing, setChoosing] = useState<string | null>(null);
  const message = useSyncExternalStore(mailbox.subscribe, mailbox.read);
  const newest = useRef(0);
  const lastSettled = useRef<Reading | null>(null);
  const doubts = useRef(0);
  const isCreating = useRef(false);
  const stopper = useRef<AbortController | null>(null);
  const lastOrder = useRef<CreationOrder>({});

  const read = useCallback(
    async function readWorkbook(): Promise<void> {
      const number = ++newest.current;
      const again = (): void => {
        setTimeout(() => {
          if (number === newest.current) void readWorkbook();
        }, rereadMilliseconds);
      };
      try {
        const scenarios = await deeds.readScenarios();
        const next = scenarios === null ? null : { scenarios, rules: await deeds.readRuleStatus() };
        if (number !== newest.current) return;
        setReadProblem(null);
        setChoosing(null);
        const isDoubtful =
          next !== null &&
          lastSettled.current !== null &&
          doubts.current < doubtfulReadings &&
          hasLostFigures(next, lastSettled.current);
        doubts.current = isDoubtful ? doubts.current + 1 : 0;
        const waits = next !== null && (isCalculating(next) || isDoubtful);
        setCalculating(waits);
        setReading((before) => (waits ? withOldFigures(next, before) : next));
        if (waits) again();
        else {
          lastSettled.current = next;
          setSettled(next);
        }
      } catch (error) {
        if (number !== newest.current) return;
        // Nobody asked for this reading: it waits until the user has left the cell.
        if (isCellEditing(error)) again();
        else setReadProblem({ error, retry: () => void readWorkbook() });
      }
    },
    [deeds],
  );

  useEffect(() => {
    const watching = deeds.watchWorkbook(() => {
      // Half-made sheets are not worth a reading, and their maker reads when they are whole.
      if (!isCreating.current) void read();
    });
    watching.catch((error: unknown) => {
      setReadProblem({ error, retry: () => void read() });
    });
    void read();
    return () => {
      newest.current += 1;
      watching.then((stop) => stop()).catch(() => undefined);
    };
  }, [deeds, read]);

  const attempt = useCallback(
    async function attemptDeed(deed: () => Promise<void>): Promise<void> {
      setDeedProblem(null);
      mailbox.put(null);
      try {
        await deed();
      } catch (error) {
        if (error instanceof ConflictError) mailbox.put({ kind: "conflicts", conflicts: error.conflicts });
        else if (!isCancelled(error)) setDeedProblem({ error, retry: () => void attemptDeed(deed) });
        setChoosing(null);
      } finally {
        setProgress(null);
      }
    },
    [mailbox],
  );

  const create = (order: CreationOrder = {}): void => {
    lastOrder.current = order;
    const { sheetNames, isForOwnFigures = false } = order;
    void attempt(async () => {
      newest.current += 1;
      isCreating.current = true;
      try {
        const { signal } = (stopper.current = new AbortController());
        await deeds.createStarterWorkbook(setProgress, { signal, ...(sheetNames && { sheetNames }) });
        if (isForOwnFigures) await deeds.emptyStarterWorkbook();
        else setWasCreatedHere(true);
        lastOrder.current = {};
      } finally {
        isCreating.current = false;
        setEndedCreations((before) => before + 1);
      }
      await read();
      if (isForOwnFigures) mailbox.put({ kind: "show", place: { tab: "more", part: "data", spot: "import" } });
    });
  };

  return {
    reading,
    isCalculating: calculating,
    settled,
    wasCreatedHere,
    progress,
    endedCreations,
    conflicts: message?.kind === "conflicts" ? message.conflicts : null,
    // What was asked for comes before what the pane reads on its own, so that "try again" tries the right thing.
    problem:
      deedProblem ??
      (message?.kind === "failure"
        ? {
            error: message.error,
            retry: () => {
              mailbox.put(null);
              if (message.retry === undefined) create();
              else message.retry();
            },
          }
        : readProblem),
    choosing,
    create,
    createAgain: (sheetNames) => {
      create({ ...lastOrder.current, ...(sheetNames && { sheetNames }) });
    },
    cancelCreation: () => stopper.current?.abort(),
    choose: (name) =>
      void attempt(async () => {
        setChoosing(name);
        await deeds.selectScenario(name);
        await read();
      }),
    showStart: () => void attempt(deeds.showStart),
    dismiss: () => {
      lastOrder.current = {};
      setDeedProblem(null);
      setReadProblem(null);
      mailbox.put(null);
    },
  };
}

function withOldFigures(next: Reading, before: Reading | null | "unread"): Reading {
  if (before === null || before === "unread") return next;
  return { rules: before.rules, scenarios: { ...before.scenarios, active: next.scenarios.active } };
}
