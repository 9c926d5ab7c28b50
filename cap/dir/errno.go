// This file defines errors as the guest sees them: a number and the system's text for it,
// nothing of the machine's paths or Go's words.

package dir

import (
	"errors"
	"io/fs"
	"syscall"

	"github.com/adderlang/adder/internal/meter"
	"github.com/adderlang/adder/internal/object"
)

// errno is the number of an error.
func errno(err error) syscall.Errno {
	var n syscall.Errno
	switch {
	case errors.As(err, &n):
		if _, known := texts[n]; known {
			return n
		}
		return syscall.EIO
	case errors.Is(err, fs.ErrNotExist):
		return syscall.ENOENT
	case errors.Is(err, fs.ErrExist):
		return syscall.EEXIST
	case errors.Is(err, fs.ErrClosed):
		return syscall.EBADF
	}
	return syscall.EACCES // refused by us or by os.Root
}

var texts = map[syscall.Errno]string{
	syscall.EPERM: "Operation not permitted", syscall.ENOENT: "No such file or directory", syscall.EINTR: "Interrupted system call",
	syscall.EIO: "Input/output error", syscall.EBADF: "Bad file descriptor", syscall.EACCES: "Permission denied",
	syscall.EBUSY: "Device or resource busy", syscall.EEXIST: "File exists", syscall.EXDEV: "Invalid cross-device link",
	syscall.ENOTDIR: "Not a directory", syscall.EISDIR: "Is a directory", syscall.EINVAL: "Invalid argument",
	syscall.EMFILE: "Too many open files", syscall.ENFILE: "Too many open files in system", syscall.ETXTBSY: "Text file busy",
	syscall.EFBIG: "File too large", syscall.ENOSPC: "No space left on device", syscall.EROFS: "Read-only file system",
	syscall.ENAMETOOLONG: "File name too long", syscall.ENOTEMPTY: "Directory not empty", syscall.ELOOP: "Too many levels of symbolic links",
	syscall.EDQUOT: "Disk quota exceeded",
}

// numbers are Linux's, which Python code knows, whatever the host is.
var numbers = map[syscall.Errno]int64{
	syscall.EPERM: 1, syscall.ENOENT: 2, syscall.EINTR: 4, syscall.EIO: 5, syscall.EBADF: 9, syscall.EACCES: 13, syscall.EBUSY: 16,
	syscall.EEXIST: 17, syscall.EXDEV: 18, syscall.ENOTDIR: 20, syscall.EISDIR: 21, syscall.EINVAL: 22, syscall.ENFILE: 23,
	syscall.EMFILE: 24, syscall.ETXTBSY: 26, syscall.EFBIG: 27, syscall.ENOSPC: 28, syscall.EROFS: 30, syscall.ENAMETOOLONG: 36,
	syscall.ENOTEMPTY: 39, syscall.ELOOP: 40, syscall.EDQUOT: 122,
}

func text(n syscall.Errno) string { return texts[n] }

var errAccess error = syscall.EACCES

// raise raises err in Python: OSError about shown, or CapabilityError after a revocation.
func raise(t *object.Thread, err error, shown string) error {
	switch err {
	case ErrRevoked:
		return t.Raise(object.CapabilityErrorType, "%s was revoked", shown)
	case object.ErrRaised, object.ErrSlow, meter.ErrStop:
		return err
	}
	n := errno(err)
	return t.OSError(numbers[n], text(n), shown)
}
