"""The classes of datetime, under the name of CPython's native half."""
# This file defines _datetime: pickles of other implementations name it, and programs ask by
# it whether there is a native half.

from _dtclasses import (MAXYEAR, MINYEAR, UTC, date, datetime, time, timedelta, timezone,
                        tzinfo)
