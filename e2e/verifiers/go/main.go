// Checks Umpire's log with Go's own transparency log packages, which know nothing of Umpire.
//
//	verify proof VERIFIER_KEY RECORD.json PROOF.tlog-proof
//	verify consistency VERIFIER_KEY OLD_CHECKPOINT NEW_CHECKPOINT PROOF
//
// VERIFIER_KEY is name+hint+key, as `npm run verify` prints it; RECORD a record of GET /audit/records; the PROOF of
// consistency has the base64 of a hash in each line. Prints what holds, or exits 1 with what does not.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

func main() {
	switch args := os.Args[1:]; {
	case len(args) == 4 && args[0] == "proof":
		var record struct{ Body string }
		check(json.Unmarshal(must(os.ReadFile(args[2])), &record))
		head, signed, _ := strings.Cut(string(must(os.ReadFile(args[3]))), "\n\n")
		lines := strings.Split(head, "\n")
		if len(lines) < 2 || lines[0] != "c2sp.org/tlog-proof@v1" {
			check(errors.New("not a proof that is known here"))
		}
		index := must(strconv.ParseInt(strings.TrimPrefix(lines[1], "index "), 10, 64))
		tree := checkpoint(args[1], []byte(signed))
		leaf := tlog.RecordHash([]byte(record.Body))
		check(tlog.CheckRecord(hashes(lines[2:]), tree.N, tree.Hash, index, leaf))
		fmt.Printf("ok: entry %d of %d\n", index, tree.N)
	case len(args) == 5 && args[0] == "consistency":
		old := checkpoint(args[1], must(os.ReadFile(args[2])))
		now := checkpoint(args[1], must(os.ReadFile(args[3])))
		proof := hashes(strings.Split(strings.TrimSuffix(string(must(os.ReadFile(args[4]))), "\n"), "\n"))
		check(tlog.CheckTree(proof, now.N, now.Hash, old.N, old.Hash))
		fmt.Printf("ok: %d entries begin with the %d of before\n", now.N, old.N)
	default:
		check(errors.New("verify proof KEY RECORD PROOF | verify consistency KEY OLD NEW PROOF"))
	}
}

// checkpoint is the tree of a note that the key signed for the log of its own name.
func checkpoint(key string, signed []byte) tlog.Tree {
	verifier := must(note.NewVerifier(key))
	lines := strings.Split(must(note.Open(signed, note.VerifierList(verifier))).Text, "\n")
	if len(lines) < 4 || lines[0] != verifier.Name() {
		check(errors.New("not a checkpoint of this log"))
	}
	return tlog.Tree{N: must(strconv.ParseInt(lines[1], 10, 64)), Hash: must(tlog.ParseHash(lines[2]))}
}

func hashes(lines []string) (found []tlog.Hash) {
	for _, line := range lines {
		found = append(found, must(tlog.ParseHash(line)))
	}
	return found
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func must[T any](value T, err error) T {
	check(err)
	return value
}
