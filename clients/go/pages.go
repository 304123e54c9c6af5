package umpire

import (
	"iter"
	"net/http"
	"strconv"
)

// each goes through the pages of a list. The first is asked for without a cursor of ours.
func each[T any](ask func(next *string) ([]T, *string, error)) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		var none T
		for at := (*string)(nil); ; {
			items, next, err := ask(at)
			if err != nil {
				yield(none, err)
				return
			}
			for _, item := range items {
				if !yield(item, nil) {
					return
				}
			}
			if next == nil {
				return
			}
			if at != nil && *at == *next {
				yield(none, &UnexpectedAnswer{Status: http.StatusOK, What: "the cursor " + *next + " leads to itself"})
				return
			}
			at = next
		}
	}
}

// setCursor puts a cursor where it is asked for: as text, or as the number that it is.
func setCursor[C string | int64](to **C, next *string) error {
	if next == nil {
		return nil
	}
	switch to := any(to).(type) {
	case **string:
		*to = next
	case **int64:
		number, err := strconv.ParseInt(*next, 10, 64)
		if err != nil {
			return &UnexpectedAnswer{Status: http.StatusOK, What: "the cursor " + *next + " is no number"}
		}
		*to = &number
	}
	return nil
}
