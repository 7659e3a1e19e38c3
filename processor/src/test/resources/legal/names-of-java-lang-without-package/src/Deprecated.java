class Deprecated {}
