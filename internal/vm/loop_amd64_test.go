package vm_test

// This file defines the test of the machine code of the dispatch loop.

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os/exec"
	"regexp"
	"strings"
	"testing"
)

// An asmLine is one instruction of the compiler's listing.
type asmLine struct {
	pc         string // decimal, five digits or more, as jumps name it without leading zeros
	file, line string
	op, args   string
}

var asmRE = regexp.MustCompile(`^\t0x[0-9a-f]+ 0*(\d+) \(([^()]*?):?(\d*|<unknown line number>)\)\t(\S+)\t?(.*)$`)

// loopListing compiles this package and returns the instructions of the loop. The go
// command keeps the listing in its cache.
func loopListing(t *testing.T) []asmLine {
	out, err := exec.Command("go", "build", "-gcflags=-S", ".").CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%.2000s", err, out)
	}
	var lines []asmLine
	in := false
	for l := range strings.Lines(string(out)) {
		if strings.Contains(l, " STEXT ") {
			in = strings.HasPrefix(l, "github.com/adderlang/adder/internal/vm.(*Machine).loop STEXT ")
			continue
		}
		if m := asmRE.FindStringSubmatch(strings.TrimRight(l, "\n")); in && m != nil {
			lines = append(lines, asmLine{m[1], m[2], m[3], m[4], m[5]})
		}
	}
	if len(lines) < 1000 {
		t.Fatalf("%d instructions of the loop found in the listing", len(lines))
	}
	return lines
}

// dispatchLine is the line of the loop's switch on the operation.
func dispatchLine(t *testing.T) string {
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "loop.go", nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	line, most := 0, 0
	ast.Inspect(file, func(n ast.Node) bool {
		if s, ok := n.(*ast.SwitchStmt); ok && len(s.Body.List) > most {
			line, most = fset.Position(s.Pos()).Line, len(s.Body.List)
		}
		return true
	})
	if most < 50 {
		t.Fatal("no switch on operations in loop.go")
	}
	return fmt.Sprint(line)
}

// Calls that a leaf may have: the write barrier keeps all registers, a growing stack
// starts the function again, and a panic does not return.
var leafCall = regexp.MustCompile(`^runtime\.(gcWriteBarrier\d|morestack(_noctxt)?|panic\w*)\(SB\)$`)

// TestLoopIsLeaf: the loop calls nothing that returns into it. Go keeps no registers
// across calls: a single one makes it spill its state at every dispatch.
func TestLoopIsLeaf(t *testing.T) {
	for _, l := range loopListing(t) {
		if l.op == "CALL" && !leafCall.MatchString(l.args) {
			t.Errorf("%s:%s: CALL %s", l.file, l.line, l.args)
		}
	}
}

// TestDispatchHead: what is executed for every instruction, from where the handlers jump
// back to until the jump through the table, stores nothing on the stack.
func TestDispatchHead(t *testing.T) {
	lines := loopListing(t)
	at := map[string]int{}
	for i, l := range lines {
		if _, ok := at[l.pc]; !ok {
			at[l.pc] = i
		}
	}
	line, table := dispatchLine(t), -1
	for i, l := range lines {
		if l.op == "JMP" && l.line == line && strings.HasSuffix(l.file, "loop.go") && strings.Contains(l.args, "(") {
			if table >= 0 {
				t.Fatal("the switch on operations has several jumps through a table")
			}
			table = i
		}
	}
	if table < 0 {
		t.Fatal("the switch on operations has no jump table: the compiler searches it")
	}
	// the head begins at the last target of backward jumps before the table
	head, most := -1, 0
	from := map[int]int{}
	for i, l := range lines {
		if to, ok := at[l.args]; ok && strings.HasPrefix(l.op, "J") && i > table && to < table {
			from[to]++
		}
	}
	for to, n := range from {
		if n > most {
			head, most = to, n
		}
	}
	if most < 30 {
		t.Fatalf("no head found: at most %d jumps to one place before the dispatch", most)
	}
	if n := table - head; n > 24 {
		t.Errorf("the head has %d instructions", n)
	}
	for _, l := range lines[head : table+1] {
		operands := strings.Split(l.args, ", ")
		to := operands[len(operands)-1]
		store := strings.HasSuffix(to, "(SP)") && !strings.HasPrefix(l.op, "CMP") && !strings.HasPrefix(l.op, "TEST")
		if store || strings.HasPrefix(l.op, "PUSH") || l.op == "CALL" {
			t.Errorf("%s:%s: %s %s in the dispatch head", l.file, l.line, l.op, l.args)
		}
	}
}
