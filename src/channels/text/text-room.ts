/** How long each kind of text may be, in UTF-16 units: as on a card that has room. */
export const textRoom = { title: 200, label: 250, value: 600, paragraph: 3000 } as const;
