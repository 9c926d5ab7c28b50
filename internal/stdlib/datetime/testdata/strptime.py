# strptime of datetime, date, time and the time module.
# cpython: same
from datetime import *
import time as t
p = datetime.strptime
print(p("2024-03-05 16:07:08.000009", "%Y-%m-%d %H:%M:%S.%f"))  # expect: 2024-03-05 16:07:08.000009
print(p("05/Mar/2024", "%d/%b/%Y"), p("Tuesday 5 MARCH 2024", "%A %d %B %Y"), p("4:05 pm", "%I:%M %p"), p("12 AM", "%I %p"))  # expect: 2024-03-05 00:00:00 2024-03-05 00:00:00 1900-01-01 16:05:00 1900-01-01 00:00:00
print(p("24 65", "%y %j"), p("69", "%y"), p("2024 09 2", "%Y %U %w"), p("2024 09 Tue", "%Y %W %a"), p("2024 10 2", "%G %V %u"))  # expect: 2024-03-05 00:00:00 1969-01-01 00:00:00 2024-03-05 00:00:00 2024-02-27 00:00:00 2024-03-05 00:00:00
print(p("+0130", "%z").utcoffset(), p("-01:30:05.5", "%z").utcoffset(), p("Z", "%z").tzinfo, p("UTC +0100", "%Z %z").tzname())  # expect: 1:30:00 -1 day, 22:29:54.500000 UTC UTC
print(p("Tue Mar  5 16:07:08 2024", "%c"), p("03/05/24", "%x"), p("16:07:08", "%X"), p("16:07", "%R"), p("100%", "1%M%%"))  # expect: 2024-03-05 16:07:08 2024-03-05 00:00:00 1900-01-01 16:07:08 1900-01-01 16:07:00 1900-01-01 00:00:00
print(p("2024  1\t2", "%Y %m %d"), p("[5].2024", "[%d].%Y"), p("202411", "%Y%m%d"), p("5 2024", "%-d %Y"))  # expect: 2024-01-02 00:00:00 2024-01-05 00:00:00 2024-01-01 00:00:00 2024-01-05 00:00:00
print(date.strptime("2024-03-05", "%Y-%m-%d"), time.strptime("16:07 +0100", "%H:%M %z"))  # expect: 2024-03-05 16:07:00+01:00
print(t.strptime("2024-02-29", "%Y-%m-%d"), t.strptime("61", "%S").tm_sec, t.strptime("29 Feb 4:00", "%d %b %H:%M").tm_yday)  # expect: time.struct_time(tm_year=2024, tm_mon=2, tm_mday=29, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=3, tm_yday=60, tm_isdst=-1) 61 60
print(t.strptime("UTC +0530", "%Z %z").tm_gmtoff)  # expect: 19800
class Sub(datetime):
    pass
print(repr(Sub.strptime("2024", "%Y")))  # expect: Sub(2024, 1, 1, 0, 0)
for s, f in (("x", "%Y"), ("2024x", "%Y"), ("2024", "%Q"), ("2024", "%Y%"), ("2024-02-30", "%Y-%m-%d"), ("13", "%m"), ("2024 10", "%G %V"), ("2024 10 1", "%Y %V %u"), ("2021 53 1", "%G %V %u"), ("2024 5", "%G %j"), ("10 1", "%V %u"), ("-01:3000", "%z"), ("61", "%S"), ("5", "%Ed"), ("5", "% d")):
    try:
        print(p(s, f))
    except ValueError as e:
        print(e)
# expect: time data 'x' does not match format '%Y'
# expect: unconverted data remains: x
# expect: 'Q' is a bad directive in format '%Q'
# expect: stray % in format '%Y%'
# expect: day 30 must be in range 1..29 for month 2 in year 2024
# expect: unconverted data remains: 3
# expect: ISO year directive '%G' must be used with the ISO week directive '%V' and a weekday directive ('%A', '%a', '%w', or '%u').
# expect: ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO year '%G' instead.
# expect: Invalid week: 53
# expect: Day of the year directive '%j' is not compatible with ISO year directive '%G'. Use '%Y' instead.
# expect: ISO week directive '%V' must be used with the ISO year directive '%G' and a weekday directive ('%A', '%a', '%w', or '%u').
# expect: Inconsistent use of : in -01:3000
# expect: second must be in 0..59, not 61
# expect: 'Ed' is a bad directive in format '%Ed'
# expect: stray % in format '% d'
p(5, "%Y")  # raises: TypeError: strptime() argument 1 must be str, not int
# ---
from datetime import datetime
datetime.strptime("5", None)  # raises: TypeError: strptime() argument 2 must be str, not None
