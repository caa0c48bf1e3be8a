package main

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"hash"
	"io"
	"mime/multipart"
	"net/http"
	"regexp"
	"strings"
	"sync"
	"time"
)

// What a form's text fields may come to, a long description included.
const fieldBytes = 16 * 1024 * 1024

var separators = regexp.MustCompile(`[-_.]+`)

// upload takes a file, lets the time pass that an index takes for it, and then has it.
func (i *index) upload(answer http.ResponseWriter, request *http.Request) {
	user, password, _ := request.BasicAuth()
	if user != "__token__" || !strings.HasPrefix(password, "pypi-") {
		i.refuse(answer, http.StatusForbidden, "an upload without a token")
		return
	}
	i.mutex.Lock()
	settings := i.settings
	i.mutex.Unlock()
	project, uploaded, err := readForm(request, settings.Verify)
	if err != nil {
		i.refuse(answer, http.StatusBadRequest, err.Error())
		return
	}
	locked := min(settings.LockedTime, settings.ServerTime)
	wait(settings.ServerTime - locked)
	lock := i.lockOf(project)
	lock.Lock()
	wait(locked)
	err = i.keep(project, uploaded)
	lock.Unlock()
	if err != nil {
		i.refuse(answer, http.StatusBadRequest, err.Error())
	}
}

func wait(seconds float64) {
	time.Sleep(time.Duration(seconds * float64(time.Second)))
}

func (i *index) lockOf(project string) *sync.Mutex {
	i.mutex.Lock()
	defer i.mutex.Unlock()
	if i.locks[project] == nil {
		i.locks[project] = &sync.Mutex{}
	}
	return i.locks[project]
}

// keep takes a file that is new, or that the index has with this digest.
func (i *index) keep(project string, uploaded file) error {
	i.mutex.Lock()
	defer i.mutex.Unlock()
	files := i.projects[project]
	if files == nil {
		files = map[string]file{}
		i.projects[project] = files
	}
	known, there := files[uploaded.Filename]
	if there && known != uploaded {
		return fmt.Errorf("File already exists: %s", uploaded.Filename)
	}
	files[uploaded.Filename] = uploaded
	return nil
}

// readForm reads the text fields, and counts the bytes of the file. It trusts the digest of the form, unless it verifies.
func readForm(request *http.Request, verify bool) (project string, uploaded file, err error) {
	form, err := request.MultipartReader()
	if err != nil {
		return
	}
	for {
		part, err := form.NextPart()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return project, uploaded, err
		}
		if part.FormName() == "content" {
			err = readContent(part, &uploaded, verify)
		} else {
			err = readField(part, &project, &uploaded)
		}
		if err != nil {
			return project, uploaded, err
		}
	}
	if project == "" || uploaded.Filename == "" || uploaded.SHA256 == "" {
		err = errors.New("an upload without name, sha256_digest or content")
	}
	return
}

func readField(part *multipart.Part, project *string, uploaded *file) error {
	value, err := io.ReadAll(io.LimitReader(part, fieldBytes))
	switch part.FormName() {
	case "name":
		*project = strings.ToLower(separators.ReplaceAllString(string(value), "-"))
	case "version":
		uploaded.Version = string(value)
	case "sha256_digest":
		uploaded.SHA256 = string(value)
	}
	return err
}

func readContent(part *multipart.Part, uploaded *file, verify bool) error {
	uploaded.Filename = part.FileName()
	var sink io.Writer = io.Discard
	var digest hash.Hash
	if verify {
		digest = sha256.New()
		sink = digest
	}
	size, err := io.CopyBuffer(sink, part, make([]byte, 256*1024))
	uploaded.Size = size
	if err == nil && verify && hex.EncodeToString(digest.Sum(nil)) != uploaded.SHA256 {
		err = fmt.Errorf("%s is not what its digest says", uploaded.Filename)
	}
	return err
}
