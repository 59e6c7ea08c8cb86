/**
 * Guards the guard: each line below turns red when the types of one environment leak into the rooms that run anywhere.
 * A room that must not see the page or Node extends tsconfig.base.json, which names neither.
 */
// @ts-expect-error The page's types are not visible here.
export type NoPage = Document
// @ts-expect-error Node's types are not visible here.
export type NoNode = NodeJS.Process
