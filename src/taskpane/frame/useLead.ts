import { useEffect, useRef, type RefObject } from "react";

import type { PanePlace } from "./place";

/** Takes eyes and keyboard to the spot one is led to, as soon as it is there, and once for each time. */
export function useLead(view: RefObject<HTMLElement | null>, place: PanePlace, spot: string | undefined): void {
  const followed = useRef<PanePlace | null>(null);
  useEffect(() => {
    if (spot === undefined || followed.current === place) return;
    const found = view.current?.querySelector<HTMLElement>(`[data-spot="${spot}"]`);
    if (found == null) return;
    followed.current = place;
    (found.querySelector<HTMLElement>("[data-takes-focus]") ?? found).focus({ preventScroll: true });
    found.scrollIntoView({ block: "start" });
  });
}
