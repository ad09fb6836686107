import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { listen, sendFile } from '../company-site/serve.mjs';

const folder = (path) => fileURLToPath(new URL(path, import.meta.url));
const folders = { dist: folder('../../dist'), 'stand-in': folder('../company-site/public/stand-in') };

const server = createServer((request, response) => {
  const [path] = request.url.split('?');
  // The library's only dependency without its own interface; an application's bundler finds it by its name.
  if (path === '/packages/js-cookie.mjs') {
    return sendFile(response, folder('../../node_modules/js-cookie/dist'), '/js.cookie.mjs');
  }
  const [, first] = path.split('/');
  if (Object.hasOwn(folders, first)) return sendFile(response, folders[first], path.slice(first.length + 1));
  return sendFile(response, folder('public'), path === '/' ? '/index.html' : path);
});

const port = await listen(server, Number(process.env.PORT) || 8080);
console.log(`Akkoord with an interface of its own: http://localhost:${port}/`);
