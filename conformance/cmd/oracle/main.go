// Command oracle unpacks the reference CPython and prints the path of its
// python3 binary.
//
//	go run ./cmd/oracle [-dir DIR]
package main

import (
	"flag"
	"fmt"
	"os"

	"github.com/adderlang/adder/conformance/oracle"
)

func main() {
	dir := flag.String("dir", "", "unpack into `DIR` (default: the user's cache directory)")
	flag.Parse()
	exe, err := run(*dir)
	if err != nil {
		fmt.Fprintln(os.Stderr, "oracle:", err)
		os.Exit(1)
	}
	fmt.Println(exe)
}

func run(dir string) (string, error) {
	if dir == "" {
		return oracle.Python()
	}
	return oracle.Unpack(dir)
}
