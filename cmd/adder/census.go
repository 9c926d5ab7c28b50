package main

// This file defines `adder census`: what a program can reach without grants.

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/adderlang/adder"
)

// census prints the surface census, or the pages of the named modules, or with -w writes
// one file a page into a directory, replacing those that are there.
func census(args []string, stdout, stderr io.Writer) int {
	pages, err := adder.SurfaceCensus()
	if err != nil {
		fmt.Fprintf(stderr, "adder: %v\n", err)
		return exitFailed
	}
	if len(args) > 0 && args[0] == "-w" {
		if len(args) != 2 {
			fmt.Fprintln(stderr, "adder: census -w needs one directory")
			return exitUsage
		}
		if err := writeCensus(args[1], pages); err != nil {
			fmt.Fprintf(stderr, "adder: %v\n", err)
			return exitFailed
		}
		return 0
	}
	byName := map[string]string{}
	for _, p := range pages {
		byName[p.Name] = p.Text
	}
	if len(args) == 0 {
		for _, p := range pages {
			args = append(args, p.Name)
		}
	}
	for i, name := range args {
		text, ok := byName[name]
		if !ok {
			fmt.Fprintf(stderr, "adder: no page of the census is called %s\n", name)
			return exitUsage
		}
		if i > 0 {
			text = "\n" + text
		}
		if _, err := io.WriteString(stdout, text); err != nil {
			fmt.Fprintf(stderr, "adder: %v\n", err)
			return exitFailed
		}
	}
	return 0
}

// writeCensus writes the pages as dir/NAME.txt and removes the pages that are no more.
func writeCensus(dir string, pages []adder.SurfacePage) error {
	if err := os.MkdirAll(dir, 0o777); err != nil {
		return err
	}
	keep := map[string]bool{}
	for _, p := range pages {
		file := p.Name + ".txt"
		keep[file] = true
		if err := os.WriteFile(filepath.Join(dir, file), []byte(p.Text), 0o666); err != nil {
			return err
		}
	}
	old, err := os.ReadDir(dir)
	if err != nil {
		return err
	}
	for _, f := range old {
		if strings.HasSuffix(f.Name(), ".txt") && !keep[f.Name()] {
			if err := os.Remove(filepath.Join(dir, f.Name())); err != nil {
				return err
			}
		}
	}
	return nil
}
