/** Thai stacks vowels and tone marks above and below the line: no line is set closer than 1.5, no letters are spaced. */
const plain = { letterSpacing: 0, textTransform: 'none' } as const

/** Lines of a heading as long as each other: a word is less often cut in two. */
const heading = { ...plain, textWrap: 'balance' } as const

export const typography = {
  fontFamily: 'Sarabun, "Noto Sans Thai", "TH Sarabun New", Tahoma, sans-serif',
  htmlFontSize: 16,
  fontSize: 15,
  fontWeightMedium: 600,
  h1: { ...heading, fontSize: '1.625rem', fontWeight: 700, lineHeight: 1.5 },
  h2: { ...heading, fontSize: '1.25rem', fontWeight: 700, lineHeight: 1.5 },
  h3: { ...heading, fontSize: '1.0625rem', fontWeight: 700, lineHeight: 1.55 },
  h4: { ...plain, fontSize: '1rem', fontWeight: 600, lineHeight: 1.55 },
  h5: { ...plain, fontSize: '1rem', fontWeight: 600, lineHeight: 1.55 },
  h6: { ...plain, fontSize: '1rem', fontWeight: 600, lineHeight: 1.55 },
  subtitle1: { ...plain, fontSize: '1rem', lineHeight: 1.6 },
  subtitle2: { ...plain, fontSize: '0.9375rem', fontWeight: 600, lineHeight: 1.6 },
  body1: { ...plain, fontSize: '1rem', lineHeight: 1.65 },
  body2: { ...plain, fontSize: '0.9375rem', lineHeight: 1.6 },
  button: { ...plain, fontSize: '0.9375rem', fontWeight: 600, lineHeight: 1.6 },
  caption: { ...plain, fontSize: '0.84375rem', lineHeight: 1.55 },
  overline: { ...plain, fontSize: '0.84375rem', fontWeight: 600, lineHeight: 1.55 },
} as const
