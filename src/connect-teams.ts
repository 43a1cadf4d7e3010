import { createTeamsChannel } from "./channels/teams/create-teams-channel.ts";
import { drawCard } from "./channels/teams/draw-card.ts";
import type { TeamsOutside } from "./channels/teams/outside.ts";
import type { TeamsSettings } from "./channels/teams/settings.ts";
import type { Connect } from "./connect.ts";

/** Connects the bot to Teams; `outside` is for tests. */
export const connectTeams =
  (settings: TeamsSettings, outside?: TeamsOutside): Connect =>
  ({ onInbound, ...given }) => {
    const { channel, route } = createTeamsChannel({
      ...given,
      settings,
      outside,
      draw: drawCard,
      onInbound: (inbound) => onInbound(channel, inbound),
    });
    return { channel, routes: [route] };
  };
