# The calendar of all years.
# ends: fuel
import calendar
while True:
    calendar.TextCalendar().formatyear(2020)
