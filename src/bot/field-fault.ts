/** Why a value of a field cannot be taken. */
export type FieldFault =
  | "required"
  | "not-an-option"
  | "not-a-number"
  | "not-whole"
  | "too-small"
  | "too-large"
  | "too-long"
  | "not-a-percent"
  | "not-a-year"
  | "not-a-day"
  | "no-such-day"
  | "not-a-time"
  | "not-hours"
  | "not-a-month-day"
  | "figure-unreadable";
