class SuppressWarnings {}
