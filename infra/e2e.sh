#!/usr/bin/env bash
# The end-to-end tests: the local client's page in headless Chromium, which is installed where it is missing.
set -euo pipefail
cd "$(dirname "$0")/.."
export PATH="$PWD/node_modules/.bin:$PATH"

give_up() {
  printf '%s\nInstall Chromium, or say where one is: CHROMIUM=/path/to/chromium npm run test:e2e\n' "$1" >&2
  exit 1
}

install_chromium() {
  command -v apt-get >/dev/null || give_up "There is no /usr/bin/chromium, and no apt-get to install it with."
  [ "$(id -u)" -eq 0 ] || give_up "There is no /usr/bin/chromium, and only root can install it."
  echo "Installing Debian's chromium, and a font with every Vietnamese letter …"
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -q && apt-get install -y -q --no-install-recommends chromium fonts-open-sans ||
    give_up "apt-get could not install chromium; its own lines above say why."
}

if [ -n "${CHROMIUM:-}" ]; then
  [ -x "$CHROMIUM" ] || give_up "There is no program at CHROMIUM=$CHROMIUM."
else
  [ -x /usr/bin/chromium ] || install_chromium
fi
exec vitest run --project e2e "$@"
