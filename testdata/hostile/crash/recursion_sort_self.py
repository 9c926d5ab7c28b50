# A sort whose key sorts the same list.
# ends: TypeError: '<' not supported between instances of 'NoneType' and 'NoneType'
# cpython: held, TypeError: '<' not supported between instances of 'NoneType' and 'NoneType'
a = list(range(10))
def key(x):
    a.sort(key=key)
a.sort(key=key)
