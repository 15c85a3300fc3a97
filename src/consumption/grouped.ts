export type AtLeastOne<Item> = [Item, ...Item[]]

/** Items that share a key, in the order in which each key first appears. */
export function grouped<Item>(items: Item[], keyOf: (item: Item) => string): AtLeastOne<Item>[] {
  const groups = new Map<string, AtLeastOne<Item>>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return [...groups.values()]
}

export function lastOf<Item>(items: AtLeastOne<Item>): Item {
  return items.at(-1) ?? items[0]
}
