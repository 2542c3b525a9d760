// Command stations writes and reads a year of simulated temperatures in HDF5.
package main

import (
	"fmt"
	"os"
)

func main() {
	commands := map[string]func(string) error{
		"write": write, "signature": signature, "describe": describe,
		"week": readWeek, "append": appendDay, "sizes": sizes,
	}
	if len(os.Args) != 3 || commands[os.Args[1]] == nil {
		fmt.Fprintln(os.Stderr, "usage: stations write|signature|describe|week|append|sizes FILE")
		os.Exit(2)
	}
	if err := commands[os.Args[1]](os.Args[2]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
