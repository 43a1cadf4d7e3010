import { AsyncLocalStorage } from "node:async_hooks";
import { ROOT_CONTEXT, type Span, SpanStatusCode, type Tracer, trace } from "@opentelemetry/api";
import type { Attributes, SpanNotes, Telemetry } from "./telemetry.ts";

/** Work as spans, each a part of the one that is under way where it begins. */
export const createSpans = (tracer: Tracer): Pick<Telemetry, "span" | "step"> => {
  const underWay = new AsyncLocalStorage<Span>();
  const during = async <Value>(
    name: string,
    attributes: Attributes,
    work: (notes: SpanNotes) => Promise<Value>,
  ): Promise<Value> => {
    const parent = underWay.getStore();
    const span = tracer.startSpan(
      name,
      { attributes },
      parent ? trace.setSpan(ROOT_CONTEXT, parent) : ROOT_CONTEXT,
    );
    // Without a text: one of an error may hold what somebody wrote.
    const failed = () => span.setStatus({ code: SpanStatusCode.ERROR });
    try {
      return await underWay.run(span, () => work({ tell: (more) => span.setAttributes(more), failed }));
    } catch (error) {
      if (error instanceof Error) span.setAttribute("error.type", error.name);
      failed();
      throw error;
    } finally {
      span.end();
    }
  };
  return {
    span: during,
    step: (name, attributes, work) => (underWay.getStore() ? during(name, attributes, work) : work()),
  };
};
