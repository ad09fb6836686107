/** A session of the W3C WebDriver protocol. */
export interface WebDriver {
  /** Sends one command; `path` is what follows the session's own address. */
  command<T = unknown>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<T>;
}

export class WebDriverError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(`${code}: ${message}`);
  }
}

async function send(method: string, url: string, body?: object): Promise<unknown> {
  const response = await fetch(url, { method, ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }) });
  const { value } = (await response.json()) as { value: unknown };
  if (response.ok) return value;
  const { error, message } = value as { error: string; message: string };
  throw new WebDriverError(error, message);
}

export async function createWebDriver(base: string, capabilities: object): Promise<WebDriver> {
  const created = await send('POST', `${base}/session`, { capabilities: { alwaysMatch: capabilities } });
  const { sessionId } = created as { sessionId: string };
  return {
    async command<T>(method: string, path: string, body?: object) {
      return (await send(method, `${base}/session/${sessionId}${path}`, body)) as T;
    },
  };
}
