import { Device } from '../chromium.ts'
import type { Tree } from '../sample-tree.ts'
import type { Engine, RunningBrowser } from './engines.ts'
import { Orders } from './orders.ts'

/** A device with one page of whatever engine, that does what it is ordered to. */
export class EngineDevice {
  private constructor(
    readonly device: Device,
    readonly orders: Orders,
    readonly browser: RunningBrowser,
  ) {}

  static async start(engine: Engine, tree: Tree, dist: string): Promise<EngineDevice> {
    const device = await Device.start(tree, dist)
    const orders = new Orders(device.host)
    return new EngineDevice(device, orders, await engine.start(device.profile, `${device.baseUrl}#orders`))
  }

  async end(): Promise<void> {
    await this.browser.kill()
    await this.device.end()
  }
}
