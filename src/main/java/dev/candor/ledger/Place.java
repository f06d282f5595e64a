package dev.candor.ledger;

/** A project of a forge, as one word. */
record Place(String forge, String project) {
    private static final char BETWEEN = '\n';

    static Place of(String word) {
        int at = word.indexOf(BETWEEN);
        return new Place(word.substring(0, at), word.substring(at + 1));
    }

    @Override
    public String toString() {
        return forge.replace(BETWEEN, ' ') + BETWEEN + project;
    }
}
