# strftime: every form, flags and widths.
# cpython: same
from datetime import *
d = datetime(2024, 3, 5, 16, 7, 8, 9)
print(d.strftime("%a %A %b %B|%c|%d %D %e %F %f"))  # expect: Tue Tuesday Mar March|Tue Mar  5 16:07:08 2024|05 03/05/24  5 2024-03-05 000009
print(d.strftime("%g %G %h %H %I %j|%k %l %m %M|%p %P|%r|%R %S|%T"))  # expect: 24 2024 Mar 16 04 065|16  4 03 07|PM pm|04:07:08 PM|16:07 08|16:07:08
print(d.strftime("%u %U %V %w %W|%x|%X|%y %Y|%z|%:z|%Z|%%|%C|%s"))  # expect: 2 09 10 2 10|03/05/24|16:07:08|24 2024||||%|20|1709654828
print(repr(d.strftime("%n%t")))  # expect: '\n\t'
print(d.strftime("%-d %-m %-H %-I %-M %-j %-y %_d %_H %_j %0e %^a %^B %#p %#b %5d %_5d %-5d| %10A %010A %10Y"))  # expect: 5 3 16 4 7 65 24  5 16  65 05 TUE MARCH pm MAR 00005     5     5|    Tuesday 000Tuesday 0000002024
print(d.strftime("%Ey %Od %OH %EY %Q %E %O %"))  # expect: 24 05 16 2024 %Q %E %O %
print(datetime(1, 2, 3).strftime("%Y %y %C %G %F %D %c"))  # expect: 0001 01 00 0001 0001-02-03 02/03/01 Sat Feb  3 00:00:00 1
print(datetime(999, 12, 31).strftime("%Y %G %V %g %j %W"))  # expect: 0999 1000 01 00 365 52
print(time(13, 14, 15, 16).strftime("%Y-%m-%d %I:%M:%S.%f %p"))  # expect: 1900-01-01 01:14:15.000016 PM
print(d.replace(tzinfo=timezone(timedelta(hours=-5, seconds=-7), "T%Y")).strftime("%z %:z %Z"))  # expect: -050007 -05:00:07 T%Y
print([date(y, 1, 1).strftime("%U %W %V %G %u %w") for y in (2020, 2021, 2022, 2023)])  # expect: ['00 00 01 2020 3 3', '00 00 53 2020 5 5', '00 00 52 2021 6 6', '01 00 52 2022 7 0']
print(d.strftime(""), d.strftime("no forms"), d.strftime("é%d\u20ac%m"))  # expect:  no forms é05€03
print(format(d, ""), format(d, "%H"), f"{d.date():%j}")  # expect: 2024-03-05 16:07:08.000009 16 065
d.strftime(None)  # raises: TypeError: strftime() argument 1 must be str, not None
