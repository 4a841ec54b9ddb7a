/** Index of the first of a list for which `is` holds, as it does for all behind it; the length for none. */
export function firstWhere<T>(list: readonly T[], is: (one: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (is(list[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}
