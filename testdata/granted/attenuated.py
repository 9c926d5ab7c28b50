# The clock and randomness that are granted, with less.
# cpython: skip (there is no host)
coarse = now.coarse(0.5)
print(coarse.time() % 0.5 == 0)
few, (lent, revoke) = now.limited(readings=1), now.revocable()
print(few.time() > 0, lent.time() == now.time())
revoke()
drops, (rents, undo) = rnd.limited(bytes=4), rnd.revocable()
print(len(drops.bytes(3)), len(rents.bytes(2)), len(rnd.split().bytes(5)))
undo()
for f in few.time, lent.time, lambda: drops.bytes(2), lambda: rents.bytes(1):
    try: print(f())
    except Exception as e: print(type(e).__name__)
# expect: True
# expect: True True
# expect: 3 2 5
# expect: OSError
# expect: CapabilityError
# expect: OSError
# expect: CapabilityError
