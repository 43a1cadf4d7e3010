import { parentPort, workerData } from "node:worker_threads";
import { writeBook } from "./write-book.ts";

// Writes one workbook beside everything else that goes on, and ends.
parentPort?.postMessage(await writeBook(workerData));
