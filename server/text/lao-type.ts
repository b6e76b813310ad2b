/** The Department's types of local administration; SPECIAL is Pattaya. */
export type LaoType = 'PAO' | 'CITY' | 'TOWN' | 'SUBDISTRICT_MUNICIPALITY' | 'SAO' | 'SPECIAL'

/** Every type in the Department's order, with its word and its abbreviation before a name. */
export const LAO_TYPES: readonly { type: LaoType; word: string; abbreviation: string }[] = [
  { type: 'PAO', word: 'องค์การบริหารส่วนจังหวัด', abbreviation: 'อบจ.' },
  { type: 'CITY', word: 'เทศบาลนคร', abbreviation: 'ทน.' },
  { type: 'TOWN', word: 'เทศบาลเมือง', abbreviation: 'ทม.' },
  { type: 'SUBDISTRICT_MUNICIPALITY', word: 'เทศบาลตำบล', abbreviation: 'ทต.' },
  { type: 'SAO', word: 'องค์การบริหารส่วนตำบล', abbreviation: 'อบต.' },
  { type: 'SPECIAL', word: '', abbreviation: '' }, // its name, เมืองพัทยา, says it all
]

/** Other ways the type column of a file says the one special administration. */
export const SPECIAL_WORDS = ['ท้องถิ่นรูปแบบพิเศษ', 'องค์กรปกครองส่วนท้องถิ่นรูปแบบพิเศษ', 'เมืองพัทยา', 'รูปแบบพิเศษ']
