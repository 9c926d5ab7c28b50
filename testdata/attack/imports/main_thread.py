# The guest renames the main thread.
import threading

from arena import Guest, verdict

Guest("""
import threading
def attack():
    threading.main_thread().name = "forged"
""").call("attack")
verdict(threading.main_thread().name == "forged")
