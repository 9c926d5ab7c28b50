# html.escape and unescape of entities.
# ends: fuel
# cpython: time
import html
s = "&lt;&amp;&notit;&#x1F600;" * 2_000
while True:
    html.unescape(html.escape(s))
