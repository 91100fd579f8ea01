import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";
import { useEffect, useRef, useState, type ReactNode } from "react";

import { goBackByKey } from "../frame/backKey";
import type { MorePart } from "../frame/place";
import { useWording } from "../frame/wording";
import { InnerStepContext, type InnerStep } from "./innerStep";
import { LazyPart, type LoadPart, type PartProps } from "./LazyPart";

interface OpenPartProps extends PartProps {
  readonly part: MorePart;
  readonly load: LoadPart;
  readonly isShown: boolean;
  readonly onBack: () => void;
}

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "24px", "&[hidden]": { display: "none" } },
  head: { display: "flex", alignItems: "center", gap: "4px", marginLeft: "-6px", marginBottom: "-8px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

/** A part of *Mer* under its title; the arrow and Escape lead one step back, wherever in the part one is. */
export function OpenPart({ part, load, isShown, onBack, ...props }: OpenPartProps): ReactNode {
  const styles = useStyles();
  const { t } = useWording();
  const [inner, setInner] = useState<InnerStep | null>(null);
  const head = useRef<HTMLDivElement>(null);
  const isInner = inner !== null;
  const goBack = inner?.goBack ?? onBack;

  useEffect(() => {
    // the button that led further in is gone
    if (isInner) head.current?.querySelector("button")?.focus();
  }, [isInner]);

  return (
    <div
      role="presentation"
      hidden={!isShown}
      className={styles.part}
      onKeyDown={(event) => {
        goBackByKey(event, goBack);
      }}
    >
      <div ref={head} className={styles.head}>
        <Button
          data-leads-from={part}
          appearance="subtle"
          icon={<ArrowLeft20Regular />}
          title={inner?.back ?? t("more.back")}
          aria-label={inner?.back ?? t("more.back")}
          onClick={goBack}
        />
        <h1 className={styles.title}>{t(`more.parts.${part}.title`)}</h1>
      </div>
      <InnerStepContext value={setInner}>
        <LazyPart part={part} load={load} {...props} />
      </InnerStepContext>
    </div>
  );
}
