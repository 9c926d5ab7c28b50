# Sleep for a billion seconds.
# ends: prints "woke"
# cpython: time, it waits
import threading
threading.Event().wait(10**6)
print("woke")
