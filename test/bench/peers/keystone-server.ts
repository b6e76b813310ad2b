import { ANSWERS_USAGE } from './answers-usage.ts'

/** Keystone started as `keystone start` does. */
export const KEYSTONE_SERVER = `import { cli } from '@keystone-6/core/scripts/cli'
${ANSWERS_USAGE}
await cli(process.cwd(), ['start', '--no-ui'])
`

/** Its lists over the tables there are. The state of an obligation has the obligation's key as its own. */
export const KEYSTONE_CONFIG = `import { config, list } from '@keystone-6/core'
import { allowAll } from '@keystone-6/core/access'
import { calendarDay, integer, relationship, text, timestamp } from '@keystone-6/core/fields'
import { PrismaPg } from '@prisma/adapter-pg'

const column = (map: string) => text({ db: { map, isNullable: true } })
const instant = (map: string) => timestamp({ db: { map } })
const day = (map: string) => calendarDay({ db: { map } })
const number = (map: string) => integer({ db: { map } })
const one = (ref: string, map: string) => relationship({ ref, db: { foreignKey: { map } } })
const many = (ref: string) => relationship({ ref, many: true })
const table = (map: string, fields: object, extendPrismaSchema = (schema: string) => schema) =>
  list({ access: allowAll, db: { map, extendPrismaSchema }, fields } as never)
const ownKey = (schema: string) =>
  schema
    .replace(/^(\\s*id .*)$/m, '$1 @map("obligation_id")')
    .replace(/Obligation\\? (@relation\\([^)]*fields: \\[)obligationId/, 'Obligation $1id')
    .replace(/^\\s*obligationId .*$/m, '')

export default config({
  telemetry: false,
  ui: { isDisabled: true },
  graphql: { path: '/graphql', playground: false },
  db: {
    provider: 'postgresql',
    idField: { kind: 'uuid' },
    prismaClientOptions: () => ({ adapter: new PrismaPg({ connectionString: process.env.DATABASE_URL, max: 20 }) }),
  },
  server: {
    options: { port: 0, host: '127.0.0.1' },
    extendHttpServer(server) {
      server.on('listening', () => process.send?.({ ready: 'http://127.0.0.1:' + (server.address() as { port: number }).port }))
    },
  },
  lists: {
    Province: table('province', {
      code: text({ isIndexed: 'unique' }), nameTh: column('name_th'), nameEn: column('name_en'),
      laos: many('Lao.province'), obligations: many('Obligation.province'),
    }),
    Lao: table('lao', {
      code: text(), type: text(), nameTh: column('name_th'), fullNameTh: column('full_name_th'), endedOn: day('ended_on'),
      province: one('Province.laos', 'province_id'), centres: many('Centre.lao'),
    }),
    Centre: table('centre', {
      kind: text(), name: column('name'), addressNo: column('address_no'), postcode: column('postcode'), email: column('email'),
      road: column('road'), version: number('version'),
      recordedBy: column('recorded_by'), orderNumber: column('order_number'), updatedAt: instant('updated_at'),
      deletedAt: instant('deleted_at'), lao: one('Lao.centres', 'lao_id'), signs: many('Sign.centre'),
    }),
    Sign: table('sign_installation', {
      status: column('status'), position: column('position'), installedOn: day('installed_on'), removedOn: day('removed_on'),
      deletedAt: instant('deleted_at'), centre: one('Centre.signs', 'centre_id'), photos: many('Photo.sign'),
    }),
    Photo: table('photo', {
      width: number('width'), height: number('height'), createdAt: instant('created_at'), deletedAt: instant('deleted_at'),
      sign: one('Sign.photos', 'sign_id'),
    }),
    Round: table('round', { code: text(), obligations: many('Obligation.round') }),
    Obligation: table('obligation', {
      kind: text(), item: text(), round: one('Round.obligations', 'round_id'), province: one('Province.obligations', 'province_id'),
      status: relationship({ ref: 'Status.obligation' }),
    }),
    Status: table('obligation_status', { state: text(), obligation: one('Obligation.status', 'obligation_id') }, ownKey),
    BenchCentre: table('bench_centre', { road: column('road'), version: number('version') }),
  },
})
`
