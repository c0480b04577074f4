/** The value at an index that must exist; throws RangeError where it does not, so a wrong index never reads as nobody. */
export function at<Value>(values: ArrayLike<Value>, index: number): Value {
  const value = values[index];
  if (value === undefined) throw new RangeError(`No value at ${index} of ${values.length}`);
  return value;
}
