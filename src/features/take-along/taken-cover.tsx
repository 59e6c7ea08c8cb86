import type { BuiltImage } from '#domain/built-pack/built-media.ts'
import { Picture } from '#kit/elements/picture.tsx'

/** The town itself while it comes; its name stands above. */
export function TakenCover({ image }: { readonly image: BuiltImage }) {
  return (
    <div class="taken-cover">
      <Picture image={image} alt="" fit="cover" eager urlOf={({ object }) => object} />
      <div class="chart-edge" />
    </div>
  )
}
