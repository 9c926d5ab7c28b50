# shlex.
import shlex
print(shlex.split("a 'b c' \"d \\\" e\" f\\ g '' # h"), shlex.split("x # comment\ny", comments=True), shlex.split("a'b'\"c\"", posix=False), shlex.split(""))  # expect: ['a', 'b c', 'd " e', 'f g', '', '#', 'h'] ['x', 'y'] ['a\'b\'"c"'] []
print(shlex.join(["a b", "c", "", "it's"]), shlex.quote("safe-1.0/x@y:z,%+="), shlex.quote("é"), shlex.quote("$x"), shlex.quote("a\nb"))  # expect: 'a b' c '' 'it'"'"'s' safe-1.0/x@y:z,%+= 'é' '$x' 'a
# expect: b'
print(list(shlex.shlex("a=b && c || (d;e) 'q r' # hm\nf")), list(shlex.shlex("a=b && c || (d;e) ~/x-y*", punctuation_chars=True)), list(shlex.shlex("a|&b", punctuation_chars="|")))  # expect: ['a', '=', 'b', '&', '&', 'c', '|', '|', '(', 'd', ';', 'e', ')', "'q r'", 'f'] ['a=b', '&&', 'c', '||', '(', 'd', ';', 'e', ')', '~/x-y*'] ['a', '|', '&', 'b']
s = shlex.shlex("a 'b' \"c\\\"d\" e\\f", posix=True)
print(list(s), s.lineno, s.eof)  # expect: ['a', 'b', 'c"d', 'ef'] 1 None
s = shlex.shlex("one two\nthree")
print(s.get_token(), s.get_token(), s.lineno, s.error_leader("f"), s.get_token(), repr(s.get_token()))  # expect: one two 2 "f", line 2:  three ''
s.push_token("pushed"); print(s.get_token())  # expect: pushed
s = shlex.shlex("outer source inner end")
s.source = "source"
s.sourcehook = lambda name: ("file", __import__("io").StringIO(f"[from {name}]"))
print(list(s))  # expect: ['outer', '[', 'from', 'inner', ']', 'end']
s = shlex.shlex("a.b,c d"); s.wordchars += "."; s.whitespace += ","; s.whitespace_split = False
print(list(s))  # expect: ['a.b', 'c', 'd']
s = shlex.shlex("a 'b")
s.whitespace_split = True
try: list(s)
except ValueError as e: print(e)  # expect: No closing quotation

# --- verbose
import shlex
s = shlex.shlex("a b"); s.debug = 1
s.push_token("p")  # expect: shlex: pushing token 'p'
print(s.get_token(), s.get_token(), s.get_token())  # expect: shlex: popping token 'p'
# expect: shlex: token='a'
# expect: shlex: token='b'
# expect: p a b
s.get_token()

# ---
import shlex
shlex.split("a \\")  # raises: ValueError: No escaped character

# ---
import shlex
shlex.split("'a")  # raises: ValueError: No closing quotation

# ---
import shlex
shlex.split(None)  # raises: ValueError: s argument must not be None

# ---
import shlex
shlex.quote(5)  # raises: TypeError: expected string object, got 'int'
