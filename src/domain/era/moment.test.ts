import { expect, test } from 'vitest'
import { readMoment } from './moment.ts'

test('a year is written as a number, as digits, or as a day of it', () => {
  for (const written of [1804, '1804', ' 1804 ', '1804-08', '1804-08-16'])
    expect(readMoment(written)).toEqual({ earliest: 1804, latest: 1804 })
  expect(readMoment(-52)).toEqual({ earliest: -52, latest: -52 })
  expect(readMoment('-0052')).toEqual({ earliest: -52, latest: -52 })
})

test('what is not known to the year is a stretch of years', () => {
  expect(readMoment('1230~')).toEqual({ earliest: 1220, latest: 1240 })
  expect(readMoment('123X')).toEqual({ earliest: 1230, latest: 1239 })
  expect(readMoment('12XX')).toEqual({ earliest: 1200, latest: 1299 })
  expect(readMoment('-1XX')).toEqual({ earliest: -199, latest: -100 })
  expect(readMoment('0XX')).toEqual({ earliest: 1, latest: 99 })
  expect(readMoment('1227/1231')).toEqual({ earliest: 1227, latest: 1231 })
  expect(readMoment('12XX/1310~')).toEqual({ earliest: 1200, latest: 1320 })
})

test('anything else is no moment', () => {
  const written = [
    '',
    'vers 1230',
    '13e siècle',
    '1231/1227',
    '1227/',
    '1/2/3',
    '1804-13',
    '1804-02-32',
    'XXXX',
    0,
    '0',
    '-0',
    1230.5,
    NaN,
  ]
  for (const one of [...written, 123_456, null, undefined, {}, []]) expect(readMoment(one)).toBeNull()
})
