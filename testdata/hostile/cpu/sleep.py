# Sleep for a billion seconds.
# ends: prints "woke"
import threading
threading.Event().wait(10**6)
print("woke")
