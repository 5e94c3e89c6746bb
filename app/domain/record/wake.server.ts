/** The worker of this process, if it has one: told of new work so that it need not wait for its next look. */
const listeners = new Set<() => void>();

export function onWake(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function wakeWorker() {
  for (const listener of listeners) listener();
}
