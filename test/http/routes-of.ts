import type { FastifyInstance } from 'fastify'

/** Every route of the server as `METHOD /path`, from its own table. */
export function routesOf(app: FastifyInstance): string[] {
  const above: string[] = []
  return app
    .printRoutes({ commonPrefix: false })
    .split('\n')
    .flatMap((line) => {
      const [, indent = '', part = '', methods = ''] =
        /^([│ ]*[├└]── )(.*?)(?: \(([A-Z, ]+)\))?$/.exec(line) ?? []
      if (part === '') return []
      const depth = indent.length / 4
      const path = `${above[depth - 2] ?? ''}${part}`
      above[depth - 1] = path
      return methods === '' ? [] : methods.split(', ').map((method) => `${method} ${path}`)
    })
}
