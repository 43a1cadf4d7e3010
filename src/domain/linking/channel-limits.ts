/**
 * What the Basic plan of the Zalo Bot Platform lets one bot do, as read on 26/09/2026.
 * @see https://docs.zaloplatforms.com/docs/BOT
 */
export const zaloBotLimits = { people: 50, messagesPerMonth: 3_000 };
