/** What became of a push, as whoever looks after reminders sees it. */
export type DeliveryState = "pending" | "posting" | "sent" | "gone" | "held" | "unknown" | "needless";
