package peeler.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tests {@link Accounting}: a check that finds nothing wrong with anything would be worth nothing. */
class AccountingTest {

  private final Accounting account = new Accounting("one two three");

  @Test
  void wordsThatNobodyHoldsAreNamed() {
    account.put("a", new Span(0, 3));
    account.put("b", new Span(8, 13));

    assertThat(account.faults()).containsExactly("nobody holds 'one [two] three' at 4");
  }

  @Test
  void wordsThatTwoHoldAreNamed() {
    account.put("a", new Span(0, 8));
    account.put("b", new Span(6, 13));

    assertThat(account.faults()).containsExactly("b takes 'one tw[o] three' at 6 from a");
  }

  @Test
  void whatIsOutsideTheTextIsNamed() {
    account.put("a", new Span(0, 13));
    account.put("b", new Span(13, 14));

    assertThat(account.faults()).containsExactly("b stands outside the text: Span[start=13, end=14]");
  }

  @Test
  void aFindingRunsOverFurniture() {
    account.put("furniture", new Span(4, 7));
    account.putWhatIsFree("finding", new Span(0, 13));

    assertThat(account.faults()).isEmpty();
  }

  @Test
  void whiteSpaceNeedsNoHolder() {
    assertThat(new Accounting(" \n\u00A0\t").faults()).isEmpty();
  }
}
