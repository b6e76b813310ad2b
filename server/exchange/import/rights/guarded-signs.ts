import { signInstallationPolicy } from '../../../registry/sign/sign-installation.policy.ts'
import { SIGN_FIELDS } from '../signs/read-sign-row.ts'
import type { Guarded } from './check-rights.ts'

/** Columns of the signs template as the API's inputs. */
export const GUARDED_SIGNS: Guarded = {
  policy: signInstallationPolicy,
  inputs: Object.fromEntries(
    Object.keys(SIGN_FIELDS).map((field) => [
      field,
      field.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    ]),
  ),
  action: `case when s.replaces then 'replace' else 'update' end`,
}
