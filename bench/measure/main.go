// Command measure runs a program and writes what it took, as the kernel accounts for it, into a file:
//
//	measure REPORT PROGRAM [ARGUMENT...]
//
// The report is JSON: exitCode, seconds from start to end, userSeconds, systemSeconds, peakBytes (resident). Input,
// output and environment are the caller's own.
package main

import (
	"encoding/json"
	"errors"
	"log"
	"os"
	"os/exec"
	"runtime"
	"syscall"
	"time"
)

type report struct {
	ExitCode      int     `json:"exitCode"`
	Seconds       float64 `json:"seconds"`
	UserSeconds   float64 `json:"userSeconds"`
	SystemSeconds float64 `json:"systemSeconds"`
	PeakBytes     int64   `json:"peakBytes"`
}

func main() {
	command := exec.Command(os.Args[2], os.Args[3:]...)
	command.Stdin, command.Stdout, command.Stderr = os.Stdin, os.Stdout, os.Stderr
	started := time.Now()
	err := command.Run()
	seconds := time.Since(started).Seconds()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		log.Fatal(err)
	}

	state := command.ProcessState
	usage := state.SysUsage().(*syscall.Rusage)
	text, err := json.Marshal(report{
		ExitCode:      state.ExitCode(),
		Seconds:       seconds,
		UserSeconds:   state.UserTime().Seconds(),
		SystemSeconds: state.SystemTime().Seconds(),
		PeakBytes:     peakBytes(usage),
	})
	if err == nil {
		err = os.WriteFile(os.Args[1], text, 0o644)
	}
	if err != nil {
		log.Fatal(err)
	}
}

func peakBytes(usage *syscall.Rusage) int64 {
	if runtime.GOOS == "darwin" {
		return usage.Maxrss
	}
	return usage.Maxrss * 1024
}
