interface Order {
  readonly id: number
  readonly name: string
  readonly args: readonly unknown[]
}

/** Does what the host orders, one thing after the other, as long as the page lives: the same in every engine. */
export async function takeOrders(calls: Readonly<Record<string, (...args: never[]) => unknown>>): Promise<never> {
  for (;;) {
    const order = (await (await fetch('orders/next', { cache: 'no-store' })).json()) as Order
    const done = await carryOut(calls, order)
    await fetch(`orders/done/${order.id}`, { method: 'POST', body: JSON.stringify(done) })
  }
}

async function carryOut(
  calls: Readonly<Record<string, (...args: never[]) => unknown>>,
  { name, args }: Order,
): Promise<{ readonly value?: unknown; readonly failed?: string }> {
  try {
    return { value: await calls[name]?.(...(args as never[])) }
  } catch (error) {
    return { failed: String(error) }
  }
}
