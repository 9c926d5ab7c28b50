# Methods looked up on list, called with the wrong receiver.
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
err(list.append, 1, 2)  # expect: TypeError: descriptor 'append' for 'list' objects doesn't apply to a 'int' object
err(list.append, (), 2)  # expect: TypeError: descriptor 'append' for 'list' objects doesn't apply to a 'tuple' object
err(list.append)  # expect: TypeError: unbound method list.append() needs an argument
err(list.sort, "x")  # expect: TypeError: descriptor 'sort' for 'list' objects doesn't apply to a 'str' object
err(list.__len__, 1)  # expect: TypeError: descriptor '__len__' requires a 'list' object but received a 'int'
err(list.__len__)  # expect: TypeError: descriptor '__len__' of 'list' object needs an argument
err(list.__getitem__, (1,), 0)  # expect: TypeError: descriptor '__getitem__' for 'list' objects doesn't apply to a 'tuple' object
err(list.__add__, 1, [])  # expect: TypeError: descriptor '__add__' requires a 'list' object but received a 'int'
err(list.__iter__, {})  # expect: TypeError: descriptor '__iter__' requires a 'list' object but received a 'dict'
print(list.append([], 1), list.__len__([1, 2]), list.pop([5]))  # expect: None 2 5
f = [].append
print(f.__name__, f(1))  # expect: append None
print(list.append.__name__, list.__name__)  # expect: append list
