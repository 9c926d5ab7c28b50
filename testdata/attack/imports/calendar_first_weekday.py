# The guest changes the first day of the week of the supervisor's calendars.
import calendar

from arena import Guest, verdict

Guest("""
import calendar
def attack():
    calendar.setfirstweekday(3)
""").call("attack")
verdict(calendar.firstweekday() == 3)
