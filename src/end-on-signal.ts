/** What ends a process, and where what went wrong is said. */
type Ending = {
  /** Lets what is under way end. */
  readonly stop: () => Promise<void>;
  /** How long that may take, in ms. */
  readonly mostMs: number;
  readonly onError: (error: unknown) => void;
};

/** Ends the process when it is asked to: with 0 once everything has ended, with 1 where it could not, or took too long. */
export const endOnSignal = ({ stop, mostMs, onError }: Ending): void => {
  const end = async (): Promise<void> => {
    const late = () => {
      onError(new Error(`What was under way did not end within ${mostMs} ms.`));
      process.exit(1);
    };
    // Docker and Container Apps end by force whoever takes longer than they were told to wait.
    setTimeout(late, mostMs).unref();
    try {
      await stop();
      process.exit(0);
    } catch (error) {
      onError(error);
      process.exit(1);
    }
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void end());
};
