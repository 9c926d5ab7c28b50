# Parsers of the library on deep and unclosed text.
# limits: fuel=1000000
# ends: fuel
# cpython: held, it ends well
import configparser, shlex, csv, string, textwrap, html, io
n = 0
c = configparser.ConfigParser(interpolation=configparser.ExtendedInterpolation())
c.read_string("[s]\n" + "\n".join(f"a{i} = ${{a{i + 1}}}${{a{i + 1}}}" for i in range(50)) + "\na50 = ${a0}")
for way in lambda: c["s"]["a0"], lambda: shlex.split("'" * 99_999), lambda: list(csv.reader(['"' * 99_999])), lambda: string.Template("$" * 99_999).substitute(), lambda: html.unescape("&" * 99_999), lambda: html.unescape("&#" + "9" * 9_999 + ";"):
    try:
        way()
    except (ValueError, RecursionError, configparser.Error, csv.Error):
        n += 1
print("survived")
