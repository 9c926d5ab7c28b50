# Threads that hand locks to each other.
# ends: fuel
# cpython: time
import threading
c = threading.Condition()
def ping():
    while True:
        with c:
            c.notify_all()
            c.wait(0.001)
for _ in range(20):
    threading.Thread(target=ping).start()
