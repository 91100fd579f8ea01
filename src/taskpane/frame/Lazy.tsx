import { Spinner } from "@fluentui/react-components";
import { useEffect, useState, type ComponentType, type ReactNode } from "react";

import { Notice } from "./Notice";
import { useWording } from "./wording";

/** Fetches a view, with what Office does for it. */
export type LoadView<Props> = () => Promise<ComponentType<Props>>;

interface LazyProps<Props> {
  readonly load: LoadView<Props>;
  readonly props: Props;
}

/** A view that is fetched when it is first seen; a lost connection is told, and can be tried again. */
export function Lazy<Props extends object>({ load, props }: LazyProps<Props>): ReactNode {
  const { t } = useWording();
  const [View, setView] = useState<ComponentType<Props> | null>(null);
  const [attempt, setAttempt] = useState(1);
  const [failedAttempt, setFailedAttempt] = useState(0);
  useEffect(() => {
    load().then(
      (loaded) => {
        setView(() => loaded);
      },
      () => {
        setFailedAttempt(attempt);
      },
    );
  }, [load, attempt]);

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
