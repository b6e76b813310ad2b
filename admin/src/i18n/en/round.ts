export const round = {
  title: 'Rounds and rules',
  dates: 'opens %{from} · due %{due}',
  closes: 'closes %{day}',
  notOpened: 'not opened yet',
  rules: 'Rules of %{name}',
  only: 'only %{kind}',
  registry: 'mended by the Department in the register',
  severity: {
    ERROR: 'must be fixed',
    QUERY: 'fix or explain',
    INFO: 'advice',
  },
}
