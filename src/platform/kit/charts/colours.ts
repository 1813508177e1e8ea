/** Colours told apart also without colour vision, and dashes beside them (GOV.UK data visualisation palette). */
const colours = ['#12436d', '#f46a25', '#28a197', '#801650', '#3d3d3d', '#a285d1']
const dashes = ['', '8 4', '2 3', '10 3 2 3', '4 4', '1 4']

export const colourOf = (series: number) => colours[series % colours.length]!

/** Undefined for a whole line. Series that share a colour differ in their dashes. */
export const dashOf = (series: number) =>
  dashes[(series + Math.floor(series / colours.length)) % dashes.length] || undefined
