import { useLayoutEffect, useRef, type ReactNode, type RefObject } from "react";

interface PassingProps {
  readonly heir: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
}

/** What goes by itself, as the button that stops a work: a keyboard that is on it then is handed to the heir. */
export function Passing({ heir, children }: PassingProps): ReactNode {
  const own = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const around = own.current;
    // React calls this while the elements still stand
    const handOn = (): void => {
      if (around?.contains(document.activeElement) === true) heir.current?.focus();
    };
    return handOn;
  }, [heir]);
  return <div ref={own}>{children}</div>;
}
