import { createHash } from 'node:crypto'

/** WebCrypto that answers without a thread: every run of a seed is then the same, and a model's thousands of starts are quick. */
export const quickCrypto = {
  subtle: {
    digest: (_algorithm: string, bytes: Uint8Array): Promise<ArrayBuffer> =>
      Promise.resolve(new Uint8Array(createHash('sha256').update(bytes).digest()).buffer),
  },
}
