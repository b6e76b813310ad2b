import { connectionType } from '../../read/connection.ts'
import { District } from './district.entity.ts'

export const DistrictConnection = connectionType(() => District, 'District')
