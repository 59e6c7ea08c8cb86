import { existsSync } from 'node:fs'
import { siteServer } from '../../../src/cli/serve/site-server.ts'

/**
 * A process of its own, so that a journey can kill the server as a power cut would. Tells its port, then each address asked for,
 * a line each. It is a town's host, not a curator's: no cookie tells pages to listen for edits.
 */
const [app = 'dist', packs = '.beffroi/site', port = '0'] = process.argv.slice(2)
const builtBy = [
  [`${app}/index.html`, 'npm run build'],
  [packs, 'npx beffroi build content/boulogne-sur-mer content/douai'],
] as const
for (const [path, command] of builtBy) {
  if (existsSync(path)) continue
  console.error(`${path} is not there yet: ${command}`)
  process.exit(1)
}
const server = siteServer({ folders: { app, site: packs }, lan: false })
server.prependListener('request', (request, response) => {
  process.stdout.write(`${request.url ?? ''}\n`)
  const setHeader = response.setHeader.bind(response)
  response.setHeader = (name, value) => (name === 'Set-Cookie' ? response : setHeader(name, value))
})
server.listen(Number(port), '127.0.0.1', () => {
  const address = server.address()
  // Written as text: a terminal that wants colours would colour a number.
  process.stdout.write(`${typeof address === 'object' && address !== null ? address.port : 0}\n`)
})
