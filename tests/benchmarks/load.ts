import { fork } from 'node:child_process'
import http from 'node:http'
import { fileURLToPath } from 'node:url'

export interface LoadRequest {
  path: string
  headers: Record<string, string>
  body?: string
}

export interface Load {
  /** On this machine only. */
  port: number
  requests: LoadRequest[]
  /** Requests under way at the same time. */
  clients: number
  /** Milliseconds each client waits between two requests, about. */
  thinkMs: number
  seconds: number
}

export interface LoadResult {
  perSecond: number
  p50: number
  p95: number
  p99: number
  failures: number
}

/** Sends a bounded load to a server on loopback, from a process of its own. */
export function putUnderLoad(load: Load): Promise<LoadResult> {
  const child = fork(fileURLToPath(import.meta.url), { execArgv: ['--import', 'tsx'] })
  child.send(load)
  return new Promise((resolve, reject) => {
    child.once('message', (result) => resolve(result as LoadResult))
    child.once('error', reject)
    child.once('exit', (code) => code && reject(new Error(`load ended with ${code}`)))
  })
}

async function run(load: Load): Promise<LoadResult> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: load.clients })
  const times: number[] = []
  let failures = 0
  const startedAt = performance.now()
  const endsAt = startedAt + load.seconds * 1000
  const client = async (place: number): Promise<void> => {
    await pause(load.thinkMs * Math.random())
    for (let turn = place; performance.now() < endsAt; turn += load.clients) {
      const request = load.requests[turn % load.requests.length]
      if (!request) return
      const begunAt = performance.now()
      const status = await ask(agent, load.port, request)
      times.push(performance.now() - begunAt)
      if (status !== 200) failures += 1
      if (load.thinkMs > 0) await pause(load.thinkMs * (0.5 + Math.random()))
    }
  }
  await Promise.all(Array.from({ length: load.clients }, (_, place) => client(place)))
  agent.destroy()
  const taken = (performance.now() - startedAt) / 1000
  const sorted = times.toSorted((one, other) => one - other)
  const at = (share: number): number =>
    Math.round((sorted[Math.floor(sorted.length * share)] ?? 0) * 10) / 10
  return {
    perSecond: Math.round(times.length / taken),
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    failures,
  }
}

function ask(agent: http.Agent, port: number, request: LoadRequest): Promise<number> {
  const { path, headers, body } = request
  const method = body === undefined ? 'GET' : 'POST'
  return new Promise((resolve) => {
    const sent = http.request(
      { host: '127.0.0.1', port, path, method, agent, headers },
      (answer) => {
        answer.resume()
        answer.once('end', () => resolve(answer.statusCode ?? 0))
      },
    )
    sent.once('error', () => resolve(0))
    sent.end(body)
  })
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.once('message', async (load) => {
    process.send?.(await run(load as Load))
    process.disconnect()
  })
}
