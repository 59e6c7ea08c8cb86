import { resolveIn } from '../../read/authored-tree.ts'
import { nearest } from '../../read/nearest.ts'
import type { AuthoredModel } from '../../schema/model-schema.ts'
import type { Checking } from '../checking.ts'
import { allEntries } from '../entries.ts'
import type { GlbFacts } from '../glb-facts.ts'

/** Pixels of all pictures of a model together: four of 2048 × 2048 take 85 MB of a phone's memory. */
const MOST_PIXELS = 16_777_216

/** Whether each model can be drawn by a phone, and whether its parts are in it. */
export function checkModels(checking: Checking): void {
  for (const { file, media } of allEntries(checking.tree)) {
    for (const [index, medium] of media.entries())
      if (medium.type === 'model') checkModel(checking, file, `/media/${index}`, medium)
  }
}

function checkModel(checking: Checking, file: string, at: string, model: AuthoredModel): void {
  const { report } = checking
  const path = resolveIn(file, model.file) ?? model.file
  const facts = checking.media.get(path)?.glb
  if (facts !== undefined) reportFault(checking, path, facts, file, `${at}/file`)
  for (const [index, { id, nodes = [id], from, to }] of model.parts.entries()) {
    const place = `${at}/parts/${index}`
    if (from !== undefined && to !== undefined && to < from) report('years-reversed', file, `${place}/to`, { from, to })
    const missing =
      facts === undefined || facts.fault !== undefined ? [] : nodes.filter((name) => !facts.names.includes(name))
    for (const name of missing) {
      const near = nearest(name, facts?.names ?? [])
      report('model-part-without-node', file, place, {
        part: name,
        path,
        known: facts?.names.slice(0, 12) ?? [],
        ...(near === undefined ? {} : { nearest: near }),
      })
    }
  }
  const expect = (kind: 'part' | 'time', id: string | undefined, known: readonly string[], place: string) => {
    if (id === undefined || known.includes(id)) return
    const near = nearest(id, known)
    report('unknown-id', file, place, {
      kind,
      id,
      wanted: `${kind}s: { "id": "${id}" }`,
      ...(near === undefined ? {} : { nearest: near }),
    })
  }
  const parts = model.parts.map(({ id }) => id)
  for (const [index, { part }] of model.spots.entries()) expect('part', part, parts, `${at}/spots/${index}/part`)
  expect(
    'time',
    model.start,
    model.times.map(({ id }) => id),
    `${at}/start`,
  )
}

function reportFault({ report }: Checking, path: string, { fault, pixels }: GlbFacts, file: string, at: string): void {
  if (pixels > MOST_PIXELS)
    report('model-pictures-too-large', file, at, { path, found: Math.ceil(pixels / 1_000_000), limit: 16 })
  switch (fault?.kind) {
    case undefined:
      break
    case 'external':
      report('model-external', file, at, { path, uri: fault.uri })
      break
    case 'extension':
      report('model-extension', file, at, { path, extension: fault.extension })
      break
    case 'triangles':
      report('model-too-fine', file, at, { path, count: fault.count, limit: fault.limit })
      break
    case 'nodes':
      report('model-too-many-nodes', file, at, { path, count: fault.count, limit: fault.limit })
      break
    case 'nothing-drawn':
      report('model-nothing-drawn', file, at, { path })
  }
}
