package peeler.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;

/** Tells browsers how to search here from their address bar (OpenSearch 1.1). */
final class OpenSearchEndpoint implements Handler {

  private static final String DESCRIPTION = """
      <?xml version="1.0" encoding="UTF-8"?>
      <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
        <ShortName>Peeler</ShortName>
        <Description>Search police inspection findings</Description>
        <InputEncoding>UTF-8</InputEncoding>
        <Url type="text/html" template="ORIGIN/search?q={searchTerms}"/>
        <Url type="application/atom+xml" template="ORIGIN/search.atom?q={searchTerms}"/>
        <Url type="application/x-suggestions+json" template="ORIGIN/suggest.opensearch.json?q={searchTerms}"/>
      </OpenSearchDescription>
      """;

  @Override
  public void handle(Context context) {
    context.contentType("application/opensearchdescription+xml; charset=utf-8").header("Cache-Control", "no-cache")
        .result(DESCRIPTION.replace("ORIGIN", Origin.of(context)));
  }
}
