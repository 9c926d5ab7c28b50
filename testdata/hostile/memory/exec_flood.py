# exec of new source each time, with functions and constants that nobody keeps.
# ends: prints "done"
# cpython: held, it ends well
for i in range(300):
    exec(f"def f{i}(x={i}):\n  class C: y = 'text {i}' * x\n  return lambda: ({i}, C)\n" * 3, {})
print("done")
