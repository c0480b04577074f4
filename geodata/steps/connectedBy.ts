/** Groups items that have a key in common, directly or through others; groups and items keep their order. */
export function connectedBy<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => Iterable<string>,
): Item[][] {
  const parent = items.map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parent[at] !== at) {
      const above = parent[parent[at] ?? at] ?? at;
      parent[at] = above;
      at = above;
    }
    return at;
  };
  const firstWith = new Map<string, number>();
  items.forEach((item, index) => {
    for (const key of keysOf(item)) {
      const other = firstWith.get(key);
      if (other === undefined) firstWith.set(key, index);
      else parent[root(index)] = root(other);
    }
  });
  const groups = new Map<number, Item[]>();
  items.forEach((item, index) => {
    const group = groups.get(root(index));
    if (group === undefined) groups.set(root(index), [item]);
    else group.push(item);
  });
  return [...groups.values()];
}
