package peeler.ingest;

/** Reads sources into a generation. */
public final class Ingest {
}
