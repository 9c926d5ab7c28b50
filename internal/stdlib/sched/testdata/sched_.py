# sched: events over a clock of our own.
import sched
now = [0.0]
def clock():
    return now[0]
def delay(t):
    if t:
        print("wait", t)
    now[0] += t
s = sched.scheduler(clock, delay)
def say(*a, **k):
    print(now[0], a, k)
s.enter(5, 1, say, ("five",))
s.enter(2, 2, say, ("two, later",))
s.enter(2, 1, say, argument=("two",), kwargs={"k": 1})
e = s.enterabs(3, 1, say, ("never",))
print(len(s.queue), s.empty(), e.time, e.priority, e.argument, e.kwargs, [x.time for x in s.queue])  # expect: 4 False 3 1 ('never',) {} [2.0, 2.0, 3, 5.0]
s.cancel(e)
try:
    s.cancel(e)
except ValueError as x:
    print(x)  # expect: list.remove(x): x not in list
print(s.run(blocking=False))  # expect: 2.0
s.run()  # expect: wait 2.0
# expect: 2.0 ('two',) {'k': 1}
# expect: 2.0 ('two, later',) {}
# expect: wait 3.0
# expect: 5.0 ('five',) {}
print(s.empty(), s.queue, s.run(), now)  # expect: True [] None [5.0]
def fail():
    raise ZeroDivisionError("no")
s.enter(1, 1, fail)
s.enter(1, 2, say, ("after",))
try:
    s.run()  # expect: wait 1.0
except ZeroDivisionError as x:
    print(x)  # expect: no
s.run()  # expect: 6.0 ('after',) {}
s.enter(1, 1, lambda: s.enter(1, 1, say, ("nested",)))
s.run()  # expect: wait 1.0
# expect: wait 1.0
# expect: 8.0 ('nested',) {}
print(sched.Event._fields, [n for n in dir(sched.scheduler) if not n.startswith("_")])  # expect: ('time', 'priority', 'sequence', 'action', 'argument', 'kwargs') ['cancel', 'empty', 'enter', 'enterabs', 'queue', 'run']
