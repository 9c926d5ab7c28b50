"""Grade programs that nobody has read: rexec, reborn.

Every submission defines median(numbers). It runs in an interpreter of its own, with a
budget, and for each case from the start, so that no case learns from another.
"""

import adder

CASES = [
    ([3, 1, 2], 2),
    ([5], 5),
    ([4, 1, 3, 2], 2.5),
    ([-1, -5, 10, 0, 2], 0),
    ([2, 2, 2, 2, 3, 3], 2),
    ([*range(1000, 0, -1)], 500.5),
]
BUDGET = adder.Limits(fuel=2_000_000, memory=16 << 20, output=1 << 20, depth=500)


class Failed(Exception):
    """A submission did something else than to answer. The text is ours."""


class Paper:
    """What a submission prints; we look at the beginning."""

    def __init__(self):
        self.text = ""

    def write(self, text):
        self.text = (self.text + str(text))[:40]
        return len(text)


def answer(source, numbers, paper):
    """What the submission says is the median: a number, or else it has failed."""
    room = adder.Interp(BUDGET, grants={"stdout": adder.facet(paper, "write")}, name="submission")
    try:
        room.exec(source, "submission.py")
        result = room.eval("median")(numbers)
    except adder.LimitError:
        raise Failed(f"spends all its {room.broken}") from None
    except Exception as e:  # SystemExit and KeyboardInterrupt too end the submission, and nothing else
        raise Failed(f"raises {ascii(e.remote_type)[1:40]}".rstrip("'")) from None  # the name is theirs
    if type(result) not in (int, float):
        raise Failed(f"answers with a {type(result).__name__}")
    return result


def grade(source):
    """Points, the first trouble, and what was printed in the first case."""
    points, troubles, papers = 0, [], []
    for numbers, median in CASES:
        papers.append(Paper())
        try:
            if answer(source, numbers, papers[-1]) == median:
                points += 1
            else:
                troubles.append("is wrong")
        except Failed as e:
            troubles.append(str(e))
    return points, troubles[0] if troubles else "", papers[0].text


names = sorted(submissions.listdir())
print(f"{len(names)} submissions, {len(CASES)} cases")
right = 0
for name in names:
    points, trouble, printed = grade(submissions.open(name).read())
    right += points == len(CASES)
    remarks = "  ".join(filter(None, [trouble, printed and f"prints {printed!a}"]))
    print(f"{name.removesuffix('.py'):<12}{points}/{len(CASES)}  {remarks}".rstrip())
unchanged = sum(sum(numbers) for numbers, median in CASES) == 500_500 + 41
print(f"{right} are right. The cases are as they were: {unchanged}")
