import { fileURLToPath } from 'node:url';
import { listen } from '../company-site/serve.mjs';
import { createSite } from './site.mjs';
import { openStore } from './store.mjs';

const { PORT = '8080', DATABASE, PUBLIC_ORIGIN } = process.env;

const store = openStore(DATABASE ?? fileURLToPath(new URL('data/receipts.db', import.meta.url)));
const port = () => server.address()?.port;
const server = createSite({
  store,
  // Never taken from the request: its sender can choose `Host`.
  origins: () => (PUBLIC_ORIGIN ? [PUBLIC_ORIGIN] : [`http://localhost:${port()}`, `http://127.0.0.1:${port()}`]),
  secure: PUBLIC_ORIGIN?.startsWith('https:') ?? false,
});

await listen(server, Number(PORT));
console.log(`Akkoord server example: http://localhost:${port()}/`);

/** Stops the server after the requests that are being answered. */
function stop() {
  server.close(() => {
    store.close();
    process.exit();
  });
  setTimeout(() => server.closeAllConnections(), 10_000).unref();
}
process.once('SIGTERM', stop);
process.once('SIGINT', stop);
