module umpire.example/umpire

go 1.24
