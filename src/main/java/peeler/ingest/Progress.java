package peeler.ingest;

/**
 * How far reading has come.
 *
 * @param done     files read or failed
 * @param total    files to read
 * @param findings found so far
 * @param failed   files that could not be read
 */
public record Progress(int done, int total, long findings, int failed) {}
