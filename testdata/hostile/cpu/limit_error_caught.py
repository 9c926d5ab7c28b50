# A program that knows LimitError and catches that of itself.
# ends: fuel
# cpython: time
try:
    from adder import LimitError
except ImportError:
    LimitError = Exception
while True:
    try:
        while True:
            len([])
    except LimitError:
        print("caught")
