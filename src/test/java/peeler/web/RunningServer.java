package peeler.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import peeler.finding.Facets;
import peeler.finding.Finding;
import peeler.lucene.LuceneIndex;
import peeler.search.FindingIndex;
import peeler.search.Generation;
import peeler.search.SearchEngine;
import peeler.vocabulary.Inspectorate;

/** A server on a free port of this machine, and a client for it that holds each answer against the description. */
final class RunningServer implements AutoCloseable {

  private final Server server;
  private final int port;
  private final SearchEngine engine;
  private final OpenApi description = new OpenApi();
  private final HttpClient client = HttpClient.newHttpClient();

  RunningServer(SearchEngine engine) {
    this(engine, Samples.INSPECTORATE);
  }

  RunningServer(SearchEngine engine, Inspectorate inspectorate) {
    this.engine = engine;
    server = new Server(engine, inspectorate, Facets.of(inspectorate), "127.0.0.1", 0).start();
    port = server.port();
  }

  RunningServer(SearchEngine engine, Admission admission) {
    this.engine = engine;
    server = new Server(engine, Samples.INSPECTORATE, Samples.FACETS, "127.0.0.1", 0, admission).start();
    port = server.port();
  }

  /** Over an index of the samples in that folder. */
  static RunningServer overSamples(Path folder) {
    LuceneIndex index = new LuceneIndex(folder, Samples.INSPECTORATE, Samples.FACETS);
    build(index, Samples.many());
    return new RunningServer(index.open());
  }

  /** Over the samples and some odd ones, after a generation that had one finding more. */
  static RunningServer overAll(Path folder) {
    LuceneIndex index = new LuceneIndex(folder, Samples.INSPECTORATE, Samples.FACETS);
    List<Finding> findings = new ArrayList<>(Samples.many());
    findings.addAll(Samples.odd());
    findings.add(Samples.REMOVED);
    build(index, findings);
    findings.remove(Samples.REMOVED);
    build(index, findings);
    return new RunningServer(index.open());
  }

  static Generation build(FindingIndex index, List<Finding> findings) {
    try (FindingIndex.Builder builder = index.begin()) {
      findings.forEach(builder::add);
      return builder.publish(3, 0);
    }
  }

  String address() {
    return "http://127.0.0.1:" + port;
  }

  /** GET, with header names and values in turn. */
  HttpResponse<String> get(String path, String... headers) {
    return send("GET", path, headers);
  }

  /** GET, without waiting for the answer. */
  CompletableFuture<HttpResponse<String>> getting(String path) {
    return client.sendAsync(HttpRequest.newBuilder(URI.create(address() + path)).build(), BodyHandlers.ofString());
  }

  /** A connection on which nothing was sent yet. */
  Socket connect() throws IOException {
    return new Socket(InetAddress.getLoopbackAddress(), port);
  }

  /**
   * What is answered to that first line, and headers if they follow it, on a connection that is closed afterwards: headers
   * and body as they came. A character for each byte, for a body may be packed.
   */
  String answerAndClose(String request) {
    String host = request.contains("Host:") ? "" : "\r\nHost: x";
    try (Socket socket = connect()) {
      socket.getOutputStream()
          .write((request + host + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new AssertionError(request, e);
    }
  }

  void stop() {
    server.stop();
  }

  HttpResponse<String> send(String method, String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address() + path))
        .method(method, HttpRequest.BodyPublishers.noBody());
    try {
      HttpResponse<String> response = client
          .send((headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.ofString());
      description.check(path, response);
      return response;
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(method + " " + path, e);
    }
  }

  @Override
  public void close() {
    server.stop();
    engine.close();
  }
}
