# Each thread starts the next.
# ends: fuel
# cpython: held or time, it ends well
import threading
def again():
    threading.Thread(target=again).start()
again()
