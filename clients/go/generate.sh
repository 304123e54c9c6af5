#!/usr/bin/env bash
# Generates api.gen.go from the contract: clients/go/generate.sh SURFACE.json TARGET_FOLDER, with Go in PATH.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cd "$here/generate"
sed "s|TEMPLATES|$here/generate/templates|" config.yaml >"$2/config.yaml"
go tool oapi-codegen -config "$2/config.yaml" -o "$2/api.gen.go" "$1"
rm "$2/config.yaml"
