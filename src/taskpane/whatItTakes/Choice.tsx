import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly text: string }[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

const useStyles = makeStyles({
  // a long option must not make the pane wider than it is
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  select: { minWidth: 0, "& select": { minWidth: 0, textOverflow: "ellipsis" } },
});

/** One choice among a few. */
export function Choice<Value extends string>({ label, options, chosen, onChoose }: ChoiceProps<Value>): ReactNode {
  const styles = useStyles();
  return (
    <Field label={label} className={styles.field}>
      <Select
        className={styles.select}
        value={chosen}
        onChange={(_, { value }) => {
          const option = options.find((one) => one.value === value);
          if (option !== undefined) onChoose(option.value);
        }}
      >
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
