# re.Scanner: groups inside of a phrase have the numbers from 1, as those of the phrases.
import re
def t(lex, s):
    try:
        sc = re.Scanner([(p, (lambda k: lambda s, tok: (k, tok, s.match.lastindex, s.match.groups(), s.match.regs))(i)) for i, p in enumerate(lex)])
        print(sc.scanner.groups, sc.scan(s))
    except Exception as e: print(lex, type(e).__name__, e)
t([r"(a)(b)\1", r"c"], "abac")  # expect: 2 ([(0, 'aba', 1, ('aba', 'b'), ((0, 3), (0, 3), (1, 2))), (1, 'c', 2, (None, 'c'), ((3, 4), (-1, -1), (3, 4)))], '')
t([r"c", r"(a)(b)\1"], "caba")  # expect: 2 ([(0, 'c', 1, ('c', None), ((0, 1), (0, 1), (-1, -1))), (1, 'aba', 2, ('a', 'ba'), ((1, 4), (1, 2), (2, 4)))], '')
t([r"c", r"d", r"(a)(b)\2", r"(e)\1"], "dabbceed")  # expect: 4 ([(1, 'd', 2, (None, 'd', None, None), ((0, 1), (-1, -1), (0, 1), (-1, -1), (-1, -1))), (2, 'abb', 3, ('a', 'b', 'abb', None), ((1, 4), (1, 2), (2, 3), (1, 4), (-1, -1))), (0, 'c', 1, ('c', None, None, None), ((4, 5), (4, 5), (-1, -1), (-1, -1), (-1, -1))), (3, 'ee', 4, ('e', None, None, 'ee'), ((5, 7), (5, 6), (-1, -1), (-1, -1), (5, 7))), (1, 'd', 2, (None, 'd', None, None), ((7, 8), (-1, -1), (7, 8), (-1, -1), (-1, -1)))], '')
t([r"(a)|(x)", r"(b)"], "abxb")  # expect: 2 ([(0, 'a', 1, ('a', None), ((0, 1), (0, 1), (-1, -1))), (1, 'b', 2, ('b', 'b'), ((1, 2), (1, 2), (1, 2))), (0, 'x', 1, ('x', 'x'), ((2, 3), (2, 3), (2, 3))), (1, 'b', 2, ('b', 'b'), ((3, 4), (3, 4), (3, 4)))], '')
t([r"(a)(b)(c)", "d"], "abcd")  # expect: ['(a)(b)(c)', 'd'] RuntimeError invalid SRE code
t([r"d", r"(?:(a)|b)+", r"\d+"], "dabab12")  # expect: 3 ([(0, 'd', 1, ('d', None, None), ((0, 1), (0, 1), (-1, -1), (-1, -1))), (1, 'abab', 2, ('a', 'abab', None), ((1, 5), (3, 4), (1, 5), (-1, -1))), (2, '12', 3, (None, None, '12'), ((5, 7), (-1, -1), (-1, -1), (5, 7)))], '')
t([r"(`+)x\1", r"\s+", r"(?P<n>y)(?P=n)"], "``x`` yy")  # expect: 3 ([(0, '``x``', 1, ('``x``', None, None), ((0, 5), (0, 5), (-1, -1), (-1, -1))), (1, ' ', 2, (None, ' ', None), ((5, 6), (-1, -1), (5, 6), (-1, -1))), (2, 'yy', 3, ('y', None, 'yy'), ((6, 8), (6, 7), (-1, -1), (6, 8)))], '')
t([r"d", r"(a)(?(1)b|c)"], "dabd")  # expect: 2 ([(0, 'd', 1, ('d', None), ((0, 1), (0, 1), (-1, -1))), (1, 'ab', 2, ('a', 'ab'), ((1, 3), (1, 2), (1, 3))), (0, 'd', 1, ('d', None), ((3, 4), (3, 4), (-1, -1)))], '')
t([r"(a)\2(b)"], "ab")  # expect: ['(a)\\2(b)'] PatternError invalid group reference 2 at position 4
t([r"\1(a)"], "ab")  # expect: ['\\1(a)'] PatternError invalid group reference 1 at position 1
t([r"x", r"(?P<q>a)", r"(?P<q>b)"], "xab")  # expect: 3 ([(0, 'x', 1, ('x', None, None), ((0, 1), (0, 1), (-1, -1), (-1, -1))), (1, 'a', 2, ('a', 'a', None), ((1, 2), (1, 2), (1, 2), (-1, -1))), (2, 'b', 3, ('b', None, 'b'), ((2, 3), (2, 3), (-1, -1), (2, 3)))], '')
t([r"(a)(b)", r"(c)(d)(e)", "f"], "abcdef")  # expect: 3 ([(0, 'ab', 1, ('ab', 'b', None), ((0, 2), (0, 2), (1, 2), (-1, -1))), (1, 'cde', 2, ('c', 'de', 'e'), ((2, 5), (2, 3), (3, 5), (4, 5))), (2, 'f', 3, (None, None, 'f'), ((5, 6), (-1, -1), (-1, -1), (5, 6)))], '')
class S(re.Scanner):
    def it(self, s):
        sc = self.scanner.scanner(s)
        for m in iter(sc.search, None): yield m.lastindex, m.group(), m.groups()
print(list(S([(r"(\*+)(\w+)\1", 1), (r"_(\w)_", 2)]).it("q *ab* _c_ **d**")))  # expect: [(1, '*ab*', ('*ab*', 'ab')), (2, '_c_', ('c', '_c_')), (1, '**d**', ('**d**', 'd'))]
