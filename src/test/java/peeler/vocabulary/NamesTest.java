package peeler.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {

  private static final Names<String> NAMES = new Names<>();

  static {
    NAMES.add("Kent", "kent");
    NAMES.add("Kent Police", "kent");
    NAMES.add("Devon & Cornwall", "devon-and-cornwall");
    NAMES.add("MET", "metropolitan");
    NAMES.add("Essex and Kent Marine Unit", "marine-unit");
  }

  @Test
  void aNameIsFoundHoweverItIsWritten() {
    assertThat(NAMES.exact("KENT  police")).contains("kent");
    assertThat(NAMES.exact("Devon and Cornwall")).contains("devon-and-cornwall");
    assertThat(NAMES.exact("Kent Police Service")).isEmpty();
    assertThat(NAMES.exact("")).isEmpty();
  }

  @Test
  void theLongestNameInATextIsTaken() {
    assertThat(found("In Kent, Kent Police\u2019s officers and those of Devon &\nCornwall")).containsExactly(
        "kent: Kent", "kent: Kent", "devon-and-cornwall: Devon &\nCornwall");
    assertThat(found("the Essex and Kent Marine Unit")).containsExactly("marine-unit: Essex and Kent Marine Unit");
    assertThat(found("Essex and Kent Police")).containsExactly("kent: Kent Police");
  }

  @Test
  void abbreviationsAreFoundInCapitalsOnly() {
    assertThat(found("The MET met its aims; the Met did not.")).containsExactly("metropolitan: MET");
  }

  @Test
  void wordsThatHoldANameAreNotThatName() {
    assertThat(found("Kentish kents")).isEmpty();
  }

  @Test
  void theFirstThingUnderANameKeepsIt() {
    Names<String> names = new Names<>();
    names.add("Durham", "first");
    names.add("durham", "second");
    names.add("\u2014", "never");

    assertThat(names.exact("Durham")).contains("first");
    assertThat(names.in("a \u2014 b")).isEmpty();
  }

  private static List<String> found(String text) {
    return NAMES.in(text).stream().map(name -> name.thing() + ": " + text.substring(name.start(), name.end())).toList();
  }
}
