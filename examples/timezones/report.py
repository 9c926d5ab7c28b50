"""A report on the world's time zones, from the table of the tz database.

The one authority this program needs is to read a file. Granted a directory under
the name data, it finds the table at /data/zone1970.tab.
"""

import csv
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone


@dataclass(frozen=True, order=True)
class Place:
    """A position in degrees: north and east are positive."""

    latitude: float
    longitude: float

    @classmethod
    def parse(cls, text):
        """Read "+DDMM+DDDMM" or "+DDMMSS+DDDMMSS"."""
        split = max(text.rfind("+"), text.rfind("-"))
        return cls(degrees(text[:split], 2), degrees(text[split:], 3))

    def __str__(self):
        ns = "N" if self.latitude >= 0 else "S"
        ew = "E" if self.longitude >= 0 else "W"
        return f"{abs(self.latitude):5.2f}°{ns} {abs(self.longitude):6.2f}°{ew}"


def degrees(text, width):
    """Convert a sign, width digits of degrees, two of minutes and perhaps two of seconds."""
    sign = -1 if text[0] == "-" else 1
    whole, minutes, seconds = text[1:1 + width], text[1 + width:3 + width], text[3 + width:]
    return sign * (int(whole) + int(minutes) / 60 + int(seconds or 0) / 3600)


@dataclass
class Zone:
    name: str
    place: Place
    countries: tuple[str, ...]
    comment: str = ""
    area: str = field(init=False)

    def __post_init__(self):
        self.area = self.name.partition("/")[0]

    @property
    def city(self):
        return self.name.rpartition("/")[2].replace("_", " ")

    @property
    def sun(self):
        """The zone whose noon is when the sun is highest here: 4 minutes a degree."""
        return timezone(timedelta(minutes=round(self.place.longitude * 4)))


def read(file):
    """Yield the zones of the table in the text file."""
    rows = csv.reader((line for line in file if not line.startswith("#")), delimiter="\t", quoting=csv.QUOTE_NONE)
    for codes, coordinates, name, *rest in rows:
        yield Zone(name, Place.parse(coordinates), tuple(codes.split(",")), *rest)


def heading(text):
    print(f"\n{text}\n{'-' * len(text)}")


def report(file, moment):
    """Print the report on the table in the text file, with clocks shown at moment."""
    zones = list(read(file))
    codes = {code for zone in zones for code in zone.countries}
    print(f"{len(zones)} zones in {len(codes)} countries")

    heading("Zones by area")
    areas = Counter(zone.area for zone in zones)
    for area, count in areas.most_common():
        print(f"{area:<12}{count:>4}  {'█' * -(-count // 4)}")

    heading("Countries with the most zones")
    by_country = defaultdict(list)
    for zone in zones:
        for code in zone.countries:
            by_country[code].append(zone)
    for code, found in sorted(by_country.items(), key=lambda item: (-len(item[1]), item[0]))[:8]:
        west = min(found, key=lambda zone: zone.place.longitude)
        east = max(found, key=lambda zone: zone.place.longitude)
        span = east.place.longitude - west.place.longitude
        print(f"{code}  {len(found):>2}  {west.city:>15} to {east.city:<15} {span:6.1f}°")

    heading("Shared by the most countries")
    for zone in sorted(zones, key=lambda zone: len(zone.countries), reverse=True)[:5]:
        print(f"{zone.name:<20}{', '.join(zone.countries)}")

    heading("Furthest out")
    for label, key in {
        "north": lambda zone: zone.place.latitude,
        "south": lambda zone: -zone.place.latitude,
        "east": lambda zone: zone.place.longitude,
        "west": lambda zone: -zone.place.longitude,
    }.items():
        zone = max(zones, key=key)
        note = f" ({zone.comment})" if zone.comment else ""
        print(f"{label:>6}  {zone.place}  {zone.city}{note}")

    heading(f"By the sun, when it is {moment:%H:%M} UTC on {moment:%A %d %B %Y}")
    wanted = ["Pacific/Honolulu", "America/New_York", "Africa/Abidjan", "Europe/Madrid", "Asia/Kolkata", "Asia/Tokyo"]
    named = {zone.name: zone for zone in zones}
    for zone in map(named.__getitem__, wanted):
        local = moment.astimezone(zone.sun)
        days = (local.date() - moment.date()).days
        print(f"{zone.city:<10}{local:%a %H:%M}  {local.tzname():<10}{f'{days:+d} day' if days else ''}".rstrip())


if __name__ == "__main__":
    with open("/data/zone1970.tab", encoding="utf-8", newline="") as table:
        report(table, datetime(2024, 2, 29, 15, 30, tzinfo=timezone.utc))
