import { workerData } from "node:worker_threads";
import { worker } from "workerpool";
import { createWork, type WorkOptions } from "./work";

/** What a thread of the pool does: it waits for items. */
export function serveWork(): void {
  worker({ work: createWork(workerData as WorkOptions) });
}
