package shop; class Deprecated {}
