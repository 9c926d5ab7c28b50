# The plainest.
# ends: fuel
# cpython: time
while True:
    pass
