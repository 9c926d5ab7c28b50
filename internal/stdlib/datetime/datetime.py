"""Dates, times, spans between them and time zones."""
# This file defines the datetime module: the names of _dtclasses that are public.

from _dtclasses import (MAXYEAR, MINYEAR, UTC, date, datetime, time, timedelta, timezone,
                        tzinfo)

__all__ = ("date", "datetime", "time", "timedelta", "timezone", "tzinfo", "MINYEAR",
           "MAXYEAR", "UTC")
