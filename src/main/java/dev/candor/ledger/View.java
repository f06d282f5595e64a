package dev.candor.ledger;

/** A page of a listing, and the counts that stand beside it. */
public record View(Page page, Survey survey) {}
