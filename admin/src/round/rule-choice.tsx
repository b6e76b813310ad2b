import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import FormHelperText from '@mui/material/FormHelperText'
import Typography from '@mui/material/Typography'
import { RulesInForceDocument } from '../gql/graphql.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { useDocument } from '../providers/use-document.ts'

interface Props {
  /** Ids of those that are demanded; null: all. */
  left: readonly string[] | null
  onChoose: (left: readonly string[] | null) => void
  fault: string | undefined
}

/** Which questions a round asks: all of them unless some are taken out. */
export function RuleChoice({ left, onChoose, fault }: Props) {
  const text = useText()
  const language = useLanguage()
  const { data } = useDocument(RulesInForceDocument, {}, { staleTime: 3_600_000 })
  const rules = data?.rules ?? []
  const all = rules.map(({ id }) => id)
  const chosen = left ?? all
  const choose = (id: string, isOn: boolean) => {
    const next = all.filter((each) => (each === id ? isOn : chosen.includes(each)))
    onChoose(next.length === all.length ? null : next)
  }
  return (
    <Box component="details" open={fault !== undefined}>
      <Typography component="summary" sx={{ cursor: 'pointer' }}>
        {text('round.rulesDemanded', { n: chosen.length, all: all.length })}
      </Typography>
      {fault && <FormHelperText error>{fault}</FormHelperText>}
      {(['BASIC', 'SIGN'] as const).map((item) => (
        <Box key={item} component="fieldset" sx={{ border: 0, m: 0, p: 0, mt: 1 }}>
          <Typography component="legend" variant="subtitle2">
            {text(`item.${item}`)}
          </Typography>
          {rules
            .filter((rule) => rule.item === item)
            .map(({ id, askTh, askEn }) => (
              <FormControlLabel
                key={id}
                sx={{ display: 'flex', alignItems: 'flex-start' }}
                control={
                  <Checkbox
                    size="small"
                    checked={chosen.includes(id)}
                    onChange={(_event, isOn) => choose(id, isOn)}
                  />
                }
                label={language === 'en' ? askEn : askTh}
              />
            ))}
        </Box>
      ))}
    </Box>
  )
}
