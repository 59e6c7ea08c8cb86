import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

const WAIT_FOR_LOCK = ['-o', 'DPkg::Lock::Timeout=600']

/** Whether packages can be installed here: Debian itself, as root. Ubuntu's browsers are empty shells around snaps. */
export function canInstallPackages() {
  return process.getuid?.() === 0 && existsSync('/etc/os-release') && /^ID=debian$/m.test(readOsRelease())
}

/** Installs Debian packages. Fetching ends after `fetchMs`; what was fetched is then not installed. Throws where it fails. */
export function installPackages(names, fetchMs) {
  aptGet(['update', '-qq'], fetchMs)
  const install = ['install', '-y', '-qq', '--no-install-recommends']
  aptGet([...install, '--download-only', ...names], fetchMs)
  aptGet([...install, ...names])
}

function aptGet(args, timeout) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  execFileSync('apt-get', [...WAIT_FOR_LOCK, ...args], { stdio: 'inherit', env, timeout })
}

function readOsRelease() {
  return readFileSync('/etc/os-release', 'utf8')
}
