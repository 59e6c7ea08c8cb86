import { expect, test } from 'vitest'
import { hoursInWords } from './hours-in-words.ts'

const english = { locale: 'en-GB', closed: 'closed', publicHolidays: 'public holidays', always: 'always open' }

test('each rule is a line, its days and months named in the visitor’s language', () => {
  expect(hoursInWords('Apr-Sep: Tu-Su 10:00-12:30,14:00-18:00; PH off', english)).toEqual([
    'Apr–Sept: Tue–Sun 10:00–12:30, 14:00–18:00',
    'public holidays closed',
  ])
  expect(hoursInWords('Apr-Sep: Mo-Fr 09:00-17:00', { ...english, locale: 'fr' })).toEqual([
    'avr.–sept.\u00a0: lun.–ven. 09:00–17:00',
  ])
})

test('always open is said in words, and nothing gives nothing', () => {
  expect(hoursInWords('24/7', english)).toEqual(['always open'])
  expect(hoursInWords(' ; ', english)).toEqual([])
})

test('what it does not know stays as it was written', () => {
  expect(hoursInWords('sunrise-sunset "by appointment"', english)).toEqual(['sunrise–sunset "by appointment"'])
})
