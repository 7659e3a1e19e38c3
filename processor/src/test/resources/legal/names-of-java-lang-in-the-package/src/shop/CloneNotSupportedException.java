package shop; class CloneNotSupportedException {}
