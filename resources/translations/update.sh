#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Hooksmith authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# update.sh LUPDATE [FOLDER]: brings the .ts files in FOLDER (this one, unless named) up to date with the strings of the
# sources. What the sources no longer say is dropped; line numbers are left out so that files change only when words do.
set -eu

here=$(cd -- "$(dirname -- "$0")" && pwd)
lupdate=$1
folder=${2:-$here}
cd "$here/../.."
"$lupdate" -silent -locations none -no-obsolete -source-language en app ui -ts -target-language ko "$folder/hooksmith_ko.ts"
"$lupdate" -silent -locations none -no-obsolete -source-language en -pluralonly app ui -ts -target-language en "$folder/hooksmith_en.ts"
