class Exception {}
