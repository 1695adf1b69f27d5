/** The first few of many in an order, without sorting them all. Pure. */

/** From here on sorting all is cheaper. */
const MANY = 400;

/** The first `most` of the items as `order` would sort them; of two that are equal, that which stands first. */
export function bestOf<Item>(
  items: readonly Item[],
  most: number,
  order: (a: Item, b: Item) => number,
): readonly Item[] {
  if (most >= items.length || most > MANY) return items.toSorted(order).slice(0, most);
  const best: Item[] = [];
  for (const item of items) {
    const last = best.at(-1);
    if (best.length >= most && (last === undefined || order(item, last) >= 0)) continue;
    let at = best.length;
    while (at > 0 && order(item, best[at - 1] as Item) < 0) at -= 1;
    best.splice(at, 0, item);
    if (best.length > most) best.pop();
  }
  return best;
}
