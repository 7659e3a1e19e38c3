package shop;

class Main {

  static String run() {
    shop.Page page = new shopFanOut().load("Emma");
    return page.title() + ", " + new shop_Kind_PagesFanOut().all(shop.Kind.BOOKS) + ", " + new javaFanOut().load();
  }
}
