#!/usr/bin/env bash
# Xapian 1.4.22 (Debian: python3-xapian) does not index what is written without spaces, if it is long.
#
# Seen: TermGenerator leaves out every word of more than 64 bytes of UTF-8, and takes what has no spaces for one word. Of two answers
# in Thai a short one is in the index as one word, and a longer one is nowhere: not found by a word of it, nor by all of it. So it is
# with Khmer and Chinese. With FLAG_CJK_NGRAM the Chinese one is found, and the others are as before. Nothing is thrown.
# Expected: words (Unicode's UAX #29 has it that Thai, Lao and Khmer need more than its rules, as a dictionary); or a sentence where index_text is described that a text may come to nothing.
# Why it matters: the longer somebody speaks, the less is found of it. The search answers, with those who said a word or two, and
# nobody sees that the others were never there.
set -euo pipefail
python=/usr/bin/python3
"$python" -c "import xapian" 2>/dev/null || { echo "Xapian is needed: python3-xapian"; exit 1; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > look.py <<'PY'
import xapian
said = {"Thai, short": "ฉันไม่รู้", "Thai, long": "ฉันไม่รู้ว่าเขาต้องการอะไรจากเรา", "Khmer, long": "ខ្ញុំមិនដឹងថាគាត់ចង់បានអ្វីពីយើងទេ",
        "Chinese, long": "我从来没有说过同意因为我真的不知道他们想要我们做什么", "English": "I do not know what he wants of us"}
words = {"Thai, short": "รู้", "Thai, long": "รู้", "Khmer, long": "ដឹង", "Chinese, long": "知道", "English": "know"}
print("version", xapian.version_string())
for name, flags in ("as it comes", 0), ("FLAG_CJK_NGRAM", xapian.TermGenerator.FLAG_CJK_NGRAM):
    for language, text in said.items():
        index = xapian.WritableDatabase("", xapian.DB_BACKEND_INMEMORY)
        generator = xapian.TermGenerator()
        generator.set_flags(flags)
        document = xapian.Document()
        generator.set_document(document)
        generator.index_text(text)
        index.add_document(document)
        def found(asked):
            query = xapian.QueryParser().parse_query(asked, xapian.QueryParser.FLAG_CJK_NGRAM if flags else 0)
            enquire = xapian.Enquire(index)
            enquire.set_query(query)
            return len(enquire.get_mset(0, 1))
        print(f"{name}, {language}: {len(text.encode())} bytes, {document.termlist_count()} terms, "
              f"a word {found(words[language])}, all of it {found(text)}")
PY
shown=$("$python" look.py)
echo "$shown"
diff - <(echo "$shown") <<'END'
version 1.4.22
as it comes, Thai, short: 27 bytes, 1 terms, a word 0, all of it 1
as it comes, Thai, long: 96 bytes, 0 terms, a word 0, all of it 0
as it comes, Khmer, long: 102 bytes, 0 terms, a word 0, all of it 0
as it comes, Chinese, long: 78 bytes, 0 terms, a word 0, all of it 0
as it comes, English: 33 bytes, 9 terms, a word 1, all of it 1
FLAG_CJK_NGRAM, Thai, short: 27 bytes, 1 terms, a word 0, all of it 1
FLAG_CJK_NGRAM, Thai, long: 96 bytes, 0 terms, a word 0, all of it 0
FLAG_CJK_NGRAM, Khmer, long: 102 bytes, 0 terms, a word 0, all of it 0
FLAG_CJK_NGRAM, Chinese, long: 78 bytes, 48 terms, a word 1, all of it 1
FLAG_CJK_NGRAM, English: 33 bytes, 9 terms, a word 1, all of it 1
END
