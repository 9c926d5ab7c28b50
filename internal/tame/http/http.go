// Package http is Python's package http with http.client, and urllib.error, urllib.response
// and urllib.request, all over the granted capabilities of the kinds http and dial. It is
// written in Python and holds nothing. Departures: docs/differences/socket.md.
package http

import _ "embed"

// The texts of the modules.
var (
	//go:embed init.py
	Source string
	//go:embed client.py
	ClientSource string
	//go:embed message.py
	MessageSource string
	//go:embed error.py
	ErrorSource string
	//go:embed response.py
	ResponseSource string
	//go:embed request.py
	RequestSource string
)
