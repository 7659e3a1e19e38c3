package shop; class Thread {}
