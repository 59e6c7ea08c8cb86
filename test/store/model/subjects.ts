import { createHash } from 'node:crypto'
import type { Manifest } from '#domain/built-pack/manifest.ts'
import { hash, type Tree } from '../sample-tree.ts'
import type { Contents } from './model-disk.ts'
import { ModelDisk } from './model-disk.ts'
import type { ModelHost } from './model-host.ts'
import { openOlderTab, openTab } from './model-tab.ts'
import { TINY_PARTS } from './tiny-town.ts'

/** What a device shows after a start without a network. */
export type Found =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'whole'; readonly sequence: number }
  | { readonly kind: 'named'; readonly missing: number }
  | { readonly kind: 'broken'; readonly why: string }

/** A store under proof. */
export interface Subject {
  /** Brings what the host offers; the disk knows when it was announced. */
  install(disk: ModelDisk, host: ModelHost, isOfOlderApp?: boolean): Promise<void>
  found(contents: Contents, host: ModelHost): Promise<Found>
}

export const careful: Subject = {
  async install(disk, _host, isOfOlderApp = false) {
    await (isOfOlderApp ? openOlderTab(disk) : openTab(disk)).shelf.take('boulogne', TINY_PARTS, {
      onProgress: () => undefined,
    })
  },
  async found(contents) {
    const { shelf } = openTab(new ModelDisk(contents))
    const [damaged] = await shelf.damaged()
    const [pack] = await shelf.installed()
    if (pack === undefined)
      return damaged === undefined ? { kind: 'nothing' } : { kind: 'named', missing: damaged.missingBytes }
    const source = await shelf.open(pack.id)
    if (!source.installed || source.manifestSha256 !== pack.manifest)
      return { kind: 'broken', why: 'another version opened' }
    for (const { path, sha256, part } of source.manifest.files) {
      if (!pack.parts.includes(part)) continue
      const read = await source.readBytes(path).then(hash, (error: unknown) => String(error))
      if (read !== sha256) return { kind: 'broken', why: `${path}: ${read}` }
    }
    return { kind: 'whole', sequence: pack.sequence }
  },
}

/** How stores are often written: the version first, then each file over the one of the same name, nothing flushed. */
export function naive(manifests: ReadonlyMap<number, Manifest>): Subject {
  return {
    async install(disk, host) {
      const sequence = latestOf(host.tree)
      disk.change({ of: 'values', values: { version: sequence } })
      disk.change({ of: 'name', name: 'files/', file: 0 })
      for (const { path, sha256 } of wantedOf(manifests, sequence)) {
        const name = `files/${path}`
        const file = disk.live.names.get(name) ?? disk.newFile()
        if (!disk.live.names.has(name)) disk.change({ of: 'name', name, file })
        disk.change({ of: 'length', file, length: 0 })
        const bytes = [...host.tree.values()].find((candidate) => hash(candidate) === sha256) ?? new Uint8Array()
        for (let at = 0; at < bytes.length; at += 48)
          disk.change({ of: 'data', file, at, bytes: bytes.slice(at, at + 48) })
      }
      disk.announced += 1
      await Promise.resolve()
    },
    async found({ names, files, values }) {
      const sequence = values.get('version')
      if (typeof sequence !== 'number') return { kind: 'nothing' }
      for (const { path, sha256 } of wantedOf(manifests, sequence)) {
        const bytes = files.get(names.get(`files/${path}`) ?? -1) ?? new Uint8Array()
        if (createHash('sha256').update(bytes).digest('hex') !== sha256) return { kind: 'broken', why: path }
      }
      return { kind: 'whole', sequence }
    },
  }
}

function wantedOf(manifests: ReadonlyMap<number, Manifest>, sequence: number) {
  return (manifests.get(sequence)?.files ?? []).filter(({ part }) => TINY_PARTS.includes(part))
}

function latestOf(tree: Tree): number {
  const latest = tree.get('packs/boulogne/latest.json')
  return (JSON.parse(new TextDecoder().decode(latest)) as { readonly sequence: number }).sequence
}
