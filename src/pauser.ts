/** Long work in slices, so that others are answered meanwhile. */

/** How long the event loop is held at a time, ms. */
const SLICE = 15;

/** Lets others run once a slice of time is used up. */
export function pauser(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < SLICE) return;
    await new Promise(setImmediate);
    since = performance.now();
  };
}
