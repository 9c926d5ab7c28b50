# deepcopy of a graph.
# ends: RecursionError: maximum recursion depth exceeded
# cpython: deep
import copy
x = [[j for j in range(10)] for i in range(1_000)]
for i, y in enumerate(x):
    y.append(x[i - 1])
while True:
    copy.deepcopy(x[:300])
