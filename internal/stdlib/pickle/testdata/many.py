# pickle: bytes of many objects, by their digests.
import pickle, random, hashlib, io
class C:
    def __init__(self, x): self.x = x
class R:
    def __init__(self, *a): self.a = a
    def __reduce__(self): return R, self.a
r = random.Random(11)
def gen(d, pool):
    k = r.randrange(16)
    if pool and k == 0: return r.choice(pool)
    if d <= 0 or k < 7:
        k = r.randrange(9)
        v = [None, True, r.randrange(-300, 300), r.randrange(-2**70, 2**70), r.random(), "s%d" % r.randrange(10**6), b"b%d" % r.randrange(10**6), "é€%d" % r.randrange(99), r.randrange(2**31-5, 2**33)][k]
        if isinstance(v, (str, bytes)): pool.append(v)
        return v
    n = r.choice([0, 1, 2, 3, 4, 7])
    if k < 10: v = [gen(d-1, pool) for _ in range(n)]
    elif k < 12: v = tuple(gen(d-1, pool) for _ in range(n))
    elif k < 14: v = {("k%d" % i): gen(d-1, pool) for i in range(n)}
    elif k == 14: v = C(gen(d-1, pool))
    else: v = R(*[gen(d-1, pool) for _ in range(n)])
    if v != (): pool.append(v)
    return v
for i in range(120):
    x = gen(6, [])
    if isinstance(x, list): x.append(x)
    h = hashlib.md5()
    for p in range(6):
        d = pickle.dumps(x, p)
        f = io.BytesIO(); pickle.dump(x, f, p); assert f.getvalue() == d
        h.update(d)
    if i % 6 == 0:
        print(i, h.hexdigest())
# expect: 0 1adcb333b1f4dcaf296841af98a14fce
# expect: 6 818bd8ed71c929f806512d3685d2caa4
# expect: 12 438be93811b690569b3fe71f21939e01
# expect: 18 7f95b07f8c1893d180300feda4b06acc
# expect: 24 bde30cf029b7f01e4e4207836bd6edcd
# expect: 30 0f25a55d395823bf7276056c94d1a879
# expect: 36 5502f21223a25892a62f6045f8d88096
# expect: 42 7891c3adec533c3397cc0514fe990914
# expect: 48 8692e65bdadc0f426c22949df5d06db4
# expect: 54 a624de3139b1dba34cc8291669d9af10
# expect: 60 0f25a55d395823bf7276056c94d1a879
# expect: 66 3b5ebf2560aa5483b6c41c20d95e2e11
# expect: 72 0f25a55d395823bf7276056c94d1a879
# expect: 78 62d56dc76a0ee86eeb7ec1369c1aab2c
# expect: 84 4fbd7d4b90c024ac834ee99d94b7ae70
# expect: 90 91d6dc974d15c83af63d0f8f0375ae64
# expect: 96 8e9c5f44553ef7caacd36adc48d4e11c
# expect: 102 e0fa5f3f0e58b1740d33661b51613311
# expect: 108 d19fecc079c1ed6b6bf55c2c43b66710
# expect: 114 3414e43b12b6b7f2f7ae37f305eae2f2

# --- batches
import pickle, hashlib
class C:
    def __init__(self, x): self.x = x
for n in (1000, 1001, 2000):
    for x in ({i: 0 for i in range(n)}, [0]*n, set(range(n)), (0,)*n, ["%d" % i for i in range(n)], {("%d" % i): [i] for i in range(n)}, [C(i) for i in range(n // 100)]):
        for p in (1, 2, 4):
            d = pickle.dumps(x, p); print(n, type(x).__name__, p, len(d), hashlib.md5(d).hexdigest())
# expect: 1000 dict 1 4752 a4707a360b7ee9b0845beba5cbb75cdd
# expect: 1000 dict 2 4754 a6b6a1aa1b30a2d2de31a86a16b0c537
# expect: 1000 dict 4 4762 d2ced1c9330dabe380e6a5ef50681b59
# expect: 1000 list 1 2006 92eae36cc588f16983af57ec2e65406c
# expect: 1000 list 2 2008 0b6e1840a0b0a90180f4069400c19932
# expect: 1000 list 4 2016 1a3f0196c4bf1d199ba9d308b46432e6
# expect: 1000 set 1 2776 d0993e669f79b51816c8272cd5776127
# expect: 1000 set 2 2777 232dd1b6e30ac43c8a62fec1a8abe8df
# expect: 1000 set 4 2762 b19848bdea29857905346db079d18d6b
# expect: 1000 tuple 1 2005 b3b29cfd8aed79389c0894143d9ee8cc
# expect: 1000 tuple 2 2007 7a82a5d5b68309de887257c417685e45
# expect: 1000 tuple 4 2015 4cf73d32044480035182c6d527dc1d02
# expect: 1000 list 1 12131 1b4b7898b42760a6ef957a40ddf31c00
# expect: 1000 list 2 12133 fea734ad182d23c9ef53eaf6591f3c4f
# expect: 1000 list 4 5906 1def80473534e70aed5e99551efa33a3
# expect: 1000 dict 1 21877 af7b6527f5a4d62aaef551aac97b4c92
# expect: 1000 dict 2 21879 ad55f295d417c87d8944a7966cb468c0
# expect: 1000 dict 4 11652 5571bd48a8d52dc44fac4e6893439d54
# expect: 1000 list 1 299 9dbb4f9dcc9524de809598578656db0c
# expect: 1000 list 2 176 43f0fbe4155c58d108546fe0022a95f4
# expect: 1000 list 4 163 f933f19fb2d9e216c197f072468b67e2
# expect: 1001 dict 1 4757 00ac1ad7702de957ebbd9dd3a9b763e5
# expect: 1001 dict 2 4759 c0f8cede5e87837970a1a910e5da6a26
# expect: 1001 dict 4 4767 41a75a099168584b395b7c0ab40f6a7a
# expect: 1001 list 1 2010 c4f93d0a8017ea29c131548c400be43b
# expect: 1001 list 2 2012 16c8372c3ddf325da126e2fcd7f96de8
# expect: 1001 list 4 2020 29e11e2e2e564372fb8f7affb61f4256
# expect: 1001 set 1 2781 304cf5de0eacc0fb7384c812eead27fb
# expect: 1001 set 2 2782 9516edb1d3f159bd5cc3a7fbf678c2f2
# expect: 1001 set 4 2765 62bc8640912e1643bd1bcfd10f91d256
# expect: 1001 tuple 1 2007 115911c03c114f44fdcb87b99cda3123
# expect: 1001 tuple 2 2009 be7b6f19be518a67ca8623baf2625bdf
# expect: 1001 tuple 4 2017 c3eafff342a8ce55f4b391d9f5252eb9
# expect: 1001 list 1 12147 8e456a4fd1385db017775936359c4946
# expect: 1001 list 2 12149 c7c854c14a536607dd9065b170f2cd79
# expect: 1001 list 4 5915 a956b3cdebef0e2a30ee4c3040cce4c3
# expect: 1001 dict 1 21901 6612c336b9989d4a6c8133072a3812c1
# expect: 1001 dict 2 21903 c8a19cde098fa08c5b5af9ab4b40010c
# expect: 1001 dict 4 11665 5fc4bf596c75a69a5305f3f0aaec7d5f
# expect: 1001 list 1 299 9dbb4f9dcc9524de809598578656db0c
# expect: 1001 list 2 176 43f0fbe4155c58d108546fe0022a95f4
# expect: 1001 list 4 163 f933f19fb2d9e216c197f072468b67e2
# expect: 2000 dict 1 9754 d3fde89a7cde92d532628adf6aacbc60
# expect: 2000 dict 2 9756 f55b08f9105ac9bc9b5fac4b825cf7df
# expect: 2000 dict 4 9764 ffa99d6204b3d96ffca5c9a5785805b6
# expect: 2000 list 1 4008 2ee2054e386a2bb69c580201a5098ab9
# expect: 2000 list 2 4010 0c1fb607bb0f3ef0c939a51781e84381
# expect: 2000 list 4 4018 95e9862a62e1ce1b3771c80933f725f8
# expect: 2000 set 1 5778 fc20ec00ddffa5165e3e8f24b4b3b075
# expect: 2000 set 2 5779 a8ef4a1b53b7a9b66c29d2c2880eec5a
# expect: 2000 set 4 5764 441e98374d27bb95a718123efcd48422
# expect: 2000 tuple 1 4005 e383b42b15c3f4dfa864515e59d0ff0f
# expect: 2000 tuple 2 4007 4775ef4b24255c2934a750c50ce0a078
# expect: 2000 tuple 4 4015 734b8c473de4b9792442f10ca7e9f57e
# expect: 2000 list 1 26133 a3c0e4d5c42c53b53412806f84278554
# expect: 2000 list 2 26135 f47ea63e06fbc52422951946cf63df6f
# expect: 2000 list 4 12908 226585662df9d3630833a360120779a2
# expect: 2000 dict 1 45879 31ef27c747800a6d12549d926b92ce97
# expect: 2000 dict 2 45881 945dcbe7142b070083987402ab88d14f
# expect: 2000 dict 4 24654 576e16a809a045db76ae84e1b955fd13
# expect: 2000 list 1 529 16e11c4f5f6e1d03db21dca01eb86335
# expect: 2000 list 2 326 06ee8877017cdd0c578d9daa828a6d80
# expect: 2000 list 4 293 ccd5a43d7be2d34c34141b5c0ce789e0

# --- frames
import pickle, hashlib
big = [["%05d" % i * 20, {"a%d" % i: (i,)}] for i in range(1500)]
for p in range(6):
    d = pickle.dumps(big, p); print(p, len(d), hashlib.md5(d).hexdigest(), pickle.loads(d) == big)
# expect: 0 229179 a830e567800e81b0a285308cf881aee4 True
# expect: 1 222877 23ab3053d1ab6cdde866dd56ab0184f8 True
# expect: 2 221379 94e0fec876097d9289f2b3f3bf631b09 True
# expect: 3 221379 2fd5195c261c7e53a83de23d9b09e2c5 True
# expect: 4 183170 698d4ee6b4c8a1d971506649e00d3548 True
# expect: 5 183170 fd0a74cf868a2ad215c7715a58d37d5f True
big = {"a": "x" * 70000, "b": [b"y" * 65536, b"z" * 65535, "w" * 65535, "é" * 40000], "c": [1] * 30000}
for p in range(6):
    d = pickle.dumps(big, p); print(p, len(d), hashlib.md5(d).hexdigest(), pickle.loads(d) == big)
# expect: 0 426733 aba1e8fab32fc184f6604b8cefe0139a True
# expect: 1 406788 466c621e5feb3ad584705a6756448610 True
# expect: 2 406788 6c5c6c4d3d1a712903412abd4dd7d603 True
# expect: 3 406741 7712fb32e98c7291c1c437d611279852 True
# expect: 4 406766 6a912f254b43cfbc1a524dc9e62afe83 True
# expect: 5 406766 ed749ab11828dd1758a15313f32b3452 True

# --- what holds itself, and what changes meanwhile
import pickle
class R:
    def __init__(self, *a): self.a = a
t = ([],); t[0].append(t); u = ([], 1, 2, 3); u[0].append(u)
for p in range(6): print(pickle.dumps([t, u, t], p))
# expect: b'(lp0\n((lp1\n(g1\ntp2\na00g2\na((lp3\n(g3\nI1\nI2\nI3\ntp4\naI1\nI2\nI3\n00000g4\nag2\na.'
# expect: b']q\x00((]q\x01(h\x01tq\x02a1h\x02(]q\x03(h\x03K\x01K\x02K\x03tq\x04aK\x01K\x02K\x031h\x04h\x02e.'
# expect: b'\x80\x02]q\x00(]q\x01h\x01\x85q\x02a0h\x02(]q\x03(h\x03K\x01K\x02K\x03tq\x04aK\x01K\x02K\x031h\x04h\x02e.'
# expect: b'\x80\x03]q\x00(]q\x01h\x01\x85q\x02a0h\x02(]q\x03(h\x03K\x01K\x02K\x03tq\x04aK\x01K\x02K\x031h\x04h\x02e.'
# expect: b'\x80\x04\x95)\x00\x00\x00\x00\x00\x00\x00]\x94(]\x94h\x01\x85\x94a0h\x02(]\x94(h\x03K\x01K\x02K\x03t\x94aK\x01K\x02K\x031h\x04h\x02e.'
# expect: b'\x80\x05\x95)\x00\x00\x00\x00\x00\x00\x00]\x94(]\x94h\x01\x85\x94a0h\x02(]\x94(h\x03K\x01K\x02K\x03t\x94aK\x01K\x02K\x031h\x04h\x02e.'
def bad():
    d = {"a": None, "b": 1}
    class K:
        def __reduce__(self):
            d["new"] = 1
            return R, ()
    d["a"] = K()
    try: pickle.dumps(d)
    except RuntimeError as e: print(e, getattr(e, "__notes__", None))
bad()  # expect: dictionary changed size during iteration None
