package peeler.cli;

/** The command {@code peeler}. */
public final class Peeler {

  private Peeler() {}

  public static void main(String[] args) {
    System.exit(args.length);
  }
}
