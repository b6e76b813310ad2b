/** How each peer's server tells what it used, as the bench asks it by message. */
export const ANSWERS_USAGE = `
let before = process.cpuUsage()
process.on('message', () => {
  const { user, system } = process.cpuUsage(before)
  before = process.cpuUsage()
  process.send({
    used: { cpuMs: (user + system) / 1000, rss: process.memoryUsage.rss(), peak: 0, delayMs: 0 },
  })
})
process.on('disconnect', () => process.exit(0))
`
