import { openChangeFeed } from '../../../src/cli/serve/change-feed.ts'
import { siteServer } from '../../../src/cli/serve/site-server.ts'

/** A process of its own, so that a journey can kill the server as a power cut would. Prints its port. */
const [app = 'dist', packs = '.beffroi/site', port = '0'] = process.argv.slice(2)
const server = siteServer({ folders: { app, site: packs }, feed: openChangeFeed(), lan: false })
server.listen(Number(port), '127.0.0.1', () => {
  const address = server.address()
  console.log(typeof address === 'object' && address !== null ? address.port : 0)
})
