/** A region of the National Geographical Committee's six. */
export interface ReferenceRegion {
  code: 'NORTH' | 'NORTHEAST' | 'CENTRAL' | 'EAST' | 'WEST' | 'SOUTH'
  nameTh: string
  nameEn: string
}

/** The six regions, north to south. */
export function referenceRegions(): ReferenceRegion[] {
  return [
    { code: 'NORTH', nameTh: 'ภาคเหนือ', nameEn: 'North' },
    { code: 'NORTHEAST', nameTh: 'ภาคตะวันออกเฉียงเหนือ', nameEn: 'Northeast' },
    { code: 'CENTRAL', nameTh: 'ภาคกลาง', nameEn: 'Central' },
    { code: 'EAST', nameTh: 'ภาคตะวันออก', nameEn: 'East' },
    { code: 'WEST', nameTh: 'ภาคตะวันตก', nameEn: 'West' },
    { code: 'SOUTH', nameTh: 'ภาคใต้', nameEn: 'South' },
  ]
}
