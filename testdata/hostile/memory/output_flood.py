# Output without end.
# ends: output
# cpython: time
while True:
    print("x" * 1000)
