// Command profile runs one program on Adder under Go's CPU profiler.
package main

import (
	"context"
	"fmt"
	"os"
	"runtime/pprof"

	"github.com/adderlang/adder"
)

func main() {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "usage: profile PROGRAM.py OUT.prof")
		os.Exit(2)
	}
	src, err := os.ReadFile(os.Args[1])
	check(err)
	p, err := adder.Compile(os.Args[1], src)
	check(err)
	in, err := adder.New(adder.Config{Stdout: os.Stdout, Stderr: os.Stderr, Limits: adder.Limits{Fuel: 1 << 50, Memory: 4 << 30}})
	check(err)
	f, err := os.Create(os.Args[2])
	check(err)
	check(pprof.StartCPUProfile(f))
	_, err = in.Run(context.Background(), p)
	pprof.StopCPUProfile()
	check(err)
	check(f.Close())
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
