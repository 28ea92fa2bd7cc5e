/** The same day some months earlier, or the last day of that month where it is shorter. Days are `YYYY-MM-DD`. */
export function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 - months, Math.min(date, last))).toISOString().slice(0, 10)
}

/** The last day of which a day is not yet more than some months ago, as `monthsBefore` counts. Days are `YYYY-MM-DD`. */
export function lastDayWithin(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  // The end of a month is the end of any other one, however many days that has.
  const isLast = date === new Date(Date.UTC(year, month, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, isLast ? last : Math.min(date, last))).toISOString().slice(0, 10)
}
