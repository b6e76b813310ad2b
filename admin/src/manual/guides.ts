import { basicGuide } from './basic-guide.ts'
import type { Guide } from './guide.ts'
import { signGuide } from './sign-guide.ts'

/** The two attachments of the letter. */
export const GUIDES: readonly Guide[] = [basicGuide, signGuide]
