import { type Object3D, Vector3 } from 'three'
import { type BuiltModel, type Certainty, type ModelPart, stands } from '#domain/built-pack/built-scene.ts'

/** The parts of a model as objects that can be hidden and moved. */
export interface ModelParts {
  certaintyOf(object: Object3D): Certainty
  showYear(year: number | undefined | null): void
  apart(share: number): void
  /** Whether a part is in sight. */
  isShown(id: string | undefined): boolean
}

/** Finds the objects of each part: by their names, or by `part` in their extras. Matrices of `root` must be up to date. */
export function modelParts(root: Object3D, model: BuiltModel): ModelParts {
  const owner = new Map<Object3D, ModelPart>()
  root.traverse((object) => {
    const { part: told, name: written } = object.userData as { readonly part?: unknown; readonly name?: unknown }
    // three changes names that it could not animate by; what was written stays in the user's data.
    const names = [object.name, written, told]
    const part = model.parts.find(({ nodes }) =>
      nodes.some((node) => names.includes(node) || object.name === threeName(node)),
    )
    if (part !== undefined) owner.set(object, part)
  })
  const homes = new Map([...owner.keys()].map((object) => [object, object.position.clone()]))
  const hidden = new Set<string>()
  return {
    certaintyOf(object) {
      for (let one: Object3D | null = object; one !== null; one = one.parent) {
        const part = owner.get(one)
        if (part !== undefined) return part.certainty
      }
      return 'sure'
    },
    showYear(year) {
      hidden.clear()
      for (const part of model.parts) if (year !== null && !stands(part, year)) hidden.add(part.id)
      for (const [object, part] of owner) object.visible = !hidden.has(part.id)
    },
    apart(share) {
      for (const [object, { apart }] of owner) {
        const home = homes.get(object)
        if (apart === undefined || home === undefined || object.parent === null) continue
        const way = new Vector3(...apart).multiplyScalar(share)
        const length = way.length()
        const inverse = object.parent.matrixWorld.clone().invert()
        // Metres of the world in the parent's own measure.
        const scale = new Vector3().setFromMatrixScale(object.parent.matrixWorld)
        if (length > 0) way.transformDirection(inverse).multiplyScalar(length / (scale.x || 1))
        object.position.copy(home).add(way)
      }
    },
    isShown: (id) => id === undefined || !hidden.has(id),
  }
}

/** A node's name as three keeps it: without what its animations use as signs. */
function threeName(name: string): string {
  return name.replace(/\s/g, '_').replace(/[[\].:/]/g, '')
}
