// Command latency measures how soon programs stop that should.
//
//	go run ./bench/latency [-fuel N] [-memory N] [-depth N] [-for TIME] script.py ...
//	go run ./bench/latency -guests 8 [-runs N] [-pool] script.py ...
//
// The first form runs each program alone, until it has used so much fuel or processor time, and
// prints the processor time that its thread used between two polls, the longest and the 99th of
// 100: what a guest can use past its deadline.
// The second lets so many run at the same time, each with a deadline of 5 to 50 ms, and prints
// how long after it they came to their end, by the clock on the wall. What the programs print
// is dropped; what they end with does not matter.
package main

import (
	"cmp"
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"sync"
	"time"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/bench"
	"github.com/adderlang/adder/internal/engine"
	"github.com/adderlang/adder/internal/meter"
	"github.com/adderlang/adder/internal/program"
)

func main() {
	fuel := flag.Int64("fuel", 1<<50, "units that each may spend")
	most := flag.Duration("for", 2*time.Second, "processor time that each may use")
	memory := flag.Int64("memory", 64<<20, "bytes that each may hold")
	depth := flag.Int("depth", 1000, "frames that each may have")
	guests := flag.Int("guests", 0, "programs that run at the same time, stopped by deadlines")
	runs := flag.Int("runs", 1000, "runs in all, with -guests")
	pool := flag.Bool("pool", false, "with -guests: as guests of a pool")
	flag.Parse()
	var err error
	if *guests > 0 {
		err = together(flag.Args(), *guests, *runs, *pool)
	} else {
		err = gaps(flag.Args(), *most, &engine.Config{Fuel: *fuel, Memory: *memory, Output: 1 << 20, Depth: *depth, Write: func(int, string) error { return nil }})
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "latency:", err)
		os.Exit(1)
	}
}

// gaps runs each program and measures its polls.
func gaps(files []string, most time.Duration, limits *engine.Config) error {
	runtime.LockOSThread()
	fmt.Printf("calibration %.1f ms\n", bench.Calibrate().Seconds()*1000)
	fmt.Println("   longest       p99    polls     ns/unit  program")
	for _, file := range files {
		src, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		c, err := program.Compile(file, src, program.Options{})
		if err != nil {
			fmt.Printf("%50s%s: %v\n", "", file, err)
			continue
		}
		in := engine.New(limits)
		var spent []time.Duration
		var total time.Duration
		start := threadTime()
		last := start
		in.State.Poll = func() meter.Reason {
			now := threadTime()
			spent = append(spent, now-last)
			if last = threadTime(); last-start > most {
				return meter.Cancelled
			}
			return meter.Running
		}
		in.Run(c)
		total = threadTime() - start
		spent = append(spent, threadTime()-last)
		slices.Sort(spent)
		fmt.Printf("%10v %9v %8d %11.1f  %s\n", spent[len(spent)-1].Round(time.Microsecond), spent[len(spent)*99/100].Round(time.Microsecond), len(spent),
			float64(total)/float64(max(in.Meter.Used(), 1)), filepath.Base(file))
	}
	return nil
}

// together runs programs beside each other until their deadlines.
func together(files []string, guests, runs int, pooled bool) error {
	var programs []*adder.Program
	for _, file := range files {
		src, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		if p, err := adder.Compile(file, src); err == nil {
			programs = append(programs, p)
		}
	}
	if len(programs) == 0 {
		return errors.New("no program")
	}
	pool := adder.NewPool(adder.PoolConfig{})
	defer pool.Close()
	var mu sync.Mutex
	var late []stop
	var wg sync.WaitGroup
	for k := range guests {
		wg.Add(1)
		go func() {
			defer wg.Done()
			rng := rand.New(rand.NewPCG(1, uint64(k)))
			for range runs / guests {
				p := programs[rng.IntN(len(programs))]
				in, err := adder.New(adder.Config{Stdout: io.Discard, Limits: adder.Limits{Fuel: 1 << 50, Memory: 256 << 20, Output: 1 << 40}})
				if err != nil {
					return
				}
				if pooled {
					pool.Add(in, 1)
				}
				deadline := time.Now().Add(5*time.Millisecond + time.Duration(rng.Int64N(int64(45*time.Millisecond))))
				ctx, cancel := context.WithDeadline(context.Background(), deadline)
				_, err = in.Run(ctx, p)
				d := time.Since(deadline)
				cancel()
				in.Close()
				if !errors.Is(err, context.DeadlineExceeded) {
					continue // it ended before
				}
				mu.Lock()
				late = append(late, stop{d, filepath.Base(p.Name())})
				mu.Unlock()
			}
		}()
	}
	wg.Wait()
	slices.SortFunc(late, func(a, b stop) int { return cmp.Compare(a.after, b.after) })
	if len(late) == 0 {
		return errors.New("no program came to its deadline")
	}
	at := func(q float64) time.Duration { return late[int(q*float64(len(late)-1))].after.Round(time.Microsecond) }
	fmt.Printf("%d stops of %d guests on %d processors: p50 %v, p99 %v, p99.9 %v, max %v\n",
		len(late), guests, runtime.GOMAXPROCS(0), at(0.5), at(0.99), at(0.999), at(1))
	for _, x := range late[max(0, len(late)-10):] {
		fmt.Printf("%10v  %s\n", x.after.Round(time.Microsecond), x.program)
	}
	return nil
}

// A stop is the end of a program, so long after its deadline.
type stop struct {
	after   time.Duration
	program string
}
