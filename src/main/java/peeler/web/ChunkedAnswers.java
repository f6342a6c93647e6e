package peeler.web;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.http.MetaData;
import org.eclipse.jetty.server.HttpStream;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Lets every answer have an end of its own: what has no length when its first part is sent goes in chunks, as it does on
 * connections that stay open. On those that are closed after the answer, because the client said so or the server is being
 * stopped, Jetty would end it with the connection (RFC 9112, 6.3, allows that), and a part that was cut off would pass for
 * the whole. HTTP/1.0 has no chunks: what is longer than a buffer ends with the connection there.
 */
final class ChunkedAnswers extends HttpStream.Wrapper {

  private static final int FIRST_FINAL = 200;
  private static final HttpField CHUNKED = new HttpField(HttpHeader.TRANSFER_ENCODING,
      HttpHeaderValue.CHUNKED.asString());

  ChunkedAnswers(HttpStream stream) {
    super(stream);
  }

  @Override
  public void send(MetaData.Request request, MetaData.@Nullable Response response, boolean last, ByteBuffer content,
      Callback callback) {
    super.send(request, response == null || last ? response : withEnd(response), last, content, callback);
  }

  /** Jetty leaves the header out where a status has no body or HTTP has no chunks. */
  private static MetaData.Response withEnd(MetaData.Response response) {
    HttpFields headers = response.getHttpFields();
    if (response.getStatus() < FIRST_FINAL || response.getHttpVersion() != HttpVersion.HTTP_1_1
        || response.getContentLength() >= 0 || headers.contains(HttpHeader.TRANSFER_ENCODING)) {
      return response;
    }
    return new MetaData.Response(response.getStatus(), response.getReason(), response.getHttpVersion(),
        HttpFields.build(headers).add(CHUNKED), response.getContentLength(), response.getTrailersSupplier());
  }
}
