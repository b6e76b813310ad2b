import { connectionType } from '../../read/connection.ts'
import { Centre } from './centre.entity.ts'

export const CentreConnection = connectionType(() => Centre, 'Centre')
