import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { StartupError } from '../errors.ts'
import { areaKindOf, PERSON_ROLES, type PersonRole } from './grant.ts'

const rule = z
  .strictObject({
    /** Path of the claim, e.g. `realm_access.roles`; a list counts as each of its values. */
    claim: z.string().min(1),
    /** The whole value must match this regular expression; a group named `area` may hold the code of the area. */
    matches: z.string().min(1),
    role: z.enum(PERSON_ROLES),
    /** Path of the claim that holds the code of the area; a list gives the role in each. */
    area: z.string().min(1).optional(),
  })
  .refine(
    (given) =>
      areaKindOf(given.role) === null || given.area !== undefined || given.matches.includes('(?<area>'),
    {
      message: 'this role needs an area: name its claim in "area", or a group (?<area>…) in "matches"',
    },
  )

const mapping = z.strictObject({
  scope: z.string().default('openid profile'),
  /** Claim the login of a new account is made of. */
  login: z.string().default('preferred_username'),
  name: z.string().default('name'),
  rules: z.array(rule).min(1),
})

export type OidcMapping = z.infer<typeof mapping>
export type Claims = Readonly<Record<string, unknown>>

/** A role some claim stands for; `code` is the natural code of its area. */
export interface MappedRole {
  readonly role: PersonRole
  readonly code: string | null
}

/** @throws StartupError `OIDC_MAPPING_MALFORMED` */
export function readMapping(file: string): OidcMapping {
  try {
    const read = mapping.parse(JSON.parse(readFileSync(file, 'utf8')))
    for (const { matches } of read.rules) new RegExp(matches, 'u')
    return read
  } catch (cause) {
    const detail =
      cause instanceof z.ZodError ? z.prettifyError(cause) : cause instanceof Error ? cause.message : ''
    throw new StartupError(
      'OIDC_MAPPING_MALFORMED',
      { th: `ไฟล์ ${file} ใช้ไม่ได้: ${detail}`, en: `The file ${file} cannot be used: ${detail}` },
      {
        th: 'แก้ไฟล์ที่ LCR_OIDC_MAPPING ชี้ไป ตามตัวอย่างใน docs/operating.md',
        en: 'Correct the file of LCR_OIDC_MAPPING after the example in docs/operating.md.',
      },
      { cause },
    )
  }
}

/** The roles these claims stand for; none when no rule knows them. A role without the area it needs is left out. */
export function mapClaims({ rules }: OidcMapping, claims: Claims): MappedRole[] {
  return rules.flatMap(({ claim, matches, role, area }) => {
    const whole = new RegExp(`^(?:${matches})$`, 'u')
    return textsAt(claims, claim).flatMap((text): MappedRole[] => {
      const match = whole.exec(text)
      if (!match) return []
      if (areaKindOf(role) === null) return [{ role, code: null }]
      const codes = match.groups?.area ? [match.groups.area] : area ? textsAt(claims, area) : []
      return codes.map((code) => ({ role, code }))
    })
  })
}

/** The texts at a path of the claims: a single one, or those of a list. */
export function textsAt(claims: Claims, path: string): string[] {
  // A claim may have dots in its own name (`https://register.example/role`).
  const direct = claims[path]
  const found =
    direct ?? path.split('.').reduce<unknown>((at, key) => (at as Claims | undefined)?.[key], claims)
  return [found]
    .flat()
    .flatMap((value) => (typeof value === 'string' || typeof value === 'number' ? [String(value)] : []))
}
