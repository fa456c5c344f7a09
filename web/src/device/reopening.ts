/** Whether this page opens again without a connection: over https, and on the server itself. */
export const canReopen = 'serviceWorker' in navigator;

/** Keeps the app on this device, so that it opens without a connection. */
export function keepApp() {
  if (canReopen && import.meta.env.PROD) {
    // A device that may not keep it says so where it matters: when the line is down.
    void navigator.serviceWorker.register('/worker.js').catch(() => {});
  }
}
