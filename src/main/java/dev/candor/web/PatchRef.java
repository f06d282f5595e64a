package dev.candor.web;

/**
 * Points from elsewhere on a page to a patch.
 *
 * @param words such as {@code patch 3}
 * @param anchor its place on the page; empty when the page does not show it
 */
record PatchRef(String words, String anchor) {}
