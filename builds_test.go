package adder_test

// This file defines how tests have other builds do what this one does.

import (
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"

	"github.com/adderlang/adder/internal/testkit"
	"github.com/adderlang/adder/internal/testkit/differ"
)

// serveBuild builds the command serve with more variables and arguments, and returns its path.
func serveBuild(t testing.TB, env []string, args ...string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "serve.exe")
	cmd := exec.Command("go", append(append([]string{"build"}, args...), "-o", path, "./internal/testkit/differ/serve")...)
	cmd.Env = append(os.Environ(), env...)
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return path
}

// startServer starts a process of such a build, which answers.
func startServer(t testing.TB, words ...string) *differ.Server {
	t.Helper()
	s, err := differ.Start(words...)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.Run(differ.Job{Src: []byte("pass"), Fuel: 100}); err != nil { // the file may go now
		t.Fatal(err)
	}
	return s
}

// timelessChunks are the golden chunks whose outcome no clock decides.
func timelessChunks(t *testing.T) (out []testkit.Chunk) {
	t.Helper()
	for _, file := range goldenFiles(t) {
		for _, c := range chunksOf(t, file) {
			if c.Limits.Wall == 0 && c.Stops != "time" {
				out = append(out, c)
			}
		}
	}
	return out
}

// sameInBuild runs chunks in this build and, shared out among its servers, in another one.
// Output, exception, limit, fuel, live and peak bytes must agree.
func sameInBuild(t *testing.T, name string, chunks []testkit.Chunk, servers ...*differ.Server) {
	t.Helper()
	var wg sync.WaitGroup
	jobs := make(chan testkit.Chunk)
	for _, s := range servers {
		wg.Go(func() {
			dead := false
			for c := range jobs {
				if dead {
					continue
				}
				var got differ.Result
				done := make(chan error)
				go func() {
					var err error
					got, err = s.RunChunk(c)
					done <- err
				}()
				want := differ.RunChunk(c)
				err := <-done
				if bad := want.Failed(); bad != "" {
					t.Errorf("%s: %s", c.Name(), bad)
				}
				if err != nil {
					t.Errorf("%s: the %s build died: %v", c.Name(), name, err)
					dead = true
					continue
				}
				if !got.Equal(want) {
					t.Errorf("%s:\n%s %s\nhere %s", c.Name(), name, show(got), show(want))
				}
			}
		})
	}
	for _, c := range chunks {
		jobs <- c
	}
	close(jobs)
	wg.Wait()
}
