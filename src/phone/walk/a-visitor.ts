import { signal } from '@preact/signals'
import type { BuiltStop, BuiltTrail } from '#domain/built-pack/built-pack.ts'
import type { StopText } from '#domain/built-pack/built-text.ts'
import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import { moved } from '#domain/position/plane.ts'
import type { Fix, Position } from '#domain/position/position.ts'
import type { Trigger } from '#domain/stop/trigger.ts'
import type { Visit, VisitEvent } from '#domain/visit/visit.ts'
import { advance, newVisit } from '#domain/visit/visit.ts'
import type { NextFix } from '#domain/stop/next-fix-policy.ts'
import type { LocatorStatus } from '#kit/position/locator.ts'
import type { Session } from '#kit/screen/session.ts'
import { DEFAULT_SETTINGS } from '#kit/screen/settings.ts'
import { openPlayer } from '#kit/sound/open-player.ts'
import type { OpenVoice, VoiceListener } from '#kit/sound/voice.ts'
import { openNoteBook } from '#store/walk-notes/open-note-book.ts'
import { createWalk } from './create-walk.ts'

const TOWN: Position = [1.6135, 50.7264]
const at = (eastM: number) => moved(TOWN, { eastM, northM: 0 })
const STRIDE_M = 5
const STRIDE_S = 4 // at a stroll
const PLACES: Readonly<Record<string, number>> = { gate: 0, belfry: 200, castle: 400 }

function aStop(id: string, changes: Partial<Trigger>): BuiltStop {
  const trigger: Trigger = {
    zone: { kind: 'circle', centre: at(PLACES[id] ?? 0), enterM: 25, exitM: 40 },
    accuracyM: 30,
    fixes: 1,
    dwellS: 0,
    repeat: 'visit',
    do: 'play',
    leave: 'finish',
    priority: 5,
    after: [],
    ...changes,
  }
  return {
    id,
    position: at(PLACES[id] ?? 0),
    triggers: [trigger],
    themes: [],
    people: [],
    access: {},
    tickets: [],
    sources: [],
    images: [],
  }
}

const trail: BuiltTrail = {
  id: 'ville-haute',
  order: 'sequence',
  mode: 'walk',
  lengthM: 400,
  durationMin: 20,
  stopCount: 3,
  access: {},
  audience: [],
  themes: [],
  offRouteM: 50,
  path: [[...at(0)], [...at(400)]],
  steps: Object.entries(PLACES).map(([stop, alongM]) => ({ id: stop, stop, optional: false, alongM })),
}

/** A pack of three stops with recordings of 100 s; every stop has its trigger changed alike. */
export function aPack(changes: Partial<Trigger> = {}): PackReader {
  const text = (language: string, title: string): StopText => ({
    language,
    title,
    summary: '',
    body: [],
    media: {},
    sound: { path: `${title}-${language}.m4a`, type: 'audio/mp4', durationS: 100, cues: [], synthetic: true },
  })
  const known: Partial<PackReader> = {
    pack: { id: 'boulogne-sur-mer' } as PackReader['pack'],
    source: { urlOf: (path: string) => `/${path}` } as PackReader['source'],
    stop: async (id) => (id in PLACES ? aStop(id, changes) : undefined),
    stopText: async (language, id) => (id in PLACES ? text(language, id) : undefined),
    packText: async (language) => ({ language, title: 'Boulogne', summary: '', welcome: [], coverAlt: '', trails: {} }),
    trailText: async (language) => ({
      language,
      title: 'Ville haute',
      summary: '',
      coverAlt: '',
      intro: [],
      legs: { gate: { language, body: [{ type: 'paragraph', children: [{ type: 'text', value: 'Tout droit.' }] }] } },
    }),
  }
  return known as PackReader
}

/** One visitor on a trail of three stops, 200 m apart from west to east, without a browser: what was said, done and reported can be read. */
export function aVisitor({
  pack = aPack(),
  visit = newVisit('boulogne-sur-mer'),
}: { pack?: PackReader; visit?: Visit } = {}) {
  const events: VisitEvent[] = []
  const said: string[] = []
  const did: string[] = []
  let listener: VoiceListener | undefined
  const openVoice: OpenVoice = (start) => {
    listener = start.listener
    let positionS = start.startS
    return {
      play: () => {
        start.listener.onStatus('playing')
      },
      pause: (fadeMs) => {
        did.push(fadeMs === undefined || fadeMs === 0 ? 'pause' : 'fade')
        start.listener.onStatus('paused')
      },
      seek: (seconds) => {
        positionS = seconds
      },
      setRate: () => undefined,
      positionS: () => positionS,
      close: () => undefined,
    }
  }
  const player = openPlayer({
    loadRecordingVoice: async () => openVoice,
    openDeviceVoice: openVoice,
    lockScreen: { show: () => undefined, setState: () => undefined },
    everyTick: () => () => undefined,
  })
  const visitNow = signal(visit)
  const settings = signal(DEFAULT_SETTINGS)
  const contentLanguage = signal('fr')
  const session = {
    contentLanguage,
    settings,
    visit: visitNow,
    interfaceLanguage: signal('fr'),
    format: { distance: (metres: number) => `${Math.round(metres)} m` },
    translate: (key: string, values: Readonly<Record<string, string | number>> = {}) =>
      [key, ...Object.values(values)].join(' '),
    report: (event: VisitEvent) => {
      events.push(event)
      visitNow.value = advance(visitNow.value, event)
    },
  } as unknown as Session
  const needs: NextFix[] = []
  const aloud: string[] = []
  const hasVoice = signal(true)
  const isHidden = signal(false)
  let shown: () => void = () => undefined
  const fix = signal<Fix | null>(null)
  const status = signal<LocatorStatus>('off')
  const locator = {
    fix,
    status,
    headingDeg: signal(null),
    compassWaits: signal(false),
    askCompass: () => undefined,
    need: (next: NextFix) => {
      needs.push(next)
    },
    start: () => {
      status.value = 'following'
    },
    stop: () => {
      status.value = 'off'
    },
  }
  const end = new AbortController()
  let atMs = 0
  let here = { eastM: 0, northM: 0 }
  const standAt = async (eastM: number, northM: number, accuracyM: number, afterS: number) => {
    atMs += afterS * 1000
    here = { eastM, northM }
    fix.value = { position: moved(TOWN, here), accuracyM, atMs }
    await settled()
  }
  const walk = createWalk(
    {
      session,
      player,
      locator,
      announce: (sentence) => {
        said.push(sentence)
      },
      noteBook: openNoteBook({ baseUrl: 'https://town.example/' }),
    },
    { signal: end.signal },
    {
      stroke: {
        ready: () => undefined,
        strike: () => {
          did.push('stroke')
        },
      },
      awake: {
        begin: () => {
          did.push('awake')
        },
        end: () => {
          did.push('asleep')
        },
      },
      aloud: {
        can: () => hasVoice.value,
        say: (sentence, _language, then) => {
          aloud.push(sentence)
          then()
        },
      },
      quiet: { lasting: (durationS) => ({ url: `quiet-${durationS}`, type: 'audio/wav' }) },
      isHidden: () => isHidden.value,
      onShown: (listener) => {
        shown = listener
      },
      nowMs: () => atMs,
      vibrate: () => {
        did.push('vibrate')
      },
    },
  )
  return {
    pack,
    walk,
    player,
    events,
    said,
    did,
    settings,
    contentLanguage,
    end,
    locator,
    visit: () => visitNow.value,
    aloud,
    needs,
    hasVoice,
    playing: () => `${player.state.value.track?.stop ?? ''} ${player.state.value.status}`,
    begin: async (withPosition = true, step?: string) => {
      if (withPosition) locator.start()
      await walk.begin(pack, trail, { step })
    },
    beginBackwards: async (options: { readonly onlyNew?: boolean } = {}) => {
      locator.start()
      await walk.begin(pack, trail, { backwards: true, ...options })
    },
    /** One fix, a second later. */
    stand: async (eastM: number, accuracyM = 5) => standAt(eastM, 0, accuracyM, 1),
    /** Walks straight there from the last place, with a fix every five metres. */
    async walkTo(eastM: number, { northM = 0, accuracyM = 5 }: { northM?: number; accuracyM?: number } = {}) {
      const from = here
      const strides = Math.max(1, Math.ceil(Math.hypot(eastM - from.eastM, northM - from.northM) / STRIDE_M))
      for (let stride = 1; stride <= strides; stride++) {
        const share = stride / strides
        await standAt(
          from.eastM + (eastM - from.eastM) * share,
          from.northM + (northM - from.northM) * share,
          accuracyM,
          STRIDE_S,
        )
      }
    },
    wait(seconds: number) {
      atMs += seconds * 1000
    },
    hide() {
      isHidden.value = true
    },
    async show() {
      isHidden.value = false
      shown()
      await settled()
    },
    async hearToTheEnd() {
      listener?.onStatus('ended')
      await settled()
    },
  }
}

/** Lets promises that wait for each other come to rest. */
export const settled = () =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, 0)
  })
