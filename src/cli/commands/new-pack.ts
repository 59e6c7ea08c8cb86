import type { NewOptions } from './new.ts'

export async function newPack(id: string, options: NewOptions): Promise<number> {
  void id
  void options
  return 0
}
