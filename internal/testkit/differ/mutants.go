package differ

// This file defines the run of altered code: what the verifier accepts must run without a
// fault of the machine. Only the safe build notices most faults.

import (
	"errors"
	"fmt"
	"math/rand"
	"runtime/debug"
	"strings"
	"time"

	"github.com/adderlang/adder/internal/code"
	"github.com/adderlang/adder/internal/compile"
	"github.com/adderlang/adder/internal/engine"
	"github.com/adderlang/adder/internal/syntax"
	"github.com/adderlang/adder/internal/testkit/mutate"
	"github.com/adderlang/adder/internal/vm"
)

// A Mutants is a job: to run the altered forms of a program that the verifier accepts, one
// in every Every of them, from the one numbered First on.
type Mutants struct {
	Src          []byte
	First, Every int
}

// A Survey is what came of it.
type Survey struct {
	Refused int // by the verifier
	Ended   int // by an instruction that found an operand of a kind it does not take
	Ran     int
	Faults  []string
}

// mostFaults ends a survey early.
const mostFaults = 20

// mutantFuel bounds the run of one form; most programs need less.
const mutantFuel = 30_000

// mutantTime is what that takes at most, on a busy machine.
const mutantTime = 20 * time.Second

// RunMutants does the job in this process.
func RunMutants(j Mutants) (s Survey, err error) {
	tree, err := syntax.Parse("mutants.py", j.Src, syntax.Options{})
	if err != nil {
		return s, err
	}
	root, _, err := compile.Module(tree, "mutants.py", compile.Options{})
	if err != nil {
		return s, err
	}
	if err := code.Verify(root, nil); err != nil {
		return s, err
	}
	vm.Link(root, nil)
	if fault := runMutant(root); fault != "" {
		return s, fmt.Errorf("as compiled: %s", fault)
	}
	n := 0
	for i, c := range mutate.All(root) {
		mutate.Each(c, rand.New(rand.NewSource(int64(i))), func(what string, m *code.Code) bool {
			if n++; (n-1)%j.Every != j.First {
				return true
			}
			changed := mutate.Replace(root, c, m)
			if code.Verify(changed, nil) != nil {
				s.Refused++
				return true
			}
			late := time.AfterFunc(mutantTime, func() { // nothing else ends it
				panic(fmt.Sprintf("%s, %s: does not end", c.QualName, what))
			})
			fault := runMutant(changed)
			late.Stop()
			switch {
			case fault == "":
				s.Ran++
			case strings.HasPrefix(fault, "internal error: ") && strings.HasSuffix(fault, " of something else"):
				s.Ended++
			default:
				s.Faults = append(s.Faults, fmt.Sprintf("%s, %s: %s", c.QualName, what, fault))
			}
			return len(s.Faults) < mostFaults
		})
	}
	return s, nil
}

// runMutant runs a Code and says what fault it came to, if any.
func runMutant(c *code.Code) (fault string) {
	defer func() {
		if p := recover(); p != nil {
			fault = fmt.Sprintf("panic: %v\n%.3000s", p, debug.Stack())
		}
	}()
	vm.Link(c, nil)
	in := engine.New(&engine.Config{Fuel: mutantFuel, Memory: 16 << 20, Output: 1 << 16, Depth: 60,
		Write: func(int, string) error { return nil }})
	_, err := in.Run(c)
	if err != nil && !errors.Is(err, vm.ErrUncaught) && !errors.Is(err, vm.ErrStopped) {
		return err.Error()
	}
	in.Machine.Census() // walks what the run left
	return ""
}
