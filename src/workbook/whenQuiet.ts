type Handler = OfficeExtension.EventHandlerResult<unknown>;

/** Calls back once after events of the sheets have come and then stopped for a moment; the answer stops listening. */
export async function whenQuiet(
  milliseconds: number,
  onQuiet: () => void,
  listen: (worksheets: Excel.WorksheetCollection, notice: () => Promise<void>) => readonly Handler[],
): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const notice = (): Promise<void> => {
    clearTimeout(timer);
    timer = setTimeout(onQuiet, milliseconds);
    return Promise.resolve();
  };

  const handlers = await Excel.run(async (context) => {
    const added = listen(context.workbook.worksheets, notice);
    await context.sync();
    return added;
  });

  return async () => {
    clearTimeout(timer);
    const [first] = handlers;
    if (first === undefined) return;
    await Excel.run(first.context, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  };
}
