# Tables by tabulate, in every format.
import tabulate as T
from tabulate import tabulate
rows = [["spam", 41.9999, None], ["eggs", "451.0", "x"], ["a\nb", 1e10, True], ["ünï", -3, b"by"]]
for fmt in T.tabulate_formats:
    print(fmt); print(tabulate(rows, headers=["name", "val", "z"], tablefmt=fmt)); print(tabulate([], headers=["h"], tablefmt=fmt))
print(tabulate({"a": [1,2], "b": [3]}, headers="keys"))
print(tabulate([{"x": 1}, {"y": 2}], headers={"x": "X"}))
print(tabulate(rows, headers="firstrow", showindex=True, floatfmt=".2f", numalign="left", stralign="right", missingval="?"))
print(tabulate([[1.5, "2.25"], [10, 3]], floatfmt=(".1f", ".3f"), colalign=("right", "left"), disable_numparse=True))
print(tabulate([(1, 2)], showindex=["i"], tablefmt="html"))
print(T.simple_separated_format("||") and tabulate(rows, tablefmt=T.simple_separated_format("||")))
for bad in (lambda: tabulate([[1]], headers="bad"), lambda: tabulate(3), lambda: tabulate([[1]], showindex=[1,2,3]), lambda: tabulate([[1]], tablefmt=None)):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
tabulate([1, 2])
