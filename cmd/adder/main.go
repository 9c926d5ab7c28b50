// Command adder runs Python programs inside their grants.
//
//	adder [options] script.py [argument ...]
//	adder [options] -c program [argument ...]
//	adder [options] -m module [argument ...]
//	adder [options] - [argument ...]        the program from standard input
//	adder dis script.py
//	adder census [-w DIR | module ...]      what a program can reach without grants
//
// A program may compute, write to standard output and error, and read its arguments and
// the modules beside its script. Everything else is granted by name: see -h.
package main

import (
	"fmt"
	"io"
	"os"
	"runtime"
)

// Exit codes beside 0, 1 and those of SystemExit.
const (
	exitFailed  = 1
	exitUsage   = 2
	exitLimit   = 75
	exitGrant   = 77
	exitSignal  = 130
	version     = "0.1.0"
	pythonLevel = "3.14"
)

const help = `usage: adder [options] [script.py | -c program | -m module | -] [argument ...]
       adder dis script.py
       adder census [-w DIR | module ...]

options:
  -c program         run the text as a program
  -m module          run a module, of a --root, this directory or the library
  --grant NAME=KIND  grant a capability under a name; may be repeated:
      data=dir:PATH[:ro|rw|append|overlay]
                                  a directory, mounted at /data; read-only by default.
                                  overlay: what is written stays in memory
      tmp=dir:memory              an empty directory in memory (./memory is one of that name)
      log.txt=file:PATH[:ro|rw|append]
                                  one file, at /log.txt
      now=clock                   the clock; clock:frozen=2024-02-29T12:00:00Z shows that
                                  moment, clock:start=…,step=1s steps, clock:coarse=10ms rounds
      rnd=random                  randomness; random:seed=7 is the same in every run
      stdin=stdin                 standard input
  --dir PATH         begin in a directory of the program's tree, such as /data
  --root DIR         import modules from a directory too; may be repeated
  --lib PATH         import the library's other modules from a directory or a zip file,
                     such as CPython's Lib; may be repeated
  --prefer own|lib   which of the two a module of both comes from (own); for testing
  --fuel N           stop after N units of work: 50k, 10M, 2G
  --memory N         stop above N bytes of live data: 64MiB, 1G
  --output N         stop after N bytes of output
  --time T           stop after a time: 2s, 1m30s, 0.5
  --stats            at the end, write what was used as a line of JSON on standard error
  -V, --version      show the version
  -h, --help         show this

An argument @path designates a file and grants it, read-only: the program sees its name
under /args. @@x is the argument @x.

exit status: that of sys.exit; 1 after an exception, 2 for wrong usage, 75 when a limit
was reached, 77 when a grant is missing.
`

func main() {
	// Go collects when the heap has doubled. A program that keeps little alive and makes
	// much garbage would collect 150 times a second, each time through the 4 MB of static
	// tables: a third of its time. Memory that is never touched is no memory to the system,
	// but the collector counts it, and waits for as much garbage.
	ballast := make([]byte, 32<<20)
	status := run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)
	runtime.KeepAlive(ballast)
	os.Exit(status)
}

// run is main without the process: what the tests call.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	if len(args) > 0 && args[0] == "dis" {
		return disassemble(args[1:], stdout, stderr)
	}
	if len(args) > 0 && args[0] == "census" {
		return census(args[1:], stdout, stderr)
	}
	o, err := parseArgs(args)
	if err != nil {
		fmt.Fprintf(stderr, "adder: %v\n(adder -h shows the usage)\n", err)
		return exitUsage
	}
	switch {
	case o.help:
		fmt.Fprint(stdout, help)
		return 0
	case o.version:
		fmt.Fprintf(stdout, "Adder %s (Python %s)\n", version, pythonLevel)
		return 0
	}
	return execute(o, stdin, stdout, stderr)
}
