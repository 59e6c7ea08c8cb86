import type { AuthoredTree } from '../../read/authored-tree.ts'
import { nearest } from '../../read/nearest.ts'
import type { Checking } from '../checking.ts'
import { allEntries, isWhole } from '../entries.ts'

/** References by id that lead nowhere, ids used twice, entries that nothing leads to. */
export function checkIds(checking: Checking): void {
  checkReferences(checking)
  checkPictures(checking)
  checkDuplicates(checking)
  checkKeypad(checking)
  checkWaiting(checking)
  checkUnused(checking)
}

function checkReferences(checking: Checking): void {
  const { tree } = checking
  for (const { file, value } of tree.stops.values()) {
    for (const [index, id] of value.people.entries()) expectEntry(checking, 'person', id, file, `/people/${index}`)
    for (const [trigger, { after }] of (value.triggers ?? []).entries()) {
      for (const [index, id] of after.entries())
        expectEntry(checking, 'stop', id, file, `/triggers/${trigger}/after/${index}`)
    }
  }
  for (const { file, value } of tree.trails.values()) {
    for (const [index, { stop }] of value.steps.entries())
      expectEntry(checking, 'stop', stop, file, `/steps/${index}/stop`)
  }
  for (const { file, value } of tree.people.values()) {
    for (const [index, stop] of value.stops.entries()) expectEntry(checking, 'stop', stop, file, `/stops/${index}`)
  }
  for (const { file, value } of tree.exhibitions.values()) {
    if (value.place !== undefined) expectEntry(checking, 'stop', value.place, file, '/place')
    for (const [section, { exhibits }] of value.sections.entries()) {
      for (const [index, id] of exhibits.entries())
        expectEntry(checking, 'stop', id, file, `/sections/${section}/exhibits/${index}`)
    }
  }
  for (const { file, at, value } of tree.events)
    if (value.stop !== undefined) expectEntry(checking, 'stop', value.stop, file, `${at}/stop`)
}

function expectEntry({ tree, report }: Checking, kind: 'stop' | 'person', id: string, file: string, at: string): void {
  const [root, json, entries] =
    kind === 'stop' ? ['stops', 'stop.json', tree.stops] : ['people', 'person.json', tree.people]
  if (entries.has(id) || tree.unreadable.has(`${root}/${id}`)) return
  const near = nearest(id, entries.keys())
  report('unknown-id', file, at, {
    kind,
    id,
    wanted: `${root}/${id}/${json}`,
    ...(near === undefined ? {} : { nearest: near }),
  })
}

/** Pictures of a pack or a trail that are called by their id. */
function checkPictures(checking: Checking): void {
  const { tree } = checking
  if (tree.pack !== undefined) expectPicture(checking, tree.pack, tree.pack.value.cover, '/cover')
  for (const trail of tree.trails.values()) {
    expectPicture(checking, trail, trail.value.cover, '/cover')
    for (const [index, { landmark }] of trail.value.steps.entries())
      expectPicture(checking, trail, landmark, `/steps/${index}/landmark`)
  }
}

function expectPicture(
  { report }: Checking,
  { file, value }: { readonly file: string; readonly value: { readonly media: readonly { readonly id: string }[] } },
  wanted: string | undefined,
  at: string,
): void {
  const ids = value.media.map(({ id }) => id)
  if (wanted === undefined || ids.includes(wanted)) return
  const near = nearest(wanted, ids)
  report('unknown-id', file, at, {
    kind: 'image',
    id: wanted,
    wanted: `media: { "id": "${wanted}" }`,
    ...(near === undefined ? {} : { nearest: near }),
  })
}

function checkDuplicates({ tree, report }: Checking): void {
  for (const { file, media } of allEntries(tree)) {
    const seen = new Set<string>()
    for (const [index, { id }] of media.entries()) {
      if (seen.has(id)) report('duplicate-id', file, `/media/${index}/id`, { id })
      seen.add(id)
    }
  }
  for (const list of [tree.places, tree.events]) {
    const seen = new Map<string, string>()
    for (const { file, at, place, value } of list) {
      const other = seen.get(value.id)
      if (other !== undefined) report('duplicate-id', file, place ?? `${at}/id`, { id: value.id, other })
      seen.set(value.id, file)
    }
  }
}

function checkKeypad({ tree, report }: Checking): void {
  const owners = new Map<number, string>()
  for (const { id, file, value } of tree.stops.values()) {
    if (value.code === undefined) continue
    const other = owners.get(value.code)
    if (other === undefined) owners.set(value.code, id)
    else report('keypad-code-twice', file, '/code', { keypad: value.code, other, free: freeCode(tree) })
  }
}

function freeCode(tree: AuthoredTree): number {
  const taken = new Set([...tree.stops.values()].map(({ value }) => value.code))
  let free = 1
  while (taken.has(free)) free += 1
  return free
}

/** Two triggers that wait for one another never start; longer rings are as dead. */
function checkWaiting({ tree, report }: Checking): void {
  const waitsFor = (id: string) => (tree.stops.get(id)?.value.triggers ?? []).flatMap(({ after }) => after)
  for (const { id, file, value } of tree.stops.values()) {
    for (const [trigger, { after }] of (value.triggers ?? []).entries()) {
      for (const [index, other] of after.entries()) {
        if (leadsTo(other, id, waitsFor))
          report('trigger-waits-forever', file, `/triggers/${trigger}/after/${index}`, { other })
      }
    }
  }
}

function leadsTo(from: string, goal: string, next: (id: string) => readonly string[]): boolean {
  const seen = new Set<string>()
  const open = [from]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === goal) return true
    if (seen.has(id)) continue
    seen.add(id)
    open.push(...next(id))
  }
  return false
}

function checkUnused({ tree, report }: Checking): void {
  if (!isWhole(tree)) return
  const led = new Set([
    ...[...tree.trails.values()].flatMap(({ value }) => value.steps.map(({ stop }) => stop)),
    ...[...tree.exhibitions.values()].flatMap(({ value }) => value.sections.flatMap(({ exhibits }) => exhibits)),
  ])
  const told = new Set([
    ...[...tree.stops.values()].flatMap(({ value }) => value.people),
    ...[...tree.people.values()].flatMap(({ id, value }) => (value.stops.length > 0 ? [id] : [])),
  ])
  for (const { id, file, value } of tree.stops.values())
    if (!led.has(id) && value.code === undefined) report('unused-stop', file, '')
  for (const { id, file } of tree.people.values()) if (!told.has(id)) report('unused-person', file, '', { id })
}
