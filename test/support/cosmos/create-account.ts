import { z } from "zod";
import { type Answer, refusal } from "./answer.ts";
import type { ContainerDefinition } from "./container-definition.ts";
import { type Container, type ContainerSettings, createContainer } from "./create-container.ts";

/** Databases and containers by name. */
export type Account = ReturnType<typeof createAccount>;

const created = z.looseObject({ id: z.string().regex(/^[^/\\#?]{1,255}$/) });
const definitionShape = created.extend({
  partitionKey: z.looseObject({ paths: z.array(z.string().regex(/^\/\w+$/)).length(1) }),
  defaultTtl: z.number().int().optional(),
  indexingPolicy: z.looseObject({}).optional(),
});

/** An account without databases. */
export const createAccount = (settings: ContainerSettings) => {
  const databases = new Map<string, Map<string, Container>>();

  const databaseOf = (name: string | undefined): Map<string, Container> => {
    const database = databases.get(name ?? "");
    if (!database) throw refusal(404, "Resource Not Found. The database is missing.", { substatus: 1003 });
    return database;
  };

  return {
    createDatabase: (body: unknown): Answer => {
      const { id } = shaped(created, body);
      if (databases.has(id)) throw refusal(409, "Resource with specified id or name already exists.");
      databases.set(id, new Map());
      return { status: 201, charge: 4.95, body: resource({ id }) };
    },
    readDatabase: (name: string | undefined): Answer => {
      databaseOf(name);
      return { status: 200, charge: 2, body: resource({ id: name }) };
    },
    createContainer: (databaseName: string | undefined, body: unknown): Answer => {
      const database = databaseOf(databaseName);
      const definition = shaped(definitionShape, body) as ContainerDefinition;
      if (database.has(definition.id))
        throw refusal(409, "Resource with specified id or name already exists.");
      database.set(definition.id, createContainer(definition, settings));
      return { status: 201, charge: 4.95, body: resource(definition) };
    },
    readContainer: (names: readonly string[]): Answer => {
      const container = databaseOf(names[0]).get(names[1] ?? "");
      // Of the container itself it is the plain 404; of a document in it, 1003.
      if (!container) throw refusal(404, "Resource Not Found. The container is missing.", { substatus: 0 });
      return { status: 200, charge: 1, body: resource(container.definition) };
    },
    /** Every document of every container. */
    everything: (): readonly unknown[] =>
      [...databases.values()].flatMap((containers) =>
        [...containers.values()].flatMap((container) => container.everything()),
      ),
    container: (names: readonly string[]): Container => {
      const container = databaseOf(names[0]).get(names[1] ?? "");
      if (!container)
        throw refusal(404, "Resource Not Found. Owner resource does not exist.", { substatus: 1003 });
      return container;
    },
  };
};

const resource = (definition: object): object => ({ ...definition, _rid: "standin", _ts: 0, _etag: '"0"' });

const shaped = <Shape extends z.ZodType>(shape: Shape, body: unknown): z.output<Shape> => {
  const parsed = shape.safeParse(body);
  if (parsed.success) return parsed.data;
  throw refusal(400, `The definition is invalid: ${z.prettifyError(parsed.error).replaceAll("\n", " ")}`);
};
