package main

// This file defines `adder lock`, which writes down the files that may be imported.

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/adderlang/adder/cmd/adder/internal/grant"
	"github.com/adderlang/adder/cmd/adder/internal/lock"
	"github.com/adderlang/adder/cmd/adder/internal/policy"
)

// lockCommand is `adder lock`: of directories, and of all roots of a policy file.
func lockCommand(args []string, stdout, stderr io.Writer) int {
	o, err := parseArgs(args)
	if err == nil && o.how != fromFile && o.how != fromStdin {
		err = errors.New("lock takes directories")
	}
	var dirs []string
	if err == nil && o.how == fromFile {
		dirs = append([]string{o.what}, o.args...)
	}
	file := policy.LockName
	if err == nil && o.policy != "" {
		file = filepath.Join(filepath.Dir(o.policy), file)
		dirs, err = policyRoots(o.policy, dirs)
	}
	if err == nil && len(dirs) == 0 {
		err = errors.New("nothing to lock: name directories, or --policy FILE with roots")
	}
	var l *lock.Lock
	if err == nil {
		file = cmp.Or(o.lock, file)
		l, err = lock.New(file)
	}
	for _, d := range dirs {
		if err == nil {
			err = l.AddRoot(d)
		}
	}
	if err == nil {
		err = os.WriteFile(file, l.Text(), 0o666)
	}
	if err != nil {
		fmt.Fprintf(stderr, "adder: %v\n", err)
		return exitUsage
	}
	fmt.Fprintf(stdout, "%s: %d files\n", file, l.Len())
	return 0
}

// policyRoots adds the roots of all profiles of a policy file.
func policyRoots(file string, dirs []string) ([]string, error) {
	f, err := readPolicy(file)
	if err != nil {
		return nil, err
	}
	for _, name := range f.Names() {
		p, err := f.Profile(name)
		if err != nil {
			return nil, err
		}
		if p.Roots == nil {
			continue
		}
		for _, r := range *p.Roots {
			dirs = append(dirs, grant.Env{Dir: p.Dir()}.Path(r.Path))
		}
	}
	return dirs, nil
}
