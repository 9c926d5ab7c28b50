package adder_test

// This file defines the tests of the safe build, a process of which is asked to do what
// this build does: golden chunks must come out the same, and altered code that the verifier
// accepts must run without a fault.

import (
	"slices"
	"sync"
	"testing"

	"github.com/adderlang/adder/internal/code"
	"github.com/adderlang/adder/internal/program"
	"github.com/adderlang/adder/internal/testkit"
	"github.com/adderlang/adder/internal/testkit/differ"
	"github.com/adderlang/adder/internal/testkit/mutate"
)

var safeBuild struct {
	sync.Mutex
	server *differ.Server
}

// startSafeBuild makes the safe build and starts a process of it. The fuzzer allows 10
// seconds for an input, so that is done before.
func startSafeBuild(t testing.TB) {
	b := &safeBuild
	b.Lock()
	defer b.Unlock()
	if b.server == nil {
		b.server = startServer(t, serveBuild(t, nil, "-tags", "safe"))
	}
}

// inSafeBuild runs a job in the process of the safe build.
func inSafeBuild(t *testing.T, j differ.Job) differ.Result {
	b := &safeBuild
	b.Lock()
	defer b.Unlock()
	r, err := b.server.Run(j)
	if err != nil {
		t.Fatalf("the safe build died of this program: %v\n%s", err, j.Src)
	}
	return r
}

// TestSafeBuild runs every golden chunk in both builds: output, exception, limit, fuel and
// live bytes must agree.
func TestSafeBuild(t *testing.T) {
	if testing.Short() {
		t.Skip("runs every golden file twice")
	}
	if countOps != nil {
		t.Skip("this is the safe build")
	}
	t.Parallel()
	startSafeBuild(t)
	chunks := timelessChunks(t)
	if len(chunks) < 3000 {
		t.Errorf("only %d chunks", len(chunks))
	}
	sameInBuild(t, "safe", slices.DeleteFunc(chunks, func(c testkit.Chunk) bool { return skips(t, c) }), safeBuild.server)
}

// mutantsEvery is of how many altered forms one is tried. All take some eight minutes:
// ADDER_SLOW=1 tries them.
const mutantsEvery = 24

// TestMutantsRun runs altered forms of a program in the safe build: every field of real
// code changed in many ways. Each is refused by the verifier, or ended by an instruction
// that looks at its operand's kind, or runs without a fault of the machine.
func TestMutantsRun(t *testing.T) {
	if testing.Short() {
		t.Skip("runs thousands of mutants in another process")
	}
	t.Parallel()
	startSafeBuild(t)
	every := mutantsEvery
	if thorough {
		every = 1
	}
	s, err := safeBuild.server.RunMutants(differ.Mutants{Src: mutate.Program, Every: every})
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range s.Faults {
		t.Error(f)
	}
	t.Logf("%d refused, %d ended by an instruction, %d ran", s.Refused, s.Ended, s.Ran)
	if s.Ran < 40_000/every || s.Refused < 4*s.Ran || s.Ended > s.Ran/10 {
		t.Error("too few were tried, or too many accepted")
	}
}

// TestMutantsProgram: the program that is altered uses every instruction.
func TestMutantsProgram(t *testing.T) {
	root, err := program.Compile("program.py", mutate.Program, program.Options{})
	if err != nil {
		t.Fatal(err)
	}
	var used [code.NumOps]bool
	for _, c := range mutate.All(root) {
		for _, in := range c.Instrs {
			used[in.Op] = true
		}
	}
	for op, ok := range used {
		if op := code.Op(op); !ok && op != code.OpExt && op != code.OpPrintExpr {
			t.Errorf("%v is not in it", op)
		}
	}
}
