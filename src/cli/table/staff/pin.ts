import { randomBytes, scryptSync, timingSafeEqual } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { PinAnswer } from '#domain/table/table-state.ts'
import { unlessMissing } from '../../tools/unless-missing.ts'
import { writeWhole } from '../../tools/write-whole.ts'

/** What is kept of the staff's code: never the code, and how often a wrong one was tried, power cuts or not. */
interface KeptPin {
  readonly salt: string
  readonly hash: string
  readonly wrong: number
  /** Milliseconds since 1970. */
  readonly wrongAtMs: number
}

/** Guards what only staff may do. */
export interface StaffDoor {
  hasPin(): Promise<boolean>
  /** Tries a code; on a table without one it becomes the code. */
  knock(pin: string, nowMs: number): Promise<PinAnswer>
  /** Sets another code; only for who is inside. Gives false for what is no code. */
  change(pin: string): Promise<boolean>
  /** Whether a token was given by `knock` and used within ten minutes. */
  isInside(token: string, nowMs: number): boolean
}

export const PIN_FORM = /^\d{4,8}$/
const FREE_TRIES = 3
const FIRST_WAIT_MS = 5000
const LONGEST_WAIT_MS = 300_000
const INSIDE_MS = 600_000

/** How long no code is looked at after so many wrong ones in a row: nothing for three, then five seconds, doubled each time. */
export function waitAfter(wrong: number): number {
  return wrong < FREE_TRIES ? 0 : Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (wrong - FREE_TRIES))
}

export function openStaffDoor(file: string): StaffDoor {
  let inside: { readonly token: string; readonly usedMs: number } | null = null
  /** One knock after the other, so that many at once are not many tries. */
  let turn: Promise<unknown> = Promise.resolve()

  const read = async (): Promise<KeptPin | undefined> => {
    const bytes = await unlessMissing(readFile(file, 'utf8'))
    return bytes === undefined ? undefined : (JSON.parse(bytes) as KeptPin)
  }
  const write = (kept: KeptPin) => writeWhole(file, Buffer.from(JSON.stringify(kept)))
  const letIn = (nowMs: number): PinAnswer => {
    inside = { token: randomBytes(24).toString('hex'), usedMs: nowMs }
    return { open: true, token: inside.token }
  }
  const setTo = (pin: string) => {
    const salt = randomBytes(16).toString('hex')
    return write({ salt, hash: hashOf(pin, salt), wrong: 0, wrongAtMs: 0 })
  }
  const knock = async (pin: string, nowMs: number): Promise<PinAnswer> => {
    const kept = await read()
    if (kept === undefined) {
      if (!PIN_FORM.test(pin)) return { open: false, waitMs: 0 }
      await setTo(pin)
      return letIn(nowMs)
    }
    // A clock that was set back makes nobody wait longer than once more.
    const sinceMs = Math.max(0, nowMs - kept.wrongAtMs)
    const waitMs = waitAfter(kept.wrong) - sinceMs
    if (waitMs > 0) return { open: false, waitMs }
    if (PIN_FORM.test(pin) && isSame(hashOf(pin, kept.salt), kept.hash)) {
      if (kept.wrong > 0) await write({ ...kept, wrong: 0 })
      return letIn(nowMs)
    }
    const wrong = kept.wrong + 1
    await write({ ...kept, wrong, wrongAtMs: nowMs })
    return { open: false, waitMs: waitAfter(wrong) }
  }
  return {
    hasPin: async () => (await read()) !== undefined,
    knock(pin, nowMs) {
      const answer = turn.then(() => knock(pin, nowMs))
      turn = answer.catch(() => undefined)
      return answer
    },
    async change(pin) {
      if (!PIN_FORM.test(pin)) return false
      await setTo(pin)
      return true
    },
    isInside(token, nowMs) {
      if (inside === null || !isSame(token, inside.token) || nowMs - inside.usedMs > INSIDE_MS) return false
      inside = { token, usedMs: nowMs }
      return true
    },
  }
}

/** Slow on purpose: whoever carries the disk away has to try ten thousand codes, some tens of milliseconds each. */
function hashOf(pin: string, salt: string): string {
  return scryptSync(pin, salt, 32).toString('hex')
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}
