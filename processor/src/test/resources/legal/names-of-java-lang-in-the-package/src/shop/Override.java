package shop; class Override {}
