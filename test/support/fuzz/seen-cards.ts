/** A button that the bot drew, with the inputs beside it. */
export type SeenButton = {
  readonly conversationId: string;
  readonly messageId: string;
  readonly data: Record<string, unknown>;
  readonly inputs: readonly { readonly id: string; readonly options: readonly string[] }[];
};

const mostKept = 600;

type Part = Record<string, unknown>;

const walk = (value: unknown, look: (part: Part) => void): void => {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) look(value as Part);
  for (const part of Object.values(value)) walk(part, look);
};

const optionsOf = (choices: unknown): string[] =>
  Array.isArray(choices) ? choices.map((choice) => String((choice as Part)["value"])) : [];

/** Remembers the buttons of cards, the youngest: what a client could press, and what it could press too late. */
export const createSeenCards = () => {
  const buttons: SeenButton[] = [];
  return {
    buttons: buttons as readonly SeenButton[],
    see: (card: unknown, conversationId: string, messageId: string): void => {
      const inputs: { id: string; options: string[] }[] = [];
      const found: Record<string, unknown>[] = [];
      walk(card, ({ type, id, choices, data }) => {
        if (typeof type === "string" && type.startsWith("Input.") && typeof id === "string")
          inputs.push({ id, options: optionsOf(choices) });
        const own = (data as Part | undefined)?.["thidua"];
        if (typeof own === "object" && own !== null) found.push(own as Record<string, unknown>);
      });
      buttons.push(...found.map((own) => ({ conversationId, messageId, data: own, inputs })));
      if (buttons.length > mostKept) buttons.splice(0, buttons.length - mostKept);
    },
  };
};
