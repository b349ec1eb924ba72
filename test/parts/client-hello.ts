/** The first bytes that an end says when it dials, recorded where nobody answers. */
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export async function helloOf(dial: (socket: Socket) => Socket): Promise<Buffer> {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const client = dial(connect((server.address() as AddressInfo).port, '127.0.0.1'));
  client.on('error', () => {});
  const [accepted] = (await once(server, 'connection')) as [Socket];
  const [hello] = (await once(accepted, 'data')) as [Buffer];
  client.destroy();
  server.close();
  return hello;
}
