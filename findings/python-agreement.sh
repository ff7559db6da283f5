#!/usr/bin/env bash
# statsmodels 0.13.5 and scikit-learn 1.2.1 (Debian: python3-statsmodels, python3-sklearn) on how far coders agree.
#
# Seen: statsmodels' aggregate_raters, which makes the table for fleiss_kappa, takes nan, what a coder left out, for a code of
# its own: two coders who disagree on all four passages that both coded have kappa -1, and .29 with six more that neither
# coded. scikit-learn's cohen_kappa_score with weights takes two codes to be as far apart as their places in the sorted
# list of codes that occur: ratings from 1 to 5 of which nobody gave 3 and 4 agree by .58, and by .38 with all five in labels;
# as text, with "10" before "2", the same ratings agree by another number again. Nothing is said of it.
# Expected: that what is not there is left out, or an error; that ratings which are numbers are as far apart as they are.
# Why it matters: a kappa decides whether a codebook is kept or the coders meet again. The figure that goes into the paper is
# a good one where it is the worst there is, and another if some code happens not to have been given.
set -euo pipefail
python=/usr/bin/python3
"$python" -c "import sklearn, statsmodels" 2>/dev/null \
  || { echo "statsmodels and scikit-learn are needed: python3-statsmodels python3-sklearn"; exit 1; }
shown=$("$python" - <<'PY'
from numpy import array, nan
import sklearn, statsmodels
from sklearn.metrics import cohen_kappa_score
from statsmodels.stats.inter_rater import aggregate_raters, fleiss_kappa
print("versions", statsmodels.__version__, sklearn.__version__)
both = [[1, 2], [2, 1], [1, 2], [2, 1]]
for name, ratings in ("coded by both", both), ("and six by neither", both + [[nan, nan]] * 6):
    table, codes = aggregate_raters(array(ratings, float))
    print(f"{name}: codes {codes.tolist()}, kappa {fleiss_kappa(table):.2f}")
anna, ben = [1, 2, 5, 5, 1], [1, 5, 5, 2, 1]
print(f"as they occur: {cohen_kappa_score(anna, ben, weights='linear'):.2f}")
print(f"of 1 to 5: {cohen_kappa_score(anna, ben, weights='linear', labels=[1, 2, 3, 4, 5]):.2f}")
numbers = [1, 2, 10, 10, 1], [1, 10, 10, 2, 1]
texts = [[str(rating) for rating in coder] for coder in numbers]
print(f"as numbers: {cohen_kappa_score(*numbers, weights='linear'):.2f}, as text: {cohen_kappa_score(*texts, weights='linear'):.2f}")
PY
)
echo "$shown"
diff - <(tail -n +2 <<<"$shown") <<'END'
coded by both: codes [1.0, 2.0], kappa -1.00
and six by neither: codes [1.0, 2.0, nan], kappa 0.29
as they occur: 0.58
of 1 to 5: 0.38
as numbers: 0.58, as text: 0.50
END
