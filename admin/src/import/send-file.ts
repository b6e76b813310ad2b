import { ApiFault } from '../providers/api-fault.ts'
import { faultOf } from '../providers/file-fault.ts'
import type { ImportKind, Preview } from './receipt.ts'

/** Sends a file and answers with its preview; tells how much has left. XHR, because fetch tells nothing of what is sent. */
export function sendFile(kind: ImportKind, file: File, sent: (percent: number) => void): Promise<Preview> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', `/import/${kind.toLowerCase()}?name=${encodeURIComponent(file.name)}`)
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.responseType = 'json'
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      if (total > 0) sent(Math.round((loaded / total) * 100))
    })
    request.addEventListener('error', () => reject(new ApiFault('UNREACHABLE', '', null)))
    request.addEventListener('load', () => {
      if (request.status === 200) resolve(request.response as Preview)
      else reject(faultOf(request.status, request.response, request.getResponseHeader('x-request-id')))
    })
    request.send(file)
  })
}
