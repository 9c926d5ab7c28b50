package packages

// This file defines where the packages come from: Debian's archive as apt is set up on the
// machine, which checks signatures. They are unpacked into the cache and not installed, so no
// rights are needed.

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"github.com/adderlang/adder/conformance/internal/machine"
)

// ErrNotOffered: the archive has no such package.
var ErrNotOffered = errors.New("apt offers no such package")

// The machine cannot supply a package that is not in the cache.
var (
	errNoNetwork = errors.New("it is not in the cache, and this machine has no network to download it by")
	errNoApt     = errors.New("it is not in the cache, and this machine has no apt-get to download it with")
)

// hasNetwork tells whether any interface but the loopback is up with an address.
func hasNetwork() bool {
	list, err := net.Interfaces()
	if err != nil {
		return true // unknown: a failed download is a failure
	}
	for _, i := range list {
		if addrs, err := i.Addrs(); i.Flags&net.FlagUp != 0 && i.Flags&net.FlagLoopback == 0 && err == nil && len(addrs) > 0 {
			return true
		}
	}
	return false
}

// A fetcher downloads and unpacks; its lists of packages are read again once, if one is missing.
type fetcher struct {
	cache   string
	refresh sync.Once
	state   []string // options of apt for lists of our own, once they were needed
}

// Get returns the directory that a Debian package's modules are in, downloading it if need be.
func (f *fetcher) Get(ctx context.Context, name string) (string, error) {
	dir := filepath.Join(f.cache, name)
	modules := filepath.Join(dir, "usr", "lib", "python3", "dist-packages")
	if _, err := os.Stat(modules); err == nil {
		return modules, nil
	}
	if !hasNetwork() {
		return "", fmt.Errorf("%s: %w", name, errNoNetwork)
	}
	if _, err := exec.LookPath("apt-get"); err != nil {
		return "", fmt.Errorf("%s: %w", name, errNoApt)
	}
	work, err := f.work()
	if err != nil {
		return "", err
	}
	defer os.RemoveAll(work)
	if err := f.apt(ctx, work, "download", name); err != nil {
		return "", err
	}
	into := filepath.Join(work, "unpacked")
	switch n, err := machine.UnpackDebs(ctx, work, into); {
	case err != nil:
		return "", err
	case n != 1:
		return "", fmt.Errorf("apt-get download %s left %d packages", name, n)
	}
	return modules, f.keep(into, dir)
}

// work is a directory of the cache's disk, so that what is unpacked can be renamed.
func (f *fetcher) work() (string, error) {
	if err := os.MkdirAll(f.cache, 0o777); err != nil {
		return "", err
	}
	return os.MkdirTemp(f.cache, "work")
}

// keep puts a whole directory in its place at once: a test that is killed leaves no half package.
func (f *fetcher) keep(from, to string) error {
	err := os.Rename(from, to)
	if _, there := os.Stat(to); err != nil && there == nil {
		return nil // another test was faster
	}
	return err
}

// apt runs apt-get in a directory. Where the machine's lists do not know the package they may
// be missing or old, so lists of our own are fetched, once, before it counts as not offered.
func (f *fetcher) apt(ctx context.Context, dir string, args ...string) error {
	err := f.aptOnce(ctx, dir, args...)
	if !errors.Is(err, ErrNotOffered) {
		return err
	}
	f.refresh.Do(func() {
		lists := filepath.Join(f.cache, "apt")
		for _, d := range []string{"lists/partial", "cache/archives/partial"} {
			if err = os.MkdirAll(filepath.Join(lists, d), 0o777); err != nil {
				return
			}
		}
		f.state = []string{"-o", "Dir::State::Lists=" + filepath.Join(lists, "lists"), "-o", "Dir::Cache=" + filepath.Join(lists, "cache"),
			"-o", "APT::Sandbox::User=", "-o", "Debug::NoLocking=1"}
		// A list that could not be fetched is only a warning otherwise, and what it has not offered.
		if uerr := f.aptOnce(ctx, dir, "update", "-o", "APT::Update::Error-Mode=any"); uerr != nil {
			err = uerr
			f.state = nil
		}
	})
	if f.state == nil {
		return err
	}
	return f.aptOnce(ctx, dir, args...)
}

func (f *fetcher) aptOnce(ctx context.Context, dir string, args ...string) error {
	ctx, cancel := context.WithTimeout(ctx, 2*time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, "apt-get", append(append([]string{"-q"}, f.state...), args...)...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "LC_ALL=C")
	var out bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &out
	err := cmd.Run()
	if err == nil {
		return nil
	}
	for _, known := range []string{"Unable to locate package", "has no installation candidate", "Can't select candidate version"} {
		if strings.Contains(out.String(), known) {
			return fmt.Errorf("%s: %w", strings.Join(args, " "), ErrNotOffered)
		}
	}
	return fmt.Errorf("apt-get %s: %w: %s", strings.Join(args, " "), err, out.String())
}
