package peeler.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The line that {@code --version} prints. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[]{"peeler " + number() + " (Java " + Runtime.version() + ")"};
  }

  /** The version in the jar's manifest; a program run from its classes has none. */
  static String number() {
    return Objects.requireNonNullElse(Version.class.getPackage().getImplementationVersion(), "unpacked");
  }
}
