package io.limber.model;

/** Anything in a pack that has an id; ids are unique over all kinds. */
public interface Entry {

    String id();
}
