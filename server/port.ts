import { lookup } from 'node:dns/promises'
import { createServer } from 'node:net'
import { StartupError } from './errors.ts'

/** Can we listen there? Asked before anything slow begins, on every address the host name stands for. @throws StartupError */
export async function checkPort(port: number, host: string): Promise<void> {
  const addresses = await lookup(host, { all: true }).catch((cause) => {
    throw portError(port, host, cause)
  })
  for (const { address } of addresses) {
    try {
      await listenOnce(port, address)
    } catch (error) {
      // A machine without IPv6 still resolves localhost to ::1.
      const absent = codeOf(error) === 'EADDRNOTAVAIL' && addresses.length > 1
      if (!absent) throw portError(port, host, error)
    }
  }
}

function listenOnce(port: number, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen({ port, host: address, exclusive: true }, () => server.close(() => resolve()))
  })
}

/** The clear sentence for whatever keeps us from listening. */
export function portError(port: number, host: string, cause: unknown): StartupError {
  switch (codeOf(cause)) {
    case 'EADDRINUSE':
      return new StartupError(
        'PORT_TAKEN',
        {
          th: `พอร์ต ${port} ถูกโปรแกรมอื่นใช้อยู่`,
          en: `Port ${port} is already taken by another program.`,
        },
        {
          th: `หยุดโปรแกรมนั้น หรือเริ่มด้วยพอร์ตอื่น เช่น PORT=${port + 1} npm start`,
          en: `Stop that program, or start on another port: PORT=${port + 1} npm start.`,
        },
        { cause },
      )
    case 'EACCES':
      return new StartupError(
        'PORT_FORBIDDEN',
        {
          th: `ผู้ใช้นี้ไม่มีสิทธิ์เปิดพอร์ต ${port}`,
          en: `This user may not listen on port ${port}.`,
        },
        {
          th: 'ใช้พอร์ตตั้งแต่ 1024 ขึ้นไป เช่น PORT=4000 npm start',
          en: 'Use a port from 1024 on: PORT=4000 npm start.',
        },
        { cause },
      )
    default:
      return new StartupError(
        'HOST_UNAVAILABLE',
        {
          th: `เครื่องนี้ไม่มีที่อยู่ ${host}`,
          en: `This machine has no address ${host}.`,
        },
        { th: 'แก้ค่า HOST เป็น localhost หรือ 0.0.0.0', en: 'Set HOST to localhost or 0.0.0.0.' },
        { cause },
      )
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
