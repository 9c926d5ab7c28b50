# cmd: an interpreter over strings.
import cmd, io
class I(cmd.Cmd):
    prompt = "> "
    intro = "hello"
    use_rawinput = False
    def do_add(self, arg):
        """add numbers

           all of them"""
        self.stdout.write(str(sum(map(int, arg.split()))) + "\n")
    def do_quit(self, arg):
        return True
    def do_shell(self, arg):
        "run"
        self.stdout.write(f"shell {arg}\n")
    def help_topic(self):
        self.stdout.write("about topic\n")
    def help_quit(self):
        self.stdout.write("stop\n")
    def do_nodoc(self, arg): pass
    def do_EOF(self, arg):
        self.stdout.write("end\n")
        return True
def run(text, cls=I, **k):
    out = io.StringIO()
    i = cls(stdin=io.StringIO(text), stdout=out)
    i.cmdloop(**k)
    print(out.getvalue())
    return i
run("add 1 2 3\n\n?add\nhelp quit\nhelp topic\nhelp nodoc\nhelp nothing\n!ls -l\nunknown x\n+\n?\nquit\n")  # expect: hello
# expect: > 6
# expect: > 6
# expect: > add numbers
# expect:
# expect: all of them
# expect: > stop
# expect: > about topic
# expect: > *** No help on nodoc
# expect: > *** No help on nothing
# expect: > shell ls -l
# expect: > *** Unknown syntax: unknown x
# expect: > *** Unknown syntax: +
# expect-repr: '> '
# expect: Documented commands (type help <topic>):
# expect: ========================================
# expect: add  help  quit  shell
# expect:
# expect: Miscellaneous help topics:
# expect: ==========================
# expect: topic
# expect:
# expect: Undocumented commands:
# expect: ======================
# expect: EOF  nodoc
# expect:
# expect-repr: '> '
i = run("add 1", intro="other")  # expect: other
# expect: > 1
# expect: > end
# expect:
print(i.lastcmd, i.cmdqueue, i.completekey)  # expect:  [] tab
class J(I):
    intro = None
    ruler = ""
    def precmd(self, line):
        self.stdout.write(f"pre {line!r}\n")
        return line.lower()
    def postcmd(self, stop, line):
        self.stdout.write(f"post {stop} {line!r}\n")
        return stop
    def preloop(self):
        self.cmdqueue = ["ADD 5"]
    def postloop(self):
        self.stdout.write("bye\n")
    def emptyline(self):
        self.stdout.write("empty\n")
run("\nADD 2\nhelp\nQUIT\n", J)  # expect: pre 'ADD 5'
# expect: 5
# expect: post None 'add 5'
# expect: > pre ''
# expect: empty
# expect: post None ''
# expect: > pre 'ADD 2'
# expect: 2
# expect: post None 'add 2'
# expect: > pre 'help'
# expect:
# expect: Documented commands (type help <topic>):
# expect: add  help  quit  shell
# expect:
# expect: Miscellaneous help topics:
# expect: topic
# expect:
# expect: Undocumented commands:
# expect: EOF  nodoc
# expect:
# expect: post None 'help'
# expect: > pre 'QUIT'
# expect: post True 'quit'
# expect: bye
# expect:
c = cmd.Cmd()
for line in ("", "  ", "?", "? x", "!x", "abc def", "  a-b ", "+x", "a"):
    print(c.parseline(line), I().parseline(line))
# expect: (None, None, '') (None, None, '')
# expect: (None, None, '') (None, None, '')
# expect: ('help', '', 'help ') ('help', '', 'help ')
# expect: ('help', 'x', 'help  x') ('help', 'x', 'help  x')
# expect: (None, None, '!x') ('shell', 'x', 'shell x')
# expect: ('abc', 'def', 'abc def') ('abc', 'def', 'abc def')
# expect: ('a', '-b', 'a-b') ('a', '-b', 'a-b')
# expect: ('', '+x', '+x') ('', '+x', '+x')
# expect: ('a', '', 'a') ('a', '', 'a')
print(c.completenames("h"), I().completenames(""), sorted(I().complete_help("")), c.completedefault(1), c.get_names()[-3:])  # expect: ['help'] ['EOF', 'add', 'help', 'nodoc', 'quit', 'shell'] ['EOF', 'add', 'help', 'nodoc', 'quit', 'shell', 'topic'] [] ['ruler', 'undoc_header', 'use_rawinput']
out = io.StringIO()
c = cmd.Cmd(stdout=out)
for items, width in (([], 80), (["x"], 80), (list("abcdefghij"), 20), (["long" * 10, "b", "c" * 30, "d"], 50), (["x" * 90, "y"], 80), ([str(i) * (i % 5 + 1) for i in range(40)], 60), (["a", "", ""], 3)):
    c.columnize(items, width)
print(out.getvalue())  # expect: <empty>
# expect: x
# expect: a  c  e  g  i
# expect: b  d  f  h  j
# expect: longlonglonglonglonglonglonglonglonglong  d
# expect-repr: 'b                                       '
# expect-repr: 'cccccccccccccccccccccccccccccc          '
# expect: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
# expect: y
# expect-repr: '0      8888        1616        2424242424  323232    '
# expect-repr: '11     99999       171717      25          33333333  '
# expect: 222    10          18181818    2626        3434343434
# expect-repr: '3333   1111        1919191919  272727      35        '
# expect-repr: '44444  121212      20          28282828    3636      '
# expect-repr: '5      13131313    2121        2929292929  373737    '
# expect-repr: '66     1414141414  222222      30          38383838  '
# expect: 777    15          23232323    3131        3939393939
# expect: a
# expect:
# expect:
try:
    c.columnize([1, "a", 2])
except TypeError as e:
    print(e)  # expect: list[i] not a string for i in 0, 2
print(cmd.PROMPT, cmd.IDENTCHARS, [n for n in dir(cmd.Cmd) if not n.startswith("_")])  # expect: (Cmd)  ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_ ['cmdloop', 'columnize', 'complete', 'complete_help', 'completedefault', 'completenames', 'default', 'do_help', 'doc_header', 'doc_leader', 'emptyline', 'get_names', 'identchars', 'intro', 'lastcmd', 'misc_header', 'nohelp', 'onecmd', 'parseline', 'postcmd', 'postloop', 'precmd', 'preloop', 'print_topics', 'prompt', 'ruler', 'undoc_header', 'use_rawinput']
