// @ts-check
import { createServer } from "node:net";

/**
 * The port, or another one that is free where something else listens on it.
 *
 * @param {number} preferred
 * @returns {Promise<number>}
 */
export function freePort(preferred) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (error) => (preferred === 0 ? reject(error) : resolve(freePort(0))));
    server.listen(preferred, "127.0.0.1", () => {
      const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}
