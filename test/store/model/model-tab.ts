import { BundleWriter } from '#store/objects/bundle-writer.ts'
import { errorOf, type WriteRequest } from '#store/objects/opfs-messages.ts'
import type { WithoutId, WritesObjects } from '#store/objects/object-writer.ts'
import type { Bytes, ObjectStore } from '#store/objects/object-store.ts'
import type { ObjectStores } from '#store/objects/open-object-stores.ts'
import { OpfsFiles } from '#store/objects/opfs-files.ts'
import { OpfsObjectStore } from '#store/objects/opfs-object-store.ts'
import { OpfsWriter } from '#store/objects/opfs-writer.ts'
import { BeffroiShelf } from '#store/packs/beffroi-shelf.ts'
import { PublishedTree } from '#store/packs/published-tree.ts'
import { RecordKeeper } from '#store/packs/record-keeper.ts'
import { ShelfLocks } from '#store/packs/shelf-locks.ts'
import { verifyEd25519 } from '#store/packs/verify-ed25519.ts'
import type { ModelDisk } from './model-disk.ts'
import { modelFolders } from './model-folders.ts'
import { MODEL_URL } from './model-host.ts'
import { ModelIndex } from './model-index.ts'
import { ModelLocks } from './model-locks.ts'

/** One page over a model disk: the shelf and the OPFS store of the app, only the file system and the database below are modelled. */
export interface ModelTab {
  readonly shelf: BeffroiShelf
  readonly stores: ObjectStores
}

export function openTab(disk: ModelDisk, locks = new ModelLocks(), name = 'tab'): ModelTab {
  return tabWith({ objects: modelStore(disk, 'objects'), notes: modelStore(disk, 'notes') }, disk, locks, name)
}

/** A page of an app that kept every object in a file of its own. */
export function openOlderTab(disk: ModelDisk): ModelTab {
  const objects = modelStore(disk, 'objects')
  Object.defineProperties(objects, { gather: { value: undefined }, settle: { value: undefined } })
  return tabWith({ objects, notes: modelStore(disk, 'notes') }, disk, new ModelLocks(), 'tab')
}

function tabWith(stores: ObjectStores, disk: ModelDisk, locks: ModelLocks, name: string): ModelTab {
  const index = new ModelIndex(disk)
  const shelf = new BeffroiShelf({
    stores,
    index,
    records: new RecordKeeper(index, stores),
    locks: new ShelfLocks('model', undefined, () => locks.of(name)),
    tree: new PublishedTree(MODEL_URL),
    trust: { roots: {}, verify: verifyEd25519 },
    nowMs: () => 1_700_000_000_000,
    outlivesPage: true,
  })
  return { shelf, stores }
}

function modelStore(disk: ModelDisk, name: string): ObjectStore {
  const files = new OpfsFiles(name, () => modelFolders(disk))
  return new OpfsObjectStore(name, writerHere(new OpfsWriter(files), new BundleWriter(files)), files)
}

/** The worker's side on this side: errors lose their class on the way, as between threads. */
function writerHere(writer: OpfsWriter, bundles: BundleWriter): WritesObjects {
  const carryOut = async (request: WithoutId<WriteRequest>, given?: Bytes): Promise<number> => {
    switch (request.type) {
      case 'kept-leaves':
        return writer.keptLeaves(request.object)
      case 'put-leaf':
        await writer.putLeaf(request.object, request.index, given ?? request.bytes)
        return 0
      case 'finish':
        await writer.finish(request.object)
        return 0
      case 'gather':
        await bundles.append(request.object, given ?? request.bytes)
        return 0
      case 'settle':
        await bundles.settle()
        return 0
      case 'copy':
        return bundles.copy(request.bundle, request.keep)
    }
  }
  return {
    async ask(request, bytes) {
      try {
        return await carryOut(request, bytes)
      } catch (error) {
        const { name, message } = error as Error
        throw errorOf({ id: 0, ok: false, name, message }, 'object' in request ? request.object.sha256 : '')
      }
    },
    close: () => undefined,
  }
}
