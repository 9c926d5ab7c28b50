module github.com/adderlang/adder

go 1.26
