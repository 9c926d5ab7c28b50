# A deadlock: nobody can run.
# ends: RuntimeError: deadlock: the thread waits for what only another one could do, and there is no other
# cpython: time, it waits
import threading
l = threading.Lock()
l.acquire()
l.acquire()
