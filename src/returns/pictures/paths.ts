import { path } from '../../platform/pages/path.ts'

export const picturesPath = path('/returns/pictures')
export const topicPath = path('/returns/pictures/:topic')
export const pictureCsvPath = path('/returns/pictures/:topic/:picture/numbers.csv')
export const pictureSvgPath = path('/returns/pictures/:topic/:picture/picture.svg')
export const filePicturesPath = path('/returns/check/:check/pictures')
export const fileTopicPath = path('/returns/check/:check/pictures/:topic')
export const filePictureCsvPath = path('/returns/check/:check/pictures/:topic/:picture/numbers.csv')
export const filePictureSvgPath = path('/returns/check/:check/pictures/:topic/:picture/picture.svg')
