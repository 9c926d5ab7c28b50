# tokenize: what is cut into tokens though it is no program, and where errors are.
import io
import tokenize


def show(src):
    out = []
    try:
        for t in tokenize.generate_tokens(io.StringIO(src, newline="").readline):
            out.append(f"{tokenize.tok_name[t.type]}{t.string!r}{t.start[0]}.{t.start[1]}-{t.end[0]}.{t.end[1]}")
            if t.line != src:
                out[-1] += repr(t.line)
    except (tokenize.TokenError, SyntaxError) as e:
        out.append(f"{type(e).__name__}{e.args}")
    print(" ".join(out))


for s in [
    'a $ b\n',
    'a ? b',
    'x = 1',
    '',
    '\n',
    '# c',
    '  # c\n',
    'if x:\n  y\n  # c\n\nz\n',
    'if x:\n\ty\n    z\n',
    'if x:\n    y\n  z\n',
    '(a,\n b)\n',
    '(a',
    "'abc",
    "'''abc\ndef",
    "'''a\nb''' + 1\n",
    "f'a{x!r:>{w}}b{{c}}' f'{x=}'\n",
    "f'''a\n{x}\nb'''\n",
    "f'{a'",
    "f'abc",
    "f'{a:'",
    'a\\\nb\n',
    'a\\',
    'a \\ b',
    '0x1F 0b2 1_000 1.5e10j 1__0 012 0xg 1.e5 .5 1if 1_ 0o8\n',
    "é = 'ü'\n",
    'a := b -> c != d <> e ... .. @= **= //= >>= <<=\n',
    '!\n',
    "t'x{y}'\n",
    'rb\'x\' Rb"""y""" u\'z\'\n',
    'def f():\n  pass\n\n\n',
    'class A:\n  def f(self):\n    pass\n',
    'x = [\n 1, # c\n\n 2]\n',
    'a\x0c b\n\x0c c',
    'a;b\n',
    ')',
    '(]',
    'async def f(): await x\n',
    "f'{x:%H:%M}'\n",
    "f'{x:{y:{z}}}'",
    "f'{lambda x: 1}'",
    'f\'{a["b"]}\'',
    "f''",
    "f'{x}{y}'",
    'a\r\nb\r\n',
    'x = 1 # c',
    'if 1:\n  x',
    '\t\n',
    '   ',
    '\\\n\n',
    "'a\\\nb'\n",
    "'a\nb'",
    '1 2 3',
    'a.b',
    '\xa0x',
    'x\u3000y',
    '€',
    "f'{'a'}'",
    "f'{x!z}'",
    "f'}'",
    "f'{}'",
    "f'{\n x\n}'",
    "rf'\\{x}'",
    "f'{x:\\n}'",
    "print(f'{x:a{{b}}c}')",
]:
    show(s)
# expect: NAME'a'1.0-1.1 OP'$'1.2-1.3 NAME'b'1.4-1.5 NEWLINE'\n'1.5-1.6 ENDMARKER''2.0-2.0''
# expect: NAME'a'1.0-1.1 OP'?'1.2-1.3 NAME'b'1.4-1.5 NEWLINE''1.5-1.6 ENDMARKER''2.0-2.0''
# expect: NAME'x'1.0-1.1 OP'='1.2-1.3 NUMBER'1'1.4-1.5 NEWLINE''1.5-1.6 ENDMARKER''2.0-2.0''
# expect: ENDMARKER''1.0-1.0
# expect: NL'\n'1.0-1.1 ENDMARKER''2.0-2.0''
# expect: COMMENT'# c'1.0-1.3 NL''1.3-1.4 ENDMARKER''2.0-2.0''
# expect: COMMENT'# c'1.2-1.5 NL'\n'1.5-1.6 ENDMARKER''2.0-2.0''
# expect: NAME'if'1.0-1.2'if x:\n' NAME'x'1.3-1.4'if x:\n' OP':'1.4-1.5'if x:\n' NEWLINE'\n'1.5-1.6'if x:\n' INDENT'  '2.0-2.2'  y\n' NAME'y'2.2-2.3'  y\n' NEWLINE'\n'2.3-2.4'  y\n' COMMENT'# c'3.2-3.5'  # c\n' NL'\n'3.5-3.6'  # c\n' NL'\n'4.0-4.1'\n' DEDENT''5.0-5.0'z\n' NAME'z'5.0-5.1'z\n' NEWLINE'\n'5.1-5.2'z\n' ENDMARKER''6.0-6.0''
# expect: NAME'if'1.0-1.2'if x:\n' NAME'x'1.3-1.4'if x:\n' OP':'1.4-1.5'if x:\n' NEWLINE'\n'1.5-1.6'if x:\n' INDENT'\t'2.0-2.1'\ty\n' NAME'y'2.1-2.2'\ty\n' NEWLINE'\n'2.2-2.3'\ty\n' IndentationError('unindent does not match any outer indentation level', ('<string>', 3, 6, '    z', None, None))
# expect: NAME'if'1.0-1.2'if x:\n' NAME'x'1.3-1.4'if x:\n' OP':'1.4-1.5'if x:\n' NEWLINE'\n'1.5-1.6'if x:\n' INDENT'    '2.0-2.4'    y\n' NAME'y'2.4-2.5'    y\n' NEWLINE'\n'2.5-2.6'    y\n' IndentationError('unindent does not match any outer indentation level', ('<string>', 3, 4, '  z', None, None))
# expect: OP'('1.0-1.1'(a,\n' NAME'a'1.1-1.2'(a,\n' OP','1.2-1.3'(a,\n' NL'\n'1.3-1.4'(a,\n' NAME'b'2.1-2.2' b)\n' OP')'2.2-2.3' b)\n' NEWLINE'\n'2.3-2.4' b)\n' ENDMARKER''3.0-3.0''
# expect: OP'('1.0-1.1 NAME'a'1.1-1.2 NL''1.2-1.3 TokenError('unexpected EOF in multi-line statement', (1, 0))
# expect: TokenError('unterminated string literal (detected at line 1)', (1, 1))
# expect: TokenError('EOF in multi-line string', (1, 1))
# expect: STRING"'''a\nb'''"1.0-2.4 OP'+'2.5-2.6"b''' + 1\n" NUMBER'1'2.7-2.8"b''' + 1\n" NEWLINE'\n'2.8-2.9"b''' + 1\n" ENDMARKER''3.0-3.0''
# expect: FSTRING_START"f'"1.0-1.2 FSTRING_MIDDLE'a'1.2-1.3 OP'{'1.3-1.4 NAME'x'1.4-1.5 OP'!'1.5-1.6 NAME'r'1.6-1.7 OP':'1.7-1.8 FSTRING_MIDDLE'>'1.8-1.9 OP'{'1.9-1.10 NAME'w'1.10-1.11 OP'}'1.11-1.12 FSTRING_MIDDLE''1.12-1.12 OP'}'1.12-1.13 FSTRING_MIDDLE'b{'1.13-1.15 FSTRING_MIDDLE'c}'1.16-1.18 FSTRING_END"'"1.19-1.20 FSTRING_START"f'"1.21-1.23 OP'{'1.23-1.24 NAME'x'1.24-1.25 OP'='1.25-1.26 OP'}'1.26-1.27 FSTRING_END"'"1.27-1.28 NEWLINE'\n'1.28-1.29 ENDMARKER''2.0-2.0''
# expect: FSTRING_START"f'''"1.0-1.4"f'''a\n" FSTRING_MIDDLE'a\n'1.4-2.0"f'''a\n{x}\n" OP'{'2.0-2.1'{x}\n' NAME'x'2.1-2.2'{x}\n' OP'}'2.2-2.3'{x}\n' FSTRING_MIDDLE'\nb'2.3-3.1"{x}\nb'''\n" FSTRING_END"'''"3.1-3.4"b'''\n" NEWLINE'\n'3.4-3.5"b'''\n" ENDMARKER''4.0-4.0''
# expect: FSTRING_START"f'"1.0-1.2 OP'{'1.2-1.3 NAME'a'1.3-1.4 TokenError("f-string: expecting '}'", (1, 5))
# expect: FSTRING_START"f'"1.0-1.2 TokenError('unterminated f-string literal (detected at line 1)', (1, 1))
# expect: FSTRING_START"f'"1.0-1.2 OP'{'1.2-1.3 NAME'a'1.3-1.4 OP':'1.4-1.5 FSTRING_END"'"1.5-1.6 NL''1.6-1.7 TokenError('unexpected EOF in multi-line statement', (1, 0))
# expect: NAME'a'1.0-1.1'a\\\n' NAME'b'2.0-2.1'b\n' NEWLINE'\n'2.1-2.2'b\n' ENDMARKER''3.0-3.0''
# expect: NAME'a'1.0-1.1 TokenError('unexpected EOF in multi-line statement', (1, 3))
# expect: NAME'a'1.0-1.1 TokenError('unexpected character after line continuation character', (1, 6))
# expect: NUMBER'0x1F'1.0-1.4 TokenError("invalid digit '2' in binary literal", (1, 8))
# expect: NAME'é'1.0-1.1 OP'='1.2-1.3 STRING"'ü'"1.4-1.7 NEWLINE'\n'1.7-1.8 ENDMARKER''2.0-2.0''
# expect: NAME'a'1.0-1.1 OP':='1.2-1.4 NAME'b'1.5-1.6 OP'->'1.7-1.9 NAME'c'1.10-1.11 OP'!='1.12-1.14 NAME'd'1.15-1.16 OP'<>'1.17-1.19 NAME'e'1.20-1.21 OP'...'1.22-1.25 OP'.'1.26-1.27 OP'.'1.27-1.28 OP'@='1.29-1.31 OP'**='1.32-1.35 OP'//='1.36-1.39 OP'>>='1.40-1.43 OP'<<='1.44-1.47 NEWLINE'\n'1.47-1.48 ENDMARKER''2.0-2.0''
# expect: OP'!'1.0-1.1 NEWLINE'\n'1.1-1.2 ENDMARKER''2.0-2.0''
# expect: TSTRING_START"t'"1.0-1.2 TSTRING_MIDDLE'x'1.2-1.3 OP'{'1.3-1.4 NAME'y'1.4-1.5 OP'}'1.5-1.6 TSTRING_END"'"1.6-1.7 NEWLINE'\n'1.7-1.8 ENDMARKER''2.0-2.0''
# expect: STRING"rb'x'"1.0-1.5 STRING'Rb"""y"""'1.6-1.15 STRING"u'z'"1.16-1.20 NEWLINE'\n'1.20-1.21 ENDMARKER''2.0-2.0''
# expect: NAME'def'1.0-1.3'def f():\n' NAME'f'1.4-1.5'def f():\n' OP'('1.5-1.6'def f():\n' OP')'1.6-1.7'def f():\n' OP':'1.7-1.8'def f():\n' NEWLINE'\n'1.8-1.9'def f():\n' INDENT'  '2.0-2.2'  pass\n' NAME'pass'2.2-2.6'  pass\n' NEWLINE'\n'2.6-2.7'  pass\n' NL'\n'3.0-3.1'\n' NL'\n'4.0-4.1'\n' DEDENT''5.0-5.0'' ENDMARKER''5.0-5.0''
# expect: NAME'class'1.0-1.5'class A:\n' NAME'A'1.6-1.7'class A:\n' OP':'1.7-1.8'class A:\n' NEWLINE'\n'1.8-1.9'class A:\n' INDENT'  '2.0-2.2'  def f(self):\n' NAME'def'2.2-2.5'  def f(self):\n' NAME'f'2.6-2.7'  def f(self):\n' OP'('2.7-2.8'  def f(self):\n' NAME'self'2.8-2.12'  def f(self):\n' OP')'2.12-2.13'  def f(self):\n' OP':'2.13-2.14'  def f(self):\n' NEWLINE'\n'2.14-2.15'  def f(self):\n' INDENT'    '3.0-3.4'    pass\n' NAME'pass'3.4-3.8'    pass\n' NEWLINE'\n'3.8-3.9'    pass\n' DEDENT''4.0-4.0'' DEDENT''4.0-4.0'' ENDMARKER''4.0-4.0''
# expect: NAME'x'1.0-1.1'x = [\n' OP'='1.2-1.3'x = [\n' OP'['1.4-1.5'x = [\n' NL'\n'1.5-1.6'x = [\n' NUMBER'1'2.1-2.2' 1, # c\n' OP','2.2-2.3' 1, # c\n' COMMENT'# c'2.4-2.7' 1, # c\n' NL'\n'2.7-2.8' 1, # c\n' NL'\n'3.0-3.1'\n' NUMBER'2'4.1-4.2' 2]\n' OP']'4.2-4.3' 2]\n' NEWLINE'\n'4.3-4.4' 2]\n' ENDMARKER''5.0-5.0''
# expect: NAME'a'1.0-1.1'a\x0c b\n' NAME'b'1.3-1.4'a\x0c b\n' NEWLINE'\n'1.4-1.5'a\x0c b\n' INDENT'\x0c '2.0-2.2'\x0c c' NAME'c'2.2-2.3'\x0c c' NEWLINE''2.3-2.4'\x0c c' DEDENT''3.0-3.0'' ENDMARKER''3.0-3.0''
# expect: NAME'a'1.0-1.1 OP';'1.1-1.2 NAME'b'1.2-1.3 NEWLINE'\n'1.3-1.4 ENDMARKER''2.0-2.0''
# expect: OP')'1.0-1.1 NEWLINE''1.1-1.2 ENDMARKER''2.0-2.0''
# expect: OP'('1.0-1.1 OP']'1.1-1.2 NEWLINE''1.2-1.3 ENDMARKER''2.0-2.0''
# expect: NAME'async'1.0-1.5 NAME'def'1.6-1.9 NAME'f'1.10-1.11 OP'('1.11-1.12 OP')'1.12-1.13 OP':'1.13-1.14 NAME'await'1.15-1.20 NAME'x'1.21-1.22 NEWLINE'\n'1.22-1.23 ENDMARKER''2.0-2.0''
# expect: FSTRING_START"f'"1.0-1.2 OP'{'1.2-1.3 NAME'x'1.3-1.4 OP':'1.4-1.5 FSTRING_MIDDLE'%H:%M'1.5-1.10 OP'}'1.10-1.11 FSTRING_END"'"1.11-1.12 NEWLINE'\n'1.12-1.13 ENDMARKER''2.0-2.0''
# expect: FSTRING_START"f'"1.0-1.2 OP'{'1.2-1.3 NAME'x'1.3-1.4 OP':'1.4-1.5 OP'{'1.5-1.6 NAME'y'1.6-1.7 OP':'1.7-1.8 OP'{'1.8-1.9 NAME'z'1.9-1.10 OP'}'1.10-1.11 FSTRING_MIDDLE''1.11-1.11 OP'}'1.11-1.12 FSTRING_MIDDLE''1.12-1.12 OP'}'1.12-1.13 FSTRING_END"'"1.13-1.14 NEWLINE''1.14-1.15 ENDMARKER''2.0-2.0''
# expect: FSTRING_START"f'"1.0-1.2 OP'{'1.2-1.3 NAME'lambda'1.3-1.9 NAME'x'1.10-1.11 OP':'1.11-1.12 FSTRING_MIDDLE' 1'1.12-1.14 OP'}'1.14-1.15 FSTRING_END"'"1.15-1.16 NEWLINE''1.16-1.17 ENDMARKER''2.0-2.0''
# expect: FSTRING_START"f'"1.0-1.2 OP'{'1.2-1.3 NAME'a'1.3-1.4 OP'['1.4-1.5 STRING'"b"'1.5-1.8 OP']'1.8-1.9 OP'}'1.9-1.10 FSTRING_END"'"1.10-1.11 NEWLINE''1.11-1.12 ENDMARKER''2.0-2.0''
# expect: FSTRING_START"f'"1.0-1.2 FSTRING_END"'"1.2-1.3 NEWLINE''1.3-1.4 ENDMARKER''2.0-2.0''
# expect: FSTRING_START"f'"1.0-1.2 OP'{'1.2-1.3 NAME'x'1.3-1.4 OP'}'1.4-1.5 OP'{'1.5-1.6 NAME'y'1.6-1.7 OP'}'1.7-1.8 FSTRING_END"'"1.8-1.9 NEWLINE''1.9-1.10 ENDMARKER''2.0-2.0''
# expect: NAME'a'1.0-1.1'a\r\n' NEWLINE'\r\n'1.1-1.3'a\r\n' NAME'b'2.0-2.1'b\r\n' NEWLINE'\r\n'2.1-2.3'b\r\n' ENDMARKER''3.0-3.0''
# expect: NAME'x'1.0-1.1 OP'='1.2-1.3 NUMBER'1'1.4-1.5 COMMENT'# c'1.6-1.9 NEWLINE''1.9-1.10 ENDMARKER''2.0-2.0''
# expect: NAME'if'1.0-1.2'if 1:\n' NUMBER'1'1.3-1.4'if 1:\n' OP':'1.4-1.5'if 1:\n' NEWLINE'\n'1.5-1.6'if 1:\n' INDENT'  '2.0-2.2'  x' NAME'x'2.2-2.3'  x' NEWLINE''2.3-2.4'  x' DEDENT''3.0-3.0'' ENDMARKER''3.0-3.0''
# expect: NL'\n'1.1-1.2 ENDMARKER''2.0-2.0''
# expect: NL''1.3-1.4 ENDMARKER''2.0-2.0''
# expect: NL'\n'2.0-2.1'\n' ENDMARKER''3.0-3.0''
# expect: STRING"'a\\\nb'"1.0-2.2 NEWLINE'\n'2.2-2.3"b'\n" ENDMARKER''3.0-3.0''
# expect: TokenError('unterminated string literal (detected at line 1)', (1, 1))
# expect: NUMBER'1'1.0-1.1 NUMBER'2'1.2-1.3 NUMBER'3'1.4-1.5 NEWLINE''1.5-1.6 ENDMARKER''2.0-2.0''
# expect: NAME'a'1.0-1.1 OP'.'1.1-1.2 NAME'b'1.2-1.3 NEWLINE''1.3-1.4 ENDMARKER''2.0-2.0''
# expect: NAME'\xa0x'1.0-1.2 NEWLINE''1.2-1.3 ENDMARKER''2.0-2.0''
# expect: NAME'x\u3000y'1.0-1.3 NEWLINE''1.3-1.4 ENDMARKER''2.0-2.0''
# expect: NAME'€'1.0-1.1 NEWLINE''1.1-1.2 ENDMARKER''2.0-2.0''
# expect: FSTRING_START"f'"1.0-1.2 OP'{'1.2-1.3 STRING"'a'"1.3-1.6 OP'}'1.6-1.7 FSTRING_END"'"1.7-1.8 NEWLINE''1.8-1.9 ENDMARKER''2.0-2.0''
# expect: FSTRING_START"f'"1.0-1.2 OP'{'1.2-1.3 NAME'x'1.3-1.4 OP'!'1.4-1.5 NAME'z'1.5-1.6 OP'}'1.6-1.7 FSTRING_END"'"1.7-1.8 NEWLINE''1.8-1.9 ENDMARKER''2.0-2.0''
# expect: FSTRING_START"f'"1.0-1.2 FSTRING_MIDDLE''1.2-1.2 TokenError("f-string: single '}' is not allowed", (1, 3))
# expect: FSTRING_START"f'"1.0-1.2 OP'{'1.2-1.3 OP'}'1.3-1.4 FSTRING_END"'"1.4-1.5 NEWLINE''1.5-1.6 ENDMARKER''2.0-2.0''
# expect: FSTRING_START"f'"1.0-1.2"f'{\n" OP'{'1.2-1.3"f'{\n" NL'\n'1.3-1.4"f'{\n" NAME'x'2.1-2.2' x\n' NL'\n'2.2-2.3' x\n' OP'}'3.0-3.1"}'" FSTRING_END"'"3.1-3.2"}'" NEWLINE''3.2-3.3"}'" ENDMARKER''4.0-4.0''
# expect: FSTRING_START"rf'"1.0-1.3 FSTRING_MIDDLE'\\'1.3-1.4 OP'{'1.4-1.5 NAME'x'1.5-1.6 OP'}'1.6-1.7 FSTRING_END"'"1.7-1.8 NEWLINE''1.8-1.9 ENDMARKER''2.0-2.0''
# expect: FSTRING_START"f'"1.0-1.2 OP'{'1.2-1.3 NAME'x'1.3-1.4 OP':'1.4-1.5 FSTRING_MIDDLE'\\n'1.5-1.7 OP'}'1.7-1.8 FSTRING_END"'"1.8-1.9 NEWLINE''1.9-1.10 ENDMARKER''2.0-2.0''
# expect: NAME'print'1.0-1.5 OP'('1.5-1.6 FSTRING_START"f'"1.6-1.8 OP'{'1.8-1.9 NAME'x'1.9-1.10 OP':'1.10-1.11 FSTRING_MIDDLE'a'1.11-1.12 OP'{'1.12-1.13 OP'{'1.13-1.14 NAME'b'1.14-1.15 OP'}'1.15-1.16 OP'}'1.16-1.17 FSTRING_MIDDLE'c'1.17-1.18 OP'}'1.18-1.19 FSTRING_END"'"1.19-1.20 OP')'1.20-1.21 NEWLINE''1.21-1.22 ENDMARKER''2.0-2.0''

# ---
import io
import tokenize


def show(src):
    out = []
    try:
        for t in tokenize.generate_tokens(io.StringIO(src, newline="").readline):
            out.append(f"{tokenize.tok_name[t.type]}{t.string!r}{t.start[0]}.{t.start[1]}-{t.end[0]}.{t.end[1]}")
            if t.line != src:
                out[-1] += repr(t.line)
    except (tokenize.TokenError, SyntaxError) as e:
        out.append(f"{type(e).__name__}{e.args}")
    print(" ".join(out))


for s in [
    '(a,\n b',
    '(a,\n b\n',
    '[\n\n',
    '(a\n# c',
    '0b2',
    '0o9',
    '0o',
    '0x',
    '0b',
    '1_',
    '1__0',
    '0_',
    '0xg',
    '012',
    '0_7',
    '00',
    '1e',
    '1e+',
    '1.e_',
    '1if x',
    '1_a',
    '1a',
    '1.5a',
    '0x1g',
    '0b1a',
    '1ja',
    '1.2.3',
    '0b12',
    '0o18',
    '0x_',
    '1e5_',
    "f'{a!r:'\n",
    "f'{(}'",
    "f'{)}'",
    "f'{a]}'",
    "f'{'",
    "f'{a\n'",
    "f'''{a",
    "f'''abc",
    "f'{a:{b:{c:{d}}}}'",
    "f'{a:\n}'",
    'if x:\n\ty\n        z\n',
    'if x:\n        y\n\tz\n',
    '  x\n',
    '\tif x:\n\t  y\n z',
    "'\\",
    "'a\\\n",
    "'a\\\nb",
    "b'é'",
    "x = 'a' 'b\n",
    '"""a\n"',
    "'''",
    'a\\\n',
    'a \\',
    '\\',
    'a\\\n\n',
    'a\x01',
    '\x0c',
    'if 1:\n\n # c\n  x\n\\\n  y',
    '0777',
    '1__0',
    '09.5',
    '09',
    '1E5',
    '0xDEADbeefL',
    '1.real',
    '1..real',
    '1 if 2else 3',
    '0x1for x in y',
    '1_000_',
    'lambda:0',
    '0or 1',
    '1in x',
    '1jif x',
    "f'{x",
    "f'{x!",
    "t'{",
    "f'a\nb'",
    "f'{'a\nb'}'",
    "f'{a:{b}c}'",
    "f'''{a:\n  {b}\n}'''",
    "f'{a:b\\'c}'",
    "f'a\\\nb'",
    "f'\\''",
    "rf'\\''",
    'f\'{x!r}\' \'y\' f"{f\'{z}\'}"',
    "rf'\\N{x}'",
    "F'' fR'' Rb'' bR''",
    "x = {1:2, 'a':[3]}\n",
    "f'{ {1:2}[1] }'",
    "f'{(lambda x: 1)}'",
    "f'{a:=5}' f'{(a:=5)}'",
    "f'{a!=b}'",
    'if a:\n  b\n\\\n  c\n',
    'if a:\n\\\n  c\nd',
    'a = \\\n  1\n',
]:
    show(s)
# expect: OP'('1.0-1.1'(a,\n' NAME'a'1.1-1.2'(a,\n' OP','1.2-1.3'(a,\n' NL'\n'1.3-1.4'(a,\n' NAME'b'2.1-2.2' b' NL''2.2-2.3' b' TokenError('unexpected EOF in multi-line statement', (2, 0))
# expect: OP'('1.0-1.1'(a,\n' NAME'a'1.1-1.2'(a,\n' OP','1.2-1.3'(a,\n' NL'\n'1.3-1.4'(a,\n' NAME'b'2.1-2.2' b\n' NL'\n'2.2-2.3' b\n' TokenError('unexpected EOF in multi-line statement', (2, 0))
# expect: OP'['1.0-1.1'[\n' NL'\n'1.1-1.2'[\n' NL'\n'2.0-2.1'\n' TokenError('unexpected EOF in multi-line statement', (2, 0))
# expect: OP'('1.0-1.1'(a\n' NAME'a'1.1-1.2'(a\n' NL'\n'1.2-1.3'(a\n' COMMENT'# c'2.0-2.3'# c' NL''2.3-2.4'# c' TokenError('unexpected EOF in multi-line statement', (2, 0))
# expect: TokenError("invalid digit '2' in binary literal", (1, 3))
# expect: TokenError("invalid digit '9' in octal literal", (1, 3))
# expect: TokenError('invalid octal literal', (1, 2))
# expect: TokenError('invalid hexadecimal literal', (1, 2))
# expect: TokenError('invalid binary literal', (1, 2))
# expect: TokenError('invalid decimal literal', (1, 2))
# expect: TokenError('invalid decimal literal', (1, 2))
# expect: TokenError('invalid decimal literal', (1, 2))
# expect: TokenError('invalid hexadecimal literal', (1, 2))
# expect: NUMBER'012'1.0-1.3 NEWLINE''1.3-1.4 ENDMARKER''2.0-2.0''
# expect: NUMBER'0_7'1.0-1.3 NEWLINE''1.3-1.4 ENDMARKER''2.0-2.0''
# expect: NUMBER'00'1.0-1.2 NEWLINE''1.2-1.3 ENDMARKER''2.0-2.0''
# expect: NUMBER'1'1.0-1.1 NAME'e'1.1-1.2 NEWLINE''1.2-1.3 ENDMARKER''2.0-2.0''
# expect: TokenError('invalid decimal literal', (1, 3))
# expect: NUMBER'1.'1.0-1.2 NAME'e_'1.2-1.4 NEWLINE''1.4-1.5 ENDMARKER''2.0-2.0''
# expect: NUMBER'1'1.0-1.1 NAME'if'1.1-1.3 NAME'x'1.4-1.5 NEWLINE''1.5-1.6 ENDMARKER''2.0-2.0''
# expect: TokenError('invalid decimal literal', (1, 2))
# expect: NUMBER'1'1.0-1.1 NAME'a'1.1-1.2 NEWLINE''1.2-1.3 ENDMARKER''2.0-2.0''
# expect: NUMBER'1.5'1.0-1.3 NAME'a'1.3-1.4 NEWLINE''1.4-1.5 ENDMARKER''2.0-2.0''
# expect: NUMBER'0x1'1.0-1.3 NAME'g'1.3-1.4 NEWLINE''1.4-1.5 ENDMARKER''2.0-2.0''
# expect: NUMBER'0b1'1.0-1.3 NAME'a'1.3-1.4 NEWLINE''1.4-1.5 ENDMARKER''2.0-2.0''
# expect: NUMBER'1j'1.0-1.2 NAME'a'1.2-1.3 NEWLINE''1.3-1.4 ENDMARKER''2.0-2.0''
# expect: NUMBER'1.2'1.0-1.3 NUMBER'.3'1.3-1.5 NEWLINE''1.5-1.6 ENDMARKER''2.0-2.0''
# expect: TokenError("invalid digit '2' in binary literal", (1, 4))
# expect: TokenError("invalid digit '8' in octal literal", (1, 4))
# expect: TokenError('invalid hexadecimal literal', (1, 3))
# expect: TokenError('invalid decimal literal', (1, 4))
# expect: FSTRING_START"f'"1.0-1.2 OP'{'1.2-1.3 NAME'a'1.3-1.4 OP'!'1.4-1.5 NAME'r'1.5-1.6 OP':'1.6-1.7 FSTRING_END"'"1.7-1.8 NL'\n'1.8-1.9 TokenError('unexpected EOF in multi-line statement', (1, 0))
# expect: FSTRING_START"f'"1.0-1.2 OP'{'1.2-1.3 OP'('1.3-1.4 OP'}'1.4-1.5 TokenError("f-string: expecting '}'", (1, 6))
# expect: FSTRING_START"f'"1.0-1.2 OP'{'1.2-1.3 OP')'1.3-1.4 TokenError("f-string: single '}' is not allowed", (1, 5))
# expect: FSTRING_START"f'"1.0-1.2 OP'{'1.2-1.3 NAME'a'1.3-1.4 OP']'1.4-1.5 TokenError("f-string: single '}' is not allowed", (1, 6))
# expect: FSTRING_START"f'"1.0-1.2 OP'{'1.2-1.3 TokenError("f-string: expecting '}'", (1, 4))
# expect: FSTRING_START"f'"1.0-1.2"f'{a\n" OP'{'1.2-1.3"f'{a\n" NAME'a'1.3-1.4"f'{a\n" NL'\n'1.4-1.5"f'{a\n" TokenError("f-string: expecting '}'", (2, 1))
# expect: FSTRING_START"f'''"1.0-1.4 OP'{'1.4-1.5 NAME'a'1.5-1.6 NL''1.6-1.7 TokenError('unexpected EOF in multi-line statement', (1, 7))
# expect: FSTRING_START"f'''"1.0-1.4 TokenError('unterminated triple-quoted f-string literal (detected at line 1)', (1, 1))
# expect: FSTRING_START"f'"1.0-1.2 OP'{'1.2-1.3 NAME'a'1.3-1.4 OP':'1.4-1.5 OP'{'1.5-1.6 NAME'b'1.6-1.7 OP':'1.7-1.8 OP'{'1.8-1.9 NAME'c'1.9-1.10 OP':'1.10-1.11 TokenError('f-string: expressions nested too deeply', (1, 11))
# expect: FSTRING_START"f'"1.0-1.2"f'{a:\n" OP'{'1.2-1.3"f'{a:\n" NAME'a'1.3-1.4"f'{a:\n" OP':'1.4-1.5"f'{a:\n" TokenError('f-string: newlines are not allowed in format specifiers for single quoted f-strings', (1, 6))
# expect: NAME'if'1.0-1.2'if x:\n' NAME'x'1.3-1.4'if x:\n' OP':'1.4-1.5'if x:\n' NEWLINE'\n'1.5-1.6'if x:\n' INDENT'\t'2.0-2.1'\ty\n' NAME'y'2.1-2.2'\ty\n' NEWLINE'\n'2.2-2.3'\ty\n' TabError('inconsistent use of tabs and spaces in indentation', ('<string>', 3, 10, '        z', None, None))
# expect: NAME'if'1.0-1.2'if x:\n' NAME'x'1.3-1.4'if x:\n' OP':'1.4-1.5'if x:\n' NEWLINE'\n'1.5-1.6'if x:\n' INDENT'        '2.0-2.8'        y\n' NAME'y'2.8-2.9'        y\n' NEWLINE'\n'2.9-2.10'        y\n' TabError('inconsistent use of tabs and spaces in indentation', ('<string>', 3, 3, '\tz', None, None))
# expect: INDENT'  '1.0-1.2 NAME'x'1.2-1.3 NEWLINE'\n'1.3-1.4 DEDENT''2.0-2.0'' ENDMARKER''2.0-2.0''
# expect: INDENT'\t'1.0-1.1'\tif x:\n' NAME'if'1.1-1.3'\tif x:\n' NAME'x'1.4-1.5'\tif x:\n' OP':'1.5-1.6'\tif x:\n' NEWLINE'\n'1.6-1.7'\tif x:\n' INDENT'\t  '2.0-2.3'\t  y\n' NAME'y'2.3-2.4'\t  y\n' NEWLINE'\n'2.4-2.5'\t  y\n' IndentationError('unindent does not match any outer indentation level', ('<string>', 3, 3, ' z', None, None))
# expect: TokenError('unterminated string literal (detected at line 1)', (1, 1))
# expect: TokenError('unterminated string literal (detected at line 1)', (1, 1))
# expect: TokenError('unterminated string literal (detected at line 2)', (1, 1))
# expect: STRING"b'é'"1.0-1.4 NEWLINE''1.4-1.5 ENDMARKER''2.0-2.0''
# expect: NAME'x'1.0-1.1 OP'='1.2-1.3 STRING"'a'"1.4-1.7 TokenError('unterminated string literal (detected at line 1)', (1, 9))
# expect: TokenError('EOF in multi-line string', (1, 1))
# expect: TokenError('EOF in multi-line string', (1, 1))
# expect: NAME'a'1.0-1.1 TokenError('unexpected EOF in multi-line statement', (1, 3))
# expect: NAME'a'1.0-1.1 TokenError('unexpected EOF in multi-line statement', (1, 4))
# expect: TokenError('unexpected EOF in multi-line statement', (1, 0))
# expect: NAME'a'1.0-1.1'a\\\n' NEWLINE'\n'2.0-2.1'\n' ENDMARKER''3.0-3.0''
# expect: NAME'a'1.0-1.1 TokenError('invalid non-printable character U+0001', (1, 2))
# expect: NL''1.1-1.2 ENDMARKER''2.0-2.0''
# expect: NAME'if'1.0-1.2'if 1:\n' NUMBER'1'1.3-1.4'if 1:\n' OP':'1.4-1.5'if 1:\n' NEWLINE'\n'1.5-1.6'if 1:\n' NL'\n'2.0-2.1'\n' COMMENT'# c'3.1-3.4' # c\n' NL'\n'3.4-3.5' # c\n' INDENT'  '4.0-4.2'  x\n' NAME'x'4.2-4.3'  x\n' NEWLINE'\n'4.3-4.4'  x\n' NAME'y'6.2-6.3'  y' NEWLINE''6.3-6.4'  y' DEDENT''7.0-7.0'' ENDMARKER''7.0-7.0''
# expect: NUMBER'0777'1.0-1.4 NEWLINE''1.4-1.5 ENDMARKER''2.0-2.0''
# expect: TokenError('invalid decimal literal', (1, 2))
# expect: NUMBER'09.5'1.0-1.4 NEWLINE''1.4-1.5 ENDMARKER''2.0-2.0''
# expect: NUMBER'09'1.0-1.2 NEWLINE''1.2-1.3 ENDMARKER''2.0-2.0''
# expect: NUMBER'1E5'1.0-1.3 NEWLINE''1.3-1.4 ENDMARKER''2.0-2.0''
# expect: NUMBER'0xDEADbeef'1.0-1.10 NAME'L'1.10-1.11 NEWLINE''1.11-1.12 ENDMARKER''2.0-2.0''
# expect: NUMBER'1.'1.0-1.2 NAME'real'1.2-1.6 NEWLINE''1.6-1.7 ENDMARKER''2.0-2.0''
# expect: NUMBER'1.'1.0-1.2 OP'.'1.2-1.3 NAME'real'1.3-1.7 NEWLINE''1.7-1.8 ENDMARKER''2.0-2.0''
# expect: NUMBER'1'1.0-1.1 NAME'if'1.2-1.4 NUMBER'2'1.5-1.6 NAME'else'1.6-1.10 NUMBER'3'1.11-1.12 NEWLINE''1.12-1.13 ENDMARKER''2.0-2.0''
# expect: NUMBER'0x1f'1.0-1.4 NAME'or'1.4-1.6 NAME'x'1.7-1.8 NAME'in'1.9-1.11 NAME'y'1.12-1.13 NEWLINE''1.13-1.14 ENDMARKER''2.0-2.0''
# expect: TokenError('invalid decimal literal', (1, 6))
# expect: NAME'lambda'1.0-1.6 OP':'1.6-1.7 NUMBER'0'1.7-1.8 NEWLINE''1.8-1.9 ENDMARKER''2.0-2.0''
# expect: TokenError('invalid octal literal', (1, 2))
# expect: NUMBER'1'1.0-1.1 NAME'in'1.1-1.3 NAME'x'1.4-1.5 NEWLINE''1.5-1.6 ENDMARKER''2.0-2.0''
# expect: NUMBER'1j'1.0-1.2 NAME'if'1.2-1.4 NAME'x'1.5-1.6 NEWLINE''1.6-1.7 ENDMARKER''2.0-2.0''
# expect: FSTRING_START"f'"1.0-1.2 OP'{'1.2-1.3 NAME'x'1.3-1.4 NL''1.4-1.5 TokenError('unexpected EOF in multi-line statement', (1, 5))
# expect: FSTRING_START"f'"1.0-1.2 OP'{'1.2-1.3 NAME'x'1.3-1.4 OP'!'1.4-1.5 NL''1.5-1.6 TokenError('unexpected EOF in multi-line statement', (1, 6))
# expect: TSTRING_START"t'"1.0-1.2 OP'{'1.2-1.3 NL''1.3-1.4 TokenError('unexpected EOF in multi-line statement', (1, 4))
# expect: FSTRING_START"f'"1.0-1.2"f'a\n" TokenError('unterminated f-string literal (detected at line 1)', (1, 1))
# expect: FSTRING_START"f'"1.0-1.2"f'{'a\n" OP'{'1.2-1.3"f'{'a\n" TokenError("f-string: expecting '}'", (1, 4))
# expect: FSTRING_START"f'"1.0-1.2 OP'{'1.2-1.3 NAME'a'1.3-1.4 OP':'1.4-1.5 OP'{'1.5-1.6 NAME'b'1.6-1.7 OP'}'1.7-1.8 FSTRING_MIDDLE'c'1.8-1.9 OP'}'1.9-1.10 FSTRING_END"'"1.10-1.11 NEWLINE''1.11-1.12 ENDMARKER''2.0-2.0''
# expect: FSTRING_START"f'''"1.0-1.4"f'''{a:\n" OP'{'1.4-1.5"f'''{a:\n" NAME'a'1.5-1.6"f'''{a:\n" OP':'1.6-1.7"f'''{a:\n" FSTRING_MIDDLE'\n  '1.7-2.2"f'''{a:\n  {b}\n" OP'{'2.2-2.3'  {b}\n' NAME'b'2.3-2.4'  {b}\n' OP'}'2.4-2.5'  {b}\n' FSTRING_MIDDLE'\n'2.5-3.0"  {b}\n}'''" OP'}'3.0-3.1"}'''" FSTRING_END"'''"3.1-3.4"}'''" NEWLINE''3.4-3.5"}'''" ENDMARKER''4.0-4.0''
# expect: FSTRING_START"f'"1.0-1.2 OP'{'1.2-1.3 NAME'a'1.3-1.4 OP':'1.4-1.5 FSTRING_MIDDLE"b\\'c"1.5-1.9 OP'}'1.9-1.10 FSTRING_END"'"1.10-1.11 NEWLINE''1.11-1.12 ENDMARKER''2.0-2.0''
# expect: FSTRING_START"f'"1.0-1.2"f'a\\\n" FSTRING_MIDDLE'a\\\nb'1.2-2.1 FSTRING_END"'"2.1-2.2"b'" NEWLINE''2.2-2.3"b'" ENDMARKER''3.0-3.0''
# expect: FSTRING_START"f'"1.0-1.2 FSTRING_MIDDLE"\\'"1.2-1.4 FSTRING_END"'"1.4-1.5 NEWLINE''1.5-1.6 ENDMARKER''2.0-2.0''
# expect: FSTRING_START"rf'"1.0-1.3 FSTRING_MIDDLE"\\'"1.3-1.5 FSTRING_END"'"1.5-1.6 NEWLINE''1.6-1.7 ENDMARKER''2.0-2.0''
# expect: FSTRING_START"f'"1.0-1.2 OP'{'1.2-1.3 NAME'x'1.3-1.4 OP'!'1.4-1.5 NAME'r'1.5-1.6 OP'}'1.6-1.7 FSTRING_END"'"1.7-1.8 STRING"'y'"1.9-1.12 FSTRING_START'f"'1.13-1.15 OP'{'1.15-1.16 FSTRING_START"f'"1.16-1.18 OP'{'1.18-1.19 NAME'z'1.19-1.20 OP'}'1.20-1.21 FSTRING_END"'"1.21-1.22 OP'}'1.22-1.23 FSTRING_END'"'1.23-1.24 NEWLINE''1.24-1.25 ENDMARKER''2.0-2.0''
# expect: FSTRING_START"rf'"1.0-1.3 FSTRING_MIDDLE'\\N'1.3-1.5 OP'{'1.5-1.6 NAME'x'1.6-1.7 OP'}'1.7-1.8 FSTRING_END"'"1.8-1.9 NEWLINE''1.9-1.10 ENDMARKER''2.0-2.0''
# expect: FSTRING_START"F'"1.0-1.2 FSTRING_END"'"1.2-1.3 FSTRING_START"fR'"1.4-1.7 FSTRING_END"'"1.7-1.8 STRING"Rb''"1.9-1.13 STRING"bR''"1.14-1.18 NEWLINE''1.18-1.19 ENDMARKER''2.0-2.0''
# expect: NAME'x'1.0-1.1 OP'='1.2-1.3 OP'{'1.4-1.5 NUMBER'1'1.5-1.6 OP':'1.6-1.7 NUMBER'2'1.7-1.8 OP','1.8-1.9 STRING"'a'"1.10-1.13 OP':'1.13-1.14 OP'['1.14-1.15 NUMBER'3'1.15-1.16 OP']'1.16-1.17 OP'}'1.17-1.18 NEWLINE'\n'1.18-1.19 ENDMARKER''2.0-2.0''
# expect: FSTRING_START"f'"1.0-1.2 OP'{'1.2-1.3 OP'{'1.4-1.5 NUMBER'1'1.5-1.6 OP':'1.6-1.7 NUMBER'2'1.7-1.8 OP'}'1.8-1.9 OP'['1.9-1.10 NUMBER'1'1.10-1.11 OP']'1.11-1.12 OP'}'1.13-1.14 FSTRING_END"'"1.14-1.15 NEWLINE''1.15-1.16 ENDMARKER''2.0-2.0''
# expect: FSTRING_START"f'"1.0-1.2 OP'{'1.2-1.3 OP'('1.3-1.4 NAME'lambda'1.4-1.10 NAME'x'1.11-1.12 OP':'1.12-1.13 NUMBER'1'1.14-1.15 OP')'1.15-1.16 OP'}'1.16-1.17 FSTRING_END"'"1.17-1.18 NEWLINE''1.18-1.19 ENDMARKER''2.0-2.0''
# expect: FSTRING_START"f'"1.0-1.2 OP'{'1.2-1.3 NAME'a'1.3-1.4 OP':'1.4-1.5 FSTRING_MIDDLE'=5'1.5-1.7 OP'}'1.7-1.8 FSTRING_END"'"1.8-1.9 FSTRING_START"f'"1.10-1.12 OP'{'1.12-1.13 OP'('1.13-1.14 NAME'a'1.14-1.15 OP':='1.15-1.17 NUMBER'5'1.17-1.18 OP')'1.18-1.19 OP'}'1.19-1.20 FSTRING_END"'"1.20-1.21 NEWLINE''1.21-1.22 ENDMARKER''2.0-2.0''
# expect: FSTRING_START"f'"1.0-1.2 OP'{'1.2-1.3 NAME'a'1.3-1.4 OP'!='1.4-1.6 NAME'b'1.6-1.7 OP'}'1.7-1.8 FSTRING_END"'"1.8-1.9 NEWLINE''1.9-1.10 ENDMARKER''2.0-2.0''
# expect: NAME'if'1.0-1.2'if a:\n' NAME'a'1.3-1.4'if a:\n' OP':'1.4-1.5'if a:\n' NEWLINE'\n'1.5-1.6'if a:\n' INDENT'  '2.0-2.2'  b\n' NAME'b'2.2-2.3'  b\n' NEWLINE'\n'2.3-2.4'  b\n' NAME'c'4.2-4.3'  c\n' NEWLINE'\n'4.3-4.4'  c\n' DEDENT''5.0-5.0'' ENDMARKER''5.0-5.0''
# expect: NAME'if'1.0-1.2'if a:\n' NAME'a'1.3-1.4'if a:\n' OP':'1.4-1.5'if a:\n' NEWLINE'\n'1.5-1.6'if a:\n' INDENT'  '3.0-3.2'  c\n' NAME'c'3.2-3.3'  c\n' NEWLINE'\n'3.3-3.4'  c\n' DEDENT''4.0-4.0'd' NAME'd'4.0-4.1'd' NEWLINE''4.1-4.2'd' ENDMARKER''5.0-5.0''
# expect: NAME'a'1.0-1.1'a = \\\n' OP'='1.2-1.3'a = \\\n' NUMBER'1'2.2-2.3'  1\n' NEWLINE'\n'2.3-2.4'  1\n' ENDMARKER''3.0-3.0''
