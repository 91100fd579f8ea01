const quietMilliseconds = 150;

/** Calls back once when the workbook has changed or calculated and then been quiet for a moment; the answer stops watching. */
export async function watchWorkbook(onChange: () => void): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const notice = (): Promise<void> => {
    clearTimeout(timer);
    timer = setTimeout(onChange, quietMilliseconds);
    return Promise.resolve();
  };

  const handlers = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onChanged.add(notice),
      worksheets.onCalculated.add(notice),
      worksheets.onAdded.add(notice),
      worksheets.onDeleted.add(notice),
    ];
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
