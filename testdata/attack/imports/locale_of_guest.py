# The guest replaces locale.localeconv, by which the supervisor formats.
import locale

from arena import Guest, verdict

Guest("""
import locale
def attack():
    locale.localeconv = lambda: {"decimal_point": "forged"}
""").call("attack")
verdict(locale.localeconv()["decimal_point"] == "forged")
