// Package floats compares what Adder computes with floats with what CPython does, bit for
// bit, on a great many arguments: every function of internal/fmath as programs see it
// (math, cmath, the operators, sum).
//
// Both run functions.py on the same bytes. What is compared are doubles and which exception
// was raised; one NaN is as good as another, since its bits are not Python's to promise.
package floats

// This file defines the two sides and the comparison; arguments.go what they are given.

import (
	"bufio"
	"context"
	_ "embed"
	"encoding/binary"
	"fmt"
	"io"
	"math"
	"os/exec"
	"strconv"
	"strings"
	"time"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/conformance/oracle"
)

//go:embed functions.py
var functions string

// serve is what the oracle runs after functions.py: requests of a line "name\tbytes", then
// the bytes; answers of a line with their length, then the bytes.
const serve = `
import sys

def serve(read, write):
    while line := read.readline():
        name, size = line.decode().rstrip("\n").split("\t")
        answer = evaluate(name, read.read(int(size))) if name else table().encode()
        write.write(b"%d\n" % len(answer))
        write.write(answer)
        write.flush()

serve(sys.stdin.buffer, sys.stdout.buffer)
`

// A Function is one row of functions.py.
type Function struct {
	Name          string
	Args, Results int
}

// An Oracle is a running CPython.
type Oracle struct {
	cmd *exec.Cmd
	in  io.WriteCloser
	out *bufio.Reader
}

// Start starts a CPython.
func Start(python string) (*Oracle, error) {
	o := &Oracle{cmd: oracle.Command(python, "-c", functions+serve)}
	var err error
	if o.in, err = o.cmd.StdinPipe(); err != nil {
		return nil, err
	}
	out, err := o.cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	o.out = bufio.NewReader(out)
	return o, o.cmd.Start()
}

// Close ends it.
func (o *Oracle) Close() error {
	o.in.Close()
	return o.cmd.Wait()
}

// Evaluate gives the answer for a function's arguments.
func (o *Oracle) Evaluate(name string, args []byte) ([]byte, error) {
	if _, err := fmt.Fprintf(o.in, "%s\t%d\n", name, len(args)); err != nil {
		return nil, err
	}
	if _, err := o.in.Write(args); err != nil {
		return nil, err
	}
	line, err := o.out.ReadString('\n')
	if err != nil {
		return nil, fmt.Errorf("the oracle, asked for %s: %w", name, err)
	}
	n, err := strconv.Atoi(strings.TrimSpace(line))
	if err != nil {
		return nil, err
	}
	answer := make([]byte, n)
	_, err = io.ReadFull(o.out, answer)
	return answer, err
}

// Functions lists the rows of functions.py.
func (o *Oracle) Functions() (list []Function, err error) {
	text, err := o.Evaluate("", nil)
	for _, line := range strings.Split(string(text), "\n") {
		var f Function
		parts := strings.Split(line, "\t")
		if err != nil || len(parts) != 3 {
			return nil, fmt.Errorf("no table of functions: %q %w", line, err)
		}
		f.Name = parts[0]
		f.Args, _ = strconv.Atoi(parts[1])
		f.Results, err = strconv.Atoi(parts[2])
		list = append(list, f)
	}
	return list, err
}

// An Adder is an interpreter that has run functions.py.
type Adder struct{ in *adder.Interp }

// New makes one.
func New() (*Adder, error) {
	p, err := adder.Compile("functions.py", []byte(functions))
	if err != nil {
		return nil, err
	}
	in, err := adder.New(adder.Config{Limits: adder.Limits{Fuel: math.MaxInt64 / 4, Memory: 1 << 30, Wall: time.Hour}})
	if err != nil {
		return nil, err
	}
	_, err = in.Run(context.Background(), p)
	return &Adder{in}, err
}

// Evaluate gives the answer for a function's arguments.
func (a *Adder) Evaluate(name string, args []byte) (answer []byte, err error) {
	err = a.in.Call(context.Background(), "evaluate", name, args, &answer)
	return answer, err
}

// A Difference is what a function's results differ in.
type Difference struct {
	Function string
	N        int    // arguments tried
	Differ   int    // of them: other bits, or another exception
	Kinds    int    // of those: another exception, or a number on one side and none on the other
	MaxUlp   uint64 // greatest distance of two finite results, in floats
	Example  string // the arguments at that distance, or the first of another kind
}

// block is how many arguments are evaluated at a time.
const block = 50_000

// Compare tries a function with its first n generated arguments.
func Compare(o *Oracle, a *Adder, f Function, n int) (d Difference, err error) {
	d = Difference{Function: f.Name, N: n}
	gen := newArguments(f.Name)
	for done := 0; done < n; done += block {
		count := min(block, n-done)
		args := gen.next(count, f.Args)
		theirs, err := o.Evaluate(f.Name, args)
		if err != nil {
			return d, err
		}
		ours, err := a.Evaluate(f.Name, args)
		if err != nil {
			return d, fmt.Errorf("%s: %w", f.Name, err)
		}
		if want := count * (8*f.Results + 1); len(ours) != want || len(theirs) != want {
			return d, fmt.Errorf("%s: %d and %d bytes of results, want %d", f.Name, len(ours), len(theirs), want)
		}
		if string(ours) == string(theirs) {
			continue
		}
		for i := range count {
			d.add(f, args[8*i*f.Args:8*(i+1)*f.Args], ours[8*i*f.Results:], theirs[8*i*f.Results:],
				ours[8*f.Results*count+i], theirs[8*f.Results*count+i])
		}
	}
	return d, nil
}

// add takes the results for one row of arguments into account.
func (d *Difference) add(f Function, args, ours, theirs []byte, ourKind, theirKind byte) {
	worst, kind := uint64(0), ourKind != theirKind
	for r := range f.Results {
		x := math.Float64frombits(binary.LittleEndian.Uint64(ours[8*r:]))
		y := math.Float64frombits(binary.LittleEndian.Uint64(theirs[8*r:]))
		switch {
		case math.IsNaN(x) && math.IsNaN(y):
		case math.IsNaN(x) || math.IsNaN(y) || math.IsInf(x, 0) != math.IsInf(y, 0):
			kind = true
		default:
			worst = max(worst, distance(x, y))
		}
	}
	if !kind && worst == 0 {
		return
	}
	d.Differ++
	if kind {
		if d.Kinds++; d.Kinds == 1 && d.MaxUlp == 0 {
			d.Example = example(f, args, ours, theirs)
		}
	}
	if worst > d.MaxUlp {
		d.MaxUlp, d.Example = worst, example(f, args, ours, theirs)
	}
}

// distance is how many floats lie between two, and one; the two zeros are 1 apart.
func distance(x, y float64) uint64 {
	a, b := order(x), order(y)
	if a > b {
		a, b = b, a
	}
	return uint64(b) - uint64(a)
}

// order numbers the floats in their order.
func order(x float64) int64 {
	b := int64(math.Float64bits(x))
	if b < 0 {
		return math.MinInt64 - b - 1
	}
	return b
}

func example(f Function, args, ours, theirs []byte) string {
	show := func(b []byte, n int) string {
		var out []string
		for i := range n {
			out = append(out, strconv.FormatFloat(math.Float64frombits(binary.LittleEndian.Uint64(b[8*i:])), 'g', -1, 64))
		}
		return strings.Join(out, ", ")
	}
	return fmt.Sprintf("(%s): %s, there %s", show(args, f.Args), show(ours, f.Results), show(theirs, f.Results))
}
