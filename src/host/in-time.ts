/**
 * Gives the content of a file, or rejects after some time: a visitor must not wait for a server that never answers.
 *
 * @param file the name of the file in the error message
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
