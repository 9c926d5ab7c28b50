# fromisoformat of date, time and datetime: every accepted form, and refusals.
# cpython: same
from datetime import *
print([str(date.fromisoformat(s)) for s in ("2020-02-29", "20200229", "2020-W09-6", "2020W096", "2020-W09", "2020W09")])  # expect: ['2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-24', '2020-02-24']
print([str(time.fromisoformat(s)) for s in ("12", "1234", "12:34", "T12:34", "12:34:56", "123456", "12:34:56.5", "123456,1234567", "24:00")])  # expect: ['12:00:00', '12:34:00', '12:34:00', '12:34:00', '12:34:56', '12:34:56', '12:34:56.500000', '12:34:56.123456', '00:00:00']
print([str(time.fromisoformat(s)) for s in ("12Z", "12:34+01", "12:34-0130", "12:34+01:30:05", "12:34:56.123456-01:30:05.000001")])  # expect: ['12:00:00+00:00', '12:34:00+01:00', '12:34:00-01:30', '12:34:00+01:30:05', '12:34:56.123456-01:30:05.000001']
print(time.fromisoformat("10:00+00:00").tzinfo is UTC)  # expect: True
for s in ("2020-02-29T12", "20200229T1234", "2020-W09-6 12:34", "2020W096x123456.5", "2020-W09T12:00Z", "2020-02-29", "2020-12-31T24:00", "2020-02-29T12:34:56+01:00", "2020W09612:34"):
    print(repr(datetime.fromisoformat(s)))
# expect: datetime.datetime(2020, 2, 29, 12, 0)
# expect: datetime.datetime(2020, 2, 29, 12, 34)
# expect: datetime.datetime(2020, 2, 29, 12, 34)
# expect: datetime.datetime(2020, 2, 29, 12, 34, 56, 500000)
# expect: datetime.datetime(2020, 2, 24, 12, 0, tzinfo=datetime.timezone.utc)
# expect: datetime.datetime(2020, 2, 29, 0, 0)
# expect: datetime.datetime(2021, 1, 1, 0, 0)
# expect: datetime.datetime(2020, 2, 29, 12, 34, 56, tzinfo=datetime.timezone(datetime.timedelta(seconds=3600)))
# expect: datetime.datetime(2020, 2, 24, 12, 34)
bad = ["", "2020", "2020-1-1", "2020-02-30", "2020-13-01", "2020-W54-1", "2020-W01-8", "2020-W53", "2021-W53", "2020-0229", "202002-29", "x" * 10]
for s in bad:
    try:
        print(s, date.fromisoformat(s))
    except ValueError as e:
        print(e)
# expect: Invalid isoformat string: ''
# expect: Invalid isoformat string: '2020'
# expect: Invalid isoformat string: '2020-1-1'
# expect: day 30 must be in range 1..29 for month 2 in year 2020
# expect: month must be in 1..12, not 13
# expect: Invalid isoformat string: '2020-W54-1'
# expect: Invalid isoformat string: '2020-W01-8'
# expect: 2020-W53 2020-12-28
# expect: Invalid isoformat string: '2021-W53'
# expect: Invalid isoformat string: '2020-0229'
# expect: Invalid isoformat string: '202002-29'
# expect: Invalid isoformat string: 'xxxxxxxxxx'
for s in ["", "T", "1", "25", "12:60", "12:00:60", "1:00", "12:3", "12:34:5", "12:3456", "12:34.5", "12:34:56.", "12+25:00", "12+24", "12Zx", "24:00:01", "12:34+1", "12:00+00:60"]:
    try:
        print(s, time.fromisoformat(s))
    except ValueError as e:
        print(e)
# expect: Invalid isoformat string: ''
# expect: Invalid isoformat string: 'T'
# expect: Invalid isoformat string: '1'
# expect: hour must be in 0..23, not 25
# expect: minute must be in 0..59, not 60
# expect: second must be in 0..59, not 60
# expect: Invalid isoformat string: '1:00'
# expect: Invalid isoformat string: '12:3'
# expect: Invalid isoformat string: '12:34:5'
# expect: Invalid isoformat string: '12:3456'
# expect: Invalid isoformat string: '12:34.5'
# expect: Invalid isoformat string: '12:34:56.'
# expect: offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not datetime.timedelta(days=1, seconds=3600)
# expect: offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not datetime.timedelta(days=1)
# expect: Invalid isoformat string: '12Zx'
# expect: minute, second, and microsecond must be 0 when hour is 24
# expect: Invalid isoformat string: '12:34+1'
# expect: 12:00+00:60 12:00:00+01:00
for s in ["2020-01-01T", "2020-01-01T1", "2020-01-01T25:00", "2020-01-01T12:00+", "2020-01-32T12:00", "9999-12-31T24:00", "2020-01-01T24:01", "2020-01-01T12:00 +01:00"]:
    try:
        print(s, datetime.fromisoformat(s))
    except ValueError as e:
        print(e)
# expect: Invalid isoformat string: '2020-01-01T'
# expect: Invalid isoformat string: '2020-01-01T1'
# expect: hour must be in 0..23, not 25
# expect: Invalid isoformat string: '2020-01-01T12:00+'
# expect: day 32 must be in range 1..31 for month 1 in year 2020
# expect: year must be in 1..9999, not 10000
# expect: minute, second, and microsecond must be 0 when hour is 24
# expect: 2020-01-01T12:00 +01:00 2020-01-01 12:00:00+01:00
date.fromisoformat(5)  # raises: TypeError: fromisoformat: argument must be str
# ---
from datetime import *
datetime.fromisoformat(b"2020-01-01")  # raises: TypeError: fromisoformat: argument must be str
# ---
from datetime import *
time.fromisoformat(None)  # raises: TypeError: fromisoformat: argument must be str
