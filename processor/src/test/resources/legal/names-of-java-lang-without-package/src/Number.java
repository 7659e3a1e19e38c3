class Number {}
