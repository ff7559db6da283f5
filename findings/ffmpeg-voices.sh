#!/usr/bin/env bash
# ffmpeg 5.1.9 (Debian: ffmpeg) leaves out of a WebVTT file who speaks.
#
# Seen: of cues with a voice (<v Anna>, as Teams and other programs for meetings write a transcript), the name is gone in SRT,
# in ASS, whose lines have a field for the speaker (Name), and in WebVTT itself, unless its stream is copied as it is; of two
# voices in one cue, two people's words stand on two lines as if one had said both. Exit code 0, and no warning at -loglevel warning.
# Expected: the name before the words or in the field for it, or a warning, as there is none to see that it was lost.
# Why it matters: a focus group's transcript is turned into what the program of analysis reads, and nobody in it is anybody any
# longer. One who has only the converted file cannot tell that there were names.
set -euo pipefail
command -v ffmpeg >/dev/null || { echo "ffmpeg is needed: ffmpeg"; exit 1; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > group.vtt <<'END'
WEBVTT

00:01.000 --> 00:04.000
<v Anna>We never talk.</v>

00:04.000 --> 00:06.000
<v Ben>Yes.</v>
<v Anna>No.</v>
END
ffmpeg -version | head -1
shown=$(for kind in srt ass vtt; do
  said=$(ffmpeg -nostdin -loglevel warning -i group.vtt "out.$kind" 2>&1)
  echo "$kind: $(grep -oE 'Dialogue.*|We never.*|Yes.*|No\..*|Anna|Ben' "out.$kind" | tr -d '\r' | paste -sd '/') (said: ${said:-nothing})"
done)
echo "$shown"
diff - <(echo "$shown") <<'END'
srt: We never talk./Yes./No. (said: nothing)
ass: Dialogue: 0,0:00:01.00,0:00:04.00,Default,,0,0,0,,We never talk./Dialogue: 0,0:00:04.00,0:00:06.00,Default,,0,0,0,,Yes.\NNo. (said: nothing)
vtt: We never talk./Yes./No. (said: nothing)
END
