# Dates by dateutil: parsing, differences, recurrences, zones.
# adder: --grant now=clock:frozen=2024-02-29T12:00:00Z
import datetime as D
from dateutil import parser, relativedelta, rrule, tz, easter, utils
from dateutil.relativedelta import relativedelta as rd, MO, FR
from dateutil.rrule import *
default = D.datetime(2003, 9, 25)
for s in ["Thu Sep 25 10:36:28 2003", "2003-09-25T10:49:41.5-03:00", "20030925T104941", "10h36m28.5s", "Sep 2003", "10/9/2003", "10.09.03", "25 Sep", "3rd of May 2001", "10:36pm", "2003", "jan 5th", "Wed, July 10, '96", "1996.07.10 AD at 15:08:56 PDT", "0:00PM, PST", "nope", "", "32/13/2003", "2003-02-30", "12:60", "today is 1999-01-02 ok"]:
    for kw in ({}, {"dayfirst": True}, {"fuzzy": True}):
        try: print(s, kw, parser.parse(s, default=default, **kw))
        except Exception as e: print(s, kw, type(e).__name__, e)
print(parser.isoparse("2018-W05-3T10"), parser.isoparse("20180101T0102Z"), parser.parse("x 2001 y", fuzzy_with_tokens=True, default=default))
print(parser.parse("2003-09-25 BRST", tzinfos={"BRST": -7200}, default=default), parser.parse("10:00 UTC", default=default), parser.parse("10:00 +0300", default=default).utcoffset())
a = D.date(2020, 1, 31)
print(a + rd(months=1), a + rd(months=+1, days=-1), a + rd(weekday=MO(+2)), a - rd(years=1, leapdays=1), rd(D.datetime(2020,5,1), D.datetime(2018,3,4,5)), rd(days=40, hours=30).normalized(), rd(year=2000, month=2, day=31), rd(days=1.5).normalized(), rd(months=14), -rd(days=2), rd(days=2)*3, rd(1, ) if False else 0, bool(rd()), rd(days=1)==rd(hours=24), hash(rd(days=1)) == hash(rd(days=1)), abs(rd(days=-1)))
for r in [rrule(DAILY, count=3, dtstart=default), rrule(MONTHLY, count=4, byweekday=FR(-1), dtstart=default), rrule(YEARLY, bymonth=(1,3), byyearday=None, count=3, dtstart=default), rrule(WEEKLY, interval=2, byweekday=(MO, FR), until=D.datetime(2003,11,1), dtstart=default), rrulestr("DTSTART:19970902T090000\nRRULE:FREQ=MONTHLY;COUNT=5;BYMONTHDAY=13;BYDAY=FR"), rrule(HOURLY, byhour=(6,18), count=3, dtstart=default), rrule(MONTHLY, bysetpos=-2, byweekday=range(5), count=3, dtstart=default), rrule(YEARLY, byeaster=0, count=2, dtstart=default), rrule(MINUTELY, interval=90, count=3, dtstart=default)]:
    print([str(x) for x in r], str(r).replace("\n", "|"))
s = rruleset()
s.rrule(rrule(DAILY, count=4, dtstart=default))
s.exdate(default)
s.rdate(D.datetime(2005,1,1))
print(list(s), s.after(default), s.before(D.datetime(2004,1,1)), s.between(default, D.datetime(2006,1,1)), s[1], s.count())
for bad in ("FREQ=NOPE", "FREQ=DAILY;COUNT=x", "", "RRULE:FREQ=DAILY;BYZZ=1"):
    try: print(rrulestr(bad))
    except Exception as e: print(repr(bad), type(e).__name__, e)
print(easter.easter(2024), easter.easter(2024, 2), easter.easter(1900, 1), tz.UTC, tz.tzoffset("X", 3600), tz.tzoffset(None, -5400).utcoffset(None), tz.tzutc() is tz.UTC, tz.gettz("EST5EDT4,M3.2.0,M11.1.0"), tz.tzstr("EST5EDT").utcoffset(D.datetime(2020,7,1)), utils.within_delta(default, default, D.timedelta(1)))
east = tz.tzrange("EST", -18000, "EDT")
print(D.datetime(2020,7,1,tzinfo=east).isoformat(), D.datetime(2020,1,1,tzinfo=east).tzname(), tz.datetime_exists(D.datetime(2020,4,5,2,30), east), tz.datetime_ambiguous(D.datetime(2020,10,25,1,30), east), tz.resolve_imaginary(D.datetime(2020,4,5,2,30,tzinfo=east)))
parser.parse("not a date")
