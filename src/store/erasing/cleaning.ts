import type { Entry, Stored } from "../documents.ts";
import type { Traces } from "./traces.ts";

/** What stays of a document that may name somebody: all of it, something else in its place, or nothing. */
export type Cleaned = "same" | "gone" | Entry;

/** What a document that may name somebody is cleaned by; done again it comes to the same. */
export type Cleaning = (stored: Stored, traces: Traces) => Cleaned;
