# Nothing: what starting and ending costs. The runner subtracts it.
