/** A workbook that cannot be read; the message says what to do. */
export class SheetError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'SheetError'
  }
}
