#!/usr/bin/env node
// Runs the command line from its TypeScript sources, so that a checkout needs no build step.
import { register } from 'tsx/esm/api'

register()
const { runCommandLine } = await import('../src/cli/main.ts')
process.exitCode = await runCommandLine(process.argv)
