# Input that never comes, asked for again.
# ends: fuel
# cpython: time
while True:
    try:
        input()
    except BaseException:
        pass
