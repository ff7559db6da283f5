#!/usr/bin/env bash
# lunr 2.3.9 and lunr-languages 1.22.0 (npm), as they come: the search of many static sites.
#
# Seen: a word of the stop list is left out of the index, but not out of what is asked: there it is brought to its stem,
# and found is what has the same stem. "like" finds "We liked the walk" and not "I like my work"; "say" finds "saying", "own"
# finds "owned". The lists of other languages hold words of meaning: in Russian "жизнь" (life) finds "жизни" (of life), "люди"
# (people) finds "людей" (of people), "человек" (a person) finds "человеке", and "важный" (important) "важных"; in French
# "avions" (planes, or "we had") finds "avion": never the one who used the very word.
# Expected: that a word which is found in another form is found in its own; or nothing, as the documentation says of stop
# words ("filtered out"), so that one sees that it cannot be searched.
# Why it matters: what people like and what is important to them is what a focus group is asked. The search answers, with
# too few: whoever counts participants by it counts those who bent the word and leaves out those who said it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund lunr@2.3.9 lunr-languages@1.22.0 >/dev/null 2>&1
cat > look.cjs <<'JS'
const lunr = require("lunr");
require("lunr-languages/lunr.stemmer.support")(lunr);
for (const language of ["ru", "fr"]) require(`lunr-languages/lunr.${language}`)(lunr);
const look = (language, asked, ...quotes) => {
  const index = lunr(function () {
    if (language !== "en") this.use(lunr[language]);
    this.ref("quote");
    this.field("quote");
    quotes.forEach(quote => this.add({ quote }));
  });
  console.log(`${asked}: ${index.search(asked).map(hit => hit.ref).join(" + ") || "nothing"}`);
};
look("en", "like", "I like my work", "We liked the walk");
look("en", "say", "They say no", "I keep saying so");
look("en", "own", "My own house", "It is owned by us");
look("ru", "жизнь", "Моя жизнь трудна", "Нет никакой жизни");
look("ru", "люди", "Меня держат люди", "Мы живём для людей");
look("ru", "человек", "Он человек", "Мы говорим о человеке");
look("ru", "важный", "Это важный вопрос", "Нет важных вопросов");
look("fr", "avions", "Les avions font du bruit", "Un avion fait du bruit");
JS
shown=$(node look.cjs)
echo "$shown"
diff - <(echo "$shown") <<'END'
like: We liked the walk
say: I keep saying so
own: It is owned by us
жизнь: Нет никакой жизни
люди: Мы живём для людей
человек: Мы говорим о человеке
важный: Нет важных вопросов
avions: Un avion fait du bruit
END
