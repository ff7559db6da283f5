#!/usr/bin/env bash
# officeparser 8.1.1 (npm), unrtf 0.21.10 and catdoc 0.95 (Debian) lose or turn the hyphens, spaces and dashes of an RTF.
#
# Seen: of what LibreOffice 7.4.7 (Debian) writes for a non-breaking hyphen (\_) and a non-breaking space (\~), officeparser makes "_"
# and "~": "P‑12" is "P_12", "Pourquoi ?" is "Pourquoi~?". unrtf --text leaves both out, catdoc the hyphen: "P‑12" is "P12" and, for
# unrtf, "100 000" is "100000". Dashes as Word writes them (\emdash, \endash) are nowhere for officeparser and unrtf:
# "I went—no, I ran" is "I wentno, I ran", and "from 1–2 of 12" is "from 12 of 12". Nothing is said. pandoc 2.17 and AbiWord 3.0.5
# (Debian) give all of them.
# Expected: the signs that the page shows; RTF 1.9.1 lists them under "Special Characters".
# Why it matters: programs of analysis and of transcription write RTF, French has such a space before each "?" and "!", and a dash is
# how an interrupted sentence is written down. A participant's code is another code, two words are one, and 1 to 2 is 12.
set -euo pipefail
export LC_ALL=C.UTF-8
for program in soffice pandoc abiword unrtf catdoc; do
  command -v $program >/dev/null || { echo "$program is needed: libreoffice-writer pandoc abiword unrtf catdoc"; exit 1; }
done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund officeparser@8.1.1 >/dev/null 2>&1
printf 'P\u201112 said: Pourquoi\u00a0? There were 100\u00a0000.\n' > spaces.txt
soffice "-env:UserInstallation=file://$folder/profile" --headless --infilter="Text (encoded):UTF8" --convert-to rtf spaces.txt >/dev/null 2>&1
echo '{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Arial;}}\pard P12: I went\emdash no, I ran. It is said from 1\endash 2 of 12.\par}' > dashes.rtf
cat > look.cjs <<'JS'
const { OfficeParser } = require("officeparser");
OfficeParser.parseOffice(process.argv[2]).then(read => read.to("text")).then(({ value }) => { console.log(value); process.exit(); });
JS
line() { grep -a '^ *P.*12' | sed 's/^ *//; s/\xc2\xa0/<nbsp>/g; s/\xe2\x80\x91/<nbhy>/g'; }
shown=$(for name in spaces dashes; do
  echo "$name, as RTF: $(grep -o 'P[^{}]*[0-9]\.' $name.rtf)"
  echo "$name, officeparser: $(node look.cjs $name.rtf | line)"
  echo "$name, unrtf: $(unrtf --text $name.rtf 2>/dev/null | line)"
  echo "$name, catdoc: $(catdoc -d utf-8 $name.rtf | line)"
  echo "$name, pandoc: $(pandoc $name.rtf -t plain --wrap=none | line)"
  abiword --to=txt --to-name=abiword.txt $name.rtf 2>/dev/null
  echo "$name, AbiWord: $(line < abiword.txt)"
done)
echo "$shown"
diff - <(echo "$shown") <<'END'
spaces, as RTF: P\_12 said: Pourquoi\~? There were 100\~000.
spaces, officeparser: P_12 said: Pourquoi~? There were 100~000.
spaces, unrtf: P12 said: Pourquoi? There were 100000.
spaces, catdoc: P12 said: Pourquoi<nbsp>? There were 100<nbsp>000.
spaces, pandoc: P<nbhy>12 said: Pourquoi<nbsp>? There were 100<nbsp>000.
spaces, AbiWord: P-12 said: Pourquoi<nbsp>? There were 100<nbsp>000.
dashes, as RTF: P12: I went\emdash no, I ran. It is said from 1\endash 2 of 12.
dashes, officeparser: P12: I wentno, I ran. It is said from 12 of 12.
dashes, unrtf: P12: I wentno, I ran. It is said from 12 of 12.
dashes, catdoc: P12: I went—no, I ran. It is said from 1–2 of 12.
dashes, pandoc: P12: I went—no, I ran. It is said from 1–2 of 12.
dashes, AbiWord: P12: I went—no, I ran. It is said from 1–2 of 12.
END
