package io.limber.picture;

import io.limber.model.Change;
import io.limber.model.Direction;
import io.limber.model.Joint;
import io.limber.model.Side;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** All that decides where a body is: its stance, joints, what its limbs are held by, where knees and elbows point. */
record Setting(Stance stance, Map<Key, Integer> joints, Map<Limb, Pin> pins, Map<Limb, Direction> aims) {

    Setting {
        joints = Map.copyOf(joints);
        pins = Map.copyOf(pins);
        aims = Map.copyOf(aims);
    }

    /** A joint in its unit; zero unless somebody has said otherwise. */
    double of(Joint joint, Side side) {
        return joints.getOrDefault(new Key(joint, side), 0);
    }

    double of(Joint joint) {
        return of(joint, Side.MIDDLE);
    }

    Optional<Pin> pin(Limb limb) {
        return Optional.ofNullable(pins.get(limb));
    }

    Optional<Direction> aim(Limb limb) {
        return Optional.ofNullable(aims.get(limb));
    }

    /** With a joint at an angle; a limb that was held lets go. */
    Setting bent(Change.Bend bend) {
        Map<Key, Integer> changed = new HashMap<>(joints);
        changed.put(new Key(bend.joint(), bend.side()), bend.amount());
        Setting bent = new Setting(stance, changed, pins, aims);
        return Limb.of(bend.side(), bend.joint()).map(bent::free).orElse(bent);
    }

    Setting pinned(Limb limb, Pin pin) {
        Map<Limb, Pin> changed = new HashMap<>(pins);
        changed.put(limb, pin);
        return new Setting(stance, joints, changed, aims);
    }

    Setting aimed(Limb limb, Direction direction) {
        Map<Limb, Direction> changed = new HashMap<>(aims);
        changed.put(limb, direction);
        return new Setting(stance, joints, pins, changed);
    }

    Setting free(Limb limb) {
        Map<Limb, Pin> changed = new HashMap<>(pins);
        changed.remove(limb);
        return new Setting(stance, joints, changed, aims);
    }

    /** One joint of the body. */
    record Key(Joint joint, Side side) {}
}
