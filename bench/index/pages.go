package main

import (
	"encoding/json"
	"fmt"
	"html"
	"net/http"
	"strings"
)

const simpleJSON = "application/vnd.pypi.simple.v1+json"

type simpleFile struct {
	Filename string            `json:"filename"`
	URL      string            `json:"url"`
	Hashes   map[string]string `json:"hashes"`
	Size     int64             `json:"size"`
	Yanked   bool              `json:"yanked"`
}

// projectPage answers by the Simple API, as JSON to those who take it (PEP 691), else as HTML (PEP 503).
func (i *index) projectPage(answer http.ResponseWriter, request *http.Request) {
	name := request.PathValue("project")
	files, there := i.filesOf(name)
	if !there {
		http.Error(answer, "404 Not Found", http.StatusNotFound)
		return
	}
	if !strings.Contains(request.Header.Get("Accept"), simpleJSON) {
		answer.Header().Set("Content-Type", "text/html; charset=utf-8")
		for _, file := range files {
			shown := html.EscapeString(file.Filename)
			fmt.Fprintf(answer, "<a href=\"/files/%s#sha256=%s\">%s</a><br>\n", shown, file.SHA256, shown)
		}
		return
	}
	listed := []simpleFile{}
	for _, file := range files {
		listed = append(listed, simpleFile{
			Filename: file.Filename,
			URL:      "https://pypi.org/files/" + file.Filename,
			Hashes:   map[string]string{"sha256": file.SHA256},
			Size:     file.Size,
		})
	}
	answer.Header().Set("Content-Type", simpleJSON)
	json.NewEncoder(answer).Encode(map[string]any{
		"meta":  map[string]string{"api-version": "1.1"},
		"name":  name,
		"files": listed,
	})
}

// legacyProjectPage answers by PyPI's older API, which twine asks for names.
func (i *index) legacyProjectPage(answer http.ResponseWriter, request *http.Request) {
	files, there := i.filesOf(request.PathValue("project"))
	if !there {
		http.Error(answer, "404 Not Found", http.StatusNotFound)
		return
	}
	releases := map[string][]map[string]string{}
	for _, file := range files {
		releases[file.Version] = append(releases[file.Version], map[string]string{"filename": file.Filename})
	}
	json.NewEncoder(answer).Encode(map[string]any{"releases": releases})
}

func (i *index) filesOf(project string) ([]file, bool) {
	i.mutex.Lock()
	defer i.mutex.Unlock()
	files := []file{}
	for _, file := range i.projects[project] {
		files = append(files, file)
	}
	return files, i.projects[project] != nil
}
