/**
 * The list with one more item, for lists that mostly hold one: an empty list that is pushed to makes room for 17, which is
 * a good part of what a request allocates. An empty list is not changed.
 */
export function append<T>(list: T[], item: T): T[] {
  if (list.length === 0) return [item]
  list.push(item)
  return list
}
