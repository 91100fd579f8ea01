import { Spinner } from "@fluentui/react-components";
import { useEffect, useState, type ComponentType, type ReactNode } from "react";

import { Notice } from "../frame/Notice";
import type { MorePart } from "../frame/place";
import { useWording } from "../frame/wording";

/** What the pane tells a part of *Mer*. */
export interface PartProps {
  readonly hasStarterWorkbook: boolean;
  readonly onCreate: () => void;
  /** A deed is over, well or not. */
  readonly onDeedEnd: () => void;
}

/** Fetches a part of *Mer*. */
export type LoadPart = (part: MorePart) => Promise<ComponentType<PartProps>>;

interface LazyPartProps extends PartProps {
  readonly part: MorePart;
  readonly load: LoadPart;
}

/** A part of *Mer*, fetched when it is first seen; a lost connection is told, and can be tried again. */
export function LazyPart({ part, load, ...props }: LazyPartProps): ReactNode {
  const { t } = useWording();
  const [View, setView] = useState<ComponentType<PartProps> | null>(null);
  const [attempt, setAttempt] = useState(1);
  const [failedAttempt, setFailedAttempt] = useState(0);
  useEffect(() => {
    load(part).then(
      (loaded) => {
        setView(() => loaded);
      },
      () => {
        setFailedAttempt(attempt);
      },
    );
  }, [load, part, attempt]);

  if (View !== null) return <View {...props} />;
  if (failedAttempt < attempt) return <Spinner size="small" label={t("more.loading")} />;
  const retry = {
    label: t("errors.retry"),
    onClick: () => {
      setAttempt(attempt + 1);
    },
  };
  return (
    <Notice intent="error" title={t("errors.title")} actions={[retry]}>
      {t("more.notLoaded")}
    </Notice>
  );
}
