# The calendar of all years.
# ends: fuel
# cpython: time
import calendar
while True:
    calendar.TextCalendar().formatyear(2020)
