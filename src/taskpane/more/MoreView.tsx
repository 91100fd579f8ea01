import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from "react";

import { HeardHeading } from "../frame/HeardHeading";
import type { MorePart } from "../frame/place";
import { useWording } from "../frame/wording";
import { LazyPart, type LoadPart, type PartProps } from "./LazyPart";
import { PartList } from "./PartList";

interface MoreViewProps extends PartProps {
  readonly onPart: (part: MorePart | null) => void;
  readonly loadPart: LoadPart;
}

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "24px", "&[hidden]": { display: "none" } },
  head: { display: "flex", alignItems: "center", gap: "4px", marginLeft: "-6px", marginBottom: "-8px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

/** The tab *Mer*: a list of parts, and the one that is open. Parts that were opened stay, for a deed may be going on. */
export function MoreView({ onPart, loadPart, ...props }: MoreViewProps): ReactNode {
  const styles = useStyles();
  const { t } = useWording();
  const part = props.place.part ?? null;
  const [opened, setOpened] = useState<readonly MorePart[]>([]);
  if (part !== null && !opened.includes(part)) setOpened([...opened, part]);
  const view = useRef<HTMLDivElement>(null);
  useFocusOnTurn(view, part, props.place.spot !== undefined);

  const goBack = (): void => {
    onPart(null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const isBack = event.key === "Escape" || (event.altKey && event.key === "ArrowLeft");
    // a menu or list that closes on Escape has taken it
    if (!isBack || event.defaultPrevented) return;
    event.preventDefault();
    // Office.js on the web would lead the keyboard out of the pane
    event.stopPropagation();
    goBack();
  };
  return (
    <div ref={view}>
      {part === null ? (
        <>
          <HeardHeading>{t("tabs.more")}</HeardHeading>
          <PartList onOpen={onPart} />
        </>
      ) : null}
      {opened.map((known) => (
        <div key={known} role="presentation" hidden={known !== part} className={styles.part} onKeyDown={onKeyDown}>
          <div className={styles.head}>
            <Button
              data-leads-from={known}
              appearance="subtle"
              icon={<ArrowLeft20Regular />}
              aria-label={t("more.back")}
              onClick={goBack}
            />
            <h1 className={styles.title}>{t(`more.parts.${known}.title`)}</h1>
          </div>
          <LazyPart part={known} load={loadPart} {...props} />
        </div>
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
