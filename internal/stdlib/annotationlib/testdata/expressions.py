# Text of annotations: operators, brackets, displays, calls.
# cpython: same
from annotationlib import get_annotations, Format
def f(
    a: u | int, b: int | u, c: None | u, d: u[int], e: u[int,], g: u[()], h: u[(1, 2), 3],
    i: u[1:2], j: u[1:2:3, ...], k: u[:], l: u(1, a=2), m: u(*v), n: u[*v], o: u + 1 * v,
    p: (u + 1) * v, q: -u ** 2, r: (-u) ** 2, s: u ** -v, t: ~u, w: u < 1, x: (u < 2) < 3,
    y: u["a", "b"], z: u[b"x", 1.5, 2j, None, True, ...], aa: u[[1, 2], {1: 2}, {3}, ()],
    bb: u.x.y[v(z)], cc: u @ v // w % 2 << 3 >> 4 & 5 ^ 6 | 7, dd: (u, int), ee: [u, int],
    ff: {"a": u}, gg: u - (1 - v), hh: 2 ** u ** 3, ii: (2 ** u) ** 3, jj: u << (v | 2),
    kk: u[v:w], ll: - -u, mm: list[u], nn: "quoted", oo: b"bytes", pp: ..., qq: None, rr: -1,
    ss: dict[str, list[u]], tt: u == int, uu: u != int, vv: 1 - u, ww: u[-1.5], xx: u[1e999],
): ...
for name, text in get_annotations(f, format=Format.STRING).items():
    print(name, text)
# expect: a u | int
# expect: b int | u
# expect: c None | u
# expect: d u[int]
# expect: e u[int,]
# expect: g u[()]
# expect: h u[(1, 2), 3]
# expect: i u[1:2]
# expect: j u[1:2:3, ...]
# expect: k u[:]
# expect: l u(1, a=2)
# expect: m u(*v)
# expect: n u[*v,]
# expect: o u + 1 * v
# expect: p (u + 1) * v
# expect: q -u ** 2
# expect: r (-u) ** 2
# expect: s u ** (-v)
# expect: t ~u
# expect: w u < 1
# expect: x (u < 2) < 3
# expect: y u['a', 'b']
# expect: z u[b'x', 1.5, 2j, None, True, ...]
# expect: aa u[[1, 2], {1: 2}, {3}, ()]
# expect: bb u.x.y[v(z)]
# expect: cc u @ v // w % 2 << 3 >> 4 & 5 ^ 6 | 7
# expect: dd (u, int)
# expect: ee [u, int]
# expect: ff {'a': u}
# expect: gg u - (1 - v)
# expect: hh 2 ** u ** 3
# expect: ii (2 ** u) ** 3
# expect: jj u << (v | 2)
# expect: kk u[v:w]
# expect: ll --u
# expect: mm list[u]
# expect: nn quoted
# expect: oo b'bytes'
# expect: pp ...
# expect: qq None
# expect: rr -1
# expect: ss dict[str, list[u]]
# expect: tt u == int
# expect: uu u != int
# expect: vv 1 - u
# expect: ww u[-1.5]
# expect: xx u[1e309]
for name in ("a", "d", "s", "mm", "ss", "dd"):
    print(str(get_annotations(f, format=Format.FORWARDREF)[name]).split(", owner")[0])
# expect: ForwardRef('u | int'
# expect: ForwardRef('u[int]'
# expect: ForwardRef('u ** (-v)'
# expect: list[ForwardRef('u'
# expect: dict[str, list[ForwardRef('u'
# expect: (ForwardRef('u'
