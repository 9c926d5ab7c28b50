# What is not granted, asked for again and again.
# ends: fuel
# cpython: time
while True:
    for name in "time", "random", "os", "socket":
        try:
            m = __import__(name)
            m.time() if name == "time" else m.random() if name == "random" else m.listdir("/") if name == "os" else m.socket()
        except Exception:
            pass
