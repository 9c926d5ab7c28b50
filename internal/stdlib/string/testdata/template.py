# string.Template.
from string import Template
t = Template("$who likes ${what}, costs $$5, $who again")
print(t.substitute(who="tim", what="kung pao"), t.substitute({"who": "a", "what": "b"}), t.substitute({"who": "a"}, what=1))  # expect: tim likes kung pao, costs $5, tim again a likes b, costs $5, a again a likes 1, costs $5, a again
print(t.safe_substitute(who="x"), t.get_identifiers(), t.is_valid(), t.template)  # expect: x likes ${what}, costs $5, x again ['who', 'what'] True $who likes ${what}, costs $$5, $who again
bad = Template("$9 $ ${x} ${} ${a b} $")
print(bad.safe_substitute(x=1), bad.is_valid(), bad.get_identifiers())  # expect: $9 $ 1 ${} ${a b} $ False ['x']
print(Template("$ähm $a_1b ${A}").safe_substitute(a_1b=1, A=2), Template("").substitute(), Template("$x$y").substitute(x="$y", y=None))  # expect: $ähm 1 2  $yNone
print(Template("x$a").substitute({"a": "m"}, a="k"))  # expect: xk

# --- missing
from string import Template
Template("$a $b").substitute(a=1)  # raises: KeyError: 'b'

# --- ill-formed, with the place
from string import Template
Template("line one\nand $9").substitute()  # raises: ValueError: Invalid placeholder in string: line 2, col 5

# ---
from string import Template
Template("$").substitute()  # raises: ValueError: Invalid placeholder in string: line 1, col 1

# --- other delimiters
from string import Template
class Pct(Template):
    delimiter = "%%"
print(Pct("%%a %a %%%% %%{b}").substitute(a=1, b=2), Pct("%%").is_valid())  # expect: 1 %a %% 2 False

# --- other names need a regular expression
from string import Template
class Dotted(Template):
    idpattern = r"[a-z][a-z.]*"
print(Dotted("$a.b ${c.d} $A").substitute({"a.b": 1, "c.d": 2, "A": 3}))  # expect: 1 2 3
class Braced(Template):
    braceidpattern = "[0-9]+"
print(Braced("$a ${12} ${b}").safe_substitute({"a": 1, "12": 2, "b": 3}))  # expect: 1 2 ${b}
import re
class Case(Template):
    flags = 0
print(Case("$a $A").safe_substitute(a=1, A=2))  # expect: 1 $A
class Own(Template):
    pattern = r"(?P<escaped>@@)|@(?P<named>[a-z]+)|@<(?P<braced>[a-z]+)>|@(?P<invalid>)"
print(Own("@@ @a @<b> @").safe_substitute(a=1, b=2), Own("@").is_valid(), Own("@a").get_identifiers())  # expect: $ 1 2 @ False ['a']
print(type(Own.pattern).__name__, type(Template.pattern).__name__, Template.delimiter, Template.idpattern)  # expect: Pattern Pattern $ (?a:[_a-z][_a-z0-9]*)

# --- a pattern without the groups
from string import Template
class Odd(Template):
    pattern = r"(?P<escaped>zz)|(?P<named>nn)|(?P<braced>bb)|(?P<invalid>ii)|x"
Odd("x").substitute()  # raises: ValueError: ('Unrecognized named group in pattern', re.compile('(?P<escaped>zz)|(?P<named>nn)|(?P<braced>bb)|(?P<invalid>ii)|x', re.IGNORECASE|re.VERBOSE))
