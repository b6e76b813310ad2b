import { ROLES } from './access/viewer.ts'
import {
  anyText,
  file,
  folder,
  hostName,
  issuer,
  type Kind,
  listOf,
  oneOf,
  onOff,
  origin,
  postgresUrl,
  secret,
  tileAddress,
  wholeNumber,
} from './config-kind.ts'
import { StartupError, type Words } from './errors.ts'
import { LAO_TYPES } from './text/lao-type.ts'

/** One row of the table of settings. Without `fallback` the setting may stay unset (`undefined`). */
export interface Setting<T> {
  env: string
  kind: Kind<T>
  fallback?: string
  about: Words
}

/** Every setting of the program. A new one is one entry here; `docs/settings.md` is generated from it. */
export const SETTINGS = {
  port: setting('PORT', wholeNumber(0, 65_535), '4000', {
    th: 'พอร์ตของหน้าจอและ API; 0 คือให้ระบบเลือกพอร์ตว่าง',
    en: 'Port of the console and the API; 0 lets the system choose a free one.',
  }),
  host: setting('HOST', hostName, 'localhost', {
    th: 'ที่อยู่ที่รับการเชื่อมต่อ; 0.0.0.0 คือรับจากทุกเครื่อง',
    en: 'Address to listen on; 0.0.0.0 accepts connections from other machines.',
  }),
  databaseUrl: optional('DATABASE_URL', postgresUrl, {
    th: 'PostgreSQL รุ่น 15 ขึ้นไปของหน่วยงานเอง (ไม่มีข้อมูลตัวอย่าง); ไม่กำหนดคือใช้ฐานข้อมูลที่มากับโปรแกรม',
    en: 'A PostgreSQL (15 or newer) of your own, without sample data; unset uses the embedded database.',
  }),
  migrationDatabaseUrl: optional('MIGRATION_DATABASE_URL', postgresUrl, {
    th: 'ฐานข้อมูลเดียวกันด้วยผู้ใช้ที่เป็นเจ้าของตาราง ใช้ปรับโครงสร้างเท่านั้น; DATABASE_URL จึงเป็นผู้ใช้ที่แก้บันทึกการตรวจสอบไม่ได้',
    en: 'The same database by the login that owns its tables, used for migrations only; DATABASE_URL is then a login that cannot edit the audit.',
  }),
  databaseConnections: setting('LCR_DATABASE_CONNECTIONS', wholeNumber(2, 500), '20', {
    th: 'จำนวนการเชื่อมต่อฐานข้อมูลสูงสุดของโปรเซสนี้',
    en: 'Most database connections this process opens.',
  }),
  dataDir: setting('LCR_DATA_DIR', folder, '.data', {
    th: 'โฟลเดอร์ข้อมูล: ฐานข้อมูลที่มากับโปรแกรม ภาพถ่าย และเอกสาร',
    en: 'Data folder: the embedded database, photos and documents.',
  }),
  sampleData: setting('LCR_SAMPLE_DATA', onOff, 'on', {
    th: 'บรรจุประเทศตัวอย่าง (ข้อมูลจำลอง) ในฐานข้อมูลที่มากับโปรแกรมเมื่อเริ่มครั้งแรก',
    en: 'Fill the embedded database with the labelled sample country on its first start.',
  }),
  filesBucket: optional('LCR_FILES_S3_BUCKET', anyText, {
    th: 'ถังเก็บภาพถ่ายและเอกสารแบบ S3; ไม่กำหนดคือเก็บในโฟลเดอร์ข้อมูล',
    en: 'S3-compatible bucket for photos and documents; unset keeps them in the data folder.',
  }),
  filesEndpoint: optional('LCR_FILES_S3_ENDPOINT', origin, {
    th: 'ที่อยู่ของเซิร์ฟเวอร์ที่เข้ากันได้กับ S3 เช่น MinIO; ไม่กำหนดคือ AWS',
    en: 'Address of an S3-compatible server such as MinIO; unset means AWS.',
  }),
  filesRegion: setting('LCR_FILES_S3_REGION', anyText, 'ap-southeast-1', {
    th: 'ภูมิภาคของถัง',
    en: 'Region of the bucket.',
  }),
  filesAccessKey: optional('LCR_FILES_S3_ACCESS_KEY', anyText, {
    th: 'รหัสกุญแจของถัง; ไม่กำหนดคือใช้สิทธิ์ของเครื่อง',
    en: "Access key of the bucket; unset uses the machine's role.",
  }),
  filesSecretKey: optional('LCR_FILES_S3_SECRET_KEY', anyText, {
    th: 'กุญแจลับของถัง',
    en: 'Secret key of the bucket.',
  }),
  logLevel: setting('LCR_LOG_LEVEL', oneOf('silent', 'error', 'warn', 'info', 'debug', 'trace'), 'warn', {
    th: 'ความละเอียดของบันทึกการทำงาน; debug บันทึกทุกคำขอ',
    en: 'How much is logged; debug logs every request.',
  }),
  publicOrigin: optional('LCR_PUBLIC_ORIGIN', origin, {
    th: 'ที่อยู่เว็บที่ผู้ใช้เห็น เมื่ออยู่หลังพร็อกซี; https เปิดใช้คุกกี้แบบ Secure และ HSTS',
    en: 'Web address people use, when behind a proxy; https turns on Secure cookies and HSTS.',
  }),
  trustedProxies: optional('LCR_TRUSTED_PROXIES', listOf(hostName), {
    th: 'หมายเลข IP ของพร็อกซีที่เชื่อถือให้แจ้งที่อยู่ผู้ใช้ (X-Forwarded-For)',
    en: 'IP addresses of the proxies trusted to tell the client address (X-Forwarded-For).',
  }),
  sessionIdleMinutes: setting('LCR_SESSION_IDLE_MINUTES', wholeNumber(1, 1_440), '30', {
    th: 'ออกจากระบบเมื่อไม่ใช้งานครบกี่นาที',
    en: 'A session unused for so many minutes is over.',
  }),
  sessionAbsoluteHours: setting('LCR_SESSION_ABSOLUTE_HOURS', wholeNumber(1, 168), '12', {
    th: 'ออกจากระบบเมื่อครบกี่ชั่วโมงแม้ยังใช้งานอยู่',
    en: 'A session is over after so many hours however busy.',
  }),
  costPerRequest: setting('LCR_COST_PER_REQUEST', wholeNumber(1_000, 100_000_000), '500000', {
    th: 'หน่วยค่าใช้จ่ายสูงสุดของหนึ่งคำขอจากผู้ใช้ที่เป็นบุคคล',
    en: 'Most cost units one request of a person may have.',
  }),
  costPerHour: setting('LCR_COST_PER_HOUR', wholeNumber(10_000, 999_999_999), '20000000', {
    th: 'หน่วยค่าใช้จ่ายต่อชั่วโมงของบัญชีบุคคลหนึ่งบัญชี (นับแยกในแต่ละโปรเซส)',
    en: "Cost units of a person's account per clock hour, counted by each process for itself.",
  }),
  tokenCostPerRequest: setting('LCR_TOKEN_COST_PER_REQUEST', wholeNumber(1_000, 100_000_000), '20000', {
    th: 'หน่วยค่าใช้จ่ายสูงสุดของหนึ่งคำขอจากโทเค็นภาคี; งบต่อชั่วโมงกำหนดที่โทเค็น',
    en: 'Most cost units one request of a partner token may have; the budget per hour is set at the token.',
  }),
  requestSeconds: setting('LCR_REQUEST_SECONDS', wholeNumber(1, 600), '60', {
    th: 'เวลาสูงสุดของหนึ่งคำขอ เมื่อครบจะยกเลิกคำสั่งที่ค้างในฐานข้อมูล',
    en: 'Longest time a request may take; its statements in the database are then cancelled.',
  }),
  statementSeconds: setting('LCR_STATEMENT_SECONDS', wholeNumber(1, 600), '30', {
    th: 'เวลาสูงสุดของคำสั่งฐานข้อมูลหนึ่งคำสั่งที่เกิดจากคำขอ',
    en: 'Longest time one database statement of a request may take.',
  }),
  requestsAtOnce: setting('LCR_REQUESTS_AT_ONCE', wholeNumber(1, 10_000), '200', {
    th: 'จำนวนคำขอ API ที่ทำพร้อมกันได้ทั้งโปรเซส',
    en: 'API requests this process works on at the same time.',
  }),
  requestsPerPerson: setting('LCR_REQUESTS_PER_PERSON', wholeNumber(1, 1_000), '20', {
    th: 'จำนวนคำขอ API พร้อมกันของบัญชีบุคคลหนึ่งบัญชี หรือของที่อยู่หนึ่งที่ยังไม่เข้าสู่ระบบ',
    en: 'API requests at the same time of one account, or of one address where nobody is signed in.',
  }),
  requestsPerToken: setting('LCR_REQUESTS_PER_TOKEN', wholeNumber(1, 1_000), '5', {
    th: 'จำนวนคำขอ API พร้อมกันของโทเค็นภาคีหนึ่งโทเค็น',
    en: 'API requests at the same time of one partner token.',
  }),
  serverKeys: optional('LCR_SERVER_KEYS', listOf(secret), {
    th: 'กุญแจเข้ารหัสข้อมูลลับในฐานข้อมูล เรียงใหม่ก่อนเก่า; ไม่กำหนดคือสร้างไว้ในโฟลเดอร์ข้อมูลเมื่อเริ่มครั้งแรก',
    en: 'Keys that seal secrets in the database, newest first; unset makes one in the data folder on the first start.',
  }),
  secondFactorRoles: optional('LCR_SECOND_FACTOR_ROLES', listOf(oneOf(...ROLES)), {
    th: 'บทบาทที่ต้องยืนยันตัวตนสองชั้นก่อนใช้งาน',
    en: 'Roles that may do nothing until a second factor is set up.',
  }),
  districtLaoTypes: setting(
    'LCR_DISTRICT_LAO_TYPES',
    listOf(oneOf(...LAO_TYPES.map(({ type }) => type))),
    'SUBDISTRICT_MUNICIPALITY,SAO',
    {
      th: 'ประเภท อปท. ที่อยู่ในความดูแลของท้องถิ่นอำเภอ (ศูนย์ปฏิบัติการร่วมของอำเภออยู่ด้วยเสมอ)',
      en: "Types of LAO in a district officer's own area; joint centres of the district always are.",
    },
  ),
  districtRecords: setting('LCR_DISTRICT_RECORDS', onOff, 'off', {
    th: 'ให้ท้องถิ่นอำเภอบันทึกแทน อปท. ในความดูแล ในรอบที่เปิดให้บันทึกแทน (ยกเว้นรายชื่อบุคคล)',
    en: 'District officers record on behalf of the LAOs of their area where the round allows it; not the people.',
  }),
  passwordList: optional('LCR_PASSWORD_LIST', file, {
    th: 'ไฟล์รายการรหัสผ่านที่รั่วไหล บรรทัดละหนึ่งรหัส เพิ่มจากรายการที่มากับโปรแกรม',
    en: 'A file of breached passwords, one a line, refused beside the shipped list.',
  }),
  mapTiles: optional('LCR_MAP_TILES', tileAddress, {
    th: 'ที่อยู่ของภาพแผนที่ฐาน (Web Mercator) ใต้ขอบเขตที่นำเข้า; ไม่กำหนดคือไม่มีแผนที่ฐาน',
    en: 'Address of the pictures of a base map (Web Mercator) below imported boundaries; unset shows none.',
  }),
  mapAttribution: optional('LCR_MAP_ATTRIBUTION', anyText, {
    th: 'แหล่งที่มาของแผนที่ฐานที่ต้องแสดง',
    en: 'Whom to name for the base map.',
  }),
  oidcIssuer: optional('LCR_OIDC_ISSUER', issuer, {
    th: 'ผู้ให้บริการ OpenID Connect สำหรับเข้าสู่ระบบ เช่น Keycloak; ไม่กำหนดคือใช้บัญชีในระบบเท่านั้น',
    en: 'OpenID Connect provider people may sign in with, e.g. Keycloak; unset allows local accounts only.',
  }),
  oidcName: setting('LCR_OIDC_NAME', anyText, 'OpenID Connect', {
    th: 'ชื่อผู้ให้บริการที่แสดงบนปุ่มเข้าสู่ระบบ',
    en: 'Name of the provider on the sign-in button.',
  }),
  oidcClientId: optional('LCR_OIDC_CLIENT_ID', anyText, {
    th: 'รหัสไคลเอนต์ที่ลงทะเบียนกับผู้ให้บริการ',
    en: 'Client id registered with the provider.',
  }),
  oidcClientSecret: optional('LCR_OIDC_CLIENT_SECRET', anyText, {
    th: 'รหัสลับของไคลเอนต์; ไม่กำหนดคือไคลเอนต์สาธารณะ (PKCE อย่างเดียว)',
    en: 'Secret of the client; unset means a public client (PKCE alone).',
  }),
  oidcMapping: optional('LCR_OIDC_MAPPING', file, {
    th: 'ไฟล์ JSON ที่แปลงข้อมูลจากผู้ให้บริการเป็นบทบาทและพื้นที่ ดู docs/operating.md',
    en: 'JSON file that maps claims of the provider to roles and areas, see docs/operating.md.',
  }),
} as const

/** What the program reads instead of the environment: one value per entry of `SETTINGS`. */
export type Config = {
  readonly [Name in keyof typeof SETTINGS]: (typeof SETTINGS)[Name] extends Setting<infer T> ? T : never
}

/** Reads all settings once. An empty value counts as unset. @throws StartupError `SETTING_UNKNOWN`, `SETTING_MALFORMED` */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const known = new Set<string>(Object.values(SETTINGS).map(({ env: name }) => name))
  for (const name of Object.keys(env)) {
    if (name.startsWith('LCR_') && !known.has(name)) throw unknown(name, known)
  }
  const entries: [string, Setting<unknown>][] = Object.entries(SETTINGS)
  const values = entries.map(([key, entry]) => [key, read(entry, env)])
  return Object.freeze(Object.fromEntries(values)) as Config
}

function read<T>({ env: name, kind, fallback }: Setting<T>, env: NodeJS.ProcessEnv): T | undefined {
  const text = env[name]?.trim() || fallback
  if (text === undefined) return undefined
  const value = kind.parse(text)
  if (value === undefined) throw malformed(name, kind.is)
  return value
}

function setting<T>(env: string, kind: Kind<T>, fallback: string, about: Words): Setting<T> {
  return { env, kind, fallback, about }
}

function optional<T>(env: string, kind: Kind<T>, about: Words): Setting<T | undefined> {
  return { env, kind, about }
}

function unknown(name: string, known: Iterable<string>): StartupError {
  const names = [...known].sort().join(', ')
  return new StartupError(
    'SETTING_UNKNOWN',
    { th: `ไม่รู้จักการตั้งค่า ${name}`, en: `There is no setting ${name}.` },
    { th: `ลบออก หรือแก้ชื่อให้ตรงกับ: ${names}`, en: `Remove it, or correct its name to one of: ${names}.` },
  )
}

/** The value itself is not repeated: it may be a password. */
function malformed(name: string, is: Words): StartupError {
  return new StartupError(
    'SETTING_MALFORMED',
    { th: `ค่าของ ${name} ใช้ไม่ได้`, en: `The value of ${name} cannot be used.` },
    { th: `ต้องเป็น${is.th}`, en: `It must be ${is.en}.` },
  )
}
