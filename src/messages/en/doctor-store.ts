import { says } from "../told.ts";
import type { doctorStore as original } from "../vi/doctor-store.ts";

/** What the doctor finds of the store and its back-ups: what it means, and what to do. */
export const doctorStore: typeof original = {
  storeOk: ({ name }) => says(`${name} opens, and is as it must be.`),
  storeNotThere: ({ name }) =>
    says(
      `There is no ${name}.`,
      "Make the first office: npm run office:create; correct DATA_FILE where the data lies elsewhere, or run this by the bot's own account where only that one sees the file.",
    ),
  storeInUse: ({ name }) =>
    says(
      `Another program holds ${name}.`,
      "Wait and run this again; if it stays so, look for the program that holds it.",
    ),
  storeDamaged: ({ name }) =>
    says(
      `${name} is damaged; it is left as it is.`,
      "Stop the bot, put the file aside, restore a back-up as infra/operate.md says.",
    ),
  storeForeign: ({ name }) => says(`${name} belongs to another program.`, "Name another file by DATA_FILE."),
  storeNewer: ({ name }) =>
    says(
      `${name} was written by a newer program.`,
      "Start that one; to go back, restore the back-up made before the upgrade.",
    ),
  storeNoAccess: ({ name }) =>
    says(
      `Whoever runs this may not read and write ${name}.`,
      "Run it by the bot's own account, or correct owner and rights of the file, its folder, and the files -wal and -shm beside it.",
    ),
  storeBroken: ({ reason }) =>
    says(`The store can't be opened: ${reason}`, "Look at rights, disk and network."),
  cosmosMissing: ({ name }) =>
    says(
      `${name} is not there.`,
      "Make it by the template (emulator: npm run store:create); look at COSMOS_DATABASE and COSMOS_CONTAINER.",
    ),
  cosmosSilent: ({ name }) =>
    says(
      `${name} does not answer.`,
      "Look at COSMOS_ENDPOINT, DNS, and the firewall and private network of the account.",
    ),
  cosmosCredential: ({ name }) =>
    says(
      `${name} does not accept the bot's key.`,
      "Look at COSMOS_KEY (of an emulator alone) and at this machine's clock.",
    ),
  cosmosForbidden: ({ name }) =>
    says(
      `${name} refuses the bot's identity.`,
      "Give it the role Cosmos DB Built-in Data Contributor; look at AZURE_CLIENT_ID, and which networks are let in.",
    ),
  cosmosConsistency: ({ name }) =>
    says(
      `${name} is not of Strong consistency: processes might not see what others wrote.`,
      "Set the account's default consistency to Strong.",
    ),
  cosmosRegions: ({ name }) =>
    says(
      `${name} writes in several regions, so one may overwrite the other.`,
      "Let the account write in one region alone.",
    ),
  cosmosPartitionKey: ({ name }) =>
    says(
      `${name} has another partition key than /p.`,
      "A key can't be changed: make another container by the template, and set COSMOS_CONTAINER.",
    ),
  cosmosTimeToLive: ({ name }) =>
    says(
      `The time to live of ${name} is not on (-1): what is to expire would stay.`,
      "Run the template again, or set Time to Live to On (no default).",
    ),
  cosmosIndex: ({ name }) =>
    says(
      `${name} lacks a composite index: lists can't be ordered.`,
      "Run the template again, and wait until the index is built.",
    ),
  documentsOk: ({ count }) => says(`Looked at ${count} documents, and this program reads them all.`),
  documentsSome: ({ count }) =>
    says(
      `There was time to look at ${count} documents only.`,
      "Run it again in a quiet hour, or for one office by --office.",
    ),
  documentsNewer: ({ kind, version, known, count }) =>
    says(
      `${count} documents of kind ${kind} were written by a newer program (version ${version}, known here: ${known}): the bot can't read them.`,
      "Start the newer program again; to go back, restore the back-up made before the upgrade (infra/operate.md).",
    ),
  documentsBroken: ({ kind, count, id }) =>
    says(
      `${count} documents of kind ${kind} can't be read, ${id} for one.`,
      "Restore that office from a back-up (infra/operate.md), and keep what is broken to be looked at.",
    ),
  kindUnknown: ({ kind, office }) =>
    says(
      `The office ${office} holds documents of kind ${kind}, which this program does not know.`,
      "Start the newer program that wrote them.",
    ),
  backUpOk: ({ hours }) => says(`The last back-up was made ${hours} hours ago.`),
  backUpOld: ({ days }) =>
    says(
      `The last back-up is ${days} days old.`,
      "Look why the daily back-up (infra/operate.md) did not run.",
    ),
  backUpNone: () =>
    says("There is no back-up in BACKUP_FOLDER.", "Make one now: npm run store:export (infra/operate.md)."),
  backUpFolderMissing: () =>
    says(
      "The folder of BACKUP_FOLDER can't be read.",
      "Make it, correct BACKUP_FOLDER, or give the right to read it.",
    ),
  backUpUnknown: () =>
    says(
      "Whether there is a back-up is not known: BACKUP_FOLDER is not set.",
      "Back up daily as infra/operate.md says, and set BACKUP_FOLDER.",
    ),
  backUpOfAccount: () =>
    says(
      "Cosmos DB backs itself up as its account says; that can't be seen from here.",
      "Look at Backup & Restore of the account; turn continuous backup on (infra/operate.md).",
    ),
};
