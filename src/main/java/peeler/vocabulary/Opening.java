package peeler.vocabulary;

/**
 * The first words of a sentence that is no finding.
 *
 * @param reason  {@code standard introduction} or {@code boilerplate}
 * @param opening as {@link Fold} folds it
 */
public record Opening(String reason, String opening) {}
