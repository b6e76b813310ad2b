import { connectionType } from '../../read/connection.ts'
import { Lao } from './lao.entity.ts'

export const LaoConnection = connectionType(() => Lao, 'Lao')
