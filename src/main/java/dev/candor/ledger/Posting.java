package dev.candor.ledger;

import org.roaringbitmap.RoaringBitmap;

/**
 * A word and the verdicts that bear it.
 *
 * @param word as it was first written
 * @param numbers also of verdicts that are not the latest any more
 */
record Posting(String word, RoaringBitmap numbers) {}
