/** Work on many items at once without keeping others waiting. Knows nothing of what the work is. */

/** How long work may keep others waiting at a stretch, in ms. */
const turnMs = 10;
let turnBegan = 0;

/** Lets others run if work has kept them waiting for a while. */
export async function takeTurns(): Promise<void> {
  if (performance.now() - turnBegan < turnMs) return;
  await new Promise<void>((resolve) => void setImmediate(resolve));
  turnBegan = performance.now();
}

/** Does `act` to all items, at most `atOnce` at a time, in order of their start. Rejects with the first error. */
export async function forEach<T extends object | string>(
  items: readonly T[],
  atOnce: number,
  act: (item: T) => Promise<void>,
): Promise<void> {
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let item = items[next++]; item !== undefined; item = items[next++]) await act(item);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
}
