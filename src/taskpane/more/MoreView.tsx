import { useEffect, useRef, useState, type ReactNode, type RefObject } from "react";

import { HeardHeading } from "../frame/HeardHeading";
import type { MorePart } from "../frame/place";
import { useWording } from "../frame/wording";
import type { LoadPart, PartProps } from "./LazyPart";
import { OpenPart } from "./OpenPart";
import { PartList } from "./PartList";

interface MoreViewProps extends PartProps {
  readonly onPart: (part: MorePart | null) => void;
  readonly loadPart: LoadPart;
}

/** The tab *Mer*: a list of parts, and the one that is open. Parts that were opened stay, for a deed may be going on. */
export function MoreView({ onPart, loadPart, ...props }: MoreViewProps): ReactNode {
  const { t } = useWording();
  const part = props.place.part ?? null;
  const [opened, setOpened] = useState<readonly MorePart[]>([]);
  if (part !== null && !opened.includes(part)) setOpened([...opened, part]);
  const view = useRef<HTMLDivElement>(null);
  useFocusOnTurn(view, part, props.place.spot !== undefined);

  return (
    <div ref={view}>
      {part === null ? (
        <>
          <HeardHeading>{t("tabs.more")}</HeardHeading>
          <PartList onOpen={onPart} />
        </>
      ) : null}
      {opened.map((known) => (
        <OpenPart
          key={known}
          part={known}
          load={loadPart}
          isShown={known === part}
          onBack={() => {
            onPart(null);
          }}
          {...props}
        />
      ))}
    </div>
  );
}

/**
 * The button that was pressed is gone when the view turns: the keyboard goes to the one that leads back, unless one is led
 * on to something in the part.
 */
function useFocusOnTurn(view: RefObject<HTMLElement | null>, part: MorePart | null, isLed: boolean): void {
  const before = useRef(part);
  useEffect(() => {
    const was = before.current;
    before.current = part;
    if (part === was || isLed) return;
    const button = part === null ? `[data-leads-to="${was ?? ""}"]` : `[data-leads-from="${part}"]`;
    view.current?.querySelector<HTMLElement>(button)?.focus();
  }, [view, part, isLed]);
}
