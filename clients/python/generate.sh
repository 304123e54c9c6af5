#!/usr/bin/env bash
# Generates src/umpire/generated from the contract: clients/python/generate.sh SURFACE.json TARGET_FOLDER, with the tools in PATH.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
openapi-python-client generate --path "$1" --output-path "$2" --overwrite --meta none --fail-on-warning \
  --config "$here/generator.yaml" --custom-template-path "$here/templates" >/dev/null
rm -f "$2/errors.py"
ruff check --quiet --isolated --target-version py310 --fix-only --select I,F401 "$2"
ruff format --quiet --isolated --target-version py310 --line-length 120 "$2"
