#!/usr/bin/env bash
# The end-to-end tests: the local client's page in headless Chromium, and the files it hands over in LibreOffice; both
# are installed where they are missing.
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
install_libreoffice() {
  command -v apt-get >/dev/null && [ "$(id -u)" -eq 0 ] || {
    echo "There is no soffice, and it can't be installed here. Install LibreOffice Calc, or say where it is: SOFFICE=/path/to/soffice npm run test:e2e" >&2
    exit 1
  }
  echo "Installing Debian's LibreOffice Calc …"
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -q && apt-get install -y -q --no-install-recommends libreoffice-calc-nogui || {
    echo "apt-get could not install libreoffice-calc-nogui; its own lines above say why." >&2
    exit 1
  }
}

[ -n "${SOFFICE:-}" ] || command -v soffice >/dev/null || install_libreoffice
exec vitest run --project e2e "$@"
