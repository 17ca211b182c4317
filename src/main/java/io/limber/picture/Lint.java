package io.limber.picture;

import io.limber.model.Picture;
import java.util.ArrayList;
import java.util.List;

/** Looks for what a body could not do and what a person could not make out. */
public final class Lint {

    private Lint() {}

    /** Everything wrong with a picture, frame by frame; empty for a sound one. */
    public static List<Fault> of(Picture picture) {
        Furniture furniture = Furniture.of(picture);
        List<KeyFrame> keys = KeyFrame.of(picture, furniture);
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            faults.addAll(of(i + 1, keys.get(i), furniture));
        }
        faults.addAll(MotionLint.of(keys, Camera.of(picture.view())));
        faults.addAll(AltLint.of(picture));
        return faults;
    }

    /** What is wrong with one body. */
    static List<Fault> of(int frame, KeyFrame key, Furniture furniture) {
        List<Fault> faults = new ArrayList<>(PlaceLint.of(frame, key, furniture));
        faults.addAll(BodyLint.of(frame, key.body()));
        return faults;
    }
}
