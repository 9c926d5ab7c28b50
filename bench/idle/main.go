// Command idle measures what waiting costs: interpreters that have run a program and hold what
// it made.
//
//	go run ./bench/idle [-n 100000] [script.py]
//
// Without a script each has run 1+1. Heap is what Go's garbage collector keeps for each of them,
// RSS what the process holds in all, after a collection.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"runtime"
	"runtime/debug"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/bench"
)

func main() {
	n := flag.Int("n", 100_000, "interpreters to keep")
	flag.Parse()
	if err := run(*n, flag.Arg(0)); err != nil {
		fmt.Fprintln(os.Stderr, "idle:", err)
		os.Exit(1)
	}
}

func run(n int, script string) error {
	src := []byte("1+1")
	if script != "" {
		var err error
		if src, err = os.ReadFile(script); err != nil {
			return err
		}
	}
	p, err := adder.Compile("<bench>", src)
	if err != nil {
		return err
	}
	all := make([]*adder.Interp, n)
	before := heap()
	for i := range all {
		if all[i], err = adder.New(adder.Config{}); err != nil {
			return err
		}
		if _, err := all[i].Run(context.Background(), p); err != nil {
			return err
		}
	}
	after := heap()
	debug.FreeOSMemory()
	rss, err := bench.RSS()
	if err != nil {
		return err
	}
	fmt.Printf("%d interpreters: %d bytes of heap each, RSS %d MB, counted %d each\n", n, (after-before)/uint64(n), rss>>20, all[0].Usage().Live)
	runtime.KeepAlive(all)
	return nil
}

func heap() uint64 {
	runtime.GC()
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}
