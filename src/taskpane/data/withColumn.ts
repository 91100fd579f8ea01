/** A row's label with the year or heading of the column. */
export function withColumn(label: string, column: string | number | undefined): string {
  return column === undefined ? label : `${label}, ${column}`;
}
