# Ten threads that spin; the main one waits for them.
# ends: fuel
# cpython: time
import threading
def spin():
    while True:
        pass
threads = [threading.Thread(target=spin) for _ in range(10)]
for t in threads:
    t.start()
for t in threads:
    t.join()
