package fuzz

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"math/rand"
	"os/exec"
	"testing"

	"github.com/adderlang/adder/conformance/oracle"
	"github.com/adderlang/adder/internal/testkit/pygen"
)

//go:embed productions.py
var productions string

// TestProductions: CPython compiles what pygen.Grammar makes, and among 800 programs is every
// node of the ast module, each of its optional fields with and without a value, each of its lists
// with items and, where that may be, without.
func TestProductions(t *testing.T) {
	exe, err := oracle.Python()
	if err != nil {
		t.Fatal(err)
	}
	rng := rand.New(rand.NewSource(3))
	var programs bytes.Buffer
	for range 800 {
		line, err := json.Marshal(pygen.Grammar(randomBytes(rng, 900)))
		if err != nil {
			t.Fatal(err)
		}
		programs.Write(append(line, '\n'))
	}
	cmd := exec.Command(exe, "-I", "-c", productions)
	cmd.Stdin = &programs
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("%v\n%s", err, err.(*exec.ExitError).Stderr)
	}
	var got struct {
		Missing, Wrong     []string
		Productions, Pairs int
	}
	if err := json.Unmarshal(out, &got); err != nil {
		t.Fatal(err)
	}
	for _, w := range got.Wrong {
		t.Errorf("does not compile: %s", w)
	}
	for _, m := range got.Missing {
		t.Errorf("never made: %s", m)
	}
	t.Logf("%d productions, %d pairs of a field and what stands in it", got.Productions, got.Pairs)
}

func randomBytes(rng *rand.Rand, most int) []byte {
	data := make([]byte, rng.Intn(most))
	rng.Read(data)
	return data
}
