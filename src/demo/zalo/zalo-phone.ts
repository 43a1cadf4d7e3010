import { createInterface } from "node:readline";

/** The terminal as somebody's phone: what they type goes out, what the bot writes is shown. */
export type ZaloPhone = {
  show(text: string): void;
  showTyping(): void;
  /** Takes line after line, each once the one before was answered; resolves at the end of the input. */
  takeLines(send: (text: string) => Promise<void>): Promise<void>;
  close(): void;
};

export type ZaloPhoneParts = {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly say: (line: string) => void;
};

const prompt = "Anh/chị: ";

/** A phone on an input; where nobody sits there, what was typed is shown too. */
export const createZaloPhone = ({ input, say }: ZaloPhoneParts): ZaloPhone => {
  const isTyped = input.isTTY === true;
  let lines: ReturnType<typeof createInterface> | undefined;
  return {
    show: (text) => {
      say(`\n  Thi Đua\n${text.replace(/^/gm, "  │ ")}\n`);
    },
    showTyping: () => say("  (Thi Đua đang soạn tin…)"),
    takeLines: async (send) => {
      // Made here, for lines that come before anybody takes them are lost.
      const reading = createInterface({ input, ...(isTyped && { output: process.stdout, prompt }) });
      lines = reading;
      // A terminal that is read line by line tells of Ctrl+C here and nowhere else.
      reading.on("SIGINT", () => reading.close());
      const ask = (): void => {
        if (isTyped) reading.prompt();
      };
      ask();
      for await (const line of reading) {
        const text = line.trim();
        if (text !== "") {
          if (!isTyped) say(`${prompt}${text}`);
          await send(text);
        }
        ask();
      }
    },
    close: () => lines?.close(),
  };
};
