import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { whole } from '../format/number.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { NumberLink } from '../ui/number-link.tsx'
import type { ExplainedFigure } from './explained-figures.tsx'
import { ruleHref } from './links.ts'
import type { RowPlace } from './row.ts'
import type { View } from './view.ts'

interface Props {
  rules: ExplainedFigure['rules']
  view: View
  row: RowPlace | null
  where: string
}

/** The rule set of the round: what is asked, and how often it is not answered. */
export function ExplainedRules({ rules, view, row, where }: Props) {
  const text = useText()
  const language = useLanguage()
  return (
    <Box component="details" sx={{ mt: 2 }}>
      <Typography variant="h3" component="summary" sx={{ cursor: 'pointer' }}>
        {text('completeness.explainer.rules', { n: whole(rules.length) })}
      </Typography>
      <Box component="ol" sx={{ pl: 3, my: 1 }}>
        {rules.map(({ rule, failing }) => {
          const question = language === 'en' ? rule.askEn : rule.askTh
          return (
            <Box component="li" key={rule.id} sx={{ mb: 0.5 }}>
              {question} <i>({text(`round.severity.${rule.severity}`)})</i>{' '}
              <NumberLink
                inText
                value={failing}
                to={ruleHref(view, row, rule.id)}
                label={text('completeness.listOf', {
                  n: whole(failing),
                  what: question,
                  where,
                })}
              />
            </Box>
          )
        })}
      </Box>
    </Box>
  )
}
