import { runCommandLine } from './main.ts'

// `npm start`: every pack of content/, the app, one origin. What follows `--` goes on to `beffroi serve`.
process.exitCode = await runCommandLine(['node', 'beffroi', 'serve', ...process.argv.slice(2)])
