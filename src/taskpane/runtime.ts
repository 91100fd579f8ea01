/** The shared runtime's first script: the functions are already registered, the pane is fetched when someone can see it. */
void Office.onReady(async () => {
  const { showPane } = await import("./pane");
  showPane();
});
