import type { PartId } from '#domain/built-pack/manifest.ts'
import { sha256Hex } from '#store/objects/hash-bytes.ts'
import type { DeviceShelf } from '#store/packs/open-shelf.ts'

const PARTS: readonly PartId[] = ['core', 'map', 'text:fr', 'audio:fr']

/**
 * Tells the host what is on the device, then takes what the host offers and tells that it is announced. The host reads the addresses:
 * `told/open/<what>`, where `<what>` is a sequence, `nothing`, `emptied` or what is wrong, and `told/taken/<sequence>`.
 */
export async function takeUntilKilled(open: () => Promise<DeviceShelf>): Promise<void> {
  try {
    const shelf = await open()
    await tell(`open/${await found(shelf)}`)
    const { sequence } = await shelf.take('boulogne', PARTS, { onProgress: () => undefined })
    await tell(`taken/${sequence}`)
  } catch (error) {
    await tell(`failed/${String(error)}`)
  }
}

/** Every file is read and hashed; while it is, the host gives no object away. */
async function found(shelf: DeviceShelf): Promise<string> {
  const [damaged] = (await shelf.damaged?.({ thorough: true })) ?? []
  if (damaged !== undefined) return `damaged: ${damaged.missingPaths.join(' ')}`
  const [pack] = await shelf.installed()
  if (pack === undefined) return (await isDiskEmpty()) ? 'emptied' : 'nothing'
  const source = await shelf.open(pack.id)
  if (!source.installed) return 'not whole'
  for (const { path, sha256, part } of source.manifest.files) {
    if (!pack.parts.includes(part)) continue
    if ((await sha256Hex(new Uint8Array(await source.readBytes(path)))) !== sha256) return `wrong: ${path}`
  }
  return String(pack.sequence)
}

/** Whether the browser gave this origin an empty disk: the store leaves its folders in place even when it gives up its last pack. */
async function isDiskEmpty(): Promise<boolean> {
  const root = await navigator.storage.getDirectory()
  const { done } = await root.keys().next()
  return done === true
}

async function tell(what: string): Promise<void> {
  await fetch(`told/${encodeURIComponent(what)}`).catch(() => undefined)
}
