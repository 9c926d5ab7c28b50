// Command adder runs Python programs inside their grants.
//
//	adder [options] script.py [argument ...]
//	adder [options] -c program [argument ...]
//	adder [options] -m module [argument ...]
//	adder [options] - [argument ...]        the program from standard input
//	adder dis script.py
//	adder census [-w DIR | module ...]      what a program can reach without grants
//	adder check [options] script.py         what a program would need, without running it
//	adder lock [--policy FILE] [DIR ...]    write down what may be imported
//	adder policy explain [--profile NAME] FILE
//	adder policy schema                     the JSON Schema of policy files
//
// A program may compute, write to standard output and error, and read its arguments and
// the modules beside its script. Everything else is granted by name: see -h.
package main

import (
	"fmt"
	"io"
	"math"
	"os"
	"runtime"
	"runtime/debug"
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
       adder check [--json] [options] script.py [argument ...]
       adder lock [--locked=FILE] [--policy FILE] [DIR ...]
       adder policy explain [--profile NAME] FILE
       adder policy schema

options:
  -c program         run the text as a program
  -m module          run a module, of --own, this directory or the library
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
      env=environ:NAME,NAME2      variables of the environment, those that are set;
                                  NAME=VALUE gives one
      api=http:GET,POST:https://host/v1/
                                  requests to URLs that begin so; 'Header=$NAME' among the
                                  methods sends a header from the environment, unseen
      net=dial:HOST:PORT,HOST:PORT
                                  connections to addresses; a port of * is any
      store=kv:PATH[:ro]          a store of keys and values in a file; kv:memory is one in
                                  memory
      kids=child:children=N,handles=N,fuel=N,memory=SIZE,output=SIZE
                                  interpreters within the program's own; also each_fuel=,
                                  each_memory= and each_output=
      srv=listen:127.0.0.1:8080   connections from others at an address; port 0 is a free one
  --dir PATH         begin in a directory of the program's tree, such as /data
  --root [NAME=]DIR  import others' modules from a directory too, which are by themselves and
                     are granted nothing; may be repeated. NAME is that of the directory
  --grant ROOT/NAME=KIND
                     grant a capability to the modules of such a root;
                     --grant ROOT/stdout and ROOT/stderr let them write where the program does
  --own DIR          import the program's own modules from a directory too: they have what it
                     is granted; may be repeated
  --lib PATH         import the library's other modules from a directory or a zip file,
                     such as CPython's Lib; may be repeated
  --prefer own|lib   which of the two a module of both comes from (own); for testing
  --policy FILE      take grants, limits, modules and roots from a profile of a policy file;
                     limits given here can only be lower (docs/policy.md)
  --profile NAME     the profile; it may be left out if there is one alone
  --locked[=FILE]    import only files that are in FILE (grants.lock, here or beside the
                     policy file), as they are there; the script is one of them
  --audit FILE       add a line of JSON to the file for each use of a grant; - is standard error
  --prompt           on a terminal, offer a grant that is missing: once, for this run, or not
  --fuel N           stop after N units of work: 50k, 10M, 2G
  --memory N         stop above N bytes of live data: 64MiB, 1G
  --output N         stop after N bytes of output
  --time T           stop after a time: 2s, 1m30s, 0.5
  --stats            at the end, write what was used as a line of JSON on standard error
  -V, --version      show the version
  -h, --help         show this

An argument @path designates a file and grants it, read-only: the program sees its name
under /args. @@x is the argument @x.

adder check says, without running it, what a program would need, and whether the grants given
suffice: exit status 0 if they do, 77 if not or if the text does not say.

exit status: that of sys.exit; 1 after an exception, 2 for wrong usage, 75 when a limit
was reached, 77 when a grant is missing.
`

// commands are the sub-commands. A script of such a name is ./dis.
var commands = map[string]func(args []string, stdout, stderr io.Writer) int{
	"dis": disassemble, "census": census, "policy": policyCommand, "check": checkCommand, "lock": lockCommand,
}

func main() {
	// Go collects when the heap has doubled. A program that keeps little alive and makes
	// much garbage would collect 150 times a second, each time through the 4 MB of static
	// tables: a third of its time. Memory that is never touched is no memory to the system,
	// but the collector counts it, and waits for as much garbage: 96 MB. With 32 the report
	// of bench/ took 8 % longer in as much memory, for it collected on its way up.
	// Who sets GOMEMLIMIT wants that memory for the program.
	var ballast []byte
	if debug.SetMemoryLimit(-1) == math.MaxInt64 {
		ballast = make([]byte, 96<<20)
	}
	status := run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)
	runtime.KeepAlive(ballast)
	os.Exit(status)
}

// run is main without the process: what the tests call.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	if len(args) > 0 {
		if command := commands[args[0]]; command != nil {
			return command(args[1:], stdout, stderr)
		}
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
