import { useEffect, useState, type RefCallback } from "react";

/** The width of an element in pixels, as it is and becomes; drawings in pixels keep their letters legible. */
export function useWidth(): readonly [width: number, ref: RefCallback<HTMLElement>] {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (element === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidth(Math.floor(entry.contentRect.width));
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [element]);
  return [width, setElement];
}
