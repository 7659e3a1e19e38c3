package com.example;

import org.immutables.value.Value;

@Value.Immutable
interface Product {
    String title();
}
