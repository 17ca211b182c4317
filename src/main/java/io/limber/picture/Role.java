package io.limber.picture;

/** What a stroke of a picture stands for; whoever shows it gives each its colour. */
public enum Role {
    NEAR,
    FAR,
    PROP,
    ARROW
}
