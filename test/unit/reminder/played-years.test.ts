import { expect, test } from "vitest";
import { daysThrough, playReminders } from "../../support/reminders/play-reminders.ts";
import { demoOffice, office2022 } from "../../support/reminders/played-offices.ts";
import { tellYear } from "../../support/reminders/tell-pushes.ts";

test("the year 2022 under the plan of Hà Tĩnh reminds as a careful colleague would", async () => {
  const office = office2022();
  const days = daysThrough("2022-01-01", "2023-01-20");
  const pushes = playReminders(office, days);
  await expect(
    tellYear("Reminders of 2022, plan of Hà Tĩnh, active from 14/3/2022", pushes, { ...office, days }),
  ).toMatchFileSnapshot("../../golden/reminders-2022.txt");
});

test("this year under the demo's plan reminds as a careful colleague would, of whom nobody does a duty", async () => {
  const office = demoOffice(2026);
  const days = daysThrough("2026-01-01", "2027-01-20");
  const pushes = playReminders(office, days);
  await expect(
    tellYear("Reminders of 2026, the demo's plan, started on the first working day", pushes, {
      ...office,
      days,
    }),
  ).toMatchFileSnapshot("../../golden/reminders-demo.txt");
});
