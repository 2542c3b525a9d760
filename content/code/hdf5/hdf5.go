// region: cgo
package main

// #cgo pkg-config: hdf5
// #include <stdlib.h>
// #include <hdf5.h>
import "C"

// endregion: cgo

import (
	"fmt"
	"unsafe"
)

// region: session
// A session closes what it opened, last first, and remembers the first failure.
type session struct {
	open []C.hid_t
	err  error
}

// keep takes a new identifier into the session's care.
func (s *session) keep(id C.hid_t, doing string) C.hid_t {
	if id >= 0 {
		s.open = append(s.open, id)
	} else {
		s.fail(doing)
	}
	return id
}

// check looks at the status of a call that opens nothing.
func (s *session) check(status C.herr_t, doing string) {
	if status < 0 {
		s.fail(doing)
	}
}

func (s *session) fail(doing string) {
	if s.err == nil {
		s.err = fmt.Errorf("hdf5: could not %s", doing)
	}
}

// close ends every open identifier; a file's last bytes are written here.
func (s *session) close() error {
	for i := len(s.open) - 1; i >= 0; i-- {
		if C.H5Idec_ref(s.open[i]) < 0 {
			s.fail("close an object")
		}
	}
	s.open = nil
	return s.err
}

// endregion: session

// region: files
// withName lends a C copy of a Go string to a call.
func withName(name string, call func(*C.char) C.hid_t) C.hid_t {
	c := C.CString(name)
	defer C.free(unsafe.Pointer(c))
	return call(c)
}

func (s *session) createFile(path string) C.hid_t {
	return s.keep(withName(path, func(name *C.char) C.hid_t {
		return C.H5Fcreate(name, C.H5F_ACC_TRUNC, C.H5P_DEFAULT, C.H5P_DEFAULT)
	}), "create "+path)
}

// endregion: files

func (s *session) openFile(path string, flags C.uint) C.hid_t {
	return s.keep(withName(path, func(name *C.char) C.hid_t {
		return C.H5Fopen(name, flags, C.H5P_DEFAULT)
	}), "open "+path)
}

func (s *session) createGroup(parent C.hid_t, path string) C.hid_t {
	return s.keep(withName(path, func(name *C.char) C.hid_t {
		return C.H5Gcreate2(parent, name, C.H5P_DEFAULT, C.H5P_DEFAULT, C.H5P_DEFAULT)
	}), "create group "+path)
}

func (s *session) createDataset(parent C.hid_t, path string, kind, space, layout C.hid_t) C.hid_t {
	return s.keep(withName(path, func(name *C.char) C.hid_t {
		return C.H5Dcreate2(parent, name, kind, space, C.H5P_DEFAULT, layout, C.H5P_DEFAULT)
	}), "create dataset "+path)
}

func (s *session) openDataset(parent C.hid_t, path string) C.hid_t {
	return s.keep(withName(path, func(name *C.char) C.hid_t {
		return C.H5Dopen2(parent, name, C.H5P_DEFAULT)
	}), "open dataset "+path)
}
