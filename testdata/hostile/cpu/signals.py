# Signals and alarms, if there are any, and KeyboardInterrupt of its own making.
# ends: fuel
while True:
    try:
        raise KeyboardInterrupt
    except KeyboardInterrupt:
        continue
