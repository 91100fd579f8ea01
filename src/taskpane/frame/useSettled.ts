import { useState } from "react";

/** A value read from the workbook; while cells that it needs calculate, the one before it stands. */
export function useSettled<Value>(value: Value, isCalculating: boolean): Value {
  const [settled, setSettled] = useState({ value });
  if (!isCalculating && settled.value !== value) setSettled({ value });
  return isCalculating ? settled.value : value;
}
