"""A second, dense way to the same relevances, for texts whose words are their own stems."""

import numpy as np
from numpy.typing import NDArray


def dense_relevances(left: list[str], right: list[str]) -> NDArray[np.float64]:
    """Relevance of every left title to every right one: words alone, fitted on both, shape (n_left, n_right).

    All are in one language; titles without words are in none.
    """
    texts = [title.split() for title in [*left, *right]]
    terms = sorted({term for text in texts for term in text})
    counts = np.array([[text.count(term) for term in terms] for text in texts], dtype=float).reshape(len(texts), -1)
    strengths = np.where(counts > 0, 1 + np.log(np.clip(counts, 1, 3)), 0)
    rows = strengths * (np.log((1 + sum(map(bool, texts))) / (1 + (counts > 0).sum(axis=0))) + 1)
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    unit = np.divide(rows, lengths, out=np.zeros_like(rows), where=lengths > 0)
    relevances: NDArray[np.float64] = unit[: len(left)] @ unit[len(left) :].T
    return relevances
