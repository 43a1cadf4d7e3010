#!/usr/bin/env bash
# Runs the end-to-end tests: the Agents Playground's page in headless Chromium, which is installed where it is missing.
set -euo pipefail
cd "$(dirname "$0")/.."
export PATH="$PWD/node_modules/.bin:$PATH"
export CHROMIUM="${CHROMIUM:-/usr/bin/chromium}"

install_chromium() {
  if ! command -v apt-get >/dev/null || [ "$(id -u)" -ne 0 ]; then
    echo "No browser at $CHROMIUM, and only root on Debian can have it installed here." >&2
    echo "Install Chromium, or say where one is: CHROMIUM=/path/to/chromium npm run test:e2e" >&2
    exit 1
  fi
  echo "Installing Chromium (Debian's package, and fonts with Vietnamese letters) …"
  export DEBIAN_FRONTEND=noninteractive
  if ! { apt-get update -q && apt-get install -y -q --no-install-recommends chromium fonts-liberation; }; then
    echo "apt-get could not install Chromium: see its lines above; is a Debian mirror within reach?" >&2
    exit 1
  fi
}

[ -x "$CHROMIUM" ] || install_chromium
exec vitest run --project e2e "$@"
