//go:build !unix

package dir

// noCTTY is nothing where there are no controlling terminals.
const noCTTY = 0
