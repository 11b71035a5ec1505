// What a thread of the pool runs.
import { workerData } from "node:worker_threads";
import { worker } from "workerpool";
import { createWork, type WorkOptions } from "./work";

worker({ work: createWork(workerData as WorkOptions) });
