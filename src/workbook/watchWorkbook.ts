type Handler = () => Promise<void>;
type Registered = OfficeExtension.EventHandlerResult<unknown>;

const workbookQuiet = 150;
const selectionQuiet = 200;

/** Calls back once when the workbook has changed or calculated and then been quiet for a moment; the answer stops watching. */
export async function watchWorkbook(onChange: () => void): Promise<() => Promise<void>> {
  return watch(onChange, workbookQuiet, (worksheets, notice) => [
    worksheets.onChanged.add(notice),
    worksheets.onCalculated.add(notice),
    worksheets.onAdded.add(notice),
    worksheets.onDeleted.add(notice),
  ]);
}

/** The same when another cell is selected, or when cells have changed or calculated. */
export async function watchSelection(onChange: () => void): Promise<() => Promise<void>> {
  return watch(onChange, selectionQuiet, (worksheets, notice) => [
    worksheets.onSelectionChanged.add(notice),
    worksheets.onActivated.add(notice),
    worksheets.onChanged.add(notice),
    worksheets.onCalculated.add(notice),
  ]);
}

async function watch(
  onChange: () => void,
  quietMilliseconds: number,
  register: (worksheets: Excel.WorksheetCollection, notice: Handler) => readonly Registered[],
): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const notice = (): Promise<void> => {
    clearTimeout(timer);
    timer = setTimeout(onChange, quietMilliseconds);
    return Promise.resolve();
  };
  const handlers = await Excel.run(async (context) => {
    const registered = register(context.workbook.worksheets, notice);
    await context.sync();
    return registered;
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
