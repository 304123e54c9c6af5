package umpire

import (
	"cmp"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"unicode/utf16"
)

// canonical writes what JSON decoded as canonical JSON (RFC 8785): names in UTF-16 order, numbers as ECMAScript prints them.
func canonical(value any) string {
	var text strings.Builder
	writeCanonical(&text, value)
	return text.String()
}

func writeCanonical(to *strings.Builder, value any) {
	switch value := value.(type) {
	case map[string]any:
		to.WriteByte('{')
		for place, name := range canonicalOrder(value) {
			if place > 0 {
				to.WriteByte(',')
			}
			writeString(to, name)
			to.WriteByte(':')
			writeCanonical(to, value[name])
		}
		to.WriteByte('}')
	case []any:
		to.WriteByte('[')
		for place, item := range value {
			if place > 0 {
				to.WriteByte(',')
			}
			writeCanonical(to, item)
		}
		to.WriteByte(']')
	case string:
		writeString(to, value)
	case float64:
		if value == 0 {
			value = 0 // without the sign of -0
		}
		writeJSON(to, value)
	default:
		writeJSON(to, value)
	}
}

// writeJSON is for null, truth and numbers, which Go prints as ECMAScript does.
func writeJSON(to *strings.Builder, value any) {
	text, err := json.Marshal(value)
	if err != nil {
		panic(err) // what JSON decoded is always JSON
	}
	to.Write(text)
}

func canonicalOrder(members map[string]any) []string {
	names := make([]string, 0, len(members))
	for name := range members {
		names = append(names, name)
	}
	slices.SortFunc(names, func(a, b string) int {
		return slices.CompareFunc(utf16.Encode([]rune(a)), utf16.Encode([]rune(b)), cmp.Compare[uint16])
	})
	return names
}

var shortEscapes = map[rune]string{'"': `\"`, '\\': `\\`, '\b': `\b`, '\f': `\f`, '\n': `\n`, '\r': `\r`, '\t': `\t`}

func writeString(to *strings.Builder, text string) {
	to.WriteByte('"')
	for _, character := range text {
		switch escape, found := shortEscapes[character]; {
		case found:
			to.WriteString(escape)
		case character < ' ':
			fmt.Fprintf(to, `\u%04x`, character)
		default:
			to.WriteRune(character)
		}
	}
	to.WriteByte('"')
}
