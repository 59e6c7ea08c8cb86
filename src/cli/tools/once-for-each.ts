/** The function, asked once for each array of bytes; what it gave goes away with the array. */
export function onceForEach<Result>(task: (bytes: Uint8Array) => Result): (bytes: Uint8Array) => Result {
  const given = new WeakMap<Uint8Array, { readonly result: Result }>()
  return (bytes) => {
    const known = given.get(bytes) ?? { result: task(bytes) }
    given.set(bytes, known)
    return known.result
  }
}
