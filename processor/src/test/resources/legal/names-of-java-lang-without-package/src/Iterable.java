class Iterable {}
