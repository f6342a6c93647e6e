package peeler.web;

/**
 * The page that explains a type of problem.
 *
 * @param frame around it
 * @param type  what it explains
 */
public record ProblemView(Frame frame, ProblemType type) {}
