// Command fresh measures what a small request costs: a new interpreter that runs a
// compiled 1+1.
//
//	go run ./bench/fresh [-n 100000]
//
// The time is the processor time of the whole process between the first and the last, the
// garbage collector's included; the bytes are what was allocated, per interpreter.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"runtime"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/bench"
)

func main() {
	n := flag.Int("n", 100_000, "interpreters to make")
	flag.Parse()
	if err := run(*n); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

func run(n int) error {
	p, err := adder.Compile("<bench>", []byte("1+1"))
	if err != nil {
		return err
	}
	if err := fresh(p, n/10+1); err != nil { // the tables of the process are made once
		return err
	}
	runtime.GC()
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	start, err := bench.CPUTime()
	if err != nil {
		return err
	}
	if err := fresh(p, n); err != nil {
		return err
	}
	end, err := bench.CPUTime()
	if err != nil {
		return err
	}
	runtime.ReadMemStats(&after)
	fmt.Printf("calibration %.1f ms\n", bench.Calibrate().Seconds()*1000)
	fmt.Printf("%.2f us and %d bytes each, %d collections in %d\n",
		float64((end-start).Nanoseconds())/1000/float64(n), (after.TotalAlloc-before.TotalAlloc)/uint64(n),
		after.NumGC-before.NumGC, n)
	return nil
}

func fresh(p *adder.Program, n int) error {
	for range n {
		in, err := adder.New(adder.Config{})
		if err != nil {
			return err
		}
		if _, err := in.Run(context.Background(), p); err != nil {
			return err
		}
	}
	return nil
}
