import { assuranceRules } from './assurance.rules.ts'
import { basicRules } from './basic.rules.ts'
import { jointRules } from './joint.rules.ts'
import type { Rule } from './rule.ts'
import { signRules } from './sign.rules.ts'

/** Every rule the product knows, in the order in which a person is asked. Which of them a round demands is data of the round. */
export const rules: readonly Rule[] = [...basicRules, ...jointRules, ...signRules, ...assuranceRules]
