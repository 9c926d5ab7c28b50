# The plainest.
# ends: fuel
while True:
    pass
