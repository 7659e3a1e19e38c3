package shop; class Number {}
