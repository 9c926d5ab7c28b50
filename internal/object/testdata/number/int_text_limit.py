# the limit on digits of int texts.
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
import sys
print(sys.get_int_max_str_digits())  # expect: 4300
print(len(str(10**4299)), len(str(-10**4299)), len(repr(10**4299)))  # expect: 4300 4301 4300
err(lambda: str(10**4300))  # expect: ValueError: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
err(lambda: str(-10**4300))  # expect: ValueError: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
err(lambda: repr(10**5000))  # expect: ValueError: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
err(lambda: f"{10**5000}")  # expect: ValueError: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
err(lambda: format(10**5000, "d"))  # expect: ValueError: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
err(lambda: "%d" % 10**5000)  # expect: ValueError: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
err(lambda: int("1" * 4301))  # expect: ValueError: Exceeds the limit (4300 digits) for integer string conversion: value has 4301 digits; use sys.set_int_max_str_digits() to increase the limit
err(lambda: int("-" + "1" * 4301))  # expect: ValueError: Exceeds the limit (4300 digits) for integer string conversion: value has 4301 digits; use sys.set_int_max_str_digits() to increase the limit
err(lambda: int("1_" * 4300 + "1"))  # expect: ValueError: Exceeds the limit (4300 digits) for integer string conversion: value has 4301 digits; use sys.set_int_max_str_digits() to increase the limit
print(len(hex(10**5000)), len(format(10**5000, "x")), int("f" * 5000, 16).bit_length(), int("1" * 9000, 2).bit_length())  # expect: 4155 4153 20000 9000
print(int("1" * 4300) % 1000, int("0" * 4000 + "1" * 300) % 1000)  # expect: 111 111
err(lambda: int("1" * 5000, 3))  # expect: ValueError: Exceeds the limit (4300 digits) for integer string conversion: value has 5000 digits; use sys.set_int_max_str_digits() to increase the limit
err(lambda: int("x" * 5000))  # expect: ValueError: invalid literal for int() with base 10: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx

# --- the limit can be changed
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
import sys
sys.set_int_max_str_digits(0)
print(len(str(10**5000)), int("7" * 6000) % 1000007, len(str(3**20000)))  # expect: 5001 896457 9543
sys.set_int_max_str_digits(700)
err(lambda: str(10**700))  # expect: ValueError: Exceeds the limit (700 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
print(len(str(10**699)))  # expect: 700
err(lambda: int("1" * 701))  # expect: ValueError: Exceeds the limit (700 digits) for integer string conversion: value has 701 digits; use sys.set_int_max_str_digits() to increase the limit
err(sys.set_int_max_str_digits, 5)  # expect: ValueError: maxdigits must be >= 640 or 0 for unlimited
