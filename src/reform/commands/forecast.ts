export type ForecastFlags = {
  ssda903: string[]
  council?: string[]
  years: number
  bootstrap: number
  seed: number
  out?: string
  json?: boolean
}
export async function showForecast(_flags: ForecastFlags): Promise<void> {}
