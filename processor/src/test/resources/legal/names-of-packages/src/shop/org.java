package shop; class org {}
