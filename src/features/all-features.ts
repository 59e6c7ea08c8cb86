import type { Feature } from '#kit/screen/screen-context.ts'

const modules = import.meta.glob<{ readonly feature: Feature }>('./*/feature.ts', { eager: true })

/** Every feature there is. Deleting a feature's folder is all it takes to be without it. */
export const allFeatures: readonly Feature[] = Object.values(modules).map((module) => module.feature)
