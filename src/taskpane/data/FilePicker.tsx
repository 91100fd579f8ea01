import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowUpload16Regular } from "@fluentui/react-icons";
import { useRef, useState, type ReactNode } from "react";

import { useWording } from "../frame/wording";

interface FilePickerProps {
  readonly label: string;
  readonly isDisabled: boolean;
  /** Takes one file and not several. */
  readonly isSingle?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

const useStyles = makeStyles({
  area: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    width: "100%",
    boxSizing: "border-box",
    gap: "4px",
    padding: "12px",
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: { border: `1px dashed ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, textAlign: "center" },
});

/** Takes files from the machine: chosen by a button, or dropped here. */
export function FilePicker({ label, isDisabled, isSingle = false, onFiles }: FilePickerProps): ReactNode {
  const styles = useStyles();
  const { t } = useWording();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null): void => {
    if (files !== null && files.length > 0 && !isDisabled) onFiles([...files]);
  };
  return (
    <div
      role="presentation"
      className={mergeClasses(styles.area, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
    >
      <input
        ref={input}
        type="file"
        multiple={!isSingle}
        hidden
        aria-label={label}
        onChange={({ currentTarget }) => {
          take(currentTarget.files);
          // the same file again, mended, must count as a new choice
          currentTarget.value = "";
        }}
      />
      <Button
        data-takes-focus
        icon={<ArrowUpload16Regular />}
        disabledFocusable={isDisabled}
        onClick={() => {
          input.current?.click();
        }}
      >
        {label}
      </Button>
      <span className={styles.hint}>{isSingle ? t("data.dropOne") : t("data.drop")}</span>
    </div>
  );
}
