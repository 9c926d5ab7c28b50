# What runs inside the interpreter under test. It needs sys and unittest only, tells of each
# test when it starts and when it ends, so that the host knows which one killed the process,
# and leaves out the tests it is told to.
#
# argv: module, then the file of tests that were run already (one key a line), if there are any.
import sys

stream = sys.stdout


def tell(*fields):
    clean = [str(f).replace("\t", " ").replace("\n", " ").replace("\r", " ") for f in fields]
    stream.write("\n@@" + "\t".join(clean) + "\n")
    stream.flush()


import unittest

module = sys.argv[1]
done = set()
if len(sys.argv) > 2:
    with open(sys.argv[2], encoding="utf-8") as f:
        done = set(f.read().split("\n"))

# From good to bad: a test with several verdicts (its subtests', its clean-up's) has the worst.
GRADES = ("ok", "skip", "xfail", "xpass", "fail", "error")


class Telling(unittest.TestResult):
    keys = None  # of the tests: the id, and from its second occurrence on "#2", "#3", …
    grade = None

    def startTest(self, test):
        super().startTest(test)
        self.grade = None
        tell("S", self.keys[test])

    def stopTest(self, test):
        super().stopTest(test)
        grade, why = self.grade or ("ok", "")
        tell("R", self.keys[test], grade, why)
        self._stdout_buffer = None

    def note(self, test, grade, why=""):
        if test not in self.keys:  # the setting up of a class or module, which is no test
            if grade in ("fail", "error"):
                tell("M", "set-up", test.id(), why)
            return
        if self.grade is None or GRADES.index(grade) > GRADES.index(self.grade[0]):
            self.grade = (grade, why)

    def addSuccess(self, test):
        self.note(test, "ok")

    def addError(self, test, err):
        self.note(test, "error", words(err))

    def addFailure(self, test, err):
        self.note(test, "fail", words(err))

    def addSkip(self, test, reason):
        self.note(getattr(test, "test_case", test), "skip", str(reason)[:200])

    def addExpectedFailure(self, test, err):
        self.note(test, "xfail")

    def addUnexpectedSuccess(self, test):
        self.note(test, "xpass")

    def addSubTest(self, test, subtest, err):
        if err is not None:
            self.note(test, "fail" if issubclass(err[0], test.failureException) else "error", words(err))


def words(err):
    try:
        return (err[0].__name__ + ": " + str(err[1]))[:1000]
    except Exception:
        return "an exception that cannot be shown"


class Keys:
    """A dict by identity: two doctests of one name are equal."""

    def __init__(self):
        self.of = {}

    def __contains__(self, test):
        return id(test) in self.of

    def __getitem__(self, test):
        return self.of[id(test)]


def cases(suite):
    pending = [suite]
    while pending:
        s = pending.pop()
        if isinstance(s, unittest.TestSuite):
            pending.extend(reversed(list(s)))
        else:
            yield s


loader = unittest.defaultTestLoader
try:
    __import__(module)
    suite = loader.loadTestsFromName(module)
except unittest.SkipTest as e:
    tell("M", "skipped", e)
    tell("END")
    sys.exit(0)
except BaseException as e:
    tell("M", "import", words((type(e), e)))
    tell("END")
    sys.exit(0)
for text in getattr(loader, "errors", []):
    tell("M", "load", text.strip().split("\n")[-1][:300])

keys, seen, left = Keys(), {}, []
for case in cases(suite):
    name = case.id()
    seen[name] = n = seen.get(name, 0) + 1
    key = name if n == 1 else "%s#%d" % (name, n)
    keys.of[id(case)] = key
    tell("L", key)
    if key not in done:
        left.append(case)
# Classes and modules are set up by the suites, which therefore stay as loaded while nothing
# is to be left out.
run = unittest.TestSuite(left) if done else suite
result = Telling()
result.keys = keys
run.run(result)
tell("END")
