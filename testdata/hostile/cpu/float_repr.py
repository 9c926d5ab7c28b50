# floats: repr, hex, fmod, as_integer_ratio, fsum, formats with a thousand places.
# ends: fuel
# cpython: time
import math
while True:
    f"{5e-324:.1100f}"; "%.1000e" % 1e308; math.fmod(1e308, 5e-324); math.fsum([1e300, 5e-324] * 1000); round(1e300, 300); (5e-324).as_integer_ratio()
