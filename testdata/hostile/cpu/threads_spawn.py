# Each thread starts the next.
# ends: fuel
import threading
def again():
    threading.Thread(target=again).start()
again()
