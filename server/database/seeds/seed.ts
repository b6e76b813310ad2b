export { seedReference } from './reference/seed-reference.ts'
export { seedSampleCountry } from './sample/seed-sample.ts'
