package dev.candor.web;

/** Words that lead somewhere. */
record Link(String words, String address) {}
