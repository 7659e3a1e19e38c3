package shop; class dev {}
