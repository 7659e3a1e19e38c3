package shop;

import dev.fanwise.*;

interface FieldsOfInterface {
//! error [FW050] The class to generate for 'FieldsOfInterface' cannot call a static method of 'shop.FieldsOfInterface'. A field 'shop' obscures the package of that name there, and another field has the simple name. Rename one of the two.
  int FieldsOfInterface = 1, shop = 2;
  record Page(String title) {}
  @Gather Page load();
  static String title() { return ""; }
}
