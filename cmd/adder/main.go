// Command adder runs Python programs inside their grants.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"

	"github.com/adderlang/adder"
)

func main() {
	var name string
	var src []byte
	var err error
	switch {
	case len(os.Args) >= 3 && os.Args[1] == "-c":
		name, src = "<string>", []byte(os.Args[2])
	case len(os.Args) >= 3 && os.Args[1] == "dis":
		name = os.Args[2]
		src, err = os.ReadFile(name)
	case len(os.Args) >= 2:
		name = os.Args[1]
		src, err = os.ReadFile(name)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
	p, err := adder.Compile(name, src)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	if os.Args[1] == "dis" {
		fmt.Print(p.Disassemble())
		return
	}
	in, err := adder.New(adder.Config{Stdout: os.Stdout, Stderr: os.Stderr})
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	v, err := in.Run(context.Background(), p)
	if err != nil {
		if x := (*adder.Exception)(nil); errors.As(err, &x) {
			fmt.Fprint(os.Stderr, x.Text)
		} else {
			fmt.Fprintln(os.Stderr, err)
		}
		os.Exit(1)
	}
	if n, err := v.Int(); err == nil && os.Getenv("ADDER_SHOW") != "" {
		fmt.Println(n)
	}
}
