/** Why a model is not shown. */
export type GlbFault =
  /** Lists that contradict themselves: something lies outside the file, or stands in a circle. */
  | { readonly kind: 'broken'; readonly place: string }
  /** It would fetch something else. */
  | { readonly kind: 'external'; readonly uri: string }
  /** It needs what the app cannot do. */
  | { readonly kind: 'extension'; readonly extension: string }
  | { readonly kind: 'triangles'; readonly count: number; readonly limit: number }
  | { readonly kind: 'nodes'; readonly count: number; readonly limit: number }
  | { readonly kind: 'nothing-drawn' }
