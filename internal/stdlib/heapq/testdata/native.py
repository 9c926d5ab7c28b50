# _heapq and _bisect: results, errors, the order of comparisons.
# cpython: same
import _heapq, _bisect
from _heapq import *
from _bisect import *
def e(f, *a, **k):
    try: print(f(*a, **k))
    except BaseException as x: print(f'{type(x).__name__}: {x}')
print([n for n in dir(_heapq) if n[:2]!='__'], [n for n in dir(_bisect) if n[:2]!='__'])  # expect: ['heapify', 'heapify_max', 'heappop', 'heappop_max', 'heappush', 'heappush_max', 'heappushpop', 'heappushpop_max', 'heapreplace', 'heapreplace_max'] ['bisect_left', 'bisect_right', 'insort_left', 'insort_right']
h=[5,3,8,1,9,2]
print(heapify(h),h)  # expect: None [1, 3, 2, 5, 9, 8]
heappush(h,0)
print(h)  # expect: [0, 3, 1, 5, 9, 8, 2]
print([heappop(h) for _ in range(7)])  # expect: [0, 1, 2, 3, 5, 8, 9]
e(heappop,h)  # expect: IndexError: index out of range
e(heapreplace,h,1)  # expect: IndexError: index out of range
print(heappushpop(h,4),h)  # expect: 4 []
h=[2,5]
print(heappushpop(h,1),heappushpop(h,3),h,heapreplace(h,9),h)  # expect: 1 2 [5, 9] 3 [5, 9]
e(heapify,(1,))  # expect: TypeError: heapify() argument must be list, not tuple
e(heappush,(1,),1)  # expect: TypeError: heappush() argument 1 must be list, not tuple
e(heappop,1)  # expect: TypeError: heappop() argument must be list, not int
e(heappush,[1])  # expect: TypeError: heappush expected 2 arguments, got 1
e(heapify)  # expect: TypeError: _heapq.heapify() takes exactly one argument (0 given)
e(heappush,[1],'a')  # expect: TypeError: '<' not supported between instances of 'str' and 'int'
e(heapify,[1,'a'])  # expect: TypeError: '<' not supported between instances of 'int' and 'str'
e(heapify, a=[1])  # expect: TypeError: _heapq.heapify() takes no keyword arguments
h=[5,3,8,1,9,2]
heapify_max(h)
print(h)  # expect: [9, 5, 8, 1, 3, 2]
heappush_max(h,10)
print(h,heappop_max(h),h,heapreplace_max(h,0),h,heappushpop_max(h,7),h,heappushpop_max(h,1),h)  # expect: [5, 3, 2, 1, 1, 0] 10 [5, 3, 2, 1, 1, 0] 9 [5, 3, 2, 1, 1, 0] 8 [5, 3, 2, 1, 1, 0] 7 [5, 3, 2, 1, 1, 0]
h=[(2,'b'),(1,'z'),(1,'a')]
heapify(h)
print([heappop(h) for _ in range(3)])  # expect: [(1, 'a'), (1, 'z'), (2, 'b')]
h=[1.5,0.5]
heapify(h)
heappush(h,1)
print(h)  # expect: [0.5, 1.5, 1]
class K:
    def __init__(s,n): s.n=n
    def __lt__(s,o): log.append((s.n,o.n)); return s.n<o.n
    def __repr__(s): return f'K{s.n}'
log=[]
h=[K(i) for i in (5,3,8,1,9,2,7)]
heapify(h)
print(h,log)  # expect: [K1, K3, K2, K5, K9, K8, K7] [(2, 7), (8, 2), (1, 9), (3, 1), (1, 2), (3, 9), (5, 3)]
log=[]
heappush(h,K(0))
print(h,log)  # expect: [K0, K1, K2, K3, K9, K8, K7, K5] [(0, 5), (0, 3), (0, 1)]
log=[]
print(heappop(h),h,log)  # expect: K0 [K1, K3, K2, K5, K9, K8, K7] [(1, 2), (3, 9), (5, 3)]
log=[]
heapify_max(h)
print(h,log)  # expect: [K9, K5, K8, K1, K3, K2, K7] [(7, 8), (8, 2), (9, 5), (9, 3), (8, 9), (3, 5), (5, 1)]
log=[]
print(heappop_max(h),h,log)  # expect: K9 [K8, K5, K7, K1, K3, K2] [(8, 5), (2, 7), (8, 7)]
log=[]
print(heappushpop(h,K(4)),log)  # expect: K4 [(8, 4)]
log=[]
print(heappushpop_max(h,K(4)),log)  # expect: K8 [(4, 8), (7, 5), (2, 4), (7, 4)]
class B:
    def __lt__(s,o): h.append(1); return True
h=[B(),B(),B()]
e(heapify,h)  # expect: RuntimeError: list changed size during iteration
h=[B()]
e(heappush,h,B())  # expect: RuntimeError: list changed size during iteration
h=[B(),B(),B()]
e(heappop,h)  # expect: RuntimeError: list changed size during iteration
a=[1,2,2,3,5]
print(bisect_left(a,2),bisect_right(a,2),bisect_left(a,0),bisect_right(a,9),bisect_left(a,2,2),bisect_right(a,2,0,1),bisect_left(a,x=2,lo=1,hi=3))  # expect: 1 3 0 5 2 1 1
e(bisect_left,a,2,-1)  # expect: ValueError: lo must be non-negative
e(bisect_left,a)  # expect: TypeError: bisect_left() missing required argument 'x' (pos 2)
e(bisect_left,a,'x')  # expect: TypeError: '<' not supported between instances of 'int' and 'str'
e(bisect_left,1,2)  # expect: TypeError: object of type 'int' has no len()
e(bisect_left,a,2,'x')  # expect: TypeError: 'str' object cannot be interpreted as an integer
e(bisect_left,a,2,0,100)  # expect: IndexError: list index out of range
e(bisect_left,a,2,0,'x')  # expect: TypeError: argument should be integer or None, not 'str'
e(bisect_left,a,2,hi=None)  # expect: 1
e(bisect_right,a,2,0,-1)  # expect: 3
print(bisect_left(['a','bb','ccc'],2,key=len), bisect_right(['a','bb','ccc'],2,key=len))  # expect: 1 2
insort_left(a,2)
insort_right(a,4)
print(a)  # expect: [1, 2, 2, 2, 3, 4, 5]
b=['a','ccc']
insort_left(b,'bb',key=len)
print(b)  # expect: ['a', 'bb', 'ccc']
e(insort_left,(1,2),3)  # expect: AttributeError: 'tuple' object has no attribute 'insert'
print(_bisect.bisect is _bisect.bisect_right if hasattr(_bisect,'bisect') else '')  # expect:
class S:
    def __init__(s): s.l=[1,3]
    def __len__(s): return 2
    def __getitem__(s,i): return s.l[i]
    def insert(s,i,v): s.l.insert(i,v)
s=S()
insort_right(s,2)
print(s.l, bisect_left(s,2))  # expect: [1, 2, 3] 1
e(insort_left,a,None)  # expect: TypeError: '<' not supported between instances of 'int' and 'NoneType'
print(bisect_left(range(10**20),10**19)) if False else 0
print(bisect_left([1.5,2.5],2), bisect_left(range(100),50), bisect_left('acd','b'))  # expect: 1 50 1

# --- plain values are walked at once, others step by step: the same heaps
import heapq, random
class N(int): pass
class P:
    def __init__(self, n): self.n = n
    def __lt__(self, o): return self.n < o.n
    def __repr__(self): return f'P{self.n}'
def kinds(v, i):
    return v, float(v), (v, 'abc'[i % 3], i), N(v), str(v), P(v), [v, i]
for kind in range(7):
    r, h, out = random.Random(kind), [], []
    for i in range(300):
        v, op = kinds(r.randrange(-9, 30), i)[kind], r.randrange(6)
        if op < 3 or not h:
            heapq.heappush(h, v)
        else:
            out.append([heapq.heappop, heapq.heapreplace, heapq.heappushpop][op - 3](h, *[v][:op - 3]))
    print(out[-3:], [heapq.heappop(h) for _ in range(len(h))][:4])
    h = [kinds(r.randrange(30), i)[kind] for i in range(20)]
    heapq.heapify_max(h)
    heapq.heappush_max(h, kinds(17, 3)[kind])
    print(heapq.heappop_max(h), heapq.heapreplace_max(h, kinds(5, 1)[kind]), heapq.heappushpop_max(h, kinds(40, 2)[kind]), heapq.heappop_max(h))
# expect: [12, -2, 9] [-2, 3, 12, 12]
# expect: 29 28 40 28
# expect: [-4.0, -3.0, 1.0] [9.0, 10.0, 10.0, 11.0]
# expect: 26.0 23.0 40.0 20.0
# expect: [(-3, 'a', 291), (-1, 'c', 290), (1, 'b', 292)] [(0, 'c', 299), (6, 'c', 296), (9, 'a', 282), (12, 'b', 277)]
# expect: (29, 'c', 2) (25, 'a', 6) (40, 'c', 2) (22, 'a', 18)
# expect: [3, 5, 7] [7, 8, 9, 9]
# expect: 26 25 40 24
# expect: ['10', '-8', '-7'] ['0', '13', '14', '18']
# expect: 9 9 6 5
# expect: [P12, P-7, P-5] [P2, P3, P12, P13]
# expect: P29 P29 P40 P28
# expect: [[6, 293], [-9, 294], [1, 297]] [[4, 299], [11, 298], [12, 272], [12, 287]]
# expect: [28, 19] [28, 9] [40, 2] [26, 18]
h = [2, 3]
e = None
try: heapq.heappush(h, 'a')
except TypeError as x: e = x
print(e, h)  # expect: '<' not supported between instances of 'str' and 'int' [2, 3, 'a']
h = [1.5, True, 2]
print(heapq.heapreplace(h, 1), heapq.heappushpop(h, 0), heapq.heappushpop(h, 1.5), h, heapq.heappushpop([], 3))  # expect: 1.5 0 True [1, 1.5, 2] 3
