/** Years, negative before our era; a missing end is open. */
export interface Period {
  readonly from?: number
  readonly to?: number
}
