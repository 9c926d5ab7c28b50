# Looking a key up while __eq__ changes the table: the search begins again only when the
# table was rebuilt or has another key in that place.
# cpython: same
class K:
    def __init__(self, do): self.do = do
    def __hash__(self): return 1
    def __eq__(self, o):
        global n
        n += 1
        return self.do() is True
def adding():
    if n < 10000: S.add(str(n))
n = 0
S = {K(adding)}
print(K(None) in S, len(S), n)  # expect: False 2 1
def storing():
    if n < 10000: S[str(n)] = n
n = 0
S = {K(storing): 0}
print(K(None) in S, len(S), n)  # expect: False 2 1
n = 0
S = {K(storing): 0}
S.setdefault(K(None), 5)
print(len(S), n)  # expect: 3 1

# --- another key takes the place
class K:
    def __init__(self, do): self.do = do
    def __hash__(self): return 1
    def __eq__(self, o): return self.do()
def clear():
    S.clear()
    S['a'] = 1
    return True
S = {K(clear): 0}
print(S.get(K(None), 'no'), S)  # expect: no {'a': 1}

# --- others come and go, and the answer counts
class K:
    def __hash__(self): return 1
    def __eq__(self, o):
        del S['a']
        S['a'] = 2
        return True
S = {'a': 1, K(): 0}
print(S.get(K(), 'no'), len(S))  # expect: 0 2
class K:
    def __hash__(self): return 1
    def __eq__(self, o):
        S.discard('a')
        S.add('b')
        return True
S = {'a', K()}
print(K() in S, len(S))  # expect: True 2
