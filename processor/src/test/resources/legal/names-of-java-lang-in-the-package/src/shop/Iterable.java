package shop; class Iterable {}
