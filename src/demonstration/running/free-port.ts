import { createServer } from 'node:net'

/** The wanted port, or 0 (any free one) when somebody listens there already. */
export function wantedOrFreePort({ host, port }: { host: string; port: number }): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') found(0)
      else failed(error)
    })
    server.listen(port, host, () => server.close(() => found(port)))
  })
}
