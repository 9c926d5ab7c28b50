// Command serve runs programs for the fuzz tests of another build: jobs come as JSON on
// standard input, results go to standard output.
package main

import (
	"os"

	"github.com/adderlang/adder/internal/testkit/differ"
)

func main() {
	if err := differ.Serve(os.Stdin, os.Stdout); err != nil {
		os.Stderr.WriteString(err.Error() + "\n")
		os.Exit(1)
	}
}
