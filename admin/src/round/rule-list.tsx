import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { RoundsPageQuery } from '../gql/graphql.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'

type Rule = NonNullable<RoundsPageQuery['round']>['rules'][number]

/** Every question of the round as a sentence, with how to put it right and how much it weighs. */
export function RuleList({ rules }: { rules: readonly Rule[] }) {
  const text = useText()
  const language = useLanguage()
  return (['BASIC', 'SIGN'] as const).map((item) => (
    <Box key={item} component="section" sx={{ mb: 2 }}>
      <Typography variant="h3" sx={{ mb: 1 }}>
        {text(`item.${item}`)}
      </Typography>
      <Box component="ol" sx={{ m: 0, pl: 3 }}>
        {rules
          .filter((rule) => rule.item === item)
          .map((rule) => (
            <Box component="li" key={rule.id} sx={{ py: 0.75 }}>
              <b>{language === 'en' ? rule.askEn : rule.askTh}</b>
              <Box sx={{ color: 'text.secondary', fontSize: '0.9375rem' }}>
                {language === 'en' ? rule.fixEn : rule.fixTh} · {text(`round.severity.${rule.severity}`)}
                {rule.kind && ` · ${text('round.only', { kind: text(`kind.${rule.kind}`) })}`}
                {rule.responsibility === 'REGISTRY' && ` · ${text('round.registry')}`}
              </Box>
            </Box>
          ))}
      </Box>
    </Box>
  ))
}
