package peeler.web;

/** The HTTP server. */
public final class Server {
}
