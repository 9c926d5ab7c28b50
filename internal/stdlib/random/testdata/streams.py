# random: the same numbers as CPython for the same seeds.
# cpython: same
from random import Random
for seed in (0, 1, -1, 2**100, "abc", b"abc", bytearray(b"abc"), "", 1.5, -7.25, True, "\u20ac"):
    r = Random(seed)
    print(repr(seed), r.random(), r.getrandbits(70), r.randrange(10**6))
# expect: 0 0.8444218515250481 496037447641349049516 42450
# expect: 1 0.13436424411240122 900242893768093690591 66172
# expect: -1 0.13436424411240122 900242893768093690591 66172
# expect: 1267650600228229401496703205376 0.7586581712996778 1145211423723150785615 546427
# expect: 'abc' 0.7720246314157545 838592727419594222642 961829
# expect: b'abc' 0.7720246314157545 838592727419594222642 961829
# expect: bytearray(b'abc') 0.7720246314157545 838592727419594222642 961829
# expect: '' 0.9602256525641875 446538245589166779136 906336
# expect: 1.5 0.551763726942059 685212581280447680792 470778
# expect: -7.25 0.8393002957429675 1039371334507217340423 498837
# expect: True 0.13436424411240122 900242893768093690591 66172
# expect: '€' 0.21891207679160563 993816710585771101243 797995
r = Random(1)
r.seed("abc", version=1)
print(r.random(), r.getrandbits(5))  # expect: 0.09639374978773074 18
r = Random(42)
print([r.random() for _ in range(3)], r.uniform(-3, 7), r.triangular(), r.triangular(1, 9, 2))  # expect: [0.6394267984578837, 0.025010755222666936, 0.27502931836911926] -0.7678926185117723 0.6370063458984527 4.745023066535264
print([r.randint(-5, 50) for _ in range(8)], r.randrange(3, 300, 7), r.randrange(30, -300, -7))  # expect: [29, 0, 32, 22, -3, -4, 0, 8] 101 -194
print(r.choice("abcdefg"), r.sample(range(1000), 3), r.sample("abcdef", 4), r.sample([1, 2, 3], 3, counts=[1, 2, 3]), r.sample(range(10**6), 12))  # expect: e [27, 574, 203] ['f', 'e', 'd', 'a'] [3, 3, 2] [848749, 911527, 6814, 795667, 844962, 167414, 732052, 443143, 356778, 291369, 163032, 225772]
print(r.choices("abc", k=4), r.choices("abc", [1, 2, 3], k=3), r.choices([1, 2], cum_weights=[3, 5], k=4))  # expect: ['c', 'b', 'a', 'a'] ['c', 'c', 'c'] [2, 1, 2, 1]
print(r.randbytes(8), r.getrandbits(1), r.getrandbits(100), r.getrandbits(0))  # expect: b'\xf1\x88R\x8dA\xbb\rK' 1 1100118827448962006301709076910 0
x = list(range(10))
r.shuffle(x)
print(x)  # expect: [4, 8, 6, 2, 7, 9, 0, 1, 3, 5]
class Only(Random):
    def random(self): return super().random()
class Bits(Random):
    def getrandbits(self, k): return super().getrandbits(k)
print([Only(5).randrange(1000), Only(5).choice("abcdef")], [Bits(5).randrange(1000)], Only._randbelow is Random._randbelow)  # expect: [424, 'a'] [637] False
s = r.getstate()
a = [r.random() for _ in range(3)]
r.setstate(s)
print(a == [r.random() for _ in range(3)], s[0], len(s[1]), s[2])  # expect: True 3 625 None
import pickle, copy
print(pickle.loads(pickle.dumps(r)).random() == copy.deepcopy(r).random() == r.random())  # expect: True
import random
random.seed(7)
print(random.random(), random.randint(1, 6), random.choice("xyz"), random.sample(range(9), 3), random.gauss(), random.getrandbits(9), random.randbytes(3))  # expect: 0.32383276483316237 2 y [0, 1, 6] -0.9300181903227674 29 b']\xe2\xe8'
s = random.getstate()
y = random.random()
random.setstate(s)
print(y == random.random(), random.__all__)  # expect: True ['Random', 'SystemRandom', 'betavariate', 'binomialvariate', 'choice', 'choices', 'expovariate', 'gammavariate', 'gauss', 'getrandbits', 'getstate', 'lognormvariate', 'normalvariate', 'paretovariate', 'randbytes', 'randint', 'random', 'randrange', 'sample', 'seed', 'setstate', 'shuffle', 'triangular', 'uniform', 'vonmisesvariate', 'weibullvariate']
