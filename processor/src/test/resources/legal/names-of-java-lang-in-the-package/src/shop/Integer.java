package shop; class Integer {}
