# time: moments without a clock.
# cpython: same
import time
t = time.gmtime(0)
print(t)  # expect: time.struct_time(tm_year=1970, tm_mon=1, tm_mday=1, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=3, tm_yday=1, tm_isdst=0)
print(t.tm_zone, t.tm_gmtoff, t[0], t.tm_year, len(t), isinstance(t, tuple), t == (1970, 1, 1, 0, 0, 0, 3, 1, 0))  # expect: GMT 0 1970 1970 9 True True
for s in (-1, 951782399, 951782400, 1709164800, 4102444800, -62135596801, 253402300800, 1.9, -0.5, True):
    print(tuple(time.gmtime(s)))
# expect: (1969, 12, 31, 23, 59, 59, 2, 365, 0)
# expect: (2000, 2, 28, 23, 59, 59, 0, 59, 0)
# expect: (2000, 2, 29, 0, 0, 0, 1, 60, 0)
# expect: (2024, 2, 29, 0, 0, 0, 3, 60, 0)
# expect: (2100, 1, 1, 0, 0, 0, 4, 1, 0)
# expect: (0, 12, 31, 23, 59, 59, 6, 366, 0)
# expect: (10000, 1, 1, 0, 0, 0, 5, 1, 0)
# expect: (1970, 1, 1, 0, 0, 1, 3, 1, 0)
# expect: (1969, 12, 31, 23, 59, 59, 2, 365, 0)
# expect: (1970, 1, 1, 0, 0, 1, 3, 1, 0)
print(time.asctime(time.gmtime(1e9)), time.ctime(0))  # expect: Sun Sep  9 01:46:40 2001 Thu Jan  1 00:00:00 1970
print(time.mktime((2024, 14, 35, 25, 61, 61, 0, 0, 0)), time.mktime((1, 1, 1, 0, 0, 0, 0, 0, 0)), time.mktime(time.gmtime(7)))  # expect: 1741399321.0 -62135596800.0 7.0
print(time.struct_time(range(9)), time.struct_time(range(11)).tm_gmtoff, time.struct_time([1] * 9, {"tm_zone": "x"}).tm_zone)  # expect: time.struct_time(tm_year=0, tm_mon=1, tm_mday=2, tm_hour=3, tm_min=4, tm_sec=5, tm_wday=6, tm_yday=7, tm_isdst=8) 10 x
print(time.struct_time.n_fields, time.struct_time.n_sequence_fields, time.struct_time.__match_args__)  # expect: 11 9 ('tm_year', 'tm_mon', 'tm_mday', 'tm_hour', 'tm_min', 'tm_sec', 'tm_wday', 'tm_yday', 'tm_isdst')
print(time.timezone, time.altzone, time.daylight)  # expect: 0 0 0

# --- errors
import time
def trial(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)
trial(time.gmtime, "x")  # expect: TypeError 'str' object cannot be interpreted as an integer
trial(time.gmtime, 1e30)  # expect: OverflowError timestamp out of range for platform time_t
trial(time.gmtime, float("nan"))  # expect: ValueError Invalid value NaN (not a number)
trial(time.struct_time, (1, 2))  # expect: TypeError time.struct_time() takes an at least 9-sequence (2-sequence given)
trial(time.struct_time, range(12))  # expect: TypeError time.struct_time() takes an at most 11-sequence (12-sequence given)
trial(time.struct_time, 3)  # expect: TypeError constructor requires a sequence
trial(time.asctime, (1,))  # expect: TypeError asctime(): illegal time tuple argument
trial(time.asctime, 3)  # expect: TypeError Tuple or struct_time argument required
trial(time.asctime, ("a",) * 9)  # expect: TypeError 'str' object cannot be interpreted as an integer
trial(time.asctime, (2024, 13, 1, 0, 0, 0, 0, 1, 0))  # expect: ValueError month out of range
trial(time.asctime, (2024, 1, 32, 0, 0, 0, 0, 1, 0))  # expect: ValueError day of month out of range
trial(time.asctime, (2024, 1, 1, 24, 0, 0, 0, 1, 0))  # expect: ValueError hour out of range
trial(time.asctime, (2024, 1, 1, 0, 60, 0, 0, 1, 0))  # expect: ValueError minute out of range
trial(time.asctime, (2024, 1, 1, 0, 0, 62, 0, 1, 0))  # expect: ValueError seconds out of range
trial(time.asctime, (2024, 0, 0, 0, 0, 61, -1, 0, 0))  # expect: Sun Jan  1 00:00:61 2024
trial(time.strftime, 3)  # expect: TypeError strftime() argument 1 must be str, not int
trial(time.strftime, "%Y", (2024,))  # expect: TypeError strftime(): illegal time tuple argument
trial(time.mktime, 3)  # expect: TypeError Tuple or struct_time argument required
trial(time.sleep, -1)  # expect: ValueError sleep length must be non-negative
trial(time.sleep, "x")  # expect: TypeError 'str' object cannot be interpreted as an integer or float
trial(time.sleep, float("nan"))  # expect: ValueError Invalid value NaN (not a number)
trial(time.get_clock_info, "x")  # expect: ValueError unknown clock

# --- strftime, every form
import time
moments = [(2024, 2, 29, 5, 6, 7, 3, 60, 0), (1, 1, 1, 0, 0, 0, 0, 1, 0), (2021, 1, 3, 23, 59, 60, 6, 3, 0), (2008, 12, 29, 12, 0, 0, 0, 364, 1), (12345, 6, 7, 13, 0, 0, 4, 158, 0)]
for m in moments:
    print([time.strftime("%" + c, m) for c in "aAbBcCdDeFgGhHIjklmMnpPrRStTuUVwWxXyY%"])
# expect: ['Thu', 'Thursday', 'Feb', 'February', 'Thu Feb 29 05:06:07 2024', '20', '29', '02/29/24', '29', '2024-02-29', '24', '2024', 'Feb', '05', '05', '060', ' 5', ' 5', '02', '06', '\n', 'AM', 'am', '05:06:07 AM', '05:06', '07', '\t', '05:06:07', '4', '08', '09', '4', '09', '02/29/24', '05:06:07', '24', '2024', '%']
# expect: ['Mon', 'Monday', 'Jan', 'January', 'Mon Jan  1 00:00:00 1', '0', '01', '01/01/01', ' 1', '1-01-01', '01', '1', 'Jan', '00', '12', '001', ' 0', '12', '01', '00', '\n', 'AM', 'am', '12:00:00 AM', '00:00', '00', '\t', '00:00:00', '1', '00', '01', '1', '01', '01/01/01', '00:00:00', '01', '1', '%']
# expect: ['Sun', 'Sunday', 'Jan', 'January', 'Sun Jan  3 23:59:60 2021', '20', '03', '01/03/21', ' 3', '2021-01-03', '20', '2020', 'Jan', '23', '11', '003', '23', '11', '01', '59', '\n', 'PM', 'pm', '11:59:60 PM', '23:59', '60', '\t', '23:59:60', '7', '01', '53', '0', '00', '01/03/21', '23:59:60', '21', '2021', '%']
# expect: ['Mon', 'Monday', 'Dec', 'December', 'Mon Dec 29 12:00:00 2008', '20', '29', '12/29/08', '29', '2008-12-29', '09', '2009', 'Dec', '12', '12', '364', '12', '12', '12', '00', '\n', 'PM', 'pm', '12:00:00 PM', '12:00', '00', '\t', '12:00:00', '1', '52', '01', '1', '52', '12/29/08', '12:00:00', '08', '2008', '%']
# expect: ['Fri', 'Friday', 'Jun', 'June', 'Fri Jun  7 13:00:00 12345', '123', '07', '06/07/45', ' 7', '12345-06-07', '45', '12345', 'Jun', '13', '01', '158', '13', ' 1', '06', '00', '\n', 'PM', 'pm', '01:00:00 PM', '13:00', '00', '\t', '13:00:00', '5', '22', '23', '5', '22', '06/07/45', '13:00:00', '45', '12345', '%']
for form in ("%-d|%_d|%05Y|%^a|%#p|%^B|%_5m|%-m|%10A|%-H", "%Ey|%Od|%EY", "%", "%5", "a%Q%J%", "100%%", "%0e|%-e|%-j|%_j", "é\u20ac%Y", ""):
    print(time.strftime(form, moments[0]))
# expect: 29|29|02024|THU|am|FEBRUARY|    2|2|  Thursday|5
# expect: 24|29|2024
# expect: %
# expect:    %5
# expect: a%Q%J%
# expect: 100%
# expect: 29|29|60| 60
# expect: é€2024
# expect:

# --- the week of the year around every new year
import time
out = []
for y in range(1995, 2030):
    for s in (time.mktime((y, 1, 1, 0, 0, 0, 0, 0, 0)), time.mktime((y, 12, 31, 0, 0, 0, 0, 0, 0))):
        out.append(time.strftime("%G-%V-%u %U %W", time.gmtime(s)))
print(hash(tuple(map(len, out))) == hash(tuple(map(len, out))), out[::7])  # expect: True ['1994-52-7 01 00', '1998-53-4 52 52', '2002-01-2 00 00', '2005-52-6 52 52', '2009-01-4 00 00', '2013-01-1 53 53', '2015-53-5 00 00', '2020-01-2 52 52', '2022-52-7 01 00', '2026-53-4 52 52']
print("\n".join(out[1::9]))  # expect: 1995-52-7 53 52
# expect: 1999-52-6 00 00
# expect: 2004-53-5 52 52
# expect: 2009-01-4 00 00
# expect: 2014-01-2 52 52
# expect: 2018-01-1 00 01
# expect: 2022-52-6 52 52
# expect: 2026-53-5 00 00
