# pprint: containers over several lines.
import pprint, collections, types, io
from pprint import pformat as F
def t(f, *a, **k):
    try:
        r = f(*a, **k)
    except Exception as e:
        r = f"{type(e).__name__}: {e}"
    print(r)
words = "the quick brown fox jumped over the lazy dog " * 3
data = [
    [], (), {}, set(), frozenset(), "", b"", [1], (1,), {1: 2}, {1}, list(range(40)), tuple(range(40)), {i: i * i for i in range(20)}, set(range(40)), frozenset(range(30)),
    words, [words], {"k": words}, words.encode(), [words.encode()], bytearray(words.encode()), [bytearray(words.encode())], "a\n" * 30, ["line one\nline two\n" * 4], "x" * 100, ["x" * 100], b"ab", "\t\x00" * 40,
    {"b": [1, 2, {"c": list(range(30))}], "a": ({"x" * 30: "y" * 40}, [[[[["deep" * 10]]]]])}, [[1, "two" * 20, (3, [4] * 25)]] * 3,
    collections.OrderedDict((i, "v" * 10) for i in range(10)), collections.OrderedDict(), collections.defaultdict(list, {i: ["v" * 20] for i in range(5)}), collections.defaultdict(int), collections.Counter("abracadabra" * 5 + "xyz" * 20), collections.Counter({i * 10**10: i for i in range(8)}), collections.Counter(),
    collections.ChainMap({i: "a" * 9 for i in range(9)}, {"b": 1}), collections.ChainMap(), collections.deque(range(40)), collections.deque(range(40), maxlen=50), collections.deque(), collections.UserDict({i: "a" * 9 for i in range(9)}), collections.UserList(range(40)), collections.UserString(words),
    types.MappingProxyType({i: "a" * 9 for i in range(9)}), types.SimpleNamespace(a=list(range(30)), bb="x" * 60, c=1), types.SimpleNamespace(), [1.5, None, True, 2j, ...], 10**100, [10**50, -12345678],
]
for d in data:
    print(F(d))
    print(F(d, width=30, indent=4, compact=True))
    print(F(d, width=40, depth=2, sort_dicts=False, underscore_numbers=True))
# expect: []
# expect: []
# expect: []
# expect: ()
# expect: ()
# expect: ()
# expect: {}
# expect: {}
# expect: {}
# expect: set()
# expect: set()
# expect: set()
# expect: frozenset()
# expect: frozenset()
# expect: frozenset()
# expect: ''
# expect: ''
# expect: ''
# expect: b''
# expect: b''
# expect: b''
# expect: [1]
# expect: [1]
# expect: [1]
# expect: (1,)
# expect: (1,)
# expect: (1,)
# expect: {1: 2}
# expect: {1: 2}
# expect: {1: 2}
# expect: {1}
# expect: {1}
# expect: {1}
# expect: [0,
# expect:  1,
# expect:  2,
# expect:  3,
# expect:  4,
# expect:  5,
# expect:  6,
# expect:  7,
# expect:  8,
# expect:  9,
# expect:  10,
# expect:  11,
# expect:  12,
# expect:  13,
# expect:  14,
# expect:  15,
# expect:  16,
# expect:  17,
# expect:  18,
# expect:  19,
# expect:  20,
# expect:  21,
# expect:  22,
# expect:  23,
# expect:  24,
# expect:  25,
# expect:  26,
# expect:  27,
# expect:  28,
# expect:  29,
# expect:  30,
# expect:  31,
# expect:  32,
# expect:  33,
# expect:  34,
# expect:  35,
# expect:  36,
# expect:  37,
# expect:  38,
# expect:  39]
# expect: [   0, 1, 2, 3, 4, 5, 6, 7, 8,
# expect:     9, 10, 11, 12, 13, 14, 15,
# expect:     16, 17, 18, 19, 20, 21,
# expect:     22, 23, 24, 25, 26, 27,
# expect:     28, 29, 30, 31, 32, 33,
# expect:     34, 35, 36, 37, 38, 39]
# expect: [0,
# expect:  1,
# expect:  2,
# expect:  3,
# expect:  4,
# expect:  5,
# expect:  6,
# expect:  7,
# expect:  8,
# expect:  9,
# expect:  10,
# expect:  11,
# expect:  12,
# expect:  13,
# expect:  14,
# expect:  15,
# expect:  16,
# expect:  17,
# expect:  18,
# expect:  19,
# expect:  20,
# expect:  21,
# expect:  22,
# expect:  23,
# expect:  24,
# expect:  25,
# expect:  26,
# expect:  27,
# expect:  28,
# expect:  29,
# expect:  30,
# expect:  31,
# expect:  32,
# expect:  33,
# expect:  34,
# expect:  35,
# expect:  36,
# expect:  37,
# expect:  38,
# expect:  39]
# expect: (0,
# expect:  1,
# expect:  2,
# expect:  3,
# expect:  4,
# expect:  5,
# expect:  6,
# expect:  7,
# expect:  8,
# expect:  9,
# expect:  10,
# expect:  11,
# expect:  12,
# expect:  13,
# expect:  14,
# expect:  15,
# expect:  16,
# expect:  17,
# expect:  18,
# expect:  19,
# expect:  20,
# expect:  21,
# expect:  22,
# expect:  23,
# expect:  24,
# expect:  25,
# expect:  26,
# expect:  27,
# expect:  28,
# expect:  29,
# expect:  30,
# expect:  31,
# expect:  32,
# expect:  33,
# expect:  34,
# expect:  35,
# expect:  36,
# expect:  37,
# expect:  38,
# expect:  39)
# expect: (   0, 1, 2, 3, 4, 5, 6, 7, 8,
# expect:     9, 10, 11, 12, 13, 14, 15,
# expect:     16, 17, 18, 19, 20, 21,
# expect:     22, 23, 24, 25, 26, 27,
# expect:     28, 29, 30, 31, 32, 33,
# expect:     34, 35, 36, 37, 38, 39)
# expect: (0,
# expect:  1,
# expect:  2,
# expect:  3,
# expect:  4,
# expect:  5,
# expect:  6,
# expect:  7,
# expect:  8,
# expect:  9,
# expect:  10,
# expect:  11,
# expect:  12,
# expect:  13,
# expect:  14,
# expect:  15,
# expect:  16,
# expect:  17,
# expect:  18,
# expect:  19,
# expect:  20,
# expect:  21,
# expect:  22,
# expect:  23,
# expect:  24,
# expect:  25,
# expect:  26,
# expect:  27,
# expect:  28,
# expect:  29,
# expect:  30,
# expect:  31,
# expect:  32,
# expect:  33,
# expect:  34,
# expect:  35,
# expect:  36,
# expect:  37,
# expect:  38,
# expect:  39)
# expect: {0: 0,
# expect:  1: 1,
# expect:  2: 4,
# expect:  3: 9,
# expect:  4: 16,
# expect:  5: 25,
# expect:  6: 36,
# expect:  7: 49,
# expect:  8: 64,
# expect:  9: 81,
# expect:  10: 100,
# expect:  11: 121,
# expect:  12: 144,
# expect:  13: 169,
# expect:  14: 196,
# expect:  15: 225,
# expect:  16: 256,
# expect:  17: 289,
# expect:  18: 324,
# expect:  19: 361}
# expect: {   0: 0,
# expect:     1: 1,
# expect:     2: 4,
# expect:     3: 9,
# expect:     4: 16,
# expect:     5: 25,
# expect:     6: 36,
# expect:     7: 49,
# expect:     8: 64,
# expect:     9: 81,
# expect:     10: 100,
# expect:     11: 121,
# expect:     12: 144,
# expect:     13: 169,
# expect:     14: 196,
# expect:     15: 225,
# expect:     16: 256,
# expect:     17: 289,
# expect:     18: 324,
# expect:     19: 361}
# expect: {0: 0,
# expect:  1: 1,
# expect:  2: 4,
# expect:  3: 9,
# expect:  4: 16,
# expect:  5: 25,
# expect:  6: 36,
# expect:  7: 49,
# expect:  8: 64,
# expect:  9: 81,
# expect:  10: 100,
# expect:  11: 121,
# expect:  12: 144,
# expect:  13: 169,
# expect:  14: 196,
# expect:  15: 225,
# expect:  16: 256,
# expect:  17: 289,
# expect:  18: 324,
# expect:  19: 361}
# expect: {0,
# expect:  1,
# expect:  2,
# expect:  3,
# expect:  4,
# expect:  5,
# expect:  6,
# expect:  7,
# expect:  8,
# expect:  9,
# expect:  10,
# expect:  11,
# expect:  12,
# expect:  13,
# expect:  14,
# expect:  15,
# expect:  16,
# expect:  17,
# expect:  18,
# expect:  19,
# expect:  20,
# expect:  21,
# expect:  22,
# expect:  23,
# expect:  24,
# expect:  25,
# expect:  26,
# expect:  27,
# expect:  28,
# expect:  29,
# expect:  30,
# expect:  31,
# expect:  32,
# expect:  33,
# expect:  34,
# expect:  35,
# expect:  36,
# expect:  37,
# expect:  38,
# expect:  39}
# expect: {   0, 1, 2, 3, 4, 5, 6, 7, 8,
# expect:     9, 10, 11, 12, 13, 14, 15,
# expect:     16, 17, 18, 19, 20, 21,
# expect:     22, 23, 24, 25, 26, 27,
# expect:     28, 29, 30, 31, 32, 33,
# expect:     34, 35, 36, 37, 38, 39}
# expect: {0,
# expect:  1,
# expect:  2,
# expect:  3,
# expect:  4,
# expect:  5,
# expect:  6,
# expect:  7,
# expect:  8,
# expect:  9,
# expect:  10,
# expect:  11,
# expect:  12,
# expect:  13,
# expect:  14,
# expect:  15,
# expect:  16,
# expect:  17,
# expect:  18,
# expect:  19,
# expect:  20,
# expect:  21,
# expect:  22,
# expect:  23,
# expect:  24,
# expect:  25,
# expect:  26,
# expect:  27,
# expect:  28,
# expect:  29,
# expect:  30,
# expect:  31,
# expect:  32,
# expect:  33,
# expect:  34,
# expect:  35,
# expect:  36,
# expect:  37,
# expect:  38,
# expect:  39}
# expect: frozenset({0,
# expect:            1,
# expect:            2,
# expect:            3,
# expect:            4,
# expect:            5,
# expect:            6,
# expect:            7,
# expect:            8,
# expect:            9,
# expect:            10,
# expect:            11,
# expect:            12,
# expect:            13,
# expect:            14,
# expect:            15,
# expect:            16,
# expect:            17,
# expect:            18,
# expect:            19,
# expect:            20,
# expect:            21,
# expect:            22,
# expect:            23,
# expect:            24,
# expect:            25,
# expect:            26,
# expect:            27,
# expect:            28,
# expect:            29})
# expect: frozenset({   0, 1, 2, 3, 4,
# expect:               5, 6, 7, 8, 9,
# expect:               10, 11, 12, 13,
# expect:               14, 15, 16, 17,
# expect:               18, 19, 20, 21,
# expect:               22, 23, 24, 25,
# expect:               26, 27, 28,
# expect:               29})
# expect: frozenset({0,
# expect:            1,
# expect:            2,
# expect:            3,
# expect:            4,
# expect:            5,
# expect:            6,
# expect:            7,
# expect:            8,
# expect:            9,
# expect:            10,
# expect:            11,
# expect:            12,
# expect:            13,
# expect:            14,
# expect:            15,
# expect:            16,
# expect:            17,
# expect:            18,
# expect:            19,
# expect:            20,
# expect:            21,
# expect:            22,
# expect:            23,
# expect:            24,
# expect:            25,
# expect:            26,
# expect:            27,
# expect:            28,
# expect:            29})
# expect: ('the quick brown fox jumped over the lazy dog the quick brown fox jumped over '
# expect:  'the lazy dog the quick brown fox jumped over the lazy dog ')
# expect: ('the quick brown fox jumped '
# expect:  'over the lazy dog the '
# expect:  'quick brown fox jumped '
# expect:  'over the lazy dog the '
# expect:  'quick brown fox jumped '
# expect:  'over the lazy dog ')
# expect: ('the quick brown fox jumped over the '
# expect:  'lazy dog the quick brown fox jumped '
# expect:  'over the lazy dog the quick brown '
# expect:  'fox jumped over the lazy dog ')
# expect: ['the quick brown fox jumped over the lazy dog the quick brown fox jumped over '
# expect:  'the lazy dog the quick brown fox jumped over the lazy dog ']
# expect: [   'the quick brown fox '
# expect:     'jumped over the lazy '
# expect:     'dog the quick brown fox '
# expect:     'jumped over the lazy '
# expect:     'dog the quick brown fox '
# expect:     'jumped over the lazy '
# expect:     'dog ']
# expect: ['the quick brown fox jumped over the '
# expect:  'lazy dog the quick brown fox jumped '
# expect:  'over the lazy dog the quick brown '
# expect:  'fox jumped over the lazy dog ']
# expect: {'k': 'the quick brown fox jumped over the lazy dog the quick brown fox jumped '
# expect:       'over the lazy dog the quick brown fox jumped over the lazy dog '}
# expect: {   'k': 'the quick brown '
# expect:          'fox jumped over '
# expect:          'the lazy dog the '
# expect:          'quick brown fox '
# expect:          'jumped over the '
# expect:          'lazy dog the quick '
# expect:          'brown fox jumped '
# expect:          'over the lazy dog '}
# expect: {'k': 'the quick brown fox jumped over '
# expect:       'the lazy dog the quick brown '
# expect:       'fox jumped over the lazy dog '
# expect:       'the quick brown fox jumped over '
# expect:       'the lazy dog '}
# expect: (b'the quick brown fox jumped over the lazy dog the quick brown fox jumped over'
# expect:  b' the lazy dog the quick brown fox jumped over the lazy dog ')
# expect: (b'the quick brown fox jump'
# expect:  b'ed over the lazy dog the'
# expect:  b' quick brown fox jumped '
# expect:  b'over the lazy dog the qu'
# expect:  b'ick brown fox jumped ove'
# expect:  b'r the lazy dog ')
# expect: (b'the quick brown fox jumped over the '
# expect:  b'lazy dog the quick brown fox jumped '
# expect:  b'over the lazy dog the quick brown fo'
# expect:  b'x jumped over the lazy dog ')
# expect: [b'the quick brown fox jumped over the lazy dog the quick brown fox jumped over'
# expect:  b' the lazy dog the quick brown fox jumped over the lazy dog ']
# expect: [   b'the quick brown fox '
# expect:     b'jumped over the lazy'
# expect:     b' dog the quick brown'
# expect:     b' fox jumped over the'
# expect:     b' lazy dog the quick '
# expect:     b'brown fox jumped ove'
# expect:     b'r the lazy dog ']
# expect: [b'the quick brown fox jumped over the '
# expect:  b'lazy dog the quick brown fox jumped '
# expect:  b'over the lazy dog the quick brown fo'
# expect:  b'x jumped over the lazy dog ']
# expect: bytearray(b'the quick brown fox jumped over the lazy dog the quick brown fox'
# expect:           b' jumped over the lazy dog the quick brown fox jumped over the la'
# expect:           b'zy dog ')
# expect: bytearray(b'the quick brown '
# expect:           b'fox jumped over '
# expect:           b'the lazy dog the'
# expect:           b' quick brown fox'
# expect:           b' jumped over the'
# expect:           b' lazy dog the qu'
# expect:           b'ick brown fox ju'
# expect:           b'mped over the la'
# expect:           b'zy dog ')
# expect: bytearray(b'the quick brown fox jump'
# expect:           b'ed over the lazy dog the'
# expect:           b' quick brown fox jumped '
# expect:           b'over the lazy dog the qu'
# expect:           b'ick brown fox jumped ove'
# expect:           b'r the lazy dog ')
# expect: [bytearray(b'the quick brown fox jumped over the lazy dog the quick brown fox'
# expect:            b' jumped over the lazy dog the quick brown fox jumped over the la'
# expect:            b'zy dog ')]
# expect: [   bytearray(b'the quick br'
# expect:               b'own fox jump'
# expect:               b'ed over the '
# expect:               b'lazy dog the'
# expect:               b' quick brown'
# expect:               b' fox jumped '
# expect:               b'over the laz'
# expect:               b'y dog the qu'
# expect:               b'ick brown fo'
# expect:               b'x jumped ove'
# expect:               b'r the lazy d'
# expect:               b'og ')]
# expect: [bytearray(b'the quick brown fox jump'
# expect:            b'ed over the lazy dog the'
# expect:            b' quick brown fox jumped '
# expect:            b'over the lazy dog the qu'
# expect:            b'ick brown fox jumped ove'
# expect:            b'r the lazy dog ')]
# expect: ('a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n')
# expect: ('a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n')
# expect: ('a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n'
# expect:  'a\n')
# expect: ['line one\n'
# expect:  'line two\n'
# expect:  'line one\n'
# expect:  'line two\n'
# expect:  'line one\n'
# expect:  'line two\n'
# expect:  'line one\n'
# expect:  'line two\n']
# expect: [   'line one\n'
# expect:     'line two\n'
# expect:     'line one\n'
# expect:     'line two\n'
# expect:     'line one\n'
# expect:     'line two\n'
# expect:     'line one\n'
# expect:     'line two\n']
# expect: ['line one\n'
# expect:  'line two\n'
# expect:  'line one\n'
# expect:  'line two\n'
# expect:  'line one\n'
# expect:  'line two\n'
# expect:  'line one\n'
# expect:  'line two\n']
# expect: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'
# expect: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'
# expect: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'
# expect: ['xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx']
# expect: [   'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx']
# expect: ['xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx']
# expect: b'ab'
# expect: b'ab'
# expect: b'ab'
# expect: ('\t\x00\t\x00\t\x00\t\x00\t\x00\t\x00\t\x00\t\x00\t\x00\t\x00\t\x00\t\x00\t'
# expect:  '\x00\t\x00\t\x00\t\x00\t\x00\t\x00\t\x00\t\x00\t\x00\t\x00\t\x00\t\x00\t'
# expect:  '\x00\t\x00\t\x00\t\x00\t\x00\t\x00\t\x00\t\x00\t\x00\t\x00\t\x00\t\x00\t'
# expect:  '\x00\t\x00\t\x00\t\x00')
# expect: ('\t\x00\t\x00\t\x00\t\x00\t'
# expect:  '\x00\t\x00\t\x00\t\x00\t'
# expect:  '\x00\t\x00\t\x00\t\x00\t'
# expect:  '\x00\t\x00\t\x00\t\x00\t'
# expect:  '\x00\t\x00\t\x00\t\x00\t'
# expect:  '\x00\t\x00\t\x00\t\x00\t'
# expect:  '\x00\t\x00\t\x00\t\x00\t'
# expect:  '\x00\t\x00\t\x00\t\x00\t'
# expect:  '\x00\t\x00\t\x00\t\x00\t'
# expect:  '\x00\t\x00\t\x00\t\x00')
# expect: ('\t\x00\t\x00\t\x00\t\x00\t\x00\t'
# expect:  '\x00\t\x00\t\x00\t\x00\t\x00\t\x00\t'
# expect:  '\x00\t\x00\t\x00\t\x00\t\x00\t\x00\t'
# expect:  '\x00\t\x00\t\x00\t\x00\t\x00\t\x00\t'
# expect:  '\x00\t\x00\t\x00\t\x00\t\x00\t\x00\t'
# expect:  '\x00\t\x00\t\x00\t\x00\t\x00\t\x00\t'
# expect:  '\x00\t\x00\t\x00\t\x00\t\x00')
# expect: {'a': ({'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx': 'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy'},
# expect:        [[[[['deepdeepdeepdeepdeepdeepdeepdeepdeepdeep']]]]]),
# expect:  'b': [1,
# expect:        2,
# expect:        {'c': [0,
# expect:               1,
# expect:               2,
# expect:               3,
# expect:               4,
# expect:               5,
# expect:               6,
# expect:               7,
# expect:               8,
# expect:               9,
# expect:               10,
# expect:               11,
# expect:               12,
# expect:               13,
# expect:               14,
# expect:               15,
# expect:               16,
# expect:               17,
# expect:               18,
# expect:               19,
# expect:               20,
# expect:               21,
# expect:               22,
# expect:               23,
# expect:               24,
# expect:               25,
# expect:               26,
# expect:               27,
# expect:               28,
# expect:               29]}]}
# expect: {   'a': (   {   'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx': 'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy'},
# expect:              [   [   [   [   [   'deepdeepdeepdeepdeepdeepdeepdeepdeepdeep']]]]]),
# expect:     'b': [   1, 2,
# expect:              {   'c': [   0,
# expect:                           1,
# expect:                           2,
# expect:                           3,
# expect:                           4,
# expect:                           5,
# expect:                           6,
# expect:                           7,
# expect:                           8,
# expect:                           9,
# expect:                           10,
# expect:                           11,
# expect:                           12,
# expect:                           13,
# expect:                           14,
# expect:                           15,
# expect:                           16,
# expect:                           17,
# expect:                           18,
# expect:                           19,
# expect:                           20,
# expect:                           21,
# expect:                           22,
# expect:                           23,
# expect:                           24,
# expect:                           25,
# expect:                           26,
# expect:                           27,
# expect:                           28,
# expect:                           29]}]}
# expect: {'b': [1, 2, {...}],
# expect:  'a': ({...}, [...])}
# expect: [[1,
# expect:   'twotwotwotwotwotwotwotwotwotwotwotwotwotwotwotwotwotwotwotwo',
# expect:   (3,
# expect:    [4,
# expect:     4,
# expect:     4,
# expect:     4,
# expect:     4,
# expect:     4,
# expect:     4,
# expect:     4,
# expect:     4,
# expect:     4,
# expect:     4,
# expect:     4,
# expect:     4,
# expect:     4,
# expect:     4,
# expect:     4,
# expect:     4,
# expect:     4,
# expect:     4,
# expect:     4,
# expect:     4,
# expect:     4,
# expect:     4,
# expect:     4,
# expect:     4])],
# expect:  [1,
# expect:   'twotwotwotwotwotwotwotwotwotwotwotwotwotwotwotwotwotwotwotwo',
# expect:   (3,
# expect:    [4,
# expect:     4,
# expect:     4,
# expect:     4,
# expect:     4,
# expect:     4,
# expect:     4,
# expect:     4,
# expect:     4,
# expect:     4,
# expect:     4,
# expect:     4,
# expect:     4,
# expect:     4,
# expect:     4,
# expect:     4,
# expect:     4,
# expect:     4,
# expect:     4,
# expect:     4,
# expect:     4,
# expect:     4,
# expect:     4,
# expect:     4,
# expect:     4])],
# expect:  [1,
# expect:   'twotwotwotwotwotwotwotwotwotwotwotwotwotwotwotwotwotwotwotwo',
# expect:   (3,
# expect:    [4,
# expect:     4,
# expect:     4,
# expect:     4,
# expect:     4,
# expect:     4,
# expect:     4,
# expect:     4,
# expect:     4,
# expect:     4,
# expect:     4,
# expect:     4,
# expect:     4,
# expect:     4,
# expect:     4,
# expect:     4,
# expect:     4,
# expect:     4,
# expect:     4,
# expect:     4,
# expect:     4,
# expect:     4,
# expect:     4,
# expect:     4,
# expect:     4])]]
# expect: [   [   1,
# expect:         'twotwotwotwotwotwotwotwotwotwotwotwotwotwotwotwotwotwotwotwo',
# expect:         (   3,
# expect:             [   4, 4, 4, 4, 4,
# expect:                 4, 4, 4, 4, 4,
# expect:                 4, 4, 4, 4, 4,
# expect:                 4, 4, 4, 4, 4,
# expect:                 4, 4, 4, 4,
# expect:                 4])],
# expect:     [   1,
# expect:         'twotwotwotwotwotwotwotwotwotwotwotwotwotwotwotwotwotwotwotwo',
# expect:         (   3,
# expect:             [   4, 4, 4, 4, 4,
# expect:                 4, 4, 4, 4, 4,
# expect:                 4, 4, 4, 4, 4,
# expect:                 4, 4, 4, 4, 4,
# expect:                 4, 4, 4, 4,
# expect:                 4])],
# expect:     [   1,
# expect:         'twotwotwotwotwotwotwotwotwotwotwotwotwotwotwotwotwotwotwotwo',
# expect:         (   3,
# expect:             [   4, 4, 4, 4, 4,
# expect:                 4, 4, 4, 4, 4,
# expect:                 4, 4, 4, 4, 4,
# expect:                 4, 4, 4, 4, 4,
# expect:                 4, 4, 4, 4,
# expect:                 4])]]
# expect: [[1,
# expect:   'twotwotwotwotwotwotwotwotwotwotwotwotwotwotwotwotwotwotwotwo',
# expect:   (...)],
# expect:  [1,
# expect:   'twotwotwotwotwotwotwotwotwotwotwotwotwotwotwotwotwotwotwotwo',
# expect:   (...)],
# expect:  [1,
# expect:   'twotwotwotwotwotwotwotwotwotwotwotwotwotwotwotwotwotwotwotwo',
# expect:   (...)]]
# expect: OrderedDict([(0, 'vvvvvvvvvv'),
# expect:              (1, 'vvvvvvvvvv'),
# expect:              (2, 'vvvvvvvvvv'),
# expect:              (3, 'vvvvvvvvvv'),
# expect:              (4, 'vvvvvvvvvv'),
# expect:              (5, 'vvvvvvvvvv'),
# expect:              (6, 'vvvvvvvvvv'),
# expect:              (7, 'vvvvvvvvvv'),
# expect:              (8, 'vvvvvvvvvv'),
# expect:              (9, 'vvvvvvvvvv')])
# expect: OrderedDict([   (   0,
# expect:                     'vvvvvvvvvv'),
# expect:                 (   1,
# expect:                     'vvvvvvvvvv'),
# expect:                 (   2,
# expect:                     'vvvvvvvvvv'),
# expect:                 (   3,
# expect:                     'vvvvvvvvvv'),
# expect:                 (   4,
# expect:                     'vvvvvvvvvv'),
# expect:                 (   5,
# expect:                     'vvvvvvvvvv'),
# expect:                 (   6,
# expect:                     'vvvvvvvvvv'),
# expect:                 (   7,
# expect:                     'vvvvvvvvvv'),
# expect:                 (   8,
# expect:                     'vvvvvvvvvv'),
# expect:                 (   9,
# expect:                     'vvvvvvvvvv')])
# expect: OrderedDict([(...),
# expect:              (...),
# expect:              (...),
# expect:              (...),
# expect:              (...),
# expect:              (...),
# expect:              (...),
# expect:              (...),
# expect:              (...),
# expect:              (...)])
# expect: OrderedDict()
# expect: OrderedDict()
# expect: OrderedDict()
# expect: defaultdict(<class 'list'>,
# expect:             {0: ['vvvvvvvvvvvvvvvvvvvv'],
# expect:              1: ['vvvvvvvvvvvvvvvvvvvv'],
# expect:              2: ['vvvvvvvvvvvvvvvvvvvv'],
# expect:              3: ['vvvvvvvvvvvvvvvvvvvv'],
# expect:              4: ['vvvvvvvvvvvvvvvvvvvv']})
# expect: defaultdict(<class 'list'>,
# expect:             {   0: [   'vvvvvvvvvvvvvvvvvvvv'],
# expect:                 1: [   'vvvvvvvvvvvvvvvvvvvv'],
# expect:                 2: [   'vvvvvvvvvvvvvvvvvvvv'],
# expect:                 3: [   'vvvvvvvvvvvvvvvvvvvv'],
# expect:                 4: [   'vvvvvvvvvvvvvvvvvvvv']})
# expect: defaultdict(<class 'list'>,
# expect:             {0: ['vvvvvvvvvvvvvvvvvvvv'],
# expect:              1: ['vvvvvvvvvvvvvvvvvvvv'],
# expect:              2: ['vvvvvvvvvvvvvvvvvvvv'],
# expect:              3: ['vvvvvvvvvvvvvvvvvvvv'],
# expect:              4: ['vvvvvvvvvvvvvvvvvvvv']})
# expect: defaultdict(<class 'int'>, {})
# expect: defaultdict(<class 'int'>, {})
# expect: defaultdict(<class 'int'>, {})
# expect: Counter({'a': 25, 'x': 20, 'y': 20, 'z': 20, 'b': 10, 'r': 10, 'c': 5, 'd': 5})
# expect: Counter({   'a': 25,
# expect:             'x': 20,
# expect:             'y': 20,
# expect:             'z': 20,
# expect:             'b': 10,
# expect:             'r': 10,
# expect:             'c': 5,
# expect:             'd': 5})
# expect: Counter({'a': 25,
# expect:          'x': 20,
# expect:          'y': 20,
# expect:          'z': 20,
# expect:          'b': 10,
# expect:          'r': 10,
# expect:          'c': 5,
# expect:          'd': 5})
# expect: Counter({70000000000: 7,
# expect:          60000000000: 6,
# expect:          50000000000: 5,
# expect:          40000000000: 4,
# expect:          30000000000: 3,
# expect:          20000000000: 2,
# expect:          10000000000: 1,
# expect:          0: 0})
# expect: Counter({   70000000000: 7,
# expect:             60000000000: 6,
# expect:             50000000000: 5,
# expect:             40000000000: 4,
# expect:             30000000000: 3,
# expect:             20000000000: 2,
# expect:             10000000000: 1,
# expect:             0: 0})
# expect: Counter({70_000_000_000: 7,
# expect:          60_000_000_000: 6,
# expect:          50_000_000_000: 5,
# expect:          40_000_000_000: 4,
# expect:          30_000_000_000: 3,
# expect:          20_000_000_000: 2,
# expect:          10_000_000_000: 1,
# expect:          0: 0})
# expect: Counter()
# expect: Counter()
# expect: Counter()
# expect: ChainMap({0: 'aaaaaaaaa',
# expect:           1: 'aaaaaaaaa',
# expect:           2: 'aaaaaaaaa',
# expect:           3: 'aaaaaaaaa',
# expect:           4: 'aaaaaaaaa',
# expect:           5: 'aaaaaaaaa',
# expect:           6: 'aaaaaaaaa',
# expect:           7: 'aaaaaaaaa',
# expect:           8: 'aaaaaaaaa'},
# expect:          {'b': 1})
# expect: ChainMap({   0: 'aaaaaaaaa',
# expect:              1: 'aaaaaaaaa',
# expect:              2: 'aaaaaaaaa',
# expect:              3: 'aaaaaaaaa',
# expect:              4: 'aaaaaaaaa',
# expect:              5: 'aaaaaaaaa',
# expect:              6: 'aaaaaaaaa',
# expect:              7: 'aaaaaaaaa',
# expect:              8: 'aaaaaaaaa'},
# expect:          {'b': 1})
# expect: ChainMap({0: 'aaaaaaaaa',
# expect:           1: 'aaaaaaaaa',
# expect:           2: 'aaaaaaaaa',
# expect:           3: 'aaaaaaaaa',
# expect:           4: 'aaaaaaaaa',
# expect:           5: 'aaaaaaaaa',
# expect:           6: 'aaaaaaaaa',
# expect:           7: 'aaaaaaaaa',
# expect:           8: 'aaaaaaaaa'},
# expect:          {'b': 1})
# expect: ChainMap({})
# expect: ChainMap({})
# expect: ChainMap({})
# expect: deque([0,
# expect:        1,
# expect:        2,
# expect:        3,
# expect:        4,
# expect:        5,
# expect:        6,
# expect:        7,
# expect:        8,
# expect:        9,
# expect:        10,
# expect:        11,
# expect:        12,
# expect:        13,
# expect:        14,
# expect:        15,
# expect:        16,
# expect:        17,
# expect:        18,
# expect:        19,
# expect:        20,
# expect:        21,
# expect:        22,
# expect:        23,
# expect:        24,
# expect:        25,
# expect:        26,
# expect:        27,
# expect:        28,
# expect:        29,
# expect:        30,
# expect:        31,
# expect:        32,
# expect:        33,
# expect:        34,
# expect:        35,
# expect:        36,
# expect:        37,
# expect:        38,
# expect:        39])
# expect: deque([   0, 1, 2, 3, 4, 5, 6,
# expect:           7, 8, 9, 10, 11, 12,
# expect:           13, 14, 15, 16, 17,
# expect:           18, 19, 20, 21, 22,
# expect:           23, 24, 25, 26, 27,
# expect:           28, 29, 30, 31, 32,
# expect:           33, 34, 35, 36, 37,
# expect:           38, 39])
# expect: deque([0,
# expect:        1,
# expect:        2,
# expect:        3,
# expect:        4,
# expect:        5,
# expect:        6,
# expect:        7,
# expect:        8,
# expect:        9,
# expect:        10,
# expect:        11,
# expect:        12,
# expect:        13,
# expect:        14,
# expect:        15,
# expect:        16,
# expect:        17,
# expect:        18,
# expect:        19,
# expect:        20,
# expect:        21,
# expect:        22,
# expect:        23,
# expect:        24,
# expect:        25,
# expect:        26,
# expect:        27,
# expect:        28,
# expect:        29,
# expect:        30,
# expect:        31,
# expect:        32,
# expect:        33,
# expect:        34,
# expect:        35,
# expect:        36,
# expect:        37,
# expect:        38,
# expect:        39])
# expect: deque([0,
# expect:        1,
# expect:        2,
# expect:        3,
# expect:        4,
# expect:        5,
# expect:        6,
# expect:        7,
# expect:        8,
# expect:        9,
# expect:        10,
# expect:        11,
# expect:        12,
# expect:        13,
# expect:        14,
# expect:        15,
# expect:        16,
# expect:        17,
# expect:        18,
# expect:        19,
# expect:        20,
# expect:        21,
# expect:        22,
# expect:        23,
# expect:        24,
# expect:        25,
# expect:        26,
# expect:        27,
# expect:        28,
# expect:        29,
# expect:        30,
# expect:        31,
# expect:        32,
# expect:        33,
# expect:        34,
# expect:        35,
# expect:        36,
# expect:        37,
# expect:        38,
# expect:        39],
# expect:       maxlen=50)
# expect: deque([   0, 1, 2, 3, 4, 5, 6,
# expect:           7, 8, 9, 10, 11, 12,
# expect:           13, 14, 15, 16, 17,
# expect:           18, 19, 20, 21, 22,
# expect:           23, 24, 25, 26, 27,
# expect:           28, 29, 30, 31, 32,
# expect:           33, 34, 35, 36, 37,
# expect:           38, 39],
# expect:       maxlen=50)
# expect: deque([0,
# expect:        1,
# expect:        2,
# expect:        3,
# expect:        4,
# expect:        5,
# expect:        6,
# expect:        7,
# expect:        8,
# expect:        9,
# expect:        10,
# expect:        11,
# expect:        12,
# expect:        13,
# expect:        14,
# expect:        15,
# expect:        16,
# expect:        17,
# expect:        18,
# expect:        19,
# expect:        20,
# expect:        21,
# expect:        22,
# expect:        23,
# expect:        24,
# expect:        25,
# expect:        26,
# expect:        27,
# expect:        28,
# expect:        29,
# expect:        30,
# expect:        31,
# expect:        32,
# expect:        33,
# expect:        34,
# expect:        35,
# expect:        36,
# expect:        37,
# expect:        38,
# expect:        39],
# expect:       maxlen=50)
# expect: deque([])
# expect: deque([])
# expect: deque([])
# expect: {0: 'aaaaaaaaa',
# expect:  1: 'aaaaaaaaa',
# expect:  2: 'aaaaaaaaa',
# expect:  3: 'aaaaaaaaa',
# expect:  4: 'aaaaaaaaa',
# expect:  5: 'aaaaaaaaa',
# expect:  6: 'aaaaaaaaa',
# expect:  7: 'aaaaaaaaa',
# expect:  8: 'aaaaaaaaa'}
# expect: {   0: 'aaaaaaaaa',
# expect:     1: 'aaaaaaaaa',
# expect:     2: 'aaaaaaaaa',
# expect:     3: 'aaaaaaaaa',
# expect:     4: 'aaaaaaaaa',
# expect:     5: 'aaaaaaaaa',
# expect:     6: 'aaaaaaaaa',
# expect:     7: 'aaaaaaaaa',
# expect:     8: 'aaaaaaaaa'}
# expect: {0: 'aaaaaaaaa',
# expect:  1: 'aaaaaaaaa',
# expect:  2: 'aaaaaaaaa',
# expect:  3: 'aaaaaaaaa',
# expect:  4: 'aaaaaaaaa',
# expect:  5: 'aaaaaaaaa',
# expect:  6: 'aaaaaaaaa',
# expect:  7: 'aaaaaaaaa',
# expect:  8: 'aaaaaaaaa'}
# expect: [0,
# expect:  1,
# expect:  2,
# expect:  3,
# expect:  4,
# expect:  5,
# expect:  6,
# expect:  7,
# expect:  8,
# expect:  9,
# expect:  10,
# expect:  11,
# expect:  12,
# expect:  13,
# expect:  14,
# expect:  15,
# expect:  16,
# expect:  17,
# expect:  18,
# expect:  19,
# expect:  20,
# expect:  21,
# expect:  22,
# expect:  23,
# expect:  24,
# expect:  25,
# expect:  26,
# expect:  27,
# expect:  28,
# expect:  29,
# expect:  30,
# expect:  31,
# expect:  32,
# expect:  33,
# expect:  34,
# expect:  35,
# expect:  36,
# expect:  37,
# expect:  38,
# expect:  39]
# expect: [   0, 1, 2, 3, 4, 5, 6, 7, 8,
# expect:     9, 10, 11, 12, 13, 14, 15,
# expect:     16, 17, 18, 19, 20, 21,
# expect:     22, 23, 24, 25, 26, 27,
# expect:     28, 29, 30, 31, 32, 33,
# expect:     34, 35, 36, 37, 38, 39]
# expect: [0,
# expect:  1,
# expect:  2,
# expect:  3,
# expect:  4,
# expect:  5,
# expect:  6,
# expect:  7,
# expect:  8,
# expect:  9,
# expect:  10,
# expect:  11,
# expect:  12,
# expect:  13,
# expect:  14,
# expect:  15,
# expect:  16,
# expect:  17,
# expect:  18,
# expect:  19,
# expect:  20,
# expect:  21,
# expect:  22,
# expect:  23,
# expect:  24,
# expect:  25,
# expect:  26,
# expect:  27,
# expect:  28,
# expect:  29,
# expect:  30,
# expect:  31,
# expect:  32,
# expect:  33,
# expect:  34,
# expect:  35,
# expect:  36,
# expect:  37,
# expect:  38,
# expect:  39]
# expect: ('the quick brown fox jumped over the lazy dog the quick brown fox jumped over '
# expect:  'the lazy dog the quick brown fox jumped over the lazy dog ')
# expect: ('the quick brown fox jumped '
# expect:  'over the lazy dog the '
# expect:  'quick brown fox jumped '
# expect:  'over the lazy dog the '
# expect:  'quick brown fox jumped '
# expect:  'over the lazy dog ')
# expect: ('the quick brown fox jumped over the '
# expect:  'lazy dog the quick brown fox jumped '
# expect:  'over the lazy dog the quick brown '
# expect:  'fox jumped over the lazy dog ')
# expect: mappingproxy({0: 'aaaaaaaaa',
# expect:               1: 'aaaaaaaaa',
# expect:               2: 'aaaaaaaaa',
# expect:               3: 'aaaaaaaaa',
# expect:               4: 'aaaaaaaaa',
# expect:               5: 'aaaaaaaaa',
# expect:               6: 'aaaaaaaaa',
# expect:               7: 'aaaaaaaaa',
# expect:               8: 'aaaaaaaaa'})
# expect: mappingproxy({   0: 'aaaaaaaaa',
# expect:                  1: 'aaaaaaaaa',
# expect:                  2: 'aaaaaaaaa',
# expect:                  3: 'aaaaaaaaa',
# expect:                  4: 'aaaaaaaaa',
# expect:                  5: 'aaaaaaaaa',
# expect:                  6: 'aaaaaaaaa',
# expect:                  7: 'aaaaaaaaa',
# expect:                  8: 'aaaaaaaaa'})
# expect: mappingproxy({0: 'aaaaaaaaa',
# expect:               1: 'aaaaaaaaa',
# expect:               2: 'aaaaaaaaa',
# expect:               3: 'aaaaaaaaa',
# expect:               4: 'aaaaaaaaa',
# expect:               5: 'aaaaaaaaa',
# expect:               6: 'aaaaaaaaa',
# expect:               7: 'aaaaaaaaa',
# expect:               8: 'aaaaaaaaa'})
# expect: namespace(a=[0,
# expect:              1,
# expect:              2,
# expect:              3,
# expect:              4,
# expect:              5,
# expect:              6,
# expect:              7,
# expect:              8,
# expect:              9,
# expect:              10,
# expect:              11,
# expect:              12,
# expect:              13,
# expect:              14,
# expect:              15,
# expect:              16,
# expect:              17,
# expect:              18,
# expect:              19,
# expect:              20,
# expect:              21,
# expect:              22,
# expect:              23,
# expect:              24,
# expect:              25,
# expect:              26,
# expect:              27,
# expect:              28,
# expect:              29],
# expect:           bb='xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
# expect:           c=1)
# expect: namespace(a=[   0, 1, 2, 3, 4,
# expect:                 5, 6, 7, 8, 9,
# expect:                 10, 11, 12,
# expect:                 13, 14, 15,
# expect:                 16, 17, 18,
# expect:                 19, 20, 21,
# expect:                 22, 23, 24,
# expect:                 25, 26, 27,
# expect:                 28, 29],
# expect:           bb='xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
# expect:           c=1)
# expect: namespace(a=[0,
# expect:              1,
# expect:              2,
# expect:              3,
# expect:              4,
# expect:              5,
# expect:              6,
# expect:              7,
# expect:              8,
# expect:              9,
# expect:              10,
# expect:              11,
# expect:              12,
# expect:              13,
# expect:              14,
# expect:              15,
# expect:              16,
# expect:              17,
# expect:              18,
# expect:              19,
# expect:              20,
# expect:              21,
# expect:              22,
# expect:              23,
# expect:              24,
# expect:              25,
# expect:              26,
# expect:              27,
# expect:              28,
# expect:              29],
# expect:           bb='xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
# expect:           c=1)
# expect: namespace()
# expect: namespace()
# expect: namespace()
# expect: [1.5, None, True, 2j, Ellipsis]
# expect: [   1.5, None, True, 2j,
# expect:     Ellipsis]
# expect: [1.5, None, True, 2j, Ellipsis]
# expect: 10000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
# expect: 10000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
# expect: 10_000_000_000_000_000_000_000_000_000_000_000_000_000_000_000_000_000_000_000_000_000_000_000_000_000_000_000_000_000_000_000_000_000
# expect: [100000000000000000000000000000000000000000000000000, -12345678]
# expect: [   100000000000000000000000000000000000000000000000000,
# expect:     -12345678]
# expect: [100_000_000_000_000_000_000_000_000_000_000_000_000_000_000_000_000,
# expect:  -12_345_678]
print(F([1, [2, [3, [4]]]], depth=1), F({1: {2: {3: {4: 5}}}}, depth=2), F(((((1,),),),), depth=3), F([[]], depth=1))  # expect: [1, [...]] {1: {2: {...}}} ((((...,),),),) [[]]

# --- recursion, odd keys, dataclasses, subclasses
import pprint, types, dataclasses, io
from pprint import pformat as F
l = [1]; l.append(l)
d = {}; d["d"] = d
print(pprint.isrecursive(l), pprint.isreadable(l), pprint.isrecursive([1]), pprint.isreadable([1]), pprint.isreadable(object()), pprint.isreadable([int]), pprint.isrecursive(d), pprint.isreadable({1: [2]}))  # expect: True False False True False False True True
print(F(l).partition(" with")[0], pprint.saferepr(d).partition(" with")[0], F([l, "x" * 80]).splitlines()[1])  # expect: [1, <Recursion on list {'d': <Recursion on dict  'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx']
print(F({1: "a", "b": 2, None: 3, (1,): 4}, sort_dicts=True) != "", F({(1, "a"): 1, (1, "b"): 2}), F({"b": 1, "a": 2}), F({"b": 1, "a": 2}, sort_dicts=False))  # expect: True {(1, 'a'): 1, (1, 'b'): 2} {'a': 2, 'b': 1} {'b': 1, 'a': 2}
@dataclasses.dataclass
class P:
    x: int
    name: str
    rest: list = dataclasses.field(default_factory=list)
    hidden: int = dataclasses.field(default=0, repr=False)
@dataclasses.dataclass(repr=False)
class Q:
    x: list
@dataclasses.dataclass
class R:
    x: int
    def __repr__(self):
        return "R" * 100
@dataclasses.dataclass
class Node:
    value: str
    next: object = None
print(F(P(1, "n" * 40, list(range(30)))), F(P(1, "n")), F([P(1, "n" * 80)]), F(R(1)), F(P), sep="\n")  # expect: P(x=1,
# expect:   name='nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn',
# expect:   rest=[0,
# expect:         1,
# expect:         2,
# expect:         3,
# expect:         4,
# expect:         5,
# expect:         6,
# expect:         7,
# expect:         8,
# expect:         9,
# expect:         10,
# expect:         11,
# expect:         12,
# expect:         13,
# expect:         14,
# expect:         15,
# expect:         16,
# expect:         17,
# expect:         18,
# expect:         19,
# expect:         20,
# expect:         21,
# expect:         22,
# expect:         23,
# expect:         24,
# expect:         25,
# expect:         26,
# expect:         27,
# expect:         28,
# expect:         29])
# expect: P(x=1, name='n', rest=[])
# expect: [P(x=1,
# expect:    name='nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn',
# expect:    rest=[])]
# expect: RRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRR
# expect: <class '__main__.P'>
n = Node("v" * 80)
n.next = n
print(F(n))  # expect: Node(value='vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv',
# expect:      next=...)
class L(list): pass
class D(dict): pass
class S(str): pass
class T(tuple):
    def __repr__(self):
        return "T!" * 60
print(F(L(range(40))), F(D({i: i for i in range(20)})), F(S("word " * 30)), F(T(range(40))), F([T()]), sep="\n")  # expect: [0,
# expect:  1,
# expect:  2,
# expect:  3,
# expect:  4,
# expect:  5,
# expect:  6,
# expect:  7,
# expect:  8,
# expect:  9,
# expect:  10,
# expect:  11,
# expect:  12,
# expect:  13,
# expect:  14,
# expect:  15,
# expect:  16,
# expect:  17,
# expect:  18,
# expect:  19,
# expect:  20,
# expect:  21,
# expect:  22,
# expect:  23,
# expect:  24,
# expect:  25,
# expect:  26,
# expect:  27,
# expect:  28,
# expect:  29,
# expect:  30,
# expect:  31,
# expect:  32,
# expect:  33,
# expect:  34,
# expect:  35,
# expect:  36,
# expect:  37,
# expect:  38,
# expect:  39]
# expect: {0: 0,
# expect:  1: 1,
# expect:  2: 2,
# expect:  3: 3,
# expect:  4: 4,
# expect:  5: 5,
# expect:  6: 6,
# expect:  7: 7,
# expect:  8: 8,
# expect:  9: 9,
# expect:  10: 10,
# expect:  11: 11,
# expect:  12: 12,
# expect:  13: 13,
# expect:  14: 14,
# expect:  15: 15,
# expect:  16: 16,
# expect:  17: 17,
# expect:  18: 18,
# expect:  19: 19}
# expect: ('word word word word word word word word word word word word word word word '
# expect:  'word word word word word word word word word word word word word word word ')
# expect: T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!
# expect: [T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!T!]
class N(types.SimpleNamespace): pass
ns = N(a="x" * 50, b=[1] * 20)
ns.me = ns
print(F(ns))  # expect: N(a='xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
# expect:   b=[1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
# expect:   me=...)
class MyPrinter(pprint.PrettyPrinter):
    def format(self, object, context, maxlevels, level):
        if isinstance(object, str):
            return f"<{object}>", False, False
        return super().format(object, context, maxlevels, level)
print(MyPrinter(width=20).pformat({"a": ["b", "cc" * 10], "d": 1}), MyPrinter().isreadable("x"), MyPrinter().isrecursive("x"))  # expect: {<a>: [<b>,
# expect:        'cccccccccccccccccccc'],
# expect:  <d>: 1} False False
out = io.StringIO()
pprint.pprint([1] * 40, out)
pprint.pp({"b": 1, "a": 2}, stream=out)
pprint.PrettyPrinter(stream=out, indent=3, width=10).pprint({"a": 1, "b": [1, 2]})
print(out.getvalue())  # expect: [1,
# expect:  1,
# expect:  1,
# expect:  1,
# expect:  1,
# expect:  1,
# expect:  1,
# expect:  1,
# expect:  1,
# expect:  1,
# expect:  1,
# expect:  1,
# expect:  1,
# expect:  1,
# expect:  1,
# expect:  1,
# expect:  1,
# expect:  1,
# expect:  1,
# expect:  1,
# expect:  1,
# expect:  1,
# expect:  1,
# expect:  1,
# expect:  1,
# expect:  1,
# expect:  1,
# expect:  1,
# expect:  1,
# expect:  1,
# expect:  1,
# expect:  1,
# expect:  1,
# expect:  1,
# expect:  1,
# expect:  1,
# expect:  1,
# expect:  1,
# expect:  1,
# expect:  1]
# expect: {'b': 1, 'a': 2}
# expect: {  'a': 1,
# expect:    'b': [  1,
# expect:            2]}
# expect:
pprint.pprint("abc")  # expect: 'abc'
pprint.pp({"z": 1, "a": 2})  # expect: {'z': 1, 'a': 2}
for k in (dict(indent=-1), dict(depth=0), dict(width=0), dict(depth=-1), dict(indent="x")):
    try:
        pprint.PrettyPrinter(**k)
    except ValueError as e:
        print(e)
# expect: indent must be >= 0
# expect: depth must be > 0
# expect: width must be != 0
# expect: depth must be > 0
# expect: invalid literal for int() with base 10: 'x'
print(F(10**9, underscore_numbers=True), F([True, 1000], underscore_numbers=True), F({1000: 2000}, underscore_numbers=True), pprint.__all__, [n for n in dir(pprint.PrettyPrinter) if not n.startswith("_")])  # expect: 1_000_000_000 [True, 1_000] {1_000: 2_000} ['pprint', 'pformat', 'isreadable', 'isrecursive', 'saferepr', 'PrettyPrinter', 'pp'] ['format', 'isreadable', 'isrecursive', 'pformat', 'pprint']
