package shop; class shop {}
