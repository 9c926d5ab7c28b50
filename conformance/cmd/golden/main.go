// Command golden holds golden files against CPython.
//
//	golden check FILE…   run them and report each line that disagrees
//	golden fill FILE…    write their expectations anew from what CPython does, and check them
//
// Both take -python PATH; the default is the oracle of this module, unpacked when
// it is not there yet.
package main

import (
	"flag"
	"fmt"
	"os"

	"github.com/adderlang/adder/conformance/dual"
	"github.com/adderlang/adder/conformance/oracle"
)

func main() {
	exe := flag.String("python", "", "run the CPython at `PATH`")
	flag.Usage = func() {
		fmt.Fprintln(os.Stderr, "usage: golden [-python PATH] check|fill FILE...")
		flag.PrintDefaults()
	}
	flag.Parse()
	if flag.NArg() < 2 {
		flag.Usage()
		os.Exit(2)
	}
	if err := run(*exe, flag.Arg(0), flag.Args()[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "golden:", err)
		os.Exit(1)
	}
}

func run(exe, verb string, paths []string) error {
	if exe == "" {
		var err error
		if exe, err = oracle.Python(); err != nil {
			return err
		}
	}
	switch verb {
	case "check":
		return check(exe, paths)
	case "fill":
		failed := 0
		for _, path := range paths {
			if err := (dual.Oracle{Python: exe, Seed: 1}).FillFile(path); err != nil {
				fmt.Fprintf(os.Stderr, "%s: %v\n", path, err)
				failed++
			}
		}
		if failed > 0 {
			return fmt.Errorf("%d of %d files not filled", failed, len(paths))
		}
		return check(exe, paths) // statements that never run are seen here
	}
	return fmt.Errorf("unknown verb %q: check or fill", verb)
}

// check runs twice: what disagrees under one hash seed alone depends on it.
func check(exe string, paths []string) error {
	for seed := 1; seed <= 2; seed++ {
		bad, ran, err := (dual.Oracle{Python: exe, Seed: seed}).Check(paths)
		if err != nil {
			return err
		}
		for _, text := range bad {
			fmt.Println(text)
		}
		if len(bad) > 0 {
			return fmt.Errorf("%d disagreements in %d chunks (hash seed %d)", len(bad), ran, seed)
		}
		if seed == 2 {
			fmt.Printf("%d files, %d chunks: CPython agrees\n", len(paths), ran)
		}
	}
	return nil
}
