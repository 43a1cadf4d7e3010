/**
 * The arrows between the rooms, for dependency-cruiser:
 * domain ← usecases ← bot ← dialogs, cards; channels, store, schedule, http and documents know the core and never each
 * other; compose.ts knows all. `core` is what every edge may know.
 */
const core =
  "^(src/(domain|usecases|bot|messages)/|src/channels/(channel|choices|inbox|message-count|oa-contacts)\\.ts$|dialogs/|cards/)";
const edges = [
  "src/channels",
  "src/store",
  "src/schedule",
  "src/http",
  "src/documents",
  "src/plans",
  "src/telemetry",
];
const outer =
  "^src/(channels/(?!(channel|choices|inbox|message-count|oa-contacts)\\.ts$)|store/|schedule/|http/|documents/|plans/|telemetry/|demo/|admin/|compose[^/]*\\.ts|connect[^/]*\\.ts|config[^/]*\\.ts|open-store\\.ts|main\\.ts)";

const never = (name, from, to, comment) => ({ name, severity: "error", comment, from, to });

module.exports = {
  forbidden: [
    never("no-cycles", {}, { circular: true }, "no import cycles, types included"),
    never(
      "domain-knows-itself",
      { path: "^src/domain/" },
      { path: "^(src|dialogs|cards)/", pathNot: "^src/domain/" },
    ),
    never(
      "usecases-know-the-domain",
      { path: "^src/usecases/" },
      { path: "^(src|dialogs|cards)/", pathNot: "^src/(domain|usecases)/" },
    ),
    never("core-knows-no-edge", { path: core }, { path: outer }),
    never("bot-knows-no-dialog", { path: "^src/(bot|messages)/" }, { path: "^(dialogs|cards)/" }),
    never("cards-know-no-dialog", { path: "^cards/" }, { path: "^dialogs/" }),
    ...edges.map((edge) =>
      never(
        `${edge}-knows-the-core-only`,
        { path: `^${edge}/` },
        { path: "^src/", pathNot: `${core}|^${edge}/|^src/http/route\\.ts$` },
        "only the shape of a route is shared between http and the channels",
      ),
    ),
    never(
      "channels-know-not-each-other",
      { path: "^src/channels/([^/]+)/" },
      { path: "^src/channels/[^/]+/", pathNot: "^src/channels/($1|text)/" },
      "only cards as text are shared between them",
    ),
    never(
      "only-compose-knows-all",
      {
        path: "^src/",
        pathNot:
          "^src/(main|compose[^/]*|config|open-(store|telemetry)|turn-context|connect[^/]*)\\.ts$|^src/(demo|admin)/",
      },
      {
        path: "^src/(main|compose[^/]*|connect[^/]*|config|config-store|open-store)\\.ts$|^src/(demo|admin)/",
      },
    ),
    never("core-does-no-io", { path: core }, { dependencyTypes: ["core"] }),
    never(
      "core-knows-few-packages",
      { path: core },
      { dependencyTypes: ["npm"], pathNot: "node_modules/(@types/)?(luxon|zod|pino)/" },
    ),
    never(
      "botbuilder-at-home",
      { pathNot: "^src/channels/teams/" },
      { path: "node_modules/(botbuilder|botframework)" },
    ),
    never(
      "opentelemetry-at-home",
      { pathNot: "^(src/telemetry|test)/" },
      { path: "node_modules/@opentelemetry/" },
    ),
    never(
      "opentelemetry-only-where-configured",
      { path: "^(src|dialogs|cards)/", pathNot: "^src/telemetry/" },
      { path: "^src/telemetry/(open-otlp|create-spans|watch-exporter|otlp-headers)\\.ts$", dynamic: false },
      "without an endpoint none of it is loaded",
    ),
    never("restify-at-home", { pathNot: "^src/http/" }, { path: "node_modules/(@types/)?restify/" }),
    never("cron-at-home", { pathNot: "^src/schedule/" }, { path: "node_modules/node-cron/" }),
    never(
      "readers-at-home",
      { pathNot: "^(src/documents|test)/" },
      { path: "node_modules/(csv-parse|iconv-lite|read-excel-file)/" },
    ),
    never("cosmos-at-home", { pathNot: "^src/store/cosmos/" }, { path: "node_modules/@azure/" }),
    never("sqlite-at-home", { pathNot: "^src/store/embedded/" }, { path: "^(node:)?sqlite$" }),
    never("no-test-in-the-product", { path: "^(src|dialogs|cards)/" }, { path: "^test/" }),
    never("no-unresolved", {}, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "types"],
      extensions: [".ts", ".js"],
    },
  },
};
