# What is not there is imported.
# limits: fuel=50000
# ends: fuel
# cpython: time
while True:
    try:
        import nothing.at.all
    except ImportError:
        pass
