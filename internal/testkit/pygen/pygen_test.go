package pygen

import (
	"math/rand"
	"strings"
	"testing"

	"github.com/adderlang/adder/internal/syntax"
)

// TestPrograms: what comes out parses, and is the same for the same bytes.
func TestPrograms(t *testing.T) {
	rng := rand.New(rand.NewSource(1))
	for range 3000 {
		data := make([]byte, rng.Intn(400))
		rng.Read(data)
		src := Program(data)
		if _, err := syntax.Parse("p.py", []byte(src), syntax.Options{SourceIsText: true}); err != nil {
			e := err.(*syntax.Error)
			t.Fatalf("%v: %s\n%s", err, strings.Split(src, "\n")[e.Line-1], src)
		}
		if Program(data) != src {
			t.Fatal("another program the second time")
		}
	}
}
