class CloneNotSupportedException {}
