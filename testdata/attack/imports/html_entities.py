# The guest changes a table of the library from which html.unescape works.
import html

from arena import Guest, verdict

Guest("""
import html.entities
def attack():
    html.entities.html5["lt;"] = "forged"
""").call("attack")
verdict(html.unescape("&lt;") == "forged")
