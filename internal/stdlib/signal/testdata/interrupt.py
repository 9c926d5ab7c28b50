# _thread.interrupt_main: what a signal would do in the main thread.
# cpython: same
import _thread, signal, threading
e = threading.Event()
def interrupt(*args):
    _thread.interrupt_main(*args)
log = []
t = threading.Thread(target=interrupt)
try:
    t.start()
    e.wait()
except KeyboardInterrupt:
    log.append("waits")
t.join()
t = threading.Thread(target=interrupt)
try:
    t.start()
    while True:
        pass
except KeyboardInterrupt:
    log.append("works")
t.join()
l = threading.Lock()
l.acquire()
t = threading.Thread(target=interrupt)
try:
    t.start()
    l.acquire()
except KeyboardInterrupt:
    log.append(l.locked())
t.join()
l.release()
print(log, l.acquire(False))  # expect: ['waits', 'works', True] True
signal.signal(signal.SIGUSR1, lambda n, f: log.append((n, threading.current_thread().name)))
log.clear()
t = threading.Thread(target=lambda: (interrupt(signal.SIGUSR1), e.set()))
t.start()
print(e.wait())  # expect: True
t.join()
interrupt(signal.SIGUSR1)
print(log)  # expect: [(10, 'MainThread'), (10, 'MainThread')]
try:
    interrupt()
except KeyboardInterrupt:
    print("now")  # expect: now
signal.signal(signal.SIGINT, signal.SIG_IGN)
print(interrupt())  # expect: None
for n in (0, 65):
    try:
        interrupt(n)
    except ValueError as x:
        print(x)
# expect: signal number out of range
# expect: signal number out of range
