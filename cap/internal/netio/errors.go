// This file defines errors of the network as the guest sees them: a number of Linux's and a
// text, nothing of the machine's addresses or Go's words.

package netio

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"io"
	"net"
	"os"
	"syscall"
)

// An Error is what the guest gets.
type Error struct {
	Errno int64
	Text  string
}

func (e *Error) Error() string { return e.Text }

// The errors that capabilities raise by themselves. errNoName is no number of Linux's, but that
// of getaddrinfo.
var (
	ErrQuota       = &Error{122, "Quota exceeded"}
	ErrTooMany     = &Error{24, "Too many open connections"}
	ErrTooLong     = &Error{90, "Message too long"}
	errNoName      = &Error{-2, "Name or service not known"}
	errTimedOut    = &Error{110, "Connection timed out"}
	errClosed      = &Error{9, "Bad file descriptor"}
	errInterrupted = &Error{4, "Interrupted system call"}
	errTLS         = &Error{71, "Protocol error: no secure connection"}
	errOther       = &Error{5, "Input/output error"}
)

// ErrPrivate says that a name led to a private address.
var ErrPrivate = errors.New("leads to a private address")

var numbered = map[syscall.Errno]*Error{
	syscall.ECONNREFUSED: {111, "Connection refused"}, syscall.ECONNRESET: {104, "Connection reset by peer"},
	syscall.ECONNABORTED: {103, "Software caused connection abort"}, syscall.EPIPE: {32, "Broken pipe"},
	syscall.ENETUNREACH: {101, "Network is unreachable"}, syscall.EHOSTUNREACH: {113, "No route to host"},
	syscall.EADDRINUSE: {98, "Address already in use"}, syscall.EADDRNOTAVAIL: {99, "Cannot assign requested address"},
	syscall.EACCES: {13, "Permission denied"}, syscall.ETIMEDOUT: errTimedOut, syscall.EMFILE: {24, "Too many open files"},
}

// ErrorOf is what the guest gets for an error of the machine's. An error that is not nil is
// never nil here.
func ErrorOf(err error) *Error {
	var own *Error
	var no syscall.Errno
	var dns *net.DNSError
	var timeout net.Error
	var alert tls.AlertError
	var record tls.RecordHeaderError
	var cert *tls.CertificateVerificationError
	var host x509.HostnameError
	switch {
	case err == nil:
		return nil
	case errors.As(err, &own):
		return own
	case errors.Is(err, context.Canceled):
		return errInterrupted
	case errors.Is(err, context.DeadlineExceeded), errors.Is(err, os.ErrDeadlineExceeded):
		return errTimedOut
	case errors.As(err, &no) && numbered[no] != nil:
		return numbered[no]
	case errors.As(err, &dns):
		return errNoName
	case errors.As(err, &timeout) && timeout.Timeout():
		return errTimedOut
	case errors.Is(err, net.ErrClosed):
		return errClosed
	case errors.As(err, &alert), errors.As(err, &record), errors.As(err, &cert), errors.As(err, &host):
		return errTLS
	case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
		return numbered[syscall.ECONNRESET]
	}
	return errOther
}
