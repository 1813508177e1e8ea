import { z } from 'zod'

/** A number in Social Work England's register: two letters and up to ten figures. The census wants all twelve places. */
export const registrationField = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[A-Z]{2}\d{1,10}$/, 'Enter the number as the register has it, such as SW1234567890')
