# Instances that refer to each other.
class Node:
    def __init__(self, value, left, right):
        self.value = value
        self.left = left
        self.right = right
def tree(depth):
    if depth == 0:
        return Node(0, None, None)
    return Node(depth, tree(depth - 1), tree(depth - 1))
kept = [tree(12) for _ in range(12)]
for _ in range(10):
    tree(12)
