# Signals and alarms, if there are any, and KeyboardInterrupt of its own making.
# ends: fuel
# cpython: time
while True:
    try:
        raise KeyboardInterrupt
    except KeyboardInterrupt:
        continue
