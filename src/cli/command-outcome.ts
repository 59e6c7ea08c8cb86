/** What a command leaves behind besides what it prints: 0 done, 1 problems or refused. */
export interface CommandOutcome {
  exitCode: number
}
