// Command goldrun runs golden files on Adder and prints what disagrees: a tool for
// those who write them. It ends with a count; -q prints the count of each file alone.
package main

import (
	"flag"
	"fmt"
	"os"

	"github.com/adderlang/adder/internal/testkit"
	"github.com/adderlang/adder/internal/testkit/engine"
)

func main() {
	quiet := flag.Bool("q", false, "only counts")
	within := flag.Bool("within", false, "run in a compartment")
	flag.Parse()
	run := engine.Run
	if *within {
		run = engine.RunWithin
	}
	bad, all, files, good := 0, 0, 0, 0
	for _, path := range flag.Args() {
		chunks, err := testkit.ParseFile(path)
		if err != nil {
			fmt.Println(path, err)
			bad++
			continue
		}
		files++
		failed := 0
		for _, c := range chunks {
			all++
			out, exc, stop := run(c)
			miss := testkit.Compare(c, out, exc, stop)
			if len(miss) == 0 {
				continue
			}
			failed++
			if !*quiet {
				for _, m := range miss {
					fmt.Printf("%s: %s: %v\n", path, c.Name(), m)
				}
			}
		}
		bad += failed
		if failed == 0 {
			good++
		} else if *quiet {
			fmt.Printf("%s: %d of %d chunks fail\n", path, failed, len(chunks))
		}
	}
	fmt.Printf("%d of %d chunks pass, %d of %d files complete\n", all-bad, all, good, files)
	if bad > 0 {
		os.Exit(1)
	}
}
