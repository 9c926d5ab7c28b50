package main

// This file defines the table: what passes of what CPython passes, by file and by area.

import (
	"fmt"
	"io"
	"slices"
	"strings"
)

// A row is one file's line.
type row struct {
	file
	*result
	pass, of int // of the ids CPython passes
	departed int // of those that do not pass, the ones listed as departures
	lost     []string
	gained   []string
	absent   []string // that should pass, but this copy of the package test has no such test
}

// percent of what is not a departure.
func (r *row) percent() float64 {
	if r.of == r.departed {
		return 100
	}
	return 100 * float64(r.pass) / float64(r.of-r.departed)
}

// judge compares a result with the lists.
func judge(f file, res *result, l *lists) *row {
	r := &row{file: f, result: res}
	want := l.cpython[f.module]
	for _, id := range sorted(want) {
		r.of++
		ok := res.tests[id].status == "ok"
		switch {
		case ok:
			r.pass++
		case l.departures[f.module][id]:
			r.departed++
		}
		switch should := l.passing[f.module][id]; {
		case should && !ok && len(res.loaded) > 0 && !res.loaded[id]:
			r.absent = append(r.absent, id)
		case should && !ok:
			r.lost = append(r.lost, id)
		case ok && !should && l.page[id] != pageOther:
			r.gained = append(r.gained, id)
		}
	}
	return r
}

func (r *row) count(want ids, status ...string) (n int) {
	for id := range want[r.module()] {
		o, is := r.tests[id]
		if !is {
			o.status = "missing"
		}
		if slices.Contains(status, o.status) {
			n++
		}
	}
	return n
}

func (r *row) module() string { return r.file.module }

const format = "%-28s %6v %6v %7s %6v %6v %5v %5v %5v %6v  %s\n"

func printHead(w io.Writer) {
	fmt.Fprintf(w, format, "file", "pass", "of", "departs", "pct", "fail", "skip", "crash", "miss", "secs", "notes")
}

func (r *row) print(w io.Writer, l *lists, show int) {
	pct := "-"
	if r.of > 0 {
		pct = fmt.Sprintf("%.1f", r.percent())
	}
	departed := ""
	if r.departed > 0 {
		departed = fmt.Sprint(r.departed)
	}
	notes := strings.Join(r.notes, "; ")
	fmt.Fprintf(w, format, r.module(), r.pass, r.of, departed, pct, r.count(l.cpython, "fail", "error", "xfail", "xpass"), r.count(l.cpython, "skip"),
		r.count(l.cpython, "crash", "timeout"), r.count(l.cpython, "missing"), fmt.Sprintf("%.1f", r.took.Seconds()), notes[:min(len(notes), 120)])
	for _, id := range sorted(l.cpython[r.module()]) {
		if o := r.tests[id]; o.status != "ok" && show > 0 && !l.departures[r.module()][id] {
			show--
			if o.status == "" {
				o.status = "missing"
			}
			fmt.Fprintf(w, "    %-8s %s  %s\n", o.status, strings.TrimPrefix(id, "test."), o.why[:min(len(o.why), 300)])
		}
	}
}

// printTotals prints a line for each area and one for all: the mean over files, so that a file
// of two thousand tests does not hide the others.
func printTotals(w io.Writer, rows []*row) {
	var areas []string
	for _, r := range rows {
		if !slices.Contains(areas, r.area) {
			areas = append(areas, r.area)
		}
	}
	fmt.Fprintf(w, "\n%-10s %6s %7s %7s %8s %8s %10s %10s\n", "area", "files", "pass", "of", "departs", "ids %", "mean %", "complete")
	line := func(name string, is func(*row) bool) {
		var files, pass, of, departed, complete int
		var sum float64
		for _, r := range rows {
			if !is(r) || r.of == 0 {
				continue
			}
			files++
			pass, of, departed, sum = pass+r.pass, of+r.of, departed+r.departed, sum+r.percent()
			if r.pass == r.of {
				complete++
			}
		}
		if files > 0 {
			fmt.Fprintf(w, "%-10s %6d %7d %7d %8d %8.2f %10.2f %10d\n", name, files, pass, of, departed,
				100*float64(pass)/float64(max(1, of-departed)), sum/float64(files), complete)
		}
	}
	for _, a := range areas {
		line(a, func(r *row) bool { return r.area == a })
	}
	line("all", func(*row) bool { return true })
}
