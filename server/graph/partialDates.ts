import type { PartialDate } from "../../geodata/model/artefacts.ts";

/**
 * The first and last day a partly known date can mean, as `YYYY-MM-DD`: `2015` runs from 2015-01-01 to
 * 2015-12-31. Such days compare correctly as text.
 */
export function daysOf(date: PartialDate): { earliest: string; latest: string } {
  const [year = "", month, day] = date.split("-");
  if (day !== undefined) return { earliest: date, latest: date };
  if (month !== undefined) {
    const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
    return { earliest: `${year}-${month}-01`, latest: `${year}-${month}-${lastDay}` };
  }
  return { earliest: `${year}-01-01`, latest: `${year}-12-31` };
}

/** Whether a partly known date is one the calendar has, in the years there can be anything to say of the NHS. */
export function isOfTheCalendar(date: PartialDate): boolean {
  const [year = "", month, day] = date.split("-");
  if (Number(year) < 1948 || Number(year) > 2099) return false;
  if (month === undefined) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  return day === undefined || (Number(day) >= 1 && date <= daysOf(`${year}-${month}`).latest);
}
