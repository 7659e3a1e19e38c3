package shop; class Exception {}
