/** What `work` gives, or undefined when it fails or has given nothing after `deadlineMs`: for what must never hold up a start. */
export async function within<Value>(deadlineMs: number, work: () => Promise<Value>): Promise<Value | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => {
      resolve(undefined)
    }, deadlineMs)
  })
  try {
    return await Promise.race([
      Promise.resolve()
        .then(work)
        .catch(() => undefined),
      late,
    ])
  } finally {
    clearTimeout(timer)
  }
}
