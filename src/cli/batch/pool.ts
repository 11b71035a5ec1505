import { pool as createPool, type Pool } from "workerpool";
import { idOf, outcomeOf, type Item, type Outcome, type Work, type WorkOptions } from "./work";

export interface WorkerPool {
  readonly work: Work;
  close(): Promise<void>;
}

export interface PoolOptions {
  readonly jobs: number;
  /** Megabytes of heap that a worker may use; a row that needs more costs that row alone. */
  readonly memory?: number | undefined;
}

/** Threads that work on items, one item each at a time. They run this program's one bundle: see main.ts. */
export function createWorkerPool({ jobs, memory }: PoolOptions, options: WorkOptions): WorkerPool {
  const pool: Pool = createPool(__filename, {
    maxWorkers: jobs,
    workerType: "thread",
    workerThreadOpts: {
      workerData: options,
      ...(memory ? { resourceLimits: { maxOldGenerationSizeMb: memory } } : {}),
    },
  });
  return {
    async work(item) {
      try {
        return (await pool.exec("work", [item])) as Outcome;
      } catch {
        // The thread is gone, and with it nothing but this item: another one takes its place.
        return lost(item);
      }
    },
    async close() {
      await pool.terminate(true);
    },
  };
}

function lost(item: Item): Outcome {
  return outcomeOf({ id: idOf(item), line: item.line, status: "error", error: "worker-crashed" });
}
