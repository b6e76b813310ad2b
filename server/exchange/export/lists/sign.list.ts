import { SIGN_COLUMNS } from '../../import/signs/sign.columns.ts'
import { column, day, selectionOf, text, valueAt, word } from '../column.ts'
import type { ExportColumn, ExportList, Node } from '../export-list.ts'
import { centresWithin, subjectOfCentre, UNIT_PLACE } from './subject.ts'

type Reader = Pick<ExportColumn, 'select' | 'cell' | 'guarded'>

const at = (path: string, form = text): Reader => ({
  select: selectionOf(path),
  cell: (node, language) => form(valueAt(node, path) || null, language),
})

const READERS: Readonly<Record<string, Reader>> = {
  lao_code: at('centre.lao.code'),
  lao_name: at('centre.lao.fullNameTh'),
  district_code: at('centre.slot.district.code'),
  slot_label: at('centre.slot.labelTh'),
  status: at('status', word('signStatus')),
  position: at('position', word('signPosition')),
  position_other: at('positionOther'),
  installed_on: at('installedOn', day),
  replaces: { select: 'id', cell: () => null },
  size: at('size'),
  material: at('material'),
  wording: at('wording'),
  reason_not_installed: { ...at('reasonNotInstalled'), guarded: 'SignInstallation.reasonNotInstalled' },
  planned_on: at('plannedOn', day),
  remarks: { ...at('remarks'), guarded: 'SignInstallation.remarks' },
  recorded_by: { ...at('recordedBy'), guarded: 'SignInstallation.recordedBy' },
}

const EDITABLE: readonly ExportColumn[] = SIGN_COLUMNS.flatMap(({ field, th, en }) => {
  const reader = READERS[field]
  return reader ? [{ field, th, en, ...reader }] : []
})

export const SIGN_LIST: ExportList = {
  name: 'signs',
  title: { th: 'ข้อมูลการติดตั้งป้าย', en: 'Sign installations' },
  counter: { th: 'ป้าย', en: 'signs' },
  root: 'signInstallations',
  shape: 'CONNECTION',
  variables: { where: 'SignInstallationFilter', orderBy: '[SignInstallationOrder!]' },
  place: {
    select: `centre { ${UNIT_PLACE.select} }`,
    of: (node) => UNIT_PLACE.of(node.centre as Node),
    within: (noun, code) => ({ centre: centresWithin(noun, code) }),
  },
  columns: [
    ...EDITABLE,
    column('centre_name', 'ชื่อศูนย์', 'centre_name', 'centre.name', text, 36),
    column('province', 'จังหวัด', 'province', 'centre.province.nameTh'),
    column('kind', 'ประเภทศูนย์', 'kind', 'centre.kind', word('kind'), 24),
    column('updated_at', 'แก้ไขล่าสุด', 'updated_at', 'updatedAt', day),
  ],
  editable: {
    select: 'removedOn centre { lao { id } slot { id } }',
    fields: SIGN_COLUMNS.filter((each) => !each.exportOnly).map(({ field }) => field),
    // The row of a former sign is history: it cannot be brought back as the sign that stands now.
    subjectOf: (node) => (node.removedOn === null ? subjectOfCentre(node.centre as Node) : null),
  },
}
