package dev.candor.scope;

/** What a file is for; the names are the contract's. What is not known is code, the strictest. */
public enum FileKind {
    CODE,
    TESTS,
    DOCS,
    BUILD,
    GENERATED,
    DATA,
    SUBMODULE
}
