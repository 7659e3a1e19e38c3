import dev.fanwise.*;

interface FieldOfInterface {
//! error [FW050] The class to generate for 'FieldOfInterface' cannot call a static method of 'FieldOfInterface'. A field has the same name. Rename the field.
  int FieldOfInterface = 1;
  record Page(String title) {}
  @Gather Page load();
  static String title() { return ""; }
}
