# Threads that wait for ever, as many as there can be.
# ends: fuel
# cpython: held, RuntimeError: can't start new thread
import threading
lock = threading.Lock()
lock.acquire()
while True:
    threading.Thread(target=lock.acquire, daemon=True).start()
