package io.limber.picture;

import io.limber.model.BodyPart;
import io.limber.model.Change;
import io.limber.model.Joint;
import io.limber.model.Picture;
import io.limber.model.Prop;
import io.limber.model.Side;
import io.limber.model.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A frame worked out: its setting, and the body in it. */
record KeyFrame(Picture.Frame frame, Setting setting, Skeleton body) {

    private static final double PALM_HEIGHT = 2.5;

    /** All frames of a picture, each from its base pose or from the frame before. */
    static List<KeyFrame> of(Picture picture, Furniture furniture) {
        List<KeyFrame> keys = new ArrayList<>();
        for (Picture.Frame frame : picture.frames()) {
            Setting before = keys.isEmpty() ? null : keys.get(keys.size() - 1).setting();
            Setting setting = frame.pose() == null
                    ? Objects.requireNonNull(before)
                    : standing(Stances.of(frame.pose()), frame.body(), furniture);
            for (Change change : frame.body()) {
                setting = change instanceof Change.Bend bend ? setting.bent(bend) : setting;
            }
            for (Change change : frame.body()) {
                setting = changed(setting, change, furniture);
            }
            keys.add(new KeyFrame(frame, setting, Assembly.of(setting, furniture)));
        }
        return keys;
    }

    /** A base pose where the frame places it, with its hands, knees and feet on the ground. */
    private static Setting standing(Stance stance, List<Change> changes, Furniture furniture) {
        Map<Setting.Key, Integer> joints = new HashMap<>(stance.joints());
        for (Change change : changes) {
            if (change instanceof Change.Bend bend && (bend.joint() == Joint.AHEAD || bend.joint() == Joint.HEADING)) {
                joints.put(new Setting.Key(bend.joint(), Side.MIDDLE), bend.amount());
            }
        }
        Setting setting = new Setting(stance, joints, Map.of(), Map.of());
        Skeleton body = Assembly.of(setting, furniture);
        double height = stance.pose().isLying() ? furniture.ground(stance) : 0;
        for (Stance.Contact contact : stance.contacts()) {
            Limb limb = Limb.of(contact.side(), contact.part());
            Pin.Fixed pin = onto(body, limb, contact.part(), Furniture.floor());
            setting = setting.pinned(limb, raised(pin, height));
        }
        return setting;
    }

    private static Pin raised(Pin.Fixed pin, double height) {
        Vector up = Vector.UP.times(height);
        return new Pin.Fixed(pin.part(), pin.place().plus(up), pin.next().plus(up));
    }

    private static Setting changed(Setting setting, Change change, Furniture furniture) {
        if (change instanceof Change.Aim aim) {
            return setting.aimed(Limb.of(aim.side(), aim.part()), aim.direction());
        }
        if (!(change instanceof Change.Touch touch)) {
            return setting;
        }
        Limb limb = Limb.of(touch.side(), touch.part());
        if (touch.target() instanceof Target.OnBody held) {
            return setting.pinned(limb, new Pin.Held(touch.part(), held));
        }
        Prop.Kind prop = ((Target.OnProp) touch.target()).prop();
        Skeleton body = Assembly.of(setting.free(limb), furniture);
        return setting.pinned(limb, onto(body, limb, touch.part(), furniture.piece(prop)));
    }

    /** Holds a limb on a thing, at the spot nearest to where its joints have it. */
    private static Pin.Fixed onto(Skeleton body, Limb limb, BodyPart part, Piece piece) {
        Vector end = body.at(limb.end());
        return switch (part) {
            case KNEE, ELBOW -> leaning(body, limb, part, piece);
            case HAND -> at(part, piece.nearest(body.palm(limb.side()), PALM_HEIGHT));
            default -> at(part, piece.nearest(end, Body.ANKLE_HEIGHT));
        };
    }

    private static Pin.Fixed at(BodyPart part, Vector place) {
        return new Pin.Fixed(part, place, place);
    }

    private static Pin.Fixed leaning(Skeleton body, Limb limb, BodyPart part, Piece piece) {
        boolean knee = part == BodyPart.KNEE;
        double middleHeight = piece.nearest(body.at(limb.middle()), knee ? Body.KNEE_RADIUS : Body.ELBOW_RADIUS)
                .y();
        double endHeight = piece.nearest(body.at(limb.end()), knee ? Body.ANKLE_HEIGHT : Body.WRIST_RADIUS)
                .y();
        Vector middle = Reach.onto(body.at(limb.root()), body.at(limb.middle()), limb.upper(), middleHeight);
        Vector pointing = middle.plus(body.at(limb.end()).minus(body.at(limb.middle())));
        return new Pin.Fixed(part, middle, Reach.onto(middle, pointing, limb.lower(), endHeight));
    }
}
