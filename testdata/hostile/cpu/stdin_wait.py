# Input that never comes, asked for again.
# ends: fuel
while True:
    try:
        input()
    except BaseException:
        pass
