import { connect } from 'node:net';

/**
 * Gives the keyboard focus to the newest window of a display. Without a window manager nobody else does, and a page whose window
 * lacks it has no `:focus-visible` and says `document.hasFocus() === false`. Speaks the few words of the X protocol that it takes.
 */
export function focusNewestWindow(display: string): Promise<void> {
  const queryTree = 15;
  const getGeometry = 14;
  const getAttributes = 3;
  const setInputFocus = 42;
  const viewable = 2;

  return new Promise((resolve, reject) => {
    const socket = connect(`/tmp/.X11-unix/X${display}`);
    let buffer: Buffer = Buffer.alloc(0);
    const waiting: { size: (head: Buffer) => number; done: (reply: Buffer) => void }[] = [];
    const feed = () => {
      for (let next = waiting[0]; next && buffer.length >= 8; next = waiting[0]) {
        const size = next.size(buffer);
        if (buffer.length < size) return;
        waiting.shift();
        const reply = buffer.subarray(0, size);
        buffer = buffer.subarray(size);
        next.done(reply);
      }
    };
    const receive = (size: (head: Buffer) => number) => new Promise<Buffer>((done) => waiting.push({ size, done }));
    const ask = (opcode: number, window: number) => {
      const request = Buffer.alloc(8);
      request.writeUInt8(opcode, 0);
      request.writeUInt16LE(2, 2);
      request.writeUInt32LE(window, 4);
      socket.write(request);
      // An error is 32 bytes, and a window may be gone meanwhile; a reply says how much follows.
      return receive((head) => (head[0] === 1 && head.length >= 8 ? 32 + 4 * head.readUInt32LE(4) : 32));
    };
    const main = async () => {
      const hello = Buffer.alloc(12);
      hello.write('l');
      hello.writeUInt16LE(11, 2);
      socket.write(hello);
      const setup = await receive((head) => 8 + 4 * head.readUInt16LE(6));
      const vendorLength = setup.readUInt16LE(24);
      const formats = setup.readUInt8(29);
      const root = setup.readUInt32LE(40 + Math.ceil(vendorLength / 4) * 4 + formats * 8);
      const tree = await ask(queryTree, root);
      let newest: number | undefined;
      for (let at = 0; at < tree.readUInt16LE(16); at += 1) {
        const window = tree.readUInt32LE(32 + 4 * at);
        const geometry = await ask(getGeometry, window);
        const attributes = await ask(getAttributes, window);
        const isShown = geometry[0] === 1 && attributes[0] === 1 && attributes[26] === viewable;
        if (isShown && geometry.readUInt16LE(16) >= 50) newest = Math.max(newest ?? 0, window);
      }
      if (newest === undefined) return;
      const request = Buffer.alloc(12);
      request.writeUInt8(setInputFocus, 0);
      request.writeUInt8(1, 1);
      request.writeUInt16LE(3, 2);
      request.writeUInt32LE(newest, 4);
      socket.write(request);
      // Replies come in order: this one says that the focus has been moved.
      await ask(queryTree, root);
    };
    socket.on('data', (chunk) => {
      buffer = Buffer.concat([buffer, chunk]);
      feed();
    });
    socket.on('error', reject);
    socket.on('connect', () => {
      main()
        .then(resolve, reject)
        .finally(() => socket.destroy());
    });
  });
}
