"""What others would use for the same lists, measured in the same run on the same rows, in one thread."""

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array, csr_matrix

from talentmatch.matching.side_rows import SideRows

Rows = csr_array[Any, tuple[int, int]]
Peer = Callable[[int], Any]


def word_peers(queries: Rows, rows: Rows, k: int) -> dict[str, Peer]:
    """By name, what finds the k documents nearest to a query on the rows of the words block."""
    from sklearn.metrics.pairwise import cosine_similarity
    from sparse_dot_topn import sp_matmul_topn  # type: ignore[import-untyped]

    transposed = csr_matrix(rows.T.tocsr())

    def sklearn_cosine(query: int) -> Any:
        return np.argsort(cosine_similarity(queries[[query]], rows)[0])[::-1][:k]

    def scipy_product(query: int) -> Any:
        found = (rows @ queries[[query]].T).toarray().ravel()
        best = np.argpartition(found, found.size - k)[-k:]
        return best[np.argsort(-found[best])]

    def sparse_dot_topn(query: int) -> Any:
        return sp_matmul_topn(csr_matrix(queries[[query]]), transposed, top_n=k, sort=True)

    return {
        "sklearn_cosine": sklearn_cosine,
        "scipy_product": scipy_product,
        "sparse_dot_topn": sparse_dot_topn,
        "bm25s": _bm25s(queries, rows, k),
    }


def _bm25s(queries: Rows, rows: Rows, k: int) -> Peer:
    """BM25 over the words of the rows, each once: its own weights, the same documents."""
    import bm25s  # type: ignore[import-untyped]

    vocabulary = {str(column): column for column in range(rows.shape[1])}
    retriever = bm25s.BM25()
    retriever.index((_columns_of(rows), vocabulary), show_progress=False)
    asked = [[str(column) for column in each] for each in _columns_of(queries)]

    def ask(query: int) -> Any:
        return retriever.retrieve([asked[query]], k=k, show_progress=False, n_threads=0)

    return ask


def _columns_of(rows: Rows) -> list[list[int]]:
    return [part.tolist() for part in np.split(rows.indices, rows.indptr[1:-1])]


def dense_peers(queries: NDArray[np.float32], rows: NDArray[np.float32], k: int) -> dict[str, Peer]:
    """By name, what finds the k documents nearest to a query on dense rows."""
    import faiss

    index = faiss.IndexFlatIP(rows.shape[1])
    index.add(rows)
    return {"faiss_flat": lambda query: index.search(queries[query : query + 1], k)}


def sparse_rows(side: SideRows, name: str) -> Rows:
    """The rows of a sparse block of a side."""
    found = next(block.rows for block in side.blocks if block.name == name)
    if isinstance(found, np.ndarray):
        raise TypeError(f"{name} is a dense block.")
    return found


def dense_rows(side: SideRows) -> NDArray[np.float32] | None:
    """The rows of the dense block of a side, if it has one."""
    return next((block.rows for block in side.blocks if isinstance(block.rows, np.ndarray)), None)
