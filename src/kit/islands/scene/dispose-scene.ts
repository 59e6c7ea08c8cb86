import { type Material, Mesh, LineSegments, type Object3D, Texture } from 'three'

/** Frees what a scene holds on the graphics card. */
export function disposeScene(root: Object3D): void {
  root.traverse((object) => {
    if (!(object instanceof Mesh || object instanceof LineSegments)) return
    object.geometry.dispose()
    const materials: readonly Material[] = Array.isArray(object.material) ? object.material : [object.material]
    for (const material of materials) disposeMaterial(material)
  })
}

export function disposeMaterial(material: Material): void {
  for (const value of Object.values(material)) {
    if (!(value instanceof Texture)) continue
    // Decoded pictures are memory of their own.
    if (value.source.data instanceof ImageBitmap) value.source.data.close()
    value.dispose()
  }
  material.dispose()
}
