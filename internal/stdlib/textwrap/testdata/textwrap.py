# textwrap.
import textwrap
t = "Look, goof-ball -- use the -b option! It's well-known that self-contained--and--dashed words e-mail wrap."
for w in (10, 20, 40):
    for line in textwrap.wrap(t, w): print(f"|{line}|")
# expect: |Look,|
# expect: |goof-ball|
# expect: |-- use the|
# expect: |-b option!|
# expect: |It's well-|
# expect: |known that|
# expect: |self-|
# expect: |contained|
# expect: |--and--|
# expect: |dashed|
# expect: |words|
# expect: |e-mail|
# expect: |wrap.|
# expect: |Look, goof-ball --|
# expect: |use the -b option!|
# expect: |It's well-known that|
# expect: |self-contained--and|
# expect: |--dashed words|
# expect: |e-mail wrap.|
# expect: |Look, goof-ball -- use the -b option!|
# expect: |It's well-known that self-contained--and|
# expect: |--dashed words e-mail wrap.|
print(textwrap.wrap("", 5), textwrap.wrap("  ", 5), textwrap.fill("one two three", 7), sep="\n")  # expect: []
# expect: []
# expect: one two
# expect: three
print(textwrap.wrap("a very_long_word_indeed here", 8), textwrap.wrap("a very_long_word here", 8, break_long_words=False), textwrap.wrap("long-hyphen-word", 7), textwrap.wrap("long-hyphen-word", 7, break_on_hyphens=False))  # expect: ['a very_l', 'ong_word', '_indeed', 'here'] ['a', 'very_long_word', 'here'] ['long-', 'hyphen-', 'word'] ['long-hy', 'phen-wo', 'rd']
print(textwrap.wrap("a\tb\nc\x0bd\xa0e", 20), textwrap.wrap("a\tb", 20, expand_tabs=False), textwrap.wrap("a\tb", 20, tabsize=4), textwrap.wrap("a\nb", 20, replace_whitespace=False))  # expect: ['a       b c d\xa0e'] ['a b'] ['a   b'] ['a\nb']
print(textwrap.wrap("End. Next! \"Quote.\" Dr. X? yes", 80, fix_sentence_endings=True), textwrap.wrap("  a  b  ", 4, drop_whitespace=False))  # expect: ['End.  Next!  "Quote."  Dr.  X? yes'] ['  a', '  b', '  ']
print(textwrap.fill("word " * 6, 14, initial_indent="* ", subsequent_indent="  "))  # expect: * word word
# expect:   word word
# expect:   word word
print(textwrap.wrap("word " * 10, 14, max_lines=2), textwrap.wrap("word " * 10, 14, max_lines=1, placeholder="~"), textwrap.shorten("Hello  world!", 12), textwrap.shorten("Hello  world!", 11), textwrap.shorten("x" * 20, 8), textwrap.shorten("ab cd ef", 7, placeholder="…"))  # expect: ['word word word', 'word [...]'] ['word word~'] Hello world! Hello [...] [...] ab cd…

# --- dedent and indent
import textwrap
print(repr(textwrap.dedent("    a\n      b\n\n    c\n   \n")), repr(textwrap.dedent("\ta\n\t b")), repr(textwrap.dedent("  a\n\tb")), repr(textwrap.dedent("")), repr(textwrap.dedent("a\n b")), repr(textwrap.dedent("   \n  x\n \t\n")))  # expect: 'a\n  b\n\nc\n\n' 'a\n b' '  a\n\tb' '' 'a\n b' '\nx\n\n'
print(repr(textwrap.indent("a\n\n b\r\n", "> ")), repr(textwrap.indent("a\n\nb", "> ", lambda line: True)), repr(textwrap.indent("a\nb", "+", lambda line: "b" in line)))  # expect: '> a\n\n>  b\r\n' '> a\n> \n> b' 'a\n+b'

# ---
import textwrap
textwrap.wrap("a", 0)  # raises: ValueError: invalid width 0 (must be > 0)

# ---
import textwrap
textwrap.shorten("a b", 2)  # raises: ValueError: placeholder too large for max width

# ---
import textwrap
textwrap.dedent(5)  # raises: TypeError: expected str object, not 'int'
