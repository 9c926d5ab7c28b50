// Package dual runs the chunks of golden files on CPython.
//
// All chunks of a request go to one process (driver.py), which forks for each: a
// start of CPython costs 10 ms, a fork 1 ms.
package dual

// This file defines the Go side of the driver.

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"strings"

	"github.com/adderlang/adder/internal/testkit"
)

//go:embed driver.py
var driver string

// A Result is what one chunk did.
type Result struct {
	Out   string       `json:"out"`
	Exc   *testkit.Exc `json:"exc"`
	Marks []Mark       `json:"marks"` // only when asked to fill
}

// A Mark is an expectation and the place in the golden file where it belongs.
type Mark struct {
	Kind   string `json:"kind"` // "expect" or "raises"
	Text   string `json:"text"`
	Line   int    `json:"line"`
	Inline bool   `json:"inline"` // at the end of Line, else on a line of its own after it
	Column int    `json:"column"` // indentation of a mark on a line of its own
}

// An Oracle is one CPython binary with the settings chunks run under.
type Oracle struct {
	Python  string  // path of the binary
	Seed    int     // PYTHONHASHSEED: what a chunk prints must not depend on it
	Seconds float64 // one chunk's time; 0 means 20
}

// Run executes the chunks in order and returns a result for each.
func (o Oracle) Run(chunks []testkit.Chunk) ([]Result, error) { return o.run(chunks, false) }

// Fill executes them and also works out where their expectations belong.
func (o Oracle) Fill(chunks []testkit.Chunk) ([]Result, error) { return o.run(chunks, true) }

func (o Oracle) run(chunks []testkit.Chunk, fill bool) ([]Result, error) {
	type job struct {
		File   string `json:"file"`
		Line   int    `json:"line"`
		Source string `json:"source"`
	}
	request := struct {
		Chunks  []job   `json:"chunks"`
		Fill    bool    `json:"fill"`
		Seconds float64 `json:"seconds"`
	}{Chunks: []job{}, Fill: fill, Seconds: o.Seconds}
	if request.Seconds == 0 {
		request.Seconds = 20
	}
	for _, c := range chunks {
		request.Chunks = append(request.Chunks, job{c.Base(), c.Line, c.Source})
	}
	stdin, err := json.Marshal(request)
	if err != nil {
		return nil, err
	}
	// -s -P -B: nothing of the user's, nothing of this directory, no files written.
	cmd := exec.Command(o.Python, "-s", "-P", "-B", "-X", "utf8", "-c", driver)
	cmd.Env = environ(o.Seed)
	cmd.Stdin = bytes.NewReader(stdin)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	stdout, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("the oracle's driver: %w\n%s", err, stderr.String())
	}
	lines := strings.Split(strings.TrimSpace(string(stdout)), "\n")
	if len(chunks) == 0 {
		lines = nil
	}
	if len(lines) != len(chunks) {
		return nil, fmt.Errorf("the oracle's driver answered %d of %d chunks\n%s", len(lines), len(chunks), stderr.String())
	}
	results := make([]Result, len(chunks))
	for i, line := range lines {
		if err := json.Unmarshal([]byte(line), &results[i]); err != nil {
			return nil, fmt.Errorf("the oracle's driver: %w", err)
		}
	}
	return results, nil
}

// environ keeps what a process needs to start and drops every PYTHON… setting.
func environ(seed int) []string {
	var env []string
	for _, v := range os.Environ() {
		if !strings.HasPrefix(v, "PYTHON") {
			env = append(env, v)
		}
	}
	return append(env, fmt.Sprintf("PYTHONHASHSEED=%d", seed))
}
