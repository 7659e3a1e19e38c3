package com.example;

import com.google.auto.value.AutoValue;

@AutoValue
abstract class Price {
    abstract int cents();
}
