package umpire_test

import (
	"context"
	"encoding/json"
	"os"
	"reflect"
	"strings"
	"testing"

	"umpire.example/umpire"
)

// Every operation, asked of a service that answers with a sample of everything that it may answer.
// UMPIRE_SAMPLES_URL is its URL.
func TestSamples(t *testing.T) {
	server := os.Getenv("UMPIRE_SAMPLES_URL")
	if server == "" {
		t.Fatal("UMPIRE_SAMPLES_URL is not set: clients/check go starts the server of samples, and runs this")
	}
	for _, kind := range []string{"full", "sparse"} {
		client := reflect.ValueOf(umpire.New(server+"/"+kind, "ump_samples"))
		for place := range client.NumMethod() {
			method := client.Type().Method(place)
			// Conveniences go through several answers, or ask for more than one.
			if strings.HasPrefix(method.Name, "Each") || strings.HasPrefix(method.Name, "Wait") || method.Name == "DecideEach" || method.Name == "Verify" {
				continue
			}
			t.Run(kind+": "+method.Name, func(t *testing.T) { reads(t, client.Method(place)) })
		}
	}
}

func reads(t *testing.T, method reflect.Value) {
	t.Helper()
	var meta umpire.Meta
	arguments := []reflect.Value{reflect.ValueOf(context.Background())}
	for place := 1; place < method.Type().NumIn()-1; place++ {
		argument := reflect.Zero(method.Type().In(place))
		if argument.Kind() == reflect.String {
			argument = reflect.ValueOf("x")
		}
		arguments = append(arguments, argument)
	}
	arguments = append(arguments, reflect.ValueOf(umpire.Into(&meta)))
	answers := method.Call(arguments)
	if err, failed := answers[1].Interface().(error); failed {
		t.Fatal(err)
	}
	if meta.Status != 200 && meta.Status != 201 {
		t.Errorf("status %d", meta.Status)
	}
	if text, isBytes := answers[0].Interface().([]byte); isBytes {
		if string(text) != "sample" {
			t.Errorf("%q", text)
		}
		return
	}
	text, err := json.Marshal(answers[0].Interface())
	must(t, err)
	// What was read is what was sent, as far as an answer can tell.
	if decision, ok := answers[0].Interface().(*umpire.DecisionNow); ok {
		sameJSON(t, text, decision.AsSent)
	}
	if decision, ok := answers[0].Interface().(*umpire.Decision); ok {
		sameJSON(t, text, decision.AsSent)
	}
}

func sameJSON(t *testing.T, one, other []byte) {
	t.Helper()
	var a, b any
	must(t, json.Unmarshal(one, &a))
	must(t, json.Unmarshal(other, &b))
	if !reflect.DeepEqual(a, b) {
		t.Errorf("%s\nis not\n%s", one, other)
	}
}
