/**
 * Who may import whom, in words. Each part of the server names all it may import; nothing else is allowed.
 * A child knows its parent, a parent does not know its children; neighbours do not know each other.
 */
const words = ['errors', 'text', 'access']
const base = [...words, 'settings', 'start-log', 'database', 'read']
const registry = [
  'registry-input',
  'registry-payloads',
  'province',
  'district',
  'boundary',
  'lao',
  'centre',
  'sign',
]
const registryUpTo = (noun) => registry.slice(0, registry.indexOf(noun))
const features = ['completeness', 'audit', 'files', 'exchange', 'accounts', 'saved-views']
const everything = [...base, 'preparing', ...registry, ...features, 'graphql', 'http']

const PARTS = [
  part('errors', 'errors\\.ts$', [], 'errors are nouns anybody may throw'),
  part('text', 'text/', ['errors'], 'Thai text, dates and numbers know nothing of the register'),
  part('access', 'access/', ['errors'], 'viewer and policy words know no noun'),
  part(
    'settings',
    '(config|config-kind|policy-settings|server-keys|settings-document)\\.ts$',
    words,
    'settings are read before anything runs',
  ),
  part('start-log', '(start-log|database/progress)\\.ts$', ['errors'], 'progress is told to whoever listens'),
  part(
    'database',
    'database/(?!(open|open-runtime|open-for-command|prepare|fill|progress)\\.ts$|seeds/)',
    words,
    'connecting, migrating and the unit of work know no noun',
  ),
  part('read', 'read/', words, 'the one door knows no noun: nouns describe themselves to it'),
  part('registry-input', 'registry/input/', words, 'what every input of the registry shares'),
  part('registry-payloads', 'registry/payloads/', [...words, 'registry-input'], 'what every payload shares'),
  ...['province', 'district', 'boundary', 'lao', 'centre', 'sign'].map((noun) =>
    part(
      noun,
      `registry/${noun}/`,
      [...base, ...registryUpTo(noun)],
      'province < district < boundary < lao < centre < sign',
    ),
  ),
  part(
    'completeness',
    'completeness/',
    [...base, ...registry],
    'measures the registry, which knows nothing of it',
  ),
  part('saved-views', 'saved-views/', [...base, ...registry], 'neighbours do not import each other'),
  part('audit', 'audit/', [...base, ...registry], 'neighbours do not import each other'),
  part('files', 'files/', [...base, ...registry], 'neighbours do not import each other'),
  part('exchange', 'exchange/', [...base, ...registry], 'neighbours do not import each other'),
  part('accounts', 'accounts/', [...base, ...registry], 'neighbours do not import each other'),
  part(
    'preparing',
    'database/((open|open-runtime|open-for-command|prepare|fill)\\.ts$|seeds/)',
    [...base, 'completeness'],
    'a database is prepared with the rules of completeness and with seeds',
  ),
  part('graphql', 'graphql/', [...base, ...registry, ...features], 'assembles the nouns, serves no HTTP'),
  part('http', 'http/', [...base], 'carries requests, knows no noun'),
  part('app', 'app\\.ts$', everything, 'puts API, console and health on one port'),
  part(
    'main',
    '(main|start|port|production|build-console)\\.ts$',
    [...everything, 'app'],
    'the program itself',
  ),
  part('commands', '.+\\.command\\.ts$', everything, 'a program of its own beside its noun'),
  part('checks', 'checks/', everything, '`npm run check`'),
]

/** `path` is a regular expression under server/; `comment` is the reason. */
function part(name, path, mayImport, comment) {
  return { name, path: `^server/${path}`, mayImport, comment }
}

const COMMANDS = '^server/.+\\.command\\.ts$'

function rule({ name, path, mayImport, comment }) {
  const allowed = PARTS.filter((other) => other.name === name || mayImport.includes(other.name))
  const list = mayImport.length > 0 ? mayImport.join(', ') : 'nothing of the server'
  return {
    name: `${name}-imports-only-what-it-may`,
    severity: 'error',
    comment: `${name} may import ${list}: ${comment}. Move the code down, or hand it in as an argument.`,
    from: name === 'commands' ? { path } : { path, pathNot: COMMANDS },
    to: { path: '^server/', pathNot: allowed.map((other) => other.path) },
  }
}

export default {
  forbidden: [
    {
      name: 'no-cycle',
      severity: 'error',
      comment: 'No import cycle anywhere, type-only imports included. Give what both need a file of its own.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'console-and-server-are-strangers',
      severity: 'error',
      comment: 'admin/ and server/ share schema/ (schema.graphql, access.json) and nothing else.',
      from: { path: '^admin/' },
      to: { path: '^(server|test)/' },
    },
    {
      name: 'server-imports-only-server',
      severity: 'error',
      comment: 'The server imports nothing of admin/ or test/.',
      from: { path: '^server/' },
      to: { path: '^(admin|test)/' },
    },
    {
      name: 'every-file-has-its-part',
      severity: 'error',
      comment: 'A new folder of server/ gets a line in .dependency-cruiser.js that says what it may import.',
      from: { path: '^server/', pathNot: PARTS.map(({ path }) => path) },
      to: {},
    },
    {
      name: 'nobody-imports-a-program',
      severity: 'error',
      comment: 'Programs are started, not imported. Move what is shared to a file beside it.',
      from: { pathNot: '^(server/checks|test)/' },
      to: { path: ['^server/main\\.ts$', COMMANDS, '^server/checks/'] },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      comment: 'The import leads nowhere: correct the path or install the package.',
      from: {},
      to: { couldNotResolve: true },
    },
    ...PARTS.map(rule),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      mainFields: ['main', 'types', 'typings'],
      conditionNames: ['types', 'import', 'node', 'default'],
    },
  },
}
