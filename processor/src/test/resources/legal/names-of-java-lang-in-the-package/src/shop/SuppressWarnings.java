package shop; class SuppressWarnings {}
