# calendar: weeks, texts, HTML, errors.
# cpython: same
import calendar
from calendar import *
print(monthrange(2024, 2), weekday(2024, 2, 29), repr(weekday(2024, 2, 29)), isleap(1900), leapdays(1900, 2001), weekday(20000, 3, 1))  # expect: (calendar.THURSDAY, 29) 3 calendar.THURSDAY False 25 2
print(monthcalendar(2024, 2))  # expect: [[0, 0, 0, 1, 2, 3, 4], [5, 6, 7, 8, 9, 10, 11], [12, 13, 14, 15, 16, 17, 18], [19, 20, 21, 22, 23, 24, 25], [26, 27, 28, 29, 0, 0, 0]]
print(repr(month(2024, 2)))  # expect: '   February 2024\nMo Tu We Th Fr Sa Su\n          1  2  3  4\n 5  6  7  8  9 10 11\n12 13 14 15 16 17 18\n19 20 21 22 23 24 25\n26 27 28 29\n'
print(repr(TextCalendar(6).formatmonth(2021, 2, 3, 2)))  # expect: '       February 2021\n\nSun Mon Tue Wed Thu Fri Sat\n\n      1   2   3   4   5   6\n\n  7   8   9  10  11  12  13\n\n 14  15  16  17  18  19  20\n\n 21  22  23  24  25  26  27\n\n 28\n\n'
print(calendar(2024, m=4)[:300].split("\n")[:4])  # expect: ['                                               2024', '', '      January                   February                   March                     April', 'Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su']
c = Calendar(6)
print(list(c.iterweekdays()), list(c.itermonthdays2(2024, 9))[:8], list(c.itermonthdays4(2024, 12))[-2:], c.monthdatescalendar(2024, 2)[0][0])  # expect: [6, 0, 1, 2, 3, 4, 5] [(1, 6), (2, 0), (3, 1), (4, 2), (5, 3), (6, 4), (7, 5), (8, 6)] [(2025, 1, 3, 4), (2025, 1, 4, 5)] 2024-01-28
print(c.yeardayscalendar(2024)[3][2][4], len(c.yeardatescalendar(2024, 5)), weekheader(3), weekheader(10))  # expect-repr: '[29, 30, 31, 0, 0, 0, 0] 3 Mon Tue Wed Thu Fri Sat Sun   Monday    Tuesday   Wednesday   Thursday    Friday    Saturday    Sunday  '
h = HTMLCalendar()
print(h.formatweek([(0, 0), (1, 1)]), h.formatmonthname(2024, 3), len(h.formatyear(2024)), h.formatyearpage(2024, css=None)[:60])  # expect: <tr><td class="noday">&nbsp;</td><td class="tue">1</td></tr> <tr><th colspan="7" class="month">March 2024</th></tr> 14803 b'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html PUBLIC'
print(list(month_name), list(day_abbr), month_abbr[1:3], len(day_name), JANUARY, repr(Month.MAY), SUNDAY)  # expect: ['', 'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] ['Jan', 'Feb'] 7 1 calendar.MAY 6
print(timegm((2024, 2, 29, 1, 2, 3)), timegm((1970, 1, 1, 0, 0, 0)), timegm((1900, 1, 1, 0, 0, 0)))  # expect: 1709168523 0 -2208988800
setfirstweekday(SUNDAY)
print(firstweekday(), monthcalendar(2024, 2)[0], weekheader(2))  # expect: 6 [0, 0, 0, 0, 1, 2, 3] Su Mo Tu We Th Fr Sa
print(list(Calendar(6).itermonthdates(1, 2))[0], IllegalMonthError(13), IllegalMonthError.__mro__[1:3])  # expect: 0001-01-28 bad month number 13; must be 1-12 (<class 'ValueError'>, <class 'IndexError'>)
setfirstweekday(7)  # raises: calendar.IllegalWeekdayError: bad weekday number 7; must be 0 (Monday) to 6 (Sunday)
# ---
import calendar
calendar.monthrange(2024, 13)  # raises: calendar.IllegalMonthError: bad month number 13; must be 1-12
# ---
import calendar
calendar.weekday(2023, 2, 29)  # raises: ValueError: day 29 must be in range 1..28 for month 2 in year 2023
# ---
import calendar
list(calendar.Calendar(6).itermonthdates(1, 1))  # raises: ValueError: year must be in 1..9999, not 0
# ---
import calendar
calendar.nothing  # raises: AttributeError: module 'calendar' has no attribute 'nothing'
