# A scheduler that was lent to add to it shows what others added.
import sched

from arena import Guest, verdict

s = sched.scheduler(lambda: 0, lambda d: None)
s.enter(5, 1, print, ("gold",))
g = Guest("import sched\ndef attack(s):\n    return s.queue[0].argument[0]\ndef by_own_class(s):\n    return sched.scheduler.queue.fget(s)[0].argument[0]\ndef clock(s):\n    return s.timefunc()")
verdict(g.call("attack", s) == "gold" or g.call("by_own_class", s) == "gold" or g.call("clock", s) == 0)
