/** `Value`, where fields that may be missing may be undefined as well. */
type LooseFields<Value> = {
  readonly [Key in keyof Value]: object extends Pick<Value, Key> ? Value[Key] | undefined : Value[Key]
}

/** The value without the fields that are undefined: what is not known is left out of a built pack. */
export function withoutUndefined<Value extends object>(value: LooseFields<Value>): Value {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as Value
}
