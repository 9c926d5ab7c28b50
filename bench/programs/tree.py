# Allocation: binary trees built, walked and dropped.
class Node:
    __slots__ = ("left", "right")

    def __init__(self, left, right):
        self.left = left
        self.right = right

    def count(self):
        if self.left is None:
            return 1
        return 1 + self.left.count() + self.right.count()


def build(depth):
    if depth == 0:
        return Node(None, None)
    return Node(build(depth - 1), build(depth - 1))


def main(depth):
    kept = build(depth)
    total = 0
    for d in range(4, depth, 4):
        for i in range(1 << (depth - d)):
            total += build(d).count()
    print(total)
    print(kept.count())


main(18)  # expect: 2079676
# expect: 524287
