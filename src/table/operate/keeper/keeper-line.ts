/** How the table's page speaks with the keeper that serves it (`beffroi table`); on any other host there is none. */
export interface KeeperLine {
  /** Which launch of the browser this is; the keeper passes over what an earlier one still says. */
  readonly run: string
  /** Asks by a path of the keeper's. @throws KeeperSilent, KeeperRefused */
  ask<Answer>(name: string, body?: unknown, options?: KeeperAsk): Promise<Answer>
}

export interface KeeperAsk {
  /** Given by the keeper for the staff's code. */
  readonly token?: string
  /** Arrives even where the page ends now. */
  readonly last?: boolean
}

/** The keeper is being restarted, or gone. */
export class KeeperSilent extends Error {
  override readonly name = 'KeeperSilent'
}

/** The keeper understood, and does not do it. */
export class KeeperRefused extends Error {
  override readonly name = 'KeeperRefused'
  constructor(readonly status: number) {
    super(`The keeper answered ${status}`)
  }
}

const COOKIE = 'beffroi-keeper'
/** A keeper that has taken this long is as good as gone. */
const LONGEST_MS = 15_000

/** The line to the keeper; null where this page comes from a host that is none. */
export function openKeeperLine({
  cookies,
  port,
  query,
}: {
  readonly cookies: string
  readonly port: string
  readonly query: URLSearchParams
}): KeeperLine | null {
  // Cookies are shared between ports: the one of a keeper on another port means nothing here.
  if (!cookies.split(/;\s*/).includes(`${COOKIE}=${port}`)) return null
  return {
    run: query.get('run') ?? '',
    async ask<Answer>(name: string, body: unknown = {}, { token, last = false }: KeeperAsk = {}): Promise<Answer> {
      let response
      try {
        response = await fetch(`/keeper/${name}`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', ...(token !== undefined && { 'X-Beffroi-Staff': token }) },
          body: JSON.stringify(body),
          keepalive: last,
          ...(last ? {} : { signal: AbortSignal.timeout(LONGEST_MS) }),
        })
      } catch (cause) {
        throw new KeeperSilent('No answer', { cause })
      }
      if (!response.ok) throw new KeeperRefused(response.status)
      return (await response.json()) as Answer
    },
  }
}
