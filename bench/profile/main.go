// Command profile runs programs on Adder under Go's CPU profiler.
//
//	go run ./bench/profile [-n ROUNDS] OUT.prof PROGRAM.py ...
package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"os"
	"runtime"
	"runtime/pprof"

	"github.com/adderlang/adder"
)

func main() {
	rounds := flag.Int("n", 1, "how often each program runs")
	flag.Parse()
	if flag.NArg() < 2 {
		fmt.Fprintln(os.Stderr, "usage: profile [-n ROUNDS] OUT.prof PROGRAM.py ...")
		os.Exit(2)
	}
	ballast := make([]byte, 96<<20) // as in the command
	f, err := os.Create(flag.Arg(0))
	check(err)
	check(pprof.StartCPUProfile(f))
	for range *rounds {
		for _, file := range flag.Args()[1:] {
			check(run(file))
		}
	}
	pprof.StopCPUProfile()
	check(f.Close())
	runtime.KeepAlive(ballast)
}

// run runs a program whose output nobody reads.
func run(file string) error {
	src, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	p, err := adder.Compile(file, src)
	if err != nil {
		return err
	}
	in, err := adder.New(adder.Config{Stdout: io.Discard, Stderr: os.Stderr, Limits: adder.Limits{Fuel: 1 << 50, Memory: 4 << 30}})
	if err != nil {
		return err
	}
	_, err = in.Run(context.Background(), p)
	return err
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, "profile:", err)
		os.Exit(1)
	}
}
