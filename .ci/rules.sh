#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Hooksmith authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The project's own rules, each a few lines. Prints every breach, then fails if there was one.
set -u

cd "$(dirname -- "$0")/.." || exit 2
breaches=0

breach() {
    breaches=$((breaches + 1))
    printf 'Rule broken: %s\n%s\n' "$1" "$2" >&2
}

files() {
    git -c safe.directory='*' ls-files --cached --others --exclude-standard -- "$@" |
        while IFS= read -r path; do [ -e "$path" ] && printf '%s\n' "$path"; done
}

# forbid RULE PATTERN FILES…: no line of these files may match the extended regular expression.
forbid() {
    rule=$1
    pattern=$2
    shift 2
    found=$(files "$@" | xargs -d '\n' --no-run-if-empty grep -nIHE -e "$pattern")
    [ -z "$found" ] || breach "$rule" "$found"
}

forbid "app/ needs no display: no Gui or Widgets" \
    '#include *[<"](Qt(Gui|Widgets|Svg|PrintSupport)/|Qsci/|Q(Gui)?Application>|Q(Widget|Color|Font|Icon|Pixmap|Image|Painter|Palette|Action|Clipboard|DesktopServices|KeySequence|TextDocument|MessageBox|MainWindow)[A-Za-z]*>)' \
    'app/*.cpp' 'app/*.h' 'tests/cli/*.cpp' 'tests/support/*.h'
# Folders of ui/ that app/ has not as well.
ui_folders=$(for folder in ui/*/; do [ -d "app/${folder#ui/}" ] || basename "$folder"; done | paste -sd '|')
forbid "app/ never includes ui/" "#include *\"($ui_folders)/" \
    'app/*.cpp' 'app/*.h'
forbid "collaborators come through constructors: no singletons" '::instance\(\)' 'app/*' 'ui/*'
forbid "connect by pointer to member" '\bSIGNAL\(' 'app/*' 'ui/*' 'tests/*'
forbid "wait for a condition, never for a time" '\bQTest::q(Wait|Sleep)\(|\b(sleep_for|msleep|usleep)\(' 'app/*' 'ui/*' 'tests/*.cpp' 'tests/*.h'
forbid "no nested event loops in the window" '\bQEventLoop\b|\bprocessEvents\(' 'ui/*'
forbid "a TODO belongs into the tracker" '\b(TODO|FIXME|XXX)\b' 'app/*' 'ui/*' 'tests/*.cpp' 'tests/*.h'
forbid "no skipped tests" '\bQSKIP\(|QEXPECT_FAIL\(' 'tests/*'
forbid "packages come from wherever the user's package manager gets them: name no registry" \
    '\b(registry|deb|ftp|security|snapshot|proxy|static|index|files)\.(npmjs|yarnpkg|debian|golang|crates|rust-lang|pypi|pythonhosted)\.(org|com|io)\b' .
forbid "no paths of one machine" '(^|[^[:alnum:]_.])/(work|Users)/' .

unlicensed=$(files '*.cpp' '*.h' '*.js' '*.mjs' '*.sh' '*.cmake' '*CMakeLists.txt' '.ci/run' |
    xargs -d '\n' --no-run-if-empty grep -L -e 'SPDX-License-Identifier: GPL-3.0-or-later' -e 'SPDX-License-Identifier: 0BSD')
[ -z "$unlicensed" ] || breach "every source names its licence" "$unlicensed"

allowed='CMakeLists.txt CMakePresets.json LICENSE README.md ARCHITECTURE.md CONTRIBUTING.md CHANGELOG.md run.sh test.sh
app ui resources transforms tests packaging'
for entry in $(files . | cut -d/ -f1 | sort -u); do
    case "$entry" in
    .*) ;;
    *) echo "$allowed" | tr ' ' '\n' | grep -qxF -e "$entry" || breach "the top level is fixed" "$entry" ;;
    esac
done

[ "$breaches" -eq 0 ]
