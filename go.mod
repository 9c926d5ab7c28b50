module github.com/adderlang/adder

go 1.26

require (
	github.com/pelletier/go-toml/v2 v2.4.3
	golang.org/x/sys v0.33.0
	golang.org/x/term v0.32.0
)
