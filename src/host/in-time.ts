/**
 * Gives what a file gives, or rejects after some time: a server that never answers must not keep the visitor waiting.
 *
 * @param file what the error calls it
 */
export async function inTime<T>(file: string, coming: Promise<T>, limitMs: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<never>((_, reject) => {
    const message = `akkoord: ${file} did not arrive in ${limitMs} ms.`;
    timer = setTimeout(() => reject(new Error(message)), limitMs);
  });
  try {
    return await Promise.race([coming, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
