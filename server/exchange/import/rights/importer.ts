import type { Viewer } from '../../../access/viewer.ts'

/** Who imports over the web; without one the operator does, who may everything. */
export interface Importer {
  readonly viewer: Viewer
  /** Cells that somebody changed since the export are replaced, and said to be. */
  readonly overwrite: boolean
}
