import { Spinner } from "@fluentui/react-components";
import { useEffect, useState, type ComponentType, type ReactNode } from "react";

import { Notice } from "./Notice";
import { useWording } from "./wording";

/** What the pane tells its Data part. */
export interface DataViewProps {
  readonly hasStarterWorkbook: boolean;
  readonly onCreate: () => void;
  /** A deed is over, well or not. */
  readonly onDeedEnd: () => void;
}

/** Fetches the Data part. */
export type LoadDataView = () => Promise<ComponentType<DataViewProps>>;

/** The Data part, fetched when it is first seen; a lost connection is told, and can be tried again. */
export function LazyDataView({ load, ...props }: DataViewProps & { readonly load: LoadDataView }): ReactNode {
  const { t } = useWording();
  const [View, setView] = useState<ComponentType<DataViewProps> | null>(null);
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
  if (failedAttempt < attempt) return <Spinner size="small" label={t("data.loading")} />;
  const retry = {
    label: t("errors.retry"),
    onClick: () => {
      setAttempt(attempt + 1);
    },
  };
  return (
    <Notice intent="error" title={t("errors.title")} actions={[retry]}>
      {t("data.notLoaded")}
    </Notice>
  );
}
