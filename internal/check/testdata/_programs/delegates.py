# Delegates by their names, through aliases, and as values.
import time
import time as t
import os.path
import os
import random, statistics
import datetime as dt
from time import monotonic as tick, gmtime
from datetime import datetime, date
import uuid, sys
from io import StringIO

print(1)  # needs: stdout
p = print  # needs: stdout
input()  # needs: stdin
time.time()  # needs: clock
t.sleep(1)  # needs: clock
tick()  # needs: clock
later = tick  # needs: clock
gmtime(0)
gmtime()  # needs: clock
time.strftime("%Y")  # needs: clock
time.strftime("%Y", gmtime(5))
time.localtime(*[])  # needs: clock
time.strptime("2024", "%Y")
dt.datetime.now()  # needs: clock
datetime.now(dt.UTC)  # needs: clock
date.today()  # needs: clock
datetime(2024, 1, 1).date()
type(datetime(2024, 1, 1)).now()  # needs: clock
statistics.NormalDist().samples(3)  # needs: random
statistics.NormalDist().samples(3, seed=1)
random.random()  # needs: random
random.Random(5).random()
random.Random()  # needs: random
uuid.uuid4()  # needs: random
uuid.UUID(int=5)
uuid.uuid1()  # needs: clock, random
sys.stdout.write("x")  # needs: stdout
sys.stdin.read()  # needs: stdin
sys.argv, sys.maxsize
os.urandom(3)  # needs: random
os.getcwd(), os.environ, os.sep
os.path.join("a", "b")
os.path.exists("/data/x")  # needs: read data
StringIO().write("x")
m = time  # needs: unknown the module time as a value
time.ctime  # needs: clock
time.nonesuch


def f(time, print=print):  # needs: stdout
    time.time()
    print(1)
    return [time.time() for t in time]


class C:
    import time as inner
    now = inner.time()  # needs: clock

    def g(self):
        return inner.time()  # needs: name inner

    def print(self):
        self.print()
        print(2)  # needs: stdout


def h():
    global made
    import time as made
    return made.time()  # needs: clock


made.time()  # needs: clock
[time.time() for x in "ab"]  # needs: clock
[time for time in "ab"]
(lambda x=time.time(): x)()  # needs: clock
(lambda time: time.time())(3)


@time.time  # needs: clock
class D(t.struct_time):
    x: time.time() = 1  # needs: clock
