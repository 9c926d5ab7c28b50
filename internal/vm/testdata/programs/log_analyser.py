# Web server logs: named groups, verbose patterns, sessions, percentiles, histograms, anomaly rules, csv report.
import csv
import io
import ipaddress
import re
import statistics
import sys
from collections import Counter, defaultdict, namedtuple
from datetime import datetime, timedelta, timezone
from itertools import groupby, islice, pairwise, tee
from operator import attrgetter, itemgetter
from urllib.parse import parse_qs, parse_qsl, quote, unquote_plus, urlencode, urljoin, urlsplit, urlunsplit

RAW = r'''
203.0.113.7 - - [10/Oct/2023:13:55:36 +0200] "GET /shop/item?id=17&q=red+hat HTTP/1.1" 200 2326 "https://ex.org/shop/" "Mozilla/5.0 (X11; Linux)" 0.123
203.0.113.7 - ann [10/Oct/2023:13:55:59 +0200] "POST /login HTTP/1.1" 302 - "-" "Mozilla/5.0 (X11; Linux)" 0.250
2001:db8::1 - - [10/Oct/2023:11:56:01 +0000] "GET /shop/item?id=18%27--&q=%E2%82%AC HTTP/2" 500 88 "-" "sqlmap/1.0 \"quoted\"" 1.75
198.51.100.23 - bob [10/Oct/2023:13:40:00 +0200] "GET /a%20b/../c;v=1?x=1&x=2&y= HTTP/1.1" 404 0 "-" "curl/8.0" 0.004
garbage line that does not parse
203.0.113.7 - ann [10/Oct/2023:14:40:00 +0200] "GET /shop/ HTTP/1.1" 200 5120 "-" "Mozilla/5.0 (X11; Linux)" 0.090
10.0.0.9 - - [10/Oct/2023:13:57:00 +0200] "-" 408 - "-" "-" 30.000
198.51.100.23 - bob [10/Oct/2023:13:41:12 +0200] "DELETE /shop/item?id=17 HTTP/1.1" 403 12 "-" "curl/8.0" 0.010
198.51.100.23 - bob [10/Oct/2023:13:41:13 +0200] "DELETE /shop/item?id=18 HTTP/1.1" 403 12 "-" "curl/8.0" 0.011
2001:db8::1 - - [10/Oct/2023:11:56:02 +0000] "GET /shop/item?id=1%20OR%201=1 HTTP/2" 500 88 "-" "sqlmap/1.0" 1.50
'''.strip()

LINE = re.compile(r"""
    (?P<ip>[0-9a-fA-F.:]+)\s - \s(?P<user>\S+)\s
    \[(?P<when>[^]]+)\]\s
    "(?P<request>[^"]*)"\s
    (?P<status>\d{3})\s(?P<size>\d+|-)\s
    "(?P<ref>[^"]*)"\s
    "(?P<agent>(?:[^"\\]|\\.)*)"   # may hold escaped quotes
    (?:\s(?P<took>\d+\.\d+))?
    """.replace(" - ", r"\s*-"), re.VERBOSE)
Hit = namedtuple("Hit", "ip user when method path query proto status size agent took", defaults=(0.0,))


class Reader:
    def __init__(self, lines):
        self.lines, self.bad = lines, []

    def __iter__(self):
        for n, line in enumerate(self.lines, 1):
            if not (m := LINE.fullmatch(line)):
                self.bad.append((n, line[:20]))
                continue
            d = m.groupdict()
            method, target, proto = d["request"].split(" ") if d["request"] != "-" else ("-", "/", "-")
            url = urlsplit(target)
            yield Hit(ipaddress.ip_address(d["ip"]), None if d["user"] == "-" else d["user"], datetime.strptime(d["when"], "%d/%b/%Y:%H:%M:%S %z"),
                      method, unquote_plus(url.path), parse_qs(url.query, keep_blank_values=True), proto, int(d["status"]),
                      int(d["size"]) if d["size"] != "-" else 0, re.sub(r"\\(.)", r"\1", d["agent"]), float(d["took"] or 0))


reader = Reader(RAW.splitlines())
hits = sorted(reader, key=attrgetter("when"))
print(reader.bad, len(hits))  # expect: [(5, 'garbage line that do')] 9
for h in hits[:4]:
    print(h)
# expect: Hit(ip=IPv4Address('198.51.100.23'), user='bob', when=datetime.datetime(2023, 10, 10, 13, 40, tzinfo=datetime.timezone(datetime.timedelta(seconds=7200))), method='GET', path='/a b/../c;v=1', query={'x': ['1', '2'], 'y': ['']}, proto='HTTP/1.1', status=404, size=0, agent='curl/8.0', took=0.004)
# expect: Hit(ip=IPv4Address('198.51.100.23'), user='bob', when=datetime.datetime(2023, 10, 10, 13, 41, 12, tzinfo=datetime.timezone(datetime.timedelta(seconds=7200))), method='DELETE', path='/shop/item', query={'id': ['17']}, proto='HTTP/1.1', status=403, size=12, agent='curl/8.0', took=0.01)
# expect: Hit(ip=IPv4Address('198.51.100.23'), user='bob', when=datetime.datetime(2023, 10, 10, 13, 41, 13, tzinfo=datetime.timezone(datetime.timedelta(seconds=7200))), method='DELETE', path='/shop/item', query={'id': ['18']}, proto='HTTP/1.1', status=403, size=12, agent='curl/8.0', took=0.011)
# expect: Hit(ip=IPv4Address('203.0.113.7'), user=None, when=datetime.datetime(2023, 10, 10, 13, 55, 36, tzinfo=datetime.timezone(datetime.timedelta(seconds=7200))), method='GET', path='/shop/item', query={'id': ['17'], 'q': ['red hat']}, proto='HTTP/1.1', status=200, size=2326, agent='Mozilla/5.0 (X11; Linux)', took=0.123)
print(Counter(h.status // 100 for h in hits).most_common(), sum(h.size for h in hits))  # expect: [(4, 4), (2, 2), (5, 2), (3, 1)] 7646
by_ip = defaultdict(list)
for h in hits:
    by_ip[h.ip].append(h)
for ip in sorted(by_ip, key=lambda a: (a.version, a)):
    v = by_ip[ip]
    print(f"{ip!s:>16} {ip.version} {'private' if ip.is_private else 'public':<8}{len(v):>2} {ip.reverse_pointer[-24:]}")
# expect:         10.0.0.9 4 private  1 9.0.0.10.in-addr.arpa
# expect:    198.51.100.23 4 private  3 .100.51.198.in-addr.arpa
# expect:      203.0.113.7 4 private  3 7.113.0.203.in-addr.arpa
# expect:      2001:db8::1 6 private  2 8.b.d.0.1.0.0.2.ip6.arpa


def sessions(hits, gap=timedelta(minutes=30)):
    for ip, group in groupby(sorted(hits, key=lambda h: (str(h.ip), h.when)), key=attrgetter("ip")):
        current = []
        for h in group:
            if current and h.when - current[-1].when > gap:
                yield ip, current
                current = []
            current.append(h)
        yield ip, current


for ip, s in sessions(hits):
    print(ip, len(s), s[-1].when - s[0].when, " -> ".join(h.path for h in s), [str(b.when - a.when) for a, b in pairwise(s)])
# expect: 10.0.0.9 1 0:00:00 / []
# expect: 198.51.100.23 3 0:01:13 /a b/../c;v=1 -> /shop/item -> /shop/item ['0:01:12', '0:00:01']
# expect: 2001:db8::1 2 0:00:01 /shop/item -> /shop/item ['0:00:01']
# expect: 203.0.113.7 2 0:00:23 /shop/item -> /login ['0:00:23']
# expect: 203.0.113.7 1 0:00:00 /shop/ []

RULES = {
    "sql": lambda h: any(re.search(r"(?i)('|--|\bor\b\s+\d+=\d+)", v) for vs in h.query.values() for v in vs),
    "traversal": lambda h: ".." in h.path.split("/"),
    "scanner": lambda h: re.match(r"(?P<name>sqlmap|nikto)/(?P<v>[\d.]+)", h.agent),
    "slow": lambda h: h.took > 1,
    "forbidden": lambda h: h.status == 403,
}
alerts = defaultdict(set)
for h in hits:
    for name, rule in RULES.items():
        if rule(h):
            alerts[name].add((str(h.ip), h.path))
for name, found in sorted(alerts.items()):
    print(f"{name:<10}", *sorted(found))
# expect: forbidden  ('198.51.100.23', '/shop/item')
# expect: scanner    ('2001:db8::1', '/shop/item')
# expect: slow       ('10.0.0.9', '/') ('2001:db8::1', '/shop/item')
# expect: sql        ('2001:db8::1', '/shop/item')
# expect: traversal  ('198.51.100.23', '/a b/../c;v=1')
took = [h.took for h in hits]
print(f"{statistics.median(took):.4f} {statistics.mean(took):.4f} {statistics.pstdev(took):.4f}", [round(q, 4) for q in statistics.quantiles(took, n=10, method="inclusive")])  # expect: 0.1230 3.7487 9.3031 [0.0088, 0.0106, 0.0426, 0.0966, 0.123, 0.2246, 1.0, 1.6, 7.4]
width = max(len(h.method) for h in hits)
for method, group in groupby(sorted(hits, key=attrgetter("method")), attrgetter("method")):
    n = [h.took for h in group]
    print(f"{method:>{width}} {len(n)} {'#' * len(n):<8}|{sum(n):10.3f}|{max(n):<8.2f}|{min(n):^+9.1e}|")
# expect:      - 1 #       |    30.000|30.00   |+3.0e+01 |
# expect: DELETE 2 ##      |     0.021|0.01    |+1.0e-02 |
# expect:    GET 5 #####   |     3.467|1.75    |+4.0e-03 |
# expect:   POST 1 #       |     0.250|0.25    |+2.5e-01 |
out = io.StringIO(newline="")
w = csv.DictWriter(out, ["when", "ip", "path", "agent"], extrasaction="ignore", quoting=csv.QUOTE_NONNUMERIC)
w.writeheader()
for h in hits[:3]:
    w.writerow(h._asdict() | {"when": h.when.astimezone(timezone.utc).isoformat(), "status": None})
print(out.getvalue())  # expect-repr: '"when","ip","path","agent"\r'
# expect-repr: '"2023-10-10T11:40:00+00:00",198.51.100.23,"/a b/../c;v=1","curl/8.0"\r'
# expect-repr: '"2023-10-10T11:41:12+00:00",198.51.100.23,"/shop/item","curl/8.0"\r'
# expect-repr: '"2023-10-10T11:41:13+00:00",198.51.100.23,"/shop/item","curl/8.0"\r'
# expect:
rows = [*csv.reader(io.StringIO(out.getvalue()))]
print(rows[1], rows[-1][-1])  # expect: ['2023-10-10T11:40:00+00:00', '198.51.100.23', '/a b/../c;v=1', 'curl/8.0'] curl/8.0
print(urlunsplit(urlsplit("HTTP://User:pw@EXAMPLE.org:8080/p/a;x?q=1#frag")), urlsplit("//h:99/x").port, urljoin("https://ex.org/a/b/c", "../d?e#f"))  # expect: http://User:pw@EXAMPLE.org:8080/p/a;x?q=1#frag 99 https://ex.org/a/d?e#f
print(urlencode({"q": "a b&c", "l": ["x", "ü"]}, doseq=True), quote("/a b/ü~", safe="/"), parse_qsl("a=1&&b=%zz&c"))  # expect: q=a+b%26c&l=x&l=%C3%BC /a%20b/%C3%BC~ [('a', '1'), ('b', '%zz')]
print(hits[0]._replace(user="x", agent="")[:2], Hit._fields[-2:], Hit._field_defaults)  # expect: (IPv4Address('198.51.100.23'), 'x') ('agent', 'took') {'took': 0.0}
nets = [ipaddress.ip_network("203.0.113.0/24"), ipaddress.ip_network("2001:db8::/32")]
print({str(n): sum(h.ip in n for h in hits if h.ip.version == n.version) for n in nets}, [*ipaddress.collapse_addresses([ipaddress.ip_network("10.0.0.0/25"), ipaddress.ip_network("10.0.0.128/25")])])  # expect: {'203.0.113.0/24': 3, '2001:db8::/32': 2} [IPv4Network('10.0.0.0/24')]
print(re.sub(r"(?P<y>\d{4})-(?P<m>\d\d)", lambda m: f"{m['m']}/{m['y']}", "on 2023-10 and 2024-01"), re.split(r"([,;])\s*", "a, b;c"), re.findall(r"(?<=\bid=)\d+", RAW))  # expect: on 10/2023 and 01/2024 ['a', ',', 'b', ';', 'c'] ['17', '18', '17', '18', '1']
for bad in ("(?P<n>x)(?P<n>y)", "[z-a]", "(?<=a*)b", r"\g", "a{2}{3}", "(?i", "x(?#"):
    try:
        re.compile(bad)
    except re.PatternError as e:
        print(f"{bad!r}: {e.msg} at {e.pos}")
# expect: '(?P<n>x)(?P<n>y)': redefinition of group name 'n' as group 2; was group 1 at 12
# expect: '[z-a]': bad character range z-a at 1
# expect: '(?<=a*)b': look-behind requires fixed-width pattern at None
# expect: '\\g': bad escape \g at 0
# expect: 'a{2}{3}': multiple repeat at 4
# expect: '(?i': missing -, : or ) at 3
# expect: 'x(?#': missing ), unterminated comment at 1
