/** The same function, of which at most `width` calls are under way at once; the others wait in their order. */
export function atMost<A extends readonly unknown[], R>(
  width: number,
  run: (...args: A) => Promise<R>,
): (...args: A) => Promise<R> {
  const waiting: (() => void)[] = [];
  let underWay = 0;
  return async (...args) => {
    if (underWay >= width) await new Promise<void>((resolve) => waiting.push(resolve));
    else underWay += 1;
    try {
      return await run(...args);
    } finally {
      // The place goes on to the next one; only without one it is free.
      const next = waiting.shift();
      if (next) next();
      else underWay -= 1;
    }
  };
}
