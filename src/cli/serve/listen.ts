import type { Server } from 'node:http'

const TRIES = 20

/** Every port tried is taken. */
export class NoFreePort extends Error {
  override readonly name = 'NoFreePort'
}

/** Starts listening on `port`, or on the next one that is free; gives the port. @throws NoFreePort */
export async function listen(server: Server, port: number, host: string): Promise<number> {
  for (let tried = port; tried < port + TRIES; tried += 1) if (await listensOn(server, tried, host)) return tried
  throw new NoFreePort(`Ports ${port} to ${port + TRIES - 1} are taken`)
}

function listensOn(server: Server, port: number, host: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onError = (cause: NodeJS.ErrnoException) => {
      if (cause.code === 'EADDRINUSE') resolve(false)
      else reject(cause)
    }
    server.once('error', onError)
    server.listen(port, host, () => {
      server.removeListener('error', onError)
      resolve(true)
    })
  })
}
