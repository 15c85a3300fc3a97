import net from 'node:net'

/** A door on loopback in front of a server that may move, close for a while, or break off. */
export async function tcpDoor(target: { port: number }) {
  const inside = new Set<net.Socket>()
  const server = net.createServer((near) => {
    const far = net.connect(target.port, '127.0.0.1')
    for (const socket of [near, far]) {
      inside.add(socket)
      socket.on('error', () => undefined)
      socket.once('close', () => {
        inside.delete(socket)
        near.destroy()
        far.destroy()
      })
    }
    near.pipe(far).pipe(near)
  })
  const open = (port: number): Promise<void> =>
    new Promise((opened) => server.listen(port, '127.0.0.1', () => opened()))
  await open(0)
  const { port } = server.address() as net.AddressInfo
  async function shut(): Promise<void> {
    if (!server.listening) return
    const closed = new Promise<void>((done) => server.close(() => done()))
    for (const socket of inside) socket.destroy()
    await closed
  }
  return {
    port,
    /** Whoever is inside is thrown out, and nobody gets in. */
    shut,
    reopen: () => open(port),
    [Symbol.asyncDispose]: shut,
  }
}
