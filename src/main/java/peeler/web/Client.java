package peeler.web;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Who asks. A request from this machine that carries {@code X-Forwarded-For} came through a proxy here, which is trusted:
 * the last address of the last such header is the client's, for a proxy adds its own at the end. Nobody else's is believed.
 *
 * @param network the client's address, of IPv6 the /64 it is in; empty for a client on this machine without a proxy
 */
record Client(String network) {

  private static final Client HERE = new Client("");
  /** Of all whom a proxy names in a way that can't be read. */
  private static final Client UNKNOWN = new Client("unknown");
  private static final Pattern IPV4 = Pattern.compile("(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})\\.\\d{1,3}");
  private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:.]{2,45}");
  /** Bytes of an IPv6 address that name the network of one customer. */
  private static final int NETWORK_BYTES = 8;

  static Client of(Context context) {
    List<String> forwarded = Collections.list(context.req().getHeaders("X-Forwarded-For"));
    return of(context.ip(), forwarded.isEmpty() ? null : String.join(",", forwarded));
  }

  static Client of(String remote, @Nullable String forwarded) {
    if (!isLoopback(remote)) {
      return new Client(network(remote).orElse(remote));
    }
    return forwarded == null
        ? HERE
        : network(forwarded.substring(forwarded.lastIndexOf(',') + 1).strip()).map(Client::new).orElse(UNKNOWN);
  }

  /** Whether the client is on this machine and no proxy stands between. */
  boolean isHere() {
    return network.isEmpty();
  }

  /** Enough of the address to tell networks apart in a log, not persons. */
  String shortened() {
    return network.replaceFirst("\\.\\d+$", ".0");
  }

  private static boolean isLoopback(String address) {
    return address.startsWith("127.") || address.replaceAll("[\\[\\]]", "").matches("(0*:)+0*1|::ffff:127\\..*");
  }

  private static Optional<String> network(String address) {
    String bare = address.replaceAll("[\\[\\]]", "");
    if (IPV4.matcher(bare).matches()) {
      return Optional.of(bare);
    }
    return bare.contains(":") && IPV6.matcher(bare).matches() ? ipv6Network(bare) : Optional.empty();
  }

  /** The brackets make it an address for certain, so that nothing is looked up by name. */
  private static Optional<String> ipv6Network(String address) {
    try {
      byte[] bytes = Arrays.copyOf(InetAddress.getByName("[" + address + "]").getAddress(), NETWORK_BYTES);
      return Optional.of(IntStream.range(0, NETWORK_BYTES).mapToObj(i -> "%02x".formatted(bytes[i]))
          .collect(Collectors.joining()) + "::/64");
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }
}
