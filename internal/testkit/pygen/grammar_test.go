package pygen

import (
	"math/rand"
	"strings"
	"testing"

	"github.com/adderlang/adder/internal/syntax"
)

// TestGrammar: what comes out parses, and is the same for the same bytes.
// conformance/fuzz tests that CPython compiles it, and that no production is missing.
func TestGrammar(t *testing.T) {
	rng := rand.New(rand.NewSource(2))
	for range 1000 {
		data := make([]byte, rng.Intn(900))
		rng.Read(data)
		src := Grammar(data)
		if _, err := syntax.Parse("p.py", []byte(src), syntax.Options{SourceIsText: true}); err != nil {
			t.Fatalf("%v: %s\n%s", err, strings.Split(src, "\n")[err.(*syntax.Error).Line-1], src)
		}
		if Grammar(data) != src {
			t.Fatal("another program the second time")
		}
	}
}
