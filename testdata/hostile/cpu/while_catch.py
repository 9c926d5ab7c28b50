# Everything that Python can catch is caught.
# ends: fuel
while True:
    try:
        while True:
            pass
    except:
        pass
    finally:
        continue
