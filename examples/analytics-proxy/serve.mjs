import { createProxy } from './proxy.mjs';

const { PORT = '8090', PREFIX = '/metrics', BEHIND_PROXY, SCRIPT_UPSTREAM, HITS_UPSTREAM } = process.env;

const server = createProxy({
  prefix: PREFIX,
  script: SCRIPT_UPSTREAM ?? 'https://www.googletagmanager.com/gtag/js',
  hits: HITS_UPSTREAM ?? 'https://region1.google-analytics.com/g/collect',
  isBehindProxy: BEHIND_PROXY === '1',
});
server.listen(Number(PORT), '127.0.0.1', () => {
  console.log(`Akkoord analytics proxy: http://localhost:${server.address().port}${PREFIX}`);
});

for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => server.close(() => process.exit()));
