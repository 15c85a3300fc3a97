import http from 'node:http'
import { text } from 'node:stream/consumers'

export interface Answer {
  status: number
  headers: http.IncomingHttpHeaders
  text: string
}

export interface Question {
  method?: string
  headers?: Record<string, string>
  body?: string | Buffer
}

/** Asks a server on this machine as a browser would that is on one of its pages. */
export function ask(port: number, path: string, question: Question = {}): Promise<Answer> {
  const { body, method = body === undefined ? 'GET' : 'POST', headers } = question
  return new Promise((resolve, reject) => {
    const request = http.request(
      {
        host: '127.0.0.1',
        port,
        path,
        method,
        headers: {
          'sec-fetch-site': 'same-origin',
          ...(body !== undefined && { 'content-type': 'application/x-www-form-urlencoded' }),
          ...headers,
        },
      },
      (response) => {
        const { statusCode = 0 } = response
        text(response).then(
          (read) => resolve({ status: statusCode, headers: response.headers, text: read }),
          reject,
        )
      },
    )
    request.once('error', reject)
    request.end(body)
  })
}

/** A form as a browser sends it. */
export function formBody(fields: Record<string, string>): string {
  return new URLSearchParams(fields).toString()
}
