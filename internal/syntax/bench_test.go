package syntax

import (
	"os"
	"strings"
	"testing"
)

// BenchmarkParse reads a program of every common statement, or the file that
// ADDER_SYNTAX_BENCH names.
func BenchmarkParse(b *testing.B) {
	src := []byte(strings.Repeat(benchProgram, 1<<20/len(benchProgram)))
	if path := os.Getenv("ADDER_SYNTAX_BENCH"); path != "" {
		var err error
		if src, err = os.ReadFile(path); err != nil {
			b.Fatal(err)
		}
	}
	b.SetBytes(int64(len(src)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Parse("bench.py", src, Options{}); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkScan is the part of it that is the scanner's.
func BenchmarkScan(b *testing.B) {
	src := append([]byte(strings.Repeat(benchProgram, 1<<20/len(benchProgram))), 0)
	b.SetBytes(int64(len(src)))
	for b.Loop() {
		s := newScanner(src, "bench.py", &Options{})
		for t := s.next(); t.kind != tEOF; t = s.next() {
			if t.kind == tError {
				b.Fatal(s.err)
			}
		}
	}
}

const benchProgram = `
class Store(Base, metaclass=Meta):
    """Keeps the records of one table in order."""

    limit: int = 4096

    def __init__(self, name, *, size=100, **options):
        super().__init__(name)
        self.rows = []  # in insertion order
        self.index = {}
        for key, value in options.items():
            if key.startswith('_') and not value:
                raise ValueError(f"bad option {key!r}: {value:>{size}}")
            elif key in self.index or value is None:
                continue
            setattr(self, key, value)

    @property
    def total(self):
        return sum(row.amount * row.price for row in self.rows if row.amount > 0)

    def find(self, needle, start=0, stop=None):
        try:
            lo, hi = start, len(self.rows) if stop is None else stop
            while lo < hi:
                mid = (lo + hi) // 2
                if self.rows[mid].key < needle:
                    lo = mid + 1
                else:
                    hi = mid
            return self.rows[lo:hi + 1], {'lo': lo, "hi": hi, 3: 0x1F & ~7}
        except (IndexError, KeyError) as exc:
            return [], dict(error=str(exc), where=(lo, hi))
        finally:
            self.index.clear()
`
