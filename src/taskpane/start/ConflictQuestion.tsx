import type { ReactNode } from "react";

import type { Conflicts } from "../../workbook/findConflicts";
import { freeSheetNames, type SheetNames } from "../../workbook/sheetNames";
import { Notice } from "../frame/Notice";
import { useWording } from "../frame/wording";

interface ConflictQuestionProps {
  readonly conflicts: Conflicts;
  readonly hasStarterWorkbook: boolean;
  readonly onCreate: (sheetNames?: SheetNames) => void;
  readonly onShowStart: () => void;
  readonly onCancel: () => void;
}

/** Asks before anything is written when the workbook already uses names that the starter workbook needs. */
export function ConflictQuestion(props: ConflictQuestionProps): ReactNode {
  const { conflicts, hasStarterWorkbook, onCreate, onShowStart, onCancel } = props;
  const { t, list } = useWording();
  const quoted = (names: readonly string[]): string => list(names.map((name) => `«${name}»`));
  const cancel = { label: t("conflict.cancel"), onClick: onCancel };

  if (hasStarterWorkbook) {
    return (
      <Notice
        intent="info"
        title={t("conflict.existsTitle")}
        actions={[{ label: t("conflict.showStart"), onClick: onShowStart }, cancel]}
      >
        {t("conflict.exists")}
      </Notice>
    );
  }
  if (conflicts.names.length > 0) {
    const retry = {
      label: t("conflict.retry"),
      onClick: () => {
        onCreate();
      },
    };
    return (
      <Notice intent="warning" title={t("conflict.namesTitle")} actions={[retry, cancel]}>
        {t("conflict.names", { names: list(conflicts.names) })}
      </Notice>
    );
  }
  const names = freeSheetNames(conflicts.takenSheets);
  const rename = {
    label: t("conflict.createRenamed"),
    onClick: () => {
      onCreate(names);
    },
  };
  return (
    <Notice intent="warning" title={t("conflict.sheetsTitle")} actions={[rename, cancel]}>
      {t("conflict.sheets", { names: quoted(conflicts.sheets) })}{" "}
      {t("conflict.renamed", { names: quoted([...names.values()]) })}
    </Notice>
  );
}
