/** One package as npm's lock file (version 3) holds it; only what is needed here. */
export interface LockedPackage {
  readonly version?: string
  readonly dev?: boolean
  readonly optional?: boolean
  readonly os?: readonly string[]
  readonly cpu?: readonly string[]
  readonly libc?: readonly string[]
  /** The URL that it was fetched from; our lock files leave it out. */
  readonly resolved?: string
  readonly link?: boolean
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

export interface Lockfile {
  readonly packages: Readonly<Record<string, LockedPackage>>
}

export interface Missing {
  readonly path: string
  readonly entry: LockedPackage
}

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32']
const processors = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64']

/** `@rolldown/binding-linux-x64-musl` says for itself where it runs; that is how npm knows not to fetch it. */
function platformOf(name: string): Pick<LockedPackage, 'os' | 'cpu' | 'libc'> {
  const words = name.split(/[/-]/)
  const os = systems.filter((system) => words.includes(system))
  const cpu = processors.filter((processor) => words.includes(processor))
  const libc = words.includes('musl') ? ['musl'] : words.includes('gnu') && os[0] === 'linux' ? ['glibc'] : []
  return {
    ...(cpu.length > 0 ? { cpu } : {}),
    ...(libc.length > 0 ? { libc } : {}),
    ...(name === 'fsevents' ? { os: ['darwin'] } : os.length > 0 ? { os } : {}),
  }
}

function isLocked(packages: Lockfile['packages'], from: string, name: string): boolean {
  for (let path = from; ; path = path.slice(0, path.lastIndexOf('node_modules/')).replace(/\/$/, '')) {
    if (packages[`${path === '' ? '' : `${path}/`}node_modules/${name}`] !== undefined) return true
    if (path === '') return false
  }
}

/**
 * Builds for other platforms that a package names and the lock file lacks. npm leaves them out when the registry at hand
 * does not have them, and then `npm ci` refuses the lock file everywhere.
 */
export function missingPlatforms({ packages }: Lockfile): readonly Missing[] {
  const missing: Missing[] = []
  for (const [from, { optionalDependencies = {}, dev }] of Object.entries(packages))
    for (const [name, version] of Object.entries(optionalDependencies)) {
      if (isLocked(packages, from, name) || missing.some(({ path }) => path === `node_modules/${name}`)) continue
      const entry = {
        version: version.replace(/^npm:.*@|^[~^]/, ''),
        ...platformOf(name),
        ...(dev ? { dev } : {}),
        optional: true,
      }
      missing.push({ path: `node_modules/${name}`, entry })
    }
  return missing
}

const PUBLIC_REGISTRY = 'registry.npmjs.org'

/** Packages that `npm ci` would fetch from elsewhere: a mirror that was at hand once is not there for everybody. */
export function foreignHosts({ packages }: Lockfile): readonly { readonly path: string; readonly host: string }[] {
  return Object.entries(packages).flatMap(([path, { resolved, link }]) => {
    if (resolved === undefined || link === true) return []
    const host = URL.canParse(resolved) ? new URL(resolved).host || resolved : resolved
    return host === PUBLIC_REGISTRY ? [] : [{ path, host }]
  })
}
