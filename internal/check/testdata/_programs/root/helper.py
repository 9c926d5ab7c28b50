import io as later
import time
from time import time as now  # needs: clock


def f():
    return open("/etc/passwd"), time.sleep  # needs: clock, read etc
