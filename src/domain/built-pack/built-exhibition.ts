import type { InLanguage, RichText } from '../text/rich-text.ts'
import type { BuiltImage } from './built-media.ts'
import type { BuiltMedium, MediumWords, Spot } from './built-medium.ts'

/** An exhibition as the town's page shows it. */
export interface BuiltExhibitionSummary {
  readonly id: string
  /** First and last day, `YYYY-MM-DD`; missing where it has none. */
  readonly from?: string
  readonly to?: string
  readonly exhibitCount: number
  readonly cover?: BuiltImage
}

/** `exhibitions/<id>.json` of a built pack. Its exhibits are stops of the pack without position. */
export interface BuiltExhibition extends BuiltExhibitionSummary {
  /** Id of the stop where it is shown. */
  readonly place?: string
  readonly sections: readonly BuiltSection[]
  readonly plan?: { readonly image: BuiltImage; readonly anchors: readonly PlanAnchor[] }
  readonly images: readonly { readonly id: string; readonly image: BuiltImage }[]
  /** What one opens from its page, in the curator's order; missing where there is none. */
  readonly more?: readonly BuiltMedium[]
}

export interface BuiltSection {
  readonly id: string
  /** Ids of stops, in the order of the visit. */
  readonly exhibits: readonly string[]
}

/** Where an exhibit stands on the plan. */
export interface PlanAnchor {
  readonly exhibit: string
  readonly at: Spot
}

/** `texts/<lang>/exhibitions/<id>.json` */
export interface ExhibitionText extends InLanguage {
  readonly title: string
  readonly summary: string
  readonly intro: RichText
  /** By section id; missing where the curator wrote nothing of it. */
  readonly sections: Readonly<Record<string, SectionText>>
  readonly media: Readonly<Record<string, { readonly alt: string; readonly caption?: string }>>
  readonly more?: Readonly<Record<string, MediumWords>>
}

export interface SectionText extends InLanguage {
  readonly title: string
  readonly body: RichText
}

/** Every exhibit in the order of the visit. */
export function exhibitsInOrder({ sections }: Pick<BuiltExhibition, 'sections'>): readonly string[] {
  return sections.flatMap(({ exhibits }) => exhibits)
}
