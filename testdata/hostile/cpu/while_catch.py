# Everything that Python can catch is caught.
# ends: fuel
# cpython: time
while True:
    try:
        while True:
            pass
    except:
        pass
    finally:
        continue
