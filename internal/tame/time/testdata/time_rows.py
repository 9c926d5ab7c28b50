# time without a clock: each function says what it would need.
# cpython: skip (there the clock is ambient)
import time
for name in ("time", "time_ns", "monotonic", "monotonic_ns", "perf_counter", "perf_counter_ns", "process_time", "process_time_ns",
             "thread_time", "thread_time_ns", "localtime", "gmtime", "ctime", "asctime", "strftime"):
    f = getattr(time, name)
    try:
        f("%Y") if name == "strftime" else f()
        print(name, "answers")
    except PermissionError as e:
        print(name, type(e).__name__, e)
for f in (lambda: time.clock_gettime(0), lambda: time.clock_gettime_ns(0), lambda: time.clock_getres(0), lambda: time.sleep(0), lambda: time.get_clock_info("time")):
    try:
        f()
        print("answers")
    except (PermissionError, OSError) as e:
        print(type(e).__name__, e)
# expect: time CapabilityError time.time() needs a clock, which was not granted: add it with --grant now=clock
# expect: time_ns CapabilityError time.time_ns() needs a clock, which was not granted: add it with --grant now=clock
# expect: monotonic CapabilityError time.monotonic() needs a clock, which was not granted: add it with --grant now=clock
# expect: monotonic_ns CapabilityError time.monotonic_ns() needs a clock, which was not granted: add it with --grant now=clock
# expect: perf_counter CapabilityError time.perf_counter() needs a clock, which was not granted: add it with --grant now=clock
# expect: perf_counter_ns CapabilityError time.perf_counter_ns() needs a clock, which was not granted: add it with --grant now=clock
# expect: process_time CapabilityError time.process_time() needs a clock, which was not granted: add it with --grant now=clock
# expect: process_time_ns CapabilityError time.process_time_ns() needs a clock, which was not granted: add it with --grant now=clock
# expect: thread_time CapabilityError time.thread_time() needs a clock, which was not granted: add it with --grant now=clock
# expect: thread_time_ns CapabilityError time.thread_time_ns() needs a clock, which was not granted: add it with --grant now=clock
# expect: localtime CapabilityError time.localtime() needs a clock, which was not granted: add it with --grant now=clock
# expect: gmtime CapabilityError time.gmtime() needs a clock, which was not granted: add it with --grant now=clock
# expect: ctime CapabilityError time.ctime() needs a clock, which was not granted: add it with --grant now=clock
# expect: asctime CapabilityError time.asctime() needs a clock, which was not granted: add it with --grant now=clock
# expect: strftime CapabilityError time.strftime() needs a clock, which was not granted: add it with --grant now=clock
# expect: CapabilityError time.clock_gettime() needs a clock, which was not granted: add it with --grant now=clock
# expect: CapabilityError time.clock_gettime_ns() needs a clock, which was not granted: add it with --grant now=clock
# expect: answers
# expect: CapabilityError time.sleep() needs a clock, which was not granted: add it with --grant now=clock
# expect: answers

# --- cpython: same
import time
t = time.gmtime(86400 * 400 + 3661)
print(t.tm_year, t.tm_mon, t.tm_mday, t.tm_hour, t.tm_min, t.tm_sec, t.tm_wday, t.tm_yday, t.tm_isdst, t.tm_zone, t.tm_gmtoff)  # expect: 1971 2 5 1 1 1 4 36 0 GMT 0
print(t.__reduce__(), t.n_fields, t.n_sequence_fields, t.n_unnamed_fields)  # expect: (<class 'time.struct_time'>, ((1971, 2, 5, 1, 1, 1, 4, 36, 0), {'tm_zone': 'GMT', 'tm_gmtoff': 0})) 11 9 0
r = t.__reduce__()
print(r[0](*r[1]) == t, time.tzset())  # expect: True None
t = None
try:
    t = time.strptime("30 Nov 2000 13:05", "%d %b %Y %H:%M")
except ImportError:
    pass # re is not there
print(t is None or t[:5] == (2000, 11, 30, 13, 5))  # expect: True
