import { useCallback, type ComponentType, type ReactNode } from "react";

import { Lazy } from "../frame/Lazy";
import type { MorePart, PanePlace } from "../frame/place";
import type { CreationOrder } from "../frame/usePane";

/** What the pane tells a part of *Mer*. */
export interface PartProps {
  readonly hasStarterWorkbook: boolean;
  /** Another value each time the workbook may have changed. */
  readonly reading: unknown;
  /** Where in the pane one is, or is led. */
  readonly place: PanePlace;
  readonly onCreate: (order?: CreationOrder) => void;
  /** A deed is over, well or not. */
  readonly onDeedEnd: () => void;
}

/** Fetches a part of *Mer*. */
export type LoadPart = (part: MorePart) => Promise<ComponentType<PartProps>>;

interface LazyPartProps extends PartProps {
  readonly part: MorePart;
  readonly load: LoadPart;
}

/** A part of *Mer*, fetched when it is first seen. */
export function LazyPart({ part, load, ...props }: LazyPartProps): ReactNode {
  const loadThis = useCallback(() => load(part), [load, part]);
  return <Lazy load={loadThis} props={props} />;
}
