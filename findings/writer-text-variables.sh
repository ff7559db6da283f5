#!/usr/bin/env bash
# LibreOffice Writer 7.4.7 (Debian: libreoffice-writer) saves RTF and DOC without the words that its variables show.
#
# Seen: of a valid ODT, as Writer itself writes it, the words of a variable that holds text (text:variable-set, and
# text:variable-get and text:variable-input of the same name) are nowhere in the RTF, while a number in such a variable, a user
# field and an input field are there. In the DOC they stand in fields that show nothing, and are gone when it is opened again;
# what was chosen from a list (text:drop-down) is gone with them. DOCX has all.
# Nothing is said.
# Expected: the words as they stand in the page, as for the other fields and as in the DOCX.
# Why it matters: in a template for transcripts who spoke and which group it was are variables, set once and shown wherever that
# person answers. Programs of analysis take RTF and DOC: what is opened there has the answers, and nobody who gave them.
set -euo pipefail
command -v soffice >/dev/null || { echo "LibreOffice Writer is needed: libreoffice-writer"; exit 1; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
save() { soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to "$1" --outdir "$2" "${@:3}" >/dev/null 2>&1; }
part=urn:oasis:names:tc:opendocument:xmlns
text='office:value-type="string"'
cat > talk.fodt <<XML
<?xml version="1.0"?>
<office:document xmlns:office="$part:office:1.0" xmlns:text="$part:text:1.0" office:version="1.2"
  office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text><text:variable-decls>
<text:variable-decl $text text:name="who"/><text:variable-decl office:value-type="float" text:name="group"/></text:variable-decls>
<text:user-field-decls><text:user-field-decl $text office:string-value="Leeds" text:name="place"/></text:user-field-decls>
<text:p>group=<text:variable-set text:name="group" office:value-type="float" office:value="12">12</text:variable-set>;</text:p>
<text:p>place=<text:user-field-get text:name="place">Leeds</text:user-field-get>;</text:p>
<text:p>input=<text:text-input text:description="?">nurse</text:text-input>;</text:p>
<text:p>list=<text:drop-down text:name="role"><text:label text:value="doctor"/><text:label text:current-selected="true"
  text:value="student"/>student</text:drop-down>;</text:p>
<text:p>set=<text:variable-set text:name="who" $text>Anna</text:variable-set>;</text:p>
<text:p>shown=<text:variable-get text:name="who" $text>Anna</text:variable-get>;</text:p>
<text:p>asked=<text:variable-input text:name="who" text:description="?" $text>Berta</text:variable-input>;</text:p>
</office:text></office:body></office:document>
XML
save odt . talk.fodt
for kind in docx rtf doc; do save $kind . talk.odt; done
for kind in odt docx rtf doc; do mv talk.$kind $kind.$kind; done
save txt:Text . odt.odt docx.docx rtf.rtf doc.doc
shown=$(for kind in odt docx rtf doc; do echo "$kind: $(tr -d '\n\357\273\277' < $kind.txt)"; done
  echo "Anna or Berta within the RTF: $(grep -c "Anna\|Berta" rtf.rtf)")
soffice --version | cut -d' ' -f1,2
echo "$shown"
diff - <(echo "$shown") <<'END'
odt: group=12;place=Leeds;input=nurse;list=student;set=Anna;shown=Anna;asked=Berta;
docx: group=12;place=Leeds;input=nurse;list=student;set=Anna;shown=Anna;asked=Berta;
rtf: group=12;place=Leeds;input=nurse;list=student;set=;shown=;asked=;
doc: group=12;place=Leeds;input=nurse;list=;set=;shown=;asked=;
Anna or Berta within the RTF: 0
END
