package dev.candor.gitlab;

/**
 * What a label of ours looks like.
 *
 * @param colour {@code #rrggbb}
 * @param description what people read when they point at it
 */
record Palette(String colour, String description) {
    /** Calm colours: a label tells, it does not blame. */
    static Palette of(String label) {
        return switch (label) {
            case "AI: code" -> new Palette("#6f5cc4", "AI was used for code, as declared by the author");
            case "AI: tests" -> new Palette("#3f7fbf", "AI was used for tests, as declared by the author");
            case "AI: docs" -> new Palette("#2f8f8f", "AI was used for documentation, as declared by the author");
            case "AI: research" -> new Palette("#7a8b99", "AI was used for research, as declared by the author");
            case "AI: asked" -> new Palette("#d9a514", "The author was asked whether AI was used");
            case "ai-policy::ok" -> new Palette("#3c8d5a", "In order with the project's AI-contribution policy");
            case "ai-policy::maintainer" -> new Palette("#c97b1a", "A maintainer decides about the AI use");
            case "ai-policy::fail" -> new Palette("#b5484b", "Something is missing for the AI-contribution policy");
            case "ai-policy::incomplete" -> new Palette("#8a8a8a", "Could not be read whole, so it was not judged");
            default -> new Palette("#5f7a8c", "Set by Candor after the project's AI-contribution policy");
        };
    }
}
